import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { FailOn } from "../inputs/inputs.js";
import type { Changes, Comparison } from "./comparison.js";
import { countOf } from "./count-of.js";
import type { Report } from "./model.js";
import { breaches } from "./report.js";
import { describePart, describeVerdict, statusIcons, verdictIcon, withStatus } from "./verdict.js";

/** How one check changed since the baseline. */
export type Change = "new" | "as before" | "fixed";

/** Maps each result to its change. A check that passes as before is not in the map. */
export function changesByResult(changes: Changes | undefined): ReadonlyMap<CheckResult, Change> {
  if (!changes) return new Map();
  return new Map([
    ...changes.newlyFailing.map((result) => [result, "new"] as const),
    ...changes.stillFailing.map((result) => [result, "as before"] as const),
    ...changes.fixed.map((result) => [result, "fixed"] as const),
  ]);
}

/**
 * Returns the results that need attention, in the order of the spec: first new failures, then failures that the baseline
 * has too, then warnings.
 */
export function attentionOf(
  { results }: Pick<Report, "results">,
  changeOf: ReadonlyMap<CheckResult, Change>,
): readonly CheckResult[] {
  const failed = withStatus(results, "fail");
  const isOld = (result: CheckResult) => changeOf.get(result) === "as before";
  return [...failed.filter((one) => !isOld(one)), ...failed.filter(isOld), ...withStatus(results, "warn")];
}

export type ChangeCounts = Readonly<Record<keyof Changes, number>>;

export function countChanges({ newlyFailing, stillFailing, fixed, gone }: Changes): ChangeCounts {
  return {
    newlyFailing: newlyFailing.length,
    stillFailing: stillFailing.length,
    fixed: fixed.length,
    gone: gone.length,
  };
}

/** Returns whether there is any change. A check that still fails is none. */
export function hasChanges({ newlyFailing, fixed, gone }: ChangeCounts): boolean {
  return newlyFailing + fixed + gone > 0;
}

/**
 * Describes the changes: `1 new failure, 2 fixed, 3 still failing since the baseline`.
 *
 * @param since ends the sentence, such as `since the baseline`
 * @param strong marks up the part that a reader must not miss
 */
export function describeChanges(counts: ChangeCounts, since: string, strong = (text: string) => text): string {
  const { newlyFailing, stillFailing, fixed, gone } = counts;
  const parts = [
    ...(newlyFailing > 0 ? [strong(countOf(newlyFailing, "new failure"))] : []),
    ...(fixed > 0 ? [strong(`${fixed} fixed`)] : []),
    ...(gone > 0 ? [`${gone} no longer checked`] : []),
    ...(hasChanges(counts) ? [] : ["no new failure"]),
    ...(stillFailing > 0 ? [`${stillFailing} still failing`] : []),
  ];
  const words = parts.join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${since}`;
}

/** Returns whether a failure does not fail the run: fail-on is `never`, or `new` and the baseline has the failure too. */
export function isTolerated(change: Change | undefined, failOn: FailOn | undefined): boolean {
  return failOn === "never" || (failOn === "new" && change === "as before");
}

/** Explains why a run with failed checks does not fail; undefined when it does fail, or no check failed. */
export function describeTolerance(
  report: Pick<Report, "result" | "counts">,
  { failOn = "fail", changes }: Comparison,
): string | undefined {
  if (report.result !== "fail" || breaches(report, failOn, changes)) return undefined;
  return `Does not fail the run, because fail-on is ${failOn}`;
}

/** What a heading shows of a run. */
export interface Heading {
  readonly icon: string;
  readonly verdict: string;
  readonly status: Severity;
}

/**
 * Returns the sign, the verdict and the status for a heading. With `fail-on: new`, a run that passes although checks fail is
 * headed as passing: `1 known failure, none new`.
 */
export function headingOf(
  report: Pick<Report, "result" | "counts" | "runners" | "missing" | "shard">,
  comparison: Comparison,
): Heading {
  const isKnown = comparison.failOn === "new" && describeTolerance(report, comparison) !== undefined;
  if (!isKnown) return { icon: verdictIcon(report), verdict: describeVerdict(report), status: report.result };
  const { passed, warned, failed } = report.counts;
  const parts = [
    `${countOf(failed, "known failure")}, none new`,
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(warned > 0 ? [`${warned} warned`] : []),
  ];
  return { icon: statusIcons.pass, verdict: parts.join(", ") + describePart(report), status: "pass" };
}
