import type { CheckResult } from "../analyze/result.js";
import type { FailOn } from "../inputs/inputs.js";
import type { BaselineComparison } from "./comparison.js";
import type { Report } from "./model.js";
import { breaches } from "./report.js";
import { withStatus } from "./verdict.js";

/** What a report is held against when it is told: an earlier run, and the line between passing and failing. */
export interface Against {
  readonly baseline?: BaselineComparison | undefined;
  readonly failOn?: FailOn | undefined;
}

/** Of a failure whether it is new, of what failed before that it is fixed. */
export type Change = "new" | "as before" | "fixed";

/** What changed, check by check; what passes as before is not in it. */
export function changesByResult(baseline: BaselineComparison | undefined): ReadonlyMap<CheckResult, Change> {
  if (!baseline) return new Map();
  return new Map([
    ...baseline.newlyFailing.map((result) => [result, "new"] as const),
    ...baseline.stillFailing.map((result) => [result, "as before"] as const),
    ...baseline.fixed.map((result) => [result, "fixed"] as const),
  ]);
}

/** What failed, then what warned, in the order of the spec; what failed before comes after what is new. */
export function attentionOf(
  { results }: Pick<Report, "results">,
  changes: ReadonlyMap<CheckResult, Change>,
): readonly CheckResult[] {
  const failed = withStatus(results, "fail");
  const isOld = (result: CheckResult) => changes.get(result) === "as before";
  return [...failed.filter((one) => !isOld(one)), ...failed.filter(isOld), ...withStatus(results, "warn")];
}

export type ChangeCounts = Readonly<Record<keyof BaselineComparison, number>>;

export function countChanges({ newlyFailing, stillFailing, fixed, gone }: BaselineComparison): ChangeCounts {
  return {
    newlyFailing: newlyFailing.length,
    stillFailing: stillFailing.length,
    fixed: fixed.length,
    gone: gone.length,
  };
}

/** Whether anything is not as it was. */
export function hasChanges({ newlyFailing, fixed, gone }: ChangeCounts): boolean {
  return newlyFailing + fixed + gone > 0;
}

/**
 * Changes in words: `1 new failure, 2 fixed, 3 still failing since the baseline`.
 *
 * @param since says since when
 * @param strong marks what a reader must not miss
 */
export function describeChanges(counts: ChangeCounts, since: string, strong = (text: string) => text): string {
  const { newlyFailing, stillFailing, fixed, gone } = counts;
  const parts = [
    ...(newlyFailing > 0 ? [strong(`${newlyFailing} new ${newlyFailing === 1 ? "failure" : "failures"}`)] : []),
    ...(fixed > 0 ? [strong(`${fixed} fixed`)] : []),
    ...(gone > 0 ? [`${gone} no longer checked`] : []),
    ...(hasChanges(counts) ? [] : ["no new failure"]),
    ...(stillFailing > 0 ? [`${stillFailing} still failing`] : []),
  ];
  const words = parts.join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${since}`;
}

/** Whether a failure fails nothing: `fail-on` is `never`, or `new` and it failed in the baseline as well. */
export function isLetPass(change: Change | undefined, failOn: FailOn | undefined): boolean {
  return failOn === "never" || (failOn === "new" && change === "as before");
}

/** Why checks that failed fail neither step nor command; `undefined` where they do, or none failed. */
export function describeLeniency(
  report: Pick<Report, "result">,
  { failOn = "fail", baseline }: Against,
): string | undefined {
  if (report.result !== "fail" || breaches(report, failOn, baseline)) return undefined;
  return `Passes all the same, since fail-on is ${failOn}`;
}
