import { distance } from "fastest-levenshtein";
import type { Located, Position, Problem } from "../errors.js";
import { parseBool } from "../go/strconv.js";
import type { Tree, TreeEntry, TreeMap } from "../read/yaml.js";

/** Where a decoder puts what it finds wrong or odd. */
export type Report = (problem: Problem) => void;

/** Says what a YAML value is, in the words of YAML. */
export function describe(tree: Tree): string {
  if (tree.kind !== "scalar") return tree.kind === "map" ? "a mapping" : "a list";
  if (tree.value === null) return "empty";
  switch (typeof tree.value) {
    case "string":
      return "a text";
    case "boolean":
      return `the boolean ${tree.value}`;
    default:
      return `the number ${tree.value}`;
  }
}

export function isNull(tree: Tree | undefined): boolean {
  return tree === undefined || (tree.kind === "scalar" && tree.value === null);
}

/** A mapping, or `undefined` with a problem. An absent or empty value is an empty mapping. */
export function mapping(tree: Tree | undefined, what: string, report: Report): TreeMap | undefined {
  if (tree?.kind === "map") return tree;
  if (tree && !isNull(tree)) report(wrongKind(tree, what, "a mapping"));
  return undefined;
}

/** The items of a list; none where it is absent, empty or, with a problem, no list. */
export function list(tree: Tree | undefined, what: string, report: Report): readonly Tree[] {
  if (tree?.kind === "list") return tree.items;
  if (tree && !isNull(tree)) report(wrongKind(tree, what, "a list"));
  return [];
}

/** A text; absent and empty values are "", as Go's zero value. */
export function text(map: TreeMap, key: string, report: Report): Located<string> {
  const tree = map.entries.get(key)?.value;
  if (tree === undefined || isNull(tree)) return { value: "", position: tree?.position ?? map.position };
  if (tree.kind === "scalar" && typeof tree.value === "string") return { value: tree.value, position: tree.position };
  report({ ...wrongKind(tree, key, "a text"), remedy: "expected a text; put it in quotes" });
  return { value: "", position: tree.position };
}

/**
 * `exclude`, as troubleshoot reads it: a boolean, or a text that Go's strconv.ParseBool takes; empty is not excluded.
 * Unlike troubleshoot, a text that is no boolean is an error and not "not excluded".
 */
export function exclude(map: TreeMap, report: Report): Located<boolean> {
  const tree = map.entries.get("exclude")?.value;
  if (tree === undefined || isNull(tree)) return { value: false, position: tree?.position ?? map.position };
  const { position } = tree;
  if (tree.kind === "scalar" && typeof tree.value === "boolean") return { value: tree.value, position };
  if (tree.kind === "scalar" && typeof tree.value === "string") {
    if (tree.value === "") return { value: false, position };
    const parsed = parseBool(tree.value);
    if (parsed !== undefined) return { value: parsed, position };
  }
  const given = tree.kind === "scalar" ? JSON.stringify(tree.value) : describe(tree);
  report({
    code: "exclude-not-boolean",
    severity: "error",
    message: `Cannot read exclude: ${given} is no boolean`,
    remedy:
      "expected true or false, or a template that renders to one (end it with | not, or compare, to get a boolean)",
    position,
  });
  return { value: false, position };
}

/** Warns of every key that is not known, and says which known one it is close to. */
export function warnOfUnknown(map: TreeMap, known: readonly string[], what: string, report: Report): void {
  for (const { key, keyPosition } of map.entries.values()) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    report({
      code: "unknown-field",
      severity: "warning",
      message: `Unknown field "${key}" in ${what} is ignored`,
      remedy: near ? `did you mean ${near}?` : `known fields are ${known.join(", ")}`,
      position: keyPosition,
    });
  }
  for (const { key, position } of map.duplicates) {
    report({
      code: "duplicate-field",
      severity: "warning",
      message: `Field "${key}" stands twice in ${what}`,
      remedy: "the last one counts",
      position,
    });
  }
}

/** The candidate that a misspelt word probably means: at most a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= Math.max(1, Math.floor(candidate.length / 3)) && edits < (best?.edits ?? Infinity)) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}

export function wrongKind(tree: Tree, what: string, expected: string): Problem {
  return {
    code: "wrong-type",
    severity: "error",
    message: `Cannot read ${what}: it is ${describe(tree)}`,
    remedy: `expected ${expected}`,
    position: tree.position,
  };
}

/** The one key of a collector, analyzer or outcome entry, such as `tcpConnect` or `fail`. */
export function entriesOf(map: TreeMap): readonly TreeEntry[] {
  return [...map.entries.values()];
}

export function at(position: Position, problem: Omit<Problem, "position">): Problem {
  return { ...problem, position };
}
