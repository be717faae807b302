import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { Report } from "./model.js";

/** A sign for each status, always beside the word: told apart without colour. */
export const statusIcons: Readonly<Record<Severity, string>> = { fail: "❌", warn: "⚠️", pass: "✅" };
export const statusWords: Readonly<Record<Severity, string>> = { fail: "Failed", warn: "Warned", pass: "Passed" };

/** What of a report says how it ended. */
export type Verdict = Pick<Report, "result" | "counts"> & Partial<Pick<Report, "runners" | "missing">>;

/**
 * The verdict in words that are not escaped yet, for a heading: `2 of 8 checks failed, 1 of them not run, 1 warned`; of a merged report
 * `2 of 8 checks from 4 runners failed; missing: us-1`.
 */
export function describeVerdict({ missing = [], ...verdict }: Verdict): string {
  const words = describeChecks(verdict);
  return missing.length === 0 ? words : `${words}; missing: ${listed(missing)}`;
}

/** `a, b, c and 2 more`. */
function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

function describeChecks({ counts, runners = [] }: Verdict): string {
  const { total, failed, warned, excluded, notRun } = counts;
  const from = runners.length > 1 ? ` from ${runners.length} runners` : "";
  const checks = `${total === 1 ? "1 check" : `${total} checks`}${from}`;
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

/** What is not zero: `2 failed · 1 warned · 5 passed · 1 excluded`. */
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

/** Those with a status, in the order of the spec. */
export function withStatus(results: readonly CheckResult[], status: Severity): readonly CheckResult[] {
  return results.filter((result) => result.status === status);
}
