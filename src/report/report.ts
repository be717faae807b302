import type { Analysis, CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { FailOn } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";
import type { Changes } from "./comparison.js";
import type { Counts, Report } from "./model.js";
import { excludedChecks, withStatus } from "./verdict.js";

/** The part of a report that does not follow from its results. */
export type RunFacts = Omit<Report, "schemaVersion" | "result" | "counts" | keyof Analysis>;

/** Makes the report of a run. The verdict is decided here and nowhere else. */
export function report(analysis: Analysis, facts: RunFacts): Report {
  const counts = countChecks(analysis);
  const problems = [...facts.problems, ...nothingChecked(counts)];
  return { schemaVersion: 1, ...facts, result: verdictOf(analysis.results), counts, ...analysis, problems };
}

/** Returns `fail` if any check failed, otherwise `warn` if any warned, otherwise `pass`. */
export function verdictOf(results: readonly CheckResult[]): Severity {
  if (results.some(({ status }) => status === "fail")) return "fail";
  return results.some(({ status }) => status === "warn") ? "warn" : "pass";
}

export function countChecks({ results, excluded }: Analysis): Counts {
  return {
    total: results.length,
    passed: withStatus(results, "pass").length,
    warned: withStatus(results, "warn").length,
    failed: withStatus(results, "fail").length,
    excluded: excludedChecks({ excluded }).length,
    notRun: results.filter(({ reason }) => reason === "not-run").length,
  };
}

function nothingChecked({ total, excluded }: Counts): Problem[] {
  if (total > 0) return [];
  const all = excluded === 1 ? "the only check is excluded" : `all ${excluded} checks are excluded`;
  return [
    {
      code: "nothing-checked",
      severity: "warning",
      message: `Nothing was checked: ${all}`,
      remedy: "see the excludes in the spec and the context it was rendered with",
    },
  ];
}

/**
 * Returns whether the step or the command fails, as `fail-on` decides.
 *
 * @param changes since the baseline; without a baseline every failure is new
 */
export function breaches(
  { result, counts }: Pick<Report, "result"> & { readonly counts: Pick<Counts, "total"> },
  failOn: FailOn,
  changes?: Pick<Changes, "newlyFailing">,
): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "warn":
      return result !== "pass" || counts.total === 0;
    case "fail":
      return result === "fail";
    case "new":
      return changes ? changes.newlyFailing.length > 0 : result === "fail";
  }
}
