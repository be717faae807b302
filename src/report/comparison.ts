import type { CheckResult } from "../analyze/result.js";
import type { Report } from "./model.js";

/** What changed since the baseline. Each list is in the order of its report. */
export interface BaselineComparison {
  /** Fails now and did not fail in the baseline, was not there, or was not seen. */
  readonly newlyFailing: readonly CheckResult[];
  readonly stillFailing: readonly CheckResult[];
  /** Failed in the baseline, and passes or warns now. */
  readonly fixed: readonly CheckResult[];
  /** Failed in the baseline and is not checked any more; as the baseline has it. */
  readonly gone: readonly CheckResult[];
}

/** What of a report decides what changed. */
export type Compared = Pick<Report, "results"> & Partial<Pick<Report, "name" | "runners">>;

/** Compares two runs check by check; see docs/adr/0020-identity-of-a-check.md for what makes two checks the same. */
export function compareWithBaseline(report: Compared, baseline: Compared): BaselineComparison {
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
    gone: results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
  };
}

/**
 * A failure that nobody saw excuses none: a baseline that was cut off before its checks were made would let the next run
 * fail on all of them. What a policy or an address forbids to look at stays the same failure as long as it does.
 */
export function failsAsBefore(before: CheckResult | undefined, now: CheckResult): boolean {
  if (before?.status !== "fail") return false;
  switch (before.reason) {
    case "not-run":
    case "local-limit":
      return false;
    case "policy-denied":
    case "bad-address":
      return now.reason === before.reason;
    default:
      return true;
  }
}

/**
 * Identifies the results of a report and those of its baseline. The runner is part of what a check is as soon as one of the
 * two is a merged report; else a run that was given another name would have no baseline any more.
 */
export function identifyBoth(report: Compared, baseline: Compared) {
  const isMerged = report.runners !== undefined || baseline.runners !== undefined;
  const identified = ({ name = "", results }: Compared) =>
    identify(results, isMerged ? ({ runner = name }) => runner : undefined);
  return { after: identified(report), before: new Map(identified(baseline)) };
}

/**
 * Each result with what tells it from the others of its report and finds it again in another: spec, title and address,
 * the runner where there are several, and which one it is among several that are equal in these.
 */
export function identify(
  results: readonly CheckResult[],
  runnerOf: (result: CheckResult) => string | undefined = ({ runner }) => runner,
): (readonly [identity: string, result: CheckResult])[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const runner = runnerOf(result);
    const { spec, title, address } = result;
    const name = JSON.stringify(runner === undefined ? [spec, title, address] : [spec, title, address, runner]);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return [`${occurrence}:${name}`, result] as const;
  });
}
