import { parseBool } from "../go/strconv/strconv.js";
import { nearest } from "../problem/nearest.js";
import type { Located, Position, Problem } from "../problem/problem.js";
import { describe, isNull } from "../yaml/tree.js";
import { duplicateField, unknownField } from "../yaml/unknown-fields.js";
import type { Tree, TreeEntry, TreeMap } from "../yaml/yaml.js";

export { describe, isNull, nearest };

/** Where a decoder puts what it finds wrong or odd. */
export type Report = (problem: Problem) => void;

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

/**
 * A text; absent and empty values are "", as Go's zero value.
 *
 * @param accepted says what to write in place of a value that is none
 */
export function text(
  map: TreeMap,
  key: string,
  report: Report,
  accepted = "a text; put it in quotes",
): Located<string> {
  const tree = map.entries.get(key)?.value;
  if (tree === undefined || isNull(tree)) return { value: "", position: tree?.position ?? map.position };
  if (tree.kind === "scalar" && typeof tree.value === "string") return { value: tree.value, position: tree.position };
  report({ ...wrongKind(tree, key, "a text"), remedy: `expected ${accepted}` });
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

/** Tells of every key that is not known, and of every one that stands twice. */
export function reportUnknown(map: TreeMap, known: readonly string[], what: string, report: Report): void {
  for (const entry of map.entries.values()) {
    const problem = known.includes(entry.key) ? undefined : unknownField(entry, known, what);
    if (problem) report(problem);
  }
  reportDuplicates(map, what, report);
}

/** Of these the first one's checks would be lost. */
const fieldsOfChecks = ["spec", "collectors", "analyzers", "tcpConnect"];

export function reportDuplicates(map: TreeMap, what: string, report: Report): void {
  for (const duplicate of map.duplicates) report(duplicateField(duplicate, what, fieldsOfChecks));
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
