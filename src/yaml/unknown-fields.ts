import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { holdsChecks, isForAliases } from "./contains.js";
import type { Tree, TreeEntry, TreeMap } from "./yaml.js";

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
    message: `Unknown field in ${what} ${isLoss ? "has tcpConnect checks, which would be lost" : "is ignored"}`,
    remedy: near
      ? `did you mean ${near}?`
      : `known fields are ${known.join(", ")}${isLoss ? "; begin the name with x- if it is only for aliases" : ""}`,
    position: keyPosition,
  };
}

/** Returns the error of a field of a spec that is given twice: the last one is used, so the first would be lost. */
export function lostField(duplicate: Duplicate, what: string): Problem {
  const { key, position } = duplicate;
  const lost = fieldsOfChecks.has(key) ? "the checks of the first" : "the first";
  return {
    code: "duplicate-field",
    severity: "error",
    message: `${shownField(key)} is given twice in ${what}: ${lost} would be lost`,
    remedy: duplicate.isByMerge ? REPLACED_BY_MERGE : remedyOfLost(key),
    position,
  };
}

/** As Go reads it, though YAML says that a field of the mapping itself is used. */
const REPLACED_BY_MERGE = "the second comes from the << below it, which replaces it; put << above it to keep it";

function remedyOfLost(key: string): string {
  if (entryFields.has(key)) return "begin each of them with a - of its own";
  if (fieldsOfChecks.has(key)) return `merge both into one ${key}`;
  return "keep one of them; the second may have lost the line with a - above it";
}

type Duplicate = TreeMap["duplicates"][number];

/** Fields with checks below them. */
const fieldsOfChecks: ReadonlySet<string> = new Set([
  "spec",
  "kurl",
  "hostPreflights",
  "collectors",
  "analyzers",
  "tcpConnect",
]);

/** The fields that a message names. Another one may be the secret of a file of another kind. */
function shownField(key: string): string {
  return fieldsOfChecks.has(key) || entryFields.has(key) || otherFields.has(key) ? `Field "${key}"` : "A field";
}

const otherFields: ReadonlySet<string> = new Set(
  "apiVersion kind metadata name collectorName checkName address timeout exclude outcomes when message uri data stringData preflight.yaml preflight-spec".split(
    " ",
  ),
);

/** Fields that begin an entry of a list. */
const entryFields: ReadonlySet<string> = new Set(["tcpConnect", "pass", "warn", "fail"]);

function repeatedField({ key, position, isByMerge }: Duplicate, what: string): Problem {
  return {
    code: "duplicate-field",
    severity: "warning",
    message: `${shownField(key)} is given twice in ${what}`,
    remedy: isByMerge ? REPLACED_BY_MERGE : "only the last one is used",
    position,
  };
}

/** Returns a warning for each field in a tree of data that is given twice, in the order of the file. */
export function duplicateFields(tree: Tree, what: string): readonly Problem[] {
  return duplicatesOf(tree).map((duplicate) => repeatedField(duplicate, what));
}

/**
 * Returns the problems of fields of an Installer that are given twice: errors in its checks and on the way to them, warnings
 * elsewhere.
 *
 * @param checks the part of the Installer that is a spec
 */
export function duplicateInstallerFields(tree: Tree, checks: Tree | undefined): readonly Problem[] {
  const ofChecks = new Set(checks ? duplicatesOf(checks) : []);
  return duplicatesOf(tree).map((duplicate) =>
    ofChecks.has(duplicate) || fieldsOfChecks.has(duplicate.key)
      ? lostField(duplicate, "the Installer")
      : repeatedField(duplicate, "the Installer"),
  );
}

function duplicatesOf(tree: Tree): readonly Duplicate[] {
  const found: Duplicate[] = [];
  // Aliases make one tree part of many others.
  const seen = new Set<Tree>();
  const visit = (each: Tree) => {
    if (each.kind === "scalar" || seen.has(each)) return;
    seen.add(each);
    if (each.kind === "list") return each.items.forEach(visit);
    for (const duplicate of each.duplicates) found.push(duplicate);
    for (const { value } of each.entries.values()) visit(value);
  };
  visit(tree);
  return found;
}
