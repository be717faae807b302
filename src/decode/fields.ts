import { parseBool } from "../go/strconv/strconv.js";
import type { Located, Problem } from "../problem/problem.js";
import { describe, isNull } from "../yaml/tree.js";
import { lostField, unknownField } from "../yaml/unknown-fields.js";
import type { Tree, TreeMap } from "../yaml/yaml.js";
import { notRendered } from "./not-rendered.js";
import type { Note } from "./note.js";

/** Returns a mapping; `undefined` where it is absent or empty, and with a problem where it is something else. */
export function mapping(tree: Tree | undefined, what: string, note: Note): TreeMap | undefined {
  if (tree?.kind === "map") return tree;
  if (tree && !isNull(tree)) note(wrongKind(tree, what, "a mapping"));
  return undefined;
}

/** Returns the items of a list; none where it is absent or empty, and with a problem where it is something else. */
export function list(tree: Tree | undefined, what: string, note: Note): readonly Tree[] {
  if (tree?.kind === "list") return tree.items;
  if (tree && !isNull(tree)) note(wrongKind(tree, what, "a list"));
  return [];
}

/**
 * Returns a string; "" where it is absent or empty, as Go's zero value.
 *
 * @param accepted is what to write in place of a value that is not a string
 */
export function text(map: TreeMap, key: string, note: Note, accepted = "a string; put it in quotes"): Located<string> {
  const tree = map.entries.get(key)?.value;
  if (tree === undefined || isNull(tree)) return { value: "", position: tree?.position ?? map.position };
  if (tree.kind === "scalar" && typeof tree.value === "string") return { value: tree.value, position: tree.position };
  note(wrongKind(tree, key, accepted));
  return { value: "", position: tree.position };
}

/**
 * Returns `exclude` as troubleshoot reads it: a boolean, or a string that Go's strconv.ParseBool takes; empty is not
 * excluded. Another string is an error here; to troubleshoot it is "not excluded".
 */
export function exclude(map: TreeMap, note: Note): Located<boolean> {
  const tree = map.entries.get("exclude")?.value;
  if (tree === undefined || isNull(tree)) return { value: false, position: tree?.position ?? map.position };
  const { position } = tree;
  if (tree.kind === "scalar" && typeof tree.value === "boolean") return { value: tree.value, position };
  if (tree.kind === "scalar" && typeof tree.value === "string") {
    if (tree.value === "") return { value: false, position };
    const parsed = parseBool(tree.value);
    if (parsed !== undefined) return { value: parsed, position };
  }
  const isString = tree.kind === "scalar" && typeof tree.value === "string";
  const given = isString ? JSON.stringify(tree.value) : describe(tree);
  note(
    unrenderedValue(tree) ?? {
      code: "exclude-not-boolean",
      severity: "error",
      message: `Cannot read exclude: ${given} is not a boolean`,
      remedy:
        "expected true or false, or a template that renders to one (end it with | not, or compare, to get a boolean)",
      position,
    },
  );
  return { value: false, position };
}

/** Notes every key that is not known, and every key that is given twice: the first value of such a key would be lost. */
export function noteUnknown(map: TreeMap, known: readonly string[], what: string, note: Note): void {
  for (const entry of map.entries.values()) {
    const problem = known.includes(entry.key) ? undefined : unknownField(entry, known, what);
    if (problem) note(problem);
  }
  noteDuplicates(map, what, note);
}

export function noteDuplicates(map: TreeMap, what: string, note: Note): void {
  for (const duplicate of map.duplicates) note(lostField(duplicate, what));
}

function unrenderedValue(tree: Tree): Problem | undefined {
  if (tree.kind !== "scalar" || typeof tree.value !== "string") return undefined;
  return notRendered({ value: tree.value, position: tree.position });
}

export function wrongKind(tree: Tree, what: string, expected: string): Problem {
  const unrendered = unrenderedValue(tree);
  if (unrendered) return unrendered;
  return {
    code: "wrong-type",
    severity: "error",
    message: `Cannot read ${what}: it is ${describe(tree)}`,
    remedy: `expected ${expected}`,
    position: tree.position,
  };
}

/** Returns the error of an entry of a list, or of a `tcpConnect`, that is null. */
export function emptyEntry(item: Tree, where: string): Problem {
  return {
    code: "empty-entry",
    severity: "error",
    message: `An entry of ${where} is empty`,
    remedy: "expected a mapping with a type such as tcpConnect and its fields",
    position: item.position,
  };
}
