import type { Analysis } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { FailOn } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";
import type { BaselineComparison } from "./comparison.js";
import type { Counts, Report, ShardFacts } from "./model.js";

/** What a report has beside its results and what follows from them. */
export type RunFacts = Omit<Report, "schemaVersion" | "result" | "counts" | keyof Analysis>;

/** Puts a run together. */
export function report(analysis: Analysis, facts: RunFacts): Report {
  const problems = [...facts.problems, ...nothingChecked(count(analysis), facts.shard)];
  return judged({ schemaVersion: 1, ...facts, ...analysis, problems });
}

/** Counts and judges. The verdict is made here and nowhere else. */
export function judged(unjudged: Omit<Report, "counts" | "result">): Report {
  return { ...unjudged, result: verdictOf(unjudged), counts: count(unjudged) };
}

/** What is not there may have failed. */
export function verdictOf({ results, missing = [] }: Pick<Report, "results" | "missing">): Severity {
  if (missing.length > 0) return "fail";
  if (results.some(({ status }) => status === "fail")) return "fail";
  return results.some(({ status }) => status === "warn") ? "warn" : "pass";
}

function count({ results, excluded }: Analysis): Counts {
  const having = (status: Severity) => results.filter((result) => result.status === status).length;
  return {
    total: results.length,
    passed: having("pass"),
    warned: having("warn"),
    failed: having("fail"),
    excluded: excluded.filter(({ kind }) => kind === "analyzer").length,
    notRun: results.filter(({ reason }) => reason === "not-run").length,
  };
}

function nothingChecked({ total, excluded }: Counts, shard: ShardFacts | undefined): Problem[] {
  if (total > 0) return [];
  if (shard !== undefined && excluded === 0) return [emptyShard(shard)];
  const all = excluded === 1 ? "the only check is excluded" : `all ${excluded} checks are excluded`;
  return [
    {
      code: "nothing-checked",
      severity: "warning",
      message: `Nothing was checked: ${all}`,
      remedy: "see the excludes in the spec and the context they were rendered with",
    },
  ];
}

/** With more shards than checks some have none, which is as it should be. */
function emptyShard({ index, count, checks }: ShardFacts): Problem {
  return {
    code: "nothing-checked",
    severity: "notice",
    where: "input shard",
    message: `Shard ${index}/${count} has none of the ${checks} checks`,
    remedy: "expected fewer shards than checks",
  };
}

/**
 * Whether the step or the command fails, by the line that `fail-on` draws.
 *
 * @param baseline what changed since an earlier run; without one all that fails is new
 */
export function breaches(
  { result, missing = [] }: Pick<Report, "result" | "missing">,
  failOn: FailOn,
  baseline?: Pick<BaselineComparison, "newlyFailing">,
): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "warn":
      return result !== "pass";
    case "fail":
      return result === "fail";
    case "new":
      // What is missing fails every time: it may have failed in the baseline, or anew.
      return baseline ? baseline.newlyFailing.length > 0 || missing.length > 0 : result === "fail";
  }
}

/** The verdict in one line: `2 of 5 checks failed: Postgres, Redis`. */
export function headline({ counts, results, runners = [], missing = [] }: Headed): string {
  const from = runners.length > 1 ? ` from ${runners.length} runners` : "";
  const checks = `${counts.total} ${counts.total === 1 ? "check" : "checks"}${from}`;
  const titles = (status: Severity) => {
    const all = results.filter((one) => one.status === status).map(({ title }) => title);
    // Several runners have the same checks.
    return listed(from === "" ? all : [...new Set(all)]);
  };
  const lost = missing.length === 0 ? "" : `missing: ${listed(missing)}; `;
  if (counts.failed > 0) return `${lost}${counts.failed} of ${checks} failed: ${titles("fail")}`;
  if (counts.warned > 0) return `${lost}${counts.warned} of ${checks} warned: ${titles("warn")}`;
  return lost + (counts.total === 0 ? `Nothing was checked: ${counts.excluded} excluded` : `${checks} passed`);
}

type Headed = Pick<Report, "counts" | "results" | "runners" | "missing">;

function listed(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
