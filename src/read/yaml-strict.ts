import { isMap, isScalar, isSeq, type Node } from "yaml";

/**
 * The first character that Go's decoder refuses, as an offset; -1 where there is none. It may stand anywhere, comments
 * included.
 *
 * Source: go.yaml.in/yaml/v2, readerc.go, "control characters are not allowed".
 */
export function controlCharacter(text: string): number {
  return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}

/** What a value may be under each tag that Go and this program understand in the same way. */
const tags: ReadonlyMap<string, (node: Node) => boolean> = new Map<string, (node: Node) => boolean>([
  ["!", () => true],
  ["tag:yaml.org,2002:map", isMap],
  ["tag:yaml.org,2002:seq", isSeq],
  ["tag:yaml.org,2002:str", (node) => isScalar(node) && typeof node.value === "string"],
  ["tag:yaml.org,2002:null", (node) => isScalar(node) && node.value === null],
  ["tag:yaml.org,2002:bool", (node) => isScalar(node) && typeof node.value === "boolean"],
  ["tag:yaml.org,2002:int", (node) => isScalar(node) && typeof node.value === "number"],
  ["tag:yaml.org,2002:float", (node) => isScalar(node) && typeof node.value === "number"],
]);

/**
 * What is wrong with a node's tag. Of one that is not known, such as `!!binary`, nobody can tell what its value is meant to
 * be.
 */
export function tagFault(node: Node): string | undefined {
  if (!node.tag) return undefined;
  const accepts = tags.get(node.tag);
  const written = node.tag.replace("tag:yaml.org,2002:", "!!");
  if (!accepts) return `the tag ${written} is not known`;
  return accepts(node) ? undefined : `the tag ${written} does not fit its value`;
}
