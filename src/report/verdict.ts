import type { CheckResult, Excluded } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import { countOf } from "./count-of.js";
import type { Report } from "./model.js";

/** A sign for each status. It is always shown beside the word, so that the status does not depend on a colour. */
export const statusIcons: Readonly<Record<Severity, string>> = { fail: "❌", warn: "⚠️", pass: "✅" };
export const statusWords: Readonly<Record<Severity, string>> = { fail: "Failed", warn: "Warned", pass: "Passed" };

/** The part of a report that says how it ended. */
export type Verdict = Pick<Report, "counts"> & Partial<Pick<Report, "runners" | "missing" | "shard">>;

/**
 * Describes the verdict for a heading, in words that are not escaped: `2 of 8 checks failed, 1 of them not run, 1 warned`,
 * of a merged report `2 of 8 checks from 4 runners failed; missing: us-1`, and of a part of a run
 * `All 8 checks passed · shard 1/4, 8 of 30 checks`.
 */
export function describeVerdict({ missing = [], ...verdict }: Verdict): string {
  const words = describeChecks(verdict) + describePart(verdict);
  return missing.length === 0 ? words : `${words}; missing: ${listed(missing, MAX_MISSING)}`;
}

function describeChecks(verdict: Verdict): string {
  const { total, failed, warned, excluded, notRun } = verdict.counts;
  const checks = checksOf(verdict);
  if (total === 0) return excluded === 0 ? "Nothing was checked" : `Nothing was checked, ${excluded} excluded`;
  if (failed > 0) {
    const parts = [`${failed} of ${checks} failed`];
    if (notRun > 0) parts.push(`${notRun} of them not run`);
    if (warned > 0) parts.push(`${warned} warned`);
    return parts.join(", ");
  }
  if (warned > 0) return `${warned} of ${checks} warned, none failed`;
  return total === 1 ? "The check passed" : `All ${checks} passed`;
}

/**
 * Says of a shard that it is one, ` · shard 1/4, 8 of 30 checks`, excluded ones among them: where the job of another is lost, only
 * this shows that checks were not made. Empty for a whole run.
 */
export function describePart({ counts, shard }: Verdict): string {
  if (shard === undefined) return "";
  const { index, count, checks } = shard;
  return ` · shard ${index}/${count}, ${counts.total + counts.excluded} of ${countOf(checks, "check")}`;
}

/** `8 checks`, of several runners `8 checks from 4 runners`. */
function checksOf({ counts, runners = [] }: Verdict): string {
  const checks = countOf(counts.total, "check");
  return runners.length > 1 ? `${checks} from ${runners.length} runners` : checks;
}

/** The titles that a headline names; more are counted. */
const MAX_TITLES = 5;
/** The same of missing reports. */
const MAX_MISSING = 3;

function listed(names: readonly string[], max: number): string {
  const named = names.slice(0, max).join(", ");
  return names.length > max ? `${named} and ${names.length - max} more` : named;
}

/** The verdict in one line, with titles: `2 of 5 checks failed: Postgres, Redis`, and which part of a run it is of. */
export function headline(report: Verdict & Pick<Report, "results">): string {
  return describeTitles(report) + describePart(report);
}

function describeTitles(report: Verdict & Pick<Report, "results">): string {
  const { counts, results, runners = [], missing = [] } = report;
  const checks = checksOf(report);
  const titles = (status: Severity) => {
    const all = withStatus(results, status).map(({ title }) => title);
    // Several runners have the same checks.
    return listed(runners.length > 1 ? [...new Set(all)] : all, MAX_TITLES);
  };
  const lost = missing.length === 0 ? "" : `missing: ${listed(missing, MAX_MISSING)}; `;
  if (counts.failed > 0) return `${lost}${counts.failed} of ${checks} failed: ${titles("fail")}`;
  if (counts.warned > 0) return `${lost}${counts.warned} of ${checks} warned: ${titles("warn")}`;
  return lost + (counts.total === 0 ? `Nothing was checked: ${counts.excluded} excluded` : `${checks} passed`);
}

/** Describes the counts that are not zero: `2 failed · 1 warned · 5 passed · 1 excluded`. */
export function describeCounts({ passed, warned, failed, excluded }: Report["counts"]): string {
  const parts = [
    [failed, "failed"],
    [warned, "warned"],
    [passed, "passed"],
    [excluded, "excluded"],
  ] as const;
  const present = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return present.length === 0 ? "no checks" : present.join(" · ");
}

/** The sign of a whole run: a run that checked nothing is not shown as a success. */
export function verdictIcon({ result, counts }: Pick<Report, "result" | "counts">): string {
  return counts.total === 0 && result === "pass" ? "⏭️" : statusIcons[result];
}

/** The results with a status, in the order of the spec. */
export function withStatus(results: readonly CheckResult[], status: Severity): readonly CheckResult[] {
  return results.filter((result) => result.status === status);
}

/** The checks that the spec excluded. An analyzer is a check; a collector alone is not. */
export function excludedChecks({ excluded }: Pick<Report, "excluded">): readonly Excluded[] {
  return excluded.filter(({ kind }) => kind === "analyzer");
}
