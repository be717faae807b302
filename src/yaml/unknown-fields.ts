import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { holdsChecks } from "./contains.js";
import type { Tree, TreeEntry, TreeMap } from "./yaml.js";

/** What such a field holds is there for aliases, and nobody takes it for more. */
export function isForAliases(key: string): boolean {
  return /^(?:x-|\.|_)/.test(key);
}

/** Names of other kinds of specs, which are near to a field that is not run. */
const meantBy: ReadonlyMap<string, string> = new Map([
  ["hostCollectors", "collectors"],
  ["hostAnalyzers", "analyzers"],
]);

/**
 * Tells of a field that is ignored, and which known one it is close to. One with checks below it is an error, since they
 * would be lost. `undefined` for what begins with `x-`, a dot or an underscore.
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
      : `known fields are ${known.join(", ")}${isLoss ? "; begin the name with x- if it is there for aliases" : ""}`,
    position: keyPosition,
  };
}

/**
 * Tells of a field that is given twice.
 *
 * @param ofChecks fields with checks below them: those of the first would be lost, which is an error
 */
export function duplicateField(
  { key, position }: TreeMap["duplicates"][number],
  what: string,
  ofChecks: readonly string[],
): Problem {
  const isLoss = ofChecks.includes(key);
  const apart =
    key === "tcpConnect" ? "begin each of them with a - of its own" : `put what is below both into one ${key}`;
  return {
    code: "duplicate-field",
    severity: isLoss ? "error" : "warning",
    message: `Field "${key}" stands twice in ${what}${isLoss ? ": the checks of the first would be lost" : ""}`,
    remedy: isLoss ? apart : "the last one counts",
    position,
  };
}

/** The same of every field anywhere in a tree, in the order of the text. */
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
