import type { Analysis } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { FailOn } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";
import type { Changes } from "./comparison.js";
import type { Counts, Report, ShardFacts } from "./model.js";
import { excludedChecks } from "./verdict.js";

/** The part of a report that does not follow from its results. */
export type RunFacts = Omit<Report, "schemaVersion" | "result" | "counts" | keyof Analysis>;

/** Makes the report of a run. */
export function report(analysis: Analysis, facts: RunFacts): Report {
  const problems = [...facts.problems, ...nothingChecked(countChecks(analysis), facts.shard)];
  return judged({ schemaVersion: 1, ...facts, ...analysis, problems });
}

/** Counts and judges. The verdict is decided here and nowhere else. */
export function judged(unjudged: Omit<Report, "counts" | "result">): Report {
  return { ...unjudged, result: verdictOf(unjudged), counts: countChecks(unjudged) };
}

/**
 * Returns `fail` if any check failed or anything is missing, which may have failed, otherwise `warn` if any warned,
 * otherwise `pass`.
 */
export function verdictOf({ results, missing = [] }: Pick<Report, "results" | "missing">): Severity {
  if (missing.length > 0) return "fail";
  if (results.some(({ status }) => status === "fail")) return "fail";
  return results.some(({ status }) => status === "warn") ? "warn" : "pass";
}

export function countChecks({ results, excluded }: Analysis): Counts {
  const of = { pass: 0, warn: 0, fail: 0 };
  let notRun = 0;
  for (const { status, reason } of results) {
    of[status]++;
    if (reason === "not-run") notRun++;
  }
  return {
    total: results.length,
    passed: of.pass,
    warned: of.warn,
    failed: of.fail,
    excluded: excludedChecks({ excluded }).length,
    notRun,
  };
}

/** Returns the problem of a run that has no result, if it has none. */
export function nothingChecked({ total, excluded }: Counts, shard: ShardFacts | undefined): Problem[] {
  if (total > 0) return [];
  if (shard !== undefined && excluded === 0) return [emptyShard(shard)];
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

/** With more shards than checks some have none, which is not an error. */
function emptyShard({ index, count, checks }: ShardFacts): Problem {
  return {
    code: "nothing-checked",
    severity: "notice",
    where: "input shard",
    message: `Shard ${index}/${count} has none of the ${checks} checks`,
    remedy: "expected fewer shards than checks",
  };
}

/** The part of a report that `fail-on` decides by. */
export type Breached = Pick<Report, "result" | "missing" | "shard"> &
  Partial<Pick<Report, "runners" | "results">> & { readonly counts: Pick<Counts, "total"> };

/**
 * Returns whether the step or the command fails, as `fail-on` decides.
 *
 * @param changes since the baseline; without a baseline every failure is new
 */
export function breaches(report: Breached, failOn: FailOn, changes?: Pick<Changes, "newlyFailing">): boolean {
  const { result, missing = [] } = report;
  switch (failOn) {
    case "never":
      return false;
    case "warn":
      return result !== "pass" || hasEmptyRun(report);
    case "fail":
      return result === "fail";
    case "new":
      // A report that is missing fails every time: it may have failed in the baseline, or anew.
      return changes ? changes.newlyFailing.length > 0 || missing.length > 0 : result === "fail";
  }
}

/** Whether a run, or one of those that were merged, checked nothing. A shard without checks is as it should be. */
function hasEmptyRun({ counts, shard, runners = [], results = [] }: Breached): boolean {
  if (counts.total === 0) return shard === undefined;
  const names = new Set(results.map(({ runner }) => runner));
  return runners.some(({ name }) => !names.has(name));
}
