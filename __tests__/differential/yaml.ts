import { jsonScalar } from "../../src/kurl/json-decode.js";
import { parseYaml, type Tree } from "../../src/yaml/yaml.js";

/** What sigs.k8s.io/yaml makes of a text; a number is `{"#": "its digits"}`. */
export interface GoYaml {
  readonly value?: unknown;
  readonly error?: string;
}

export interface OurYaml {
  /** Of the first document. */
  readonly value: unknown;
  /** What is wrong with the first document. */
  readonly fault: string | undefined;
  /** What is wrong with the text behind it, which Go does not read. */
  readonly laterFault: string | undefined;
  /** Two keys of a mapping are one in JSON; of keys that are written differently Go takes any. */
  readonly hasDuplicates: boolean;
}

/** What is made of a text here, in the same form. */
export function ourYaml(text: string): OurYaml {
  // A position's line is the offset, which tells what belongs to the first document.
  // The mark that says how a file is encoded is gone when its text is read.
  const { value: documents, problems } = parseYaml(text.replace(/^\ufeff/, ""), (offset) => ({
    file: "text.yaml",
    line: offset,
    column: 1,
  }));
  const [first, second] = documents;
  const [problem] = problems;
  const isLater = first !== undefined && second !== undefined && (problem?.position?.line ?? 0) >= first.end;
  return {
    value: first?.tree ? jsonOf(first.tree) : null,
    fault: isLater ? undefined : problem?.message,
    laterFault: isLater ? problem?.message : undefined,
    hasDuplicates: first?.tree !== undefined && hasDuplicates(first.tree),
  };
}

function hasDuplicates(tree: Tree): boolean {
  if (tree.kind === "scalar") return false;
  if (tree.kind === "list") return tree.items.some(hasDuplicates);
  return tree.duplicates.length > 0 || [...tree.entries.values()].some(({ value }) => hasDuplicates(value));
}

function jsonOf(tree: Tree): unknown {
  if (tree.kind === "list") return tree.items.map(jsonOf);
  if (tree.kind === "map") {
    const entries = [...tree.entries].map(([key, { value }]) => [key, jsonOf(value)] as const);
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  }
  const scalar = jsonScalar(tree, { isJson: false });
  if (scalar.kind === "null") return null;
  return scalar.kind === "number" ? { "#": scalar.text } : scalar.value;
}

/** The same value with the keys of its objects in one order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
