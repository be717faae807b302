import { isMap, isScalar, isSeq, Lexer, type Node } from "yaml";

/**
 * The first character that Go's decoder refuses, as an offset; -1 where there is none. It may stand anywhere, comments
 * included.
 *
 * Source: go.yaml.in/yaml/v2, readerc.go, "control characters are not allowed".
 */
export function controlCharacter(text: string): number {
  return text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}

/** A character that some readers of YAML take for a line break, or skip, and others for a character like any other. */
export interface AmbiguousCharacter {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * The first character that Go's decoder takes for a line break while YAML 1.2 and editors do not, or that it skips: what
 * stands behind it, or below it, would be a comment to one reader and a check to the other. Within quotes the separators
 * U+2028 and U+2029 are themselves to both.
 *
 * Source: go.yaml.in/yaml/v2, yamlprivateh.go, is_break, and scannerc.go, "Allow the BOM mark to start a line".
 */
export function ambiguousCharacter(text: string): AmbiguousCharacter | undefined {
  let isQuoted: ((offset: number) => boolean) | undefined;
  for (const { 0: character, index } of text.matchAll(/\r(?!\n)|[\x85\u2028\u2029]|(?<=\n)\ufeff/g)) {
    if (/[\u2028\u2029]/.test(character)) {
      isQuoted ??= quotesOf(text);
      if (isQuoted(index)) continue;
    }
    return ambiguous(character, index);
  }
  return undefined;
}

/** Longer texts are not looked through for quotes. */
const MOST_LOOKED_THROUGH = 4 * 1024 * 1024;

/** Tells of offsets, asked for in their order, whether they stand within quotes. */
function quotesOf(text: string): (offset: number) => boolean {
  const lexemes = text.length > MOST_LOOKED_THROUGH ? [].values() : new Lexer().lex(text);
  let end = 0;
  let lexeme = "";
  return (offset) => {
    while (end <= offset) {
      const next = lexemes.next();
      if (next.done) return false;
      // Control characters, which the text has none of, stand for the beginning of a document and the like.
      if (next.value < " " && !/^\s/.test(next.value)) continue;
      lexeme = next.value;
      end += lexeme.length;
    }
    return /^["']/.test(lexeme);
  };
}

function ambiguous(character: string, offset: number): AmbiguousCharacter {
  if (character === "\r") {
    return { offset, message: "a carriage return stands without a line feed", remedy: "end lines with LF or CRLF" };
  }
  if (character === "\ufeff") {
    return { offset, message: "a byte order mark stands within the text", remedy: "leave it out" };
  }
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  const message = `U+${code.toUpperCase()} is a line break to some readers and none to others`;
  return { offset, message, remedy: `leave it out, or write \\u${code} in double quotes` };
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
