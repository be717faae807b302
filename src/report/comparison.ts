import type { CheckResult } from "../analyze/result.js";
import { isInconclusive, isUnanswered, type Reason } from "../collect/reasons.js";
import type { FailOn } from "../inputs/inputs.js";
import type { Report } from "./model.js";
import { numberAlike } from "./number-alike.js";

/** The changes since the baseline and fail-on, which decide how failures are shown. */
export interface Comparison {
  readonly changes?: Changes | undefined;
  readonly failOn?: FailOn | undefined;
}

/** What changed since the baseline. Each list is in the order of its report. */
export interface Changes {
  /** Fails now, and in the baseline it did not fail, did not exist or was not seen, or it is not seen now. */
  readonly newlyFailing: readonly CheckResult[];
  readonly stillFailing: readonly CheckResult[];
  /** Failed in the baseline, and passes or warns now. */
  readonly fixed: readonly CheckResult[];
  /**
   * Failed in the baseline and is no longer checked; as the baseline has it. Empty where only a part of the run is known: a
   * shard, or a merge that misses a report.
   */
  readonly gone: readonly CheckResult[];
}

/** The part of a report that decides what changed. */
export type Compared = Pick<Report, "results"> & Partial<Pick<Report, "name" | "runners" | "shard" | "missing">>;

/** Compares two runs check by check; docs/adr/0020-identity-of-a-check.md explains what makes two checks the same. */
export function compareWithBaseline(report: Compared, baseline: Compared): Changes {
  const { before, after } = identifyBoth(report, baseline);
  const present = new Set(after.map(([identity]) => identity));
  const failing = after.filter(([, { status }]) => status === "fail");
  const failedBefore = (identity: string) => before.get(identity)?.status === "fail";
  const isOld = ([identity, now]: readonly [string, CheckResult]) => failsAsBefore(before.get(identity), now);
  const results = (pairs: readonly (readonly [string, CheckResult])[]) => pairs.map(([, result]) => result);
  return {
    newlyFailing: results(failing.filter((one) => !isOld(one))),
    stillFailing: results(failing.filter(isOld)),
    fixed: results(after.filter(([identity, { status }]) => status !== "fail" && failedBefore(identity))),
    gone: isPart(report)
      ? []
      : results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
  };
}

function isPart({ shard, missing = [] }: Compared): boolean {
  return shard !== undefined || missing.length > 0;
}

/**
 * Returns whether a failure is an old one. A failure that was not seen excuses no other: a baseline that was cut off before
 * its checks were made would let the next run fail on all of them. Nor is one excused that is not seen now: a run that is cut off
 * shows of no check that it fails as before. A check that a policy or its address forbids is the same failure only where it was
 * forbidden so, and one whose name no name server answered for as long as none does. An endpoint that was reachable and should not
 * be is not one that cannot be reached.
 */
export function failsAsBefore(before: CheckResult | undefined, now: CheckResult): boolean {
  if (before?.status !== "fail" || isInconclusive(before.reason) || isInconclusive(now.reason)) return false;
  if ((before.reason === "connected") !== (now.reason === "connected")) return false;
  if (isUnanswered(before.reason)) return isUnanswered(now.reason);
  return before.reason === now.reason || !(isForbidden(before.reason) || isForbidden(now.reason));
}

function isForbidden(reason: Reason): boolean {
  return reason === "policy-denied" || reason === "bad-address";
}

/**
 * Identifies the results of a report and those of its baseline. The runner is a part of the identity as soon as one of the
 * two is a merged report. Otherwise it is not, so that a run that is given another name keeps its baseline.
 */
export function identifyBoth(report: Compared, baseline: Compared) {
  const isMerged = report.runners !== undefined || baseline.runners !== undefined;
  const identified = ({ name = "", results }: Compared) =>
    identify(results, isMerged ? ({ runner = name }) => runner : undefined);
  return { after: identified(report), before: new Map(identified(baseline)) };
}

/**
 * Pairs each result with its identity, by which it is found again in another report: spec, title and address, the runner
 * where there are several, and its number among the results that are equal in these.
 */
export function identify(
  results: readonly CheckResult[],
  runnerOf: (result: CheckResult) => string | undefined = ({ runner }) => runner,
): readonly (readonly [identity: string, CheckResult])[] {
  const nameOf = (result: CheckResult) => {
    const { spec, title, address } = result;
    const runner = runnerOf(result);
    return JSON.stringify([spec, title, address, ...(runner === undefined ? [] : [runner])]);
  };
  const named = results.map((result) => ({ result, name: nameOf(result) }));
  return numberAlike(named, ({ name }) => name).map(([{ result, name }, number]) => [`${number}:${name}`, result]);
}
