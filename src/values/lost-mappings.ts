import type { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import { nulledMappings } from "../problem/nulled-mappings.js";
import type { Problem } from "../problem/problem.js";
import { namesBelow, type ReadNames } from "../problem/read-names.js";
import { entriesOf, ROOT } from "./unread-keys.js";

/**
 * Returns a warning for each mapping that a template uses whole, and of which a later file makes null. Where a template names a field of
 * it, preflight replaces the null, which has a warning of its own.
 *
 * @throws WorkLimit
 */
export function lostMappings(
  later: GoMap,
  { earlier, names, meter }: { readonly earlier: GoMap; readonly names: ReadNames; readonly meter: Meter },
): readonly Problem[] {
  const problems: Problem[] = [];
  const nulled = nulledMappings({
    above: [ROOT],
    entries: entriesOf(later) ?? new Map(),
    earlier: entriesOf(earlier) ?? new Map(),
    entriesOf,
    isNull: (value) => value === null,
    onNames: (count) => meter.steps(count),
  });
  for (const { path } of nulled) {
    if (!isUsedWhole(names, path)) continue;
    const problem = lost(path);
    meter.problem(problem);
    problems.push(problem);
  }
  return problems;
}

function isUsedWhole(names: ReadNames, path: readonly string[]): boolean {
  const named = names.paths.get(path.join("."));
  const isNamedBelow = named !== undefined && [...named].some((name) => name !== "");
  return !isNamedBelow && namesBelow(names, path) !== undefined;
}

function lost(path: readonly string[]): Problem {
  return {
    code: "values-replaced",
    severity: "warning",
    where: "input values",
    message: `A later file replaces the mapping ${JSON.stringify(`.${path.join(".")}`)} with null`,
    remedy: "indent the lines that belong to it, or give {} where none is meant",
  };
}
