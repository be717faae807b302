import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { holdsChecks } from "./contains.js";
import type { Tree, TreeEntry, TreeMap } from "./yaml.js";

/** Whether a field only holds values for aliases, which no program reads. */
export function isForAliases(key: string): boolean {
  return /^(?:x-|\.|_)/.test(key);
}

/** Fields of other kinds of specs, with the field of a HostPreflight that is probably meant. */
const meantBy: ReadonlyMap<string, string> = new Map([
  ["hostCollectors", "collectors"],
  ["hostAnalyzers", "analyzers"],
]);

/**
 * Returns the problem of a field that is ignored, with the known field that it is close to. A field with checks below it
 * is an error, since they would be lost. A field that begins with `x-`, a dot or an underscore has no problem.
 *
 * @param what has the field, such as "a HostPreflight"
 */
export function unknownField(
  { key, keyPosition, value }: TreeEntry,
  known: readonly string[],
  what: string,
): Problem | undefined {
  if (isForAliases(key)) return undefined;
  const near = meantBy.get(key) ?? nearest(key, known);
  const isLoss = holdsChecks(value);
  return {
    code: "unknown-field",
    severity: isLoss ? "error" : "warning",
    message: `Unknown field "${key}" in ${what} ${isLoss ? "has tcpConnect checks, which would be lost" : "is ignored"}`,
    remedy: near
      ? `did you mean ${near}?`
      : `known fields are ${known.join(", ")}${isLoss ? "; begin the name with x- if it is only for aliases" : ""}`,
    position: keyPosition,
  };
}

/**
 * Returns the problem of a field that is given twice.
 *
 * @param ofChecks fields with checks below them: the checks of the first would be lost, which is an error
 */
export function duplicateField(
  { key, position }: TreeMap["duplicates"][number],
  what: string,
  ofChecks: readonly string[],
): Problem {
  const isLoss = ofChecks.includes(key);
  const apart = key === "tcpConnect" ? "begin each of them with a - of its own" : `merge both into one ${key}`;
  return {
    code: "duplicate-field",
    severity: isLoss ? "error" : "warning",
    message: `Field "${key}" is given twice in ${what}${isLoss ? ": the checks of the first would be lost" : ""}`,
    remedy: isLoss ? apart : "only the last one is used",
    position,
  };
}

/** Returns the problems of all fields in a tree that are given twice, in the order of the file. */
export function duplicateFields(tree: Tree, what: string, ofChecks: readonly string[] = []): readonly Problem[] {
  const problems: Problem[] = [];
  // Aliases make one tree part of many others.
  const seen = new Set<Tree>();
  const visit = (each: Tree) => {
    if (each.kind === "scalar" || seen.has(each)) return;
    seen.add(each);
    if (each.kind === "list") return each.items.forEach(visit);
    for (const duplicate of each.duplicates) problems.push(duplicateField(duplicate, what, ofChecks));
    for (const { value } of each.entries.values()) visit(value);
  };
  visit(tree);
  return problems;
}
