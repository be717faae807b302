import { positionsIn } from "../files/positions.js";
import type { Meter } from "../meter.js";
import type { Position, Problem } from "../problem/problem.js";
import type { Rendered } from "../render/rendered.js";
import { holdsHostPreflight, isHostPreflightText } from "../yaml/contains.js";
import { isNull } from "../yaml/tree.js";
import {
  parseYaml,
  type TreeEntry,
  type TreeMap,
  type TreeScalar,
  type YamlDocument,
  yamlBudget,
} from "../yaml/yaml.js";
import { mapping, noteDuplicates, wrongKind } from "./fields.js";
import { type Note, watching } from "./note.js";
import { carrierFaults } from "./types.js";

/** A file of specs, or a spec that a Secret or a ConfigMap carries. */
export type SpecText = Pick<Rendered, "text" | "positionAt" | "writtenAt" | "secretValues" | "isHelm">;

/** A string of a Secret or a ConfigMap that is a spec. */
interface Carried {
  readonly field: "data" | "stringData";
  readonly key: string;
  readonly keyPosition: Position;
  readonly scalar: TreeScalar;
}

/** Whether troubleshoot looks for specs in a document: it asks for no label. */
export function isCarrier({ entries }: TreeMap): boolean {
  const has = (key: string, values: readonly string[]) => {
    const value = entries.get(key)?.value;
    return value?.kind === "scalar" && values.includes(String(value.value));
  };
  return has("apiVersion", ["v1"]) && has("kind", ["Secret", "ConfigMap"]);
}

/**
 * Returns the specs that a Secret or a ConfigMap carries, in the order in which troubleshoot reads them. `undefined` where it
 * carries none.
 *
 * A position is exact in a literal block (`|`). Otherwise, as in Base64, it is that of the key, and says which line of the
 * string it means.
 *
 * Source: replicatedhq/troubleshoot v0.133.0, pkg/loader/loader.go, getSpecFromSecret and getSpecFromConfigMap.
 */
export function carriedSpecs(
  file: SpecText,
  document: YamlDocument & { readonly tree: TreeMap },
  { meter, note }: { readonly meter: Meter; readonly note: Note },
): readonly SpecText[] | undefined {
  const { tree } = document;
  const isSecret = kindOf(tree) === "Secret";
  const carried = carriedIn(tree, isSecret, meter);
  if (carried.length === 0 && !hasUnreadable(tree)) return undefined;
  noteDuplicates(tree, `a ${kindOf(tree)}`, note);
  for (const field of ["data", "stringData"] as const) {
    const map = mapping(tree.entries.get(field)?.value, field, () => {});
    if (map) noteDuplicates(map, field, note);
  }
  for (const value of unreadIn(tree, carried, meter)) note(unread(value));
  const { isFaulty } = watching(note, (noted) => carrierFaults(tree, isSecret ? "Secret" : "ConfigMap", noted));
  if (isFaulty) return [];
  const offsets = treeOfOffsets(file, document, meter);
  return carried.flatMap(({ field, key, keyPosition, scalar }): SpecText[] => {
    const written = String(scalar.value);
    const isBase64 = isSecret && field === "data";
    const text = isBase64 ? textOfBase64(written) : written;
    if (text === undefined) {
      note(wrongKind(scalar, `${field}.${key}`, "UTF-8 in Base64"));
      return [];
    }
    const at = isBase64 ? -1 : offsetOf(offsets, field, key, document);
    const lines = positionsIn(key, text);
    const offsetInFile = file.text[at] === "|" ? throughLiteral(file.text, { at, text, lines }) : undefined;
    const positionAt = offsetInFile
      ? (offset: number) => file.positionAt(offsetInFile(offset))
      : (offset: number) => ({ ...keyPosition, within: `line ${lines(offset).line} of ${key}` });
    return [{ ...file, text, positionAt }];
  });
}

/** Keys whose specs troubleshoot reads. */
const preflightKeys = ["preflight.yaml", "preflight-spec"];

/** troubleshoot runs a HostPreflight under these keys as well; mostly they have something else, which is not read here. */
const otherKeys = ["support-bundle-spec", "redactor-spec"];

