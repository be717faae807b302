import { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { NAMED_LEVELS, namesBelow, type ReadNames } from "../problem/read-names.js";
import { ROOT } from "./unread-keys.js";

/**
 * Returns a warning for each mapping that a template uses whole, and of which a later file makes null: the fields of `cache:` are comments
 * there, or have lost their indentation, and a `with` prints nothing. Where a template names a field of it, preflight replaces the
 * null, which has a warning of its own.
 *
 * @throws WorkLimit
 */
export function lostMappings(
  later: GoMap,
  { earlier, names, meter }: { readonly earlier: GoMap; readonly names: ReadNames; readonly meter: Meter },
): readonly Problem[] {
  const problems: Problem[] = [];
  const open = [{ later, earlier, path: [ROOT] }];
  for (let next = open.pop(); next; next = open.pop()) {
    meter.steps(next.later.entries.size);
    for (const [key, value] of next.later.entries) {
      const before = next.earlier.entries.get(key);
      if (typeof key !== "string" || !(before instanceof GoMap)) continue;
      const path = [...next.path, key];
      if (value instanceof GoMap && path.length <= NAMED_LEVELS) open.push({ later: value, earlier: before, path });
      if (value !== null || before.entries.size === 0 || !isUsedWhole(names, path)) continue;
      const problem = lost(path);
      meter.problem(problem);
      problems.push(problem);
    }
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
