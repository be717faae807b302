import type { CheckResult, Excluded } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import { countOf } from "./count-of.js";
import type { Report } from "./model.js";

/** A sign for each status. It is always shown beside the word, so that the status does not depend on a colour. */
export const statusIcons: Readonly<Record<Severity, string>> = { fail: "❌", warn: "⚠️", pass: "✅" };
export const statusWords: Readonly<Record<Severity, string>> = { fail: "Failed", warn: "Warned", pass: "Passed" };

/** Describes the verdict for a heading: `2 of 8 checks failed, 1 of them not run, 1 warned`. */
export function describeVerdict({ result, counts }: Pick<Report, "result" | "counts">): string {
  const { total, failed, warned, excluded, notRun } = counts;
  const checks = countOf(total, "check");
  if (total === 0) return excluded === 0 ? "Nothing was checked" : `Nothing was checked, ${excluded} excluded`;
  switch (result) {
    case "fail": {
      const parts = [`${failed} of ${checks} failed`];
      if (notRun > 0) parts.push(`${notRun} of them not run`);
      if (warned > 0) parts.push(`${warned} warned`);
      return parts.join(", ");
    }
    case "warn":
      return `${warned} of ${checks} warned, none failed`;
    case "pass":
      return total === 1 ? "The check passed" : `All ${checks} passed`;
  }
}

/** The titles that a headline names; more are counted. */
const MAX_TITLES = 5;

/** The verdict in one line, with titles: `2 of 5 checks failed: Postgres, Redis`. */
export function headline({ result, counts, results }: Pick<Report, "result" | "counts" | "results">): string {
  const checks = countOf(counts.total, "check");
  const titles = (status: Severity) => {
    const all = withStatus(results, status).map(({ title }) => title);
    const named = all.slice(0, MAX_TITLES).join(", ");
    return all.length > MAX_TITLES ? `${named} and ${all.length - MAX_TITLES} more` : named;
  };
  switch (result) {
    case "fail":
      return `${counts.failed} of ${checks} failed: ${titles("fail")}`;
    case "warn":
      return `${counts.warned} of ${checks} warned: ${titles("warn")}`;
    case "pass":
      return counts.total === 0 ? `Nothing was checked: ${counts.excluded} excluded` : `${checks} passed`;
  }
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
  return counts.total === 0 ? "⏭️" : statusIcons[result];
}

/** The results with a status, in the order of the spec. */
export function withStatus(results: readonly CheckResult[], status: Severity): readonly CheckResult[] {
  return results.filter((result) => result.status === status);
}

/** The checks that the spec excluded. An analyzer is a check; a collector alone is not. */
export function excludedChecks({ excluded }: Pick<Report, "excluded">): readonly Excluded[] {
  return excluded.filter(({ kind }) => kind === "analyzer");
}