function carriedIn(tree: TreeMap, isSecret: boolean, meter: Meter): readonly Carried[] {
  const fields = isSecret ? (["data", "stringData"] as const) : (["data"] as const);
  return fields.flatMap((field) => {
    const map = tree.entries.get(field)?.value;
    if (map?.kind !== "map") return [];
    return [...otherKeys, ...preflightKeys].flatMap((key): Carried[] => {
      const { value, keyPosition } = map.entries.get(key) ?? {};
      if (value?.kind !== "scalar" || !keyPosition) return [];
      const isRead = preflightKeys.includes(key) || isHostPreflightText(value, meter);
      return isRead ? [{ field, key, keyPosition, scalar: { ...value, value: value.value ?? "" } }] : [];
    });
  });
}

/**
 * Whether what may carry a spec has no strings. Of `data: "preflight.yaml:..."`, with a forgotten blank, the string is all that
 * there is, and troubleshoot refuses the file.
 */
function hasUnreadable({ entries }: TreeMap): boolean {
  return (["data", "stringData"] as const).some((field) => {
    const value = entries.get(field)?.value;
    if (value === undefined || isNull(value)) return false;
    if (value.kind !== "map") return true;
    return preflightKeys.some((key) => (value.entries.get(key)?.value.kind ?? "scalar") !== "scalar");
  });
}

/** The strings under other keys that are HostPreflights, and would not be run. */
function unreadIn(tree: TreeMap, carried: readonly Carried[], meter: Meter): readonly TreeEntry[] {
  return [...tree.entries.values()].flatMap(({ key: field, value }) => {
    if (value.kind !== "map") return [];
    const read = carried.filter((each) => each.field === field).map(({ key }) => key);
    return [...value.entries.values()].filter(
      (each) => !read.includes(each.key) && holdsHostPreflight(each.value, meter),
    );
  });
}

function unread({ key, keyPosition: position }: TreeEntry): Problem {
  const message = `The HostPreflight under the key ${JSON.stringify(key)} would not be run`;
  return { code: "document-kind", severity: "error", message, remedy: CARRIED, position };
}

/** Where a HostPreflight may be that is not a document of its own. */
export const CARRIED =
  "expected the HostPreflight inside it as a document of its own, or under the key preflight.yaml or preflight-spec of a Secret or a ConfigMap with apiVersion: v1";

/** Kubernetes reads Base64 as Go does: standard, padded, with line breaks. */
function textOfBase64(written: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(written, "base64"));
  } catch {
    return undefined;
  }
}

function kindOf({ entries }: TreeMap): string {
  const kind = entries.get("kind")?.value;
  return kind?.kind === "scalar" ? String(kind.value) : "";
}

/** The same document as if it were one line, so that the column of each part is its offset. */
function treeOfOffsets({ text }: SpecText, document: YamlDocument, meter: Meter): TreeMap | undefined {
  const { start, end, position } = document;
  const atColumn = (offset: number): Position => ({ ...position, column: offset + 1 });
  const { value } = parseYaml(text.slice(start, end), atColumn, yamlBudget(meter));
  const tree = value[0]?.tree;
  return tree?.kind === "map" ? tree : undefined;
}

/** The offset in the file of the string of a key. */
function offsetOf(tree: TreeMap | undefined, field: string, key: string, { start }: YamlDocument): number {
  const map = tree?.entries.get(field)?.value;
  const value = map?.kind === "map" ? map.entries.get(key)?.value : undefined;
  return value ? start + value.position.column - 1 : -1;
}

interface Literal {
  /** The offset in the file of the `|` that begins the block. */
  readonly at: number;
  /** The string of the block. */
  readonly text: string;
  readonly lines: (offset: number) => Position;
}

/** Returns a function from an offset of the string of a literal block to its offset in the file. */
function throughLiteral(file: string, { at, text, lines }: Literal): (offset: number) => number {
  const textLines = text.split("\n");
  const starts: number[] = [];
  // The file may have a thousand such blocks, so each looks at its own lines alone.
  for (let end = file.indexOf("\n", at); end >= 0 && starts.length <= textLines.length; ) {
    starts.push(end + 1);
    end = file.indexOf("\n", end + 1);
  }
  const contents: number[] = [];
  // Indentation is all that the file has more; a line of blanks alone may have less.
  const contentOf = (line: number) => {
    const start = starts[line] ?? file.length;
    const written = file.slice(start, starts[line + 1] ?? file.length).replace(/\r?\n?$/, "");
    return start + Math.max(0, written.length - (textLines[line]?.length ?? 0));
  };
  return (offset) => {
    const { line, column } = lines(offset);
    contents[line - 1] ??= contentOf(line - 1);
    return (contents[line - 1] as number) + column - 1;
  };
}
