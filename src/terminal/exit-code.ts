import type { FailOn } from "../inputs/inputs.js";
import type { LintReport } from "../lint/report.js";
import type { BaselineComparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { breaches } from "../report/report.js";

/** As troubleshoot's preflight. */
export const exitCodes = { pass: 0, unexpected: 1, input: 2, fail: 3, warn: 4 } as const;

/**
 * A failure counts as far as `fail-on` says; a warning has its own code even where it fails nothing, unless nothing may
 * fail.
 */
export function exitCodeOf(
  report: Pick<Report, "result">,
  failOn: FailOn,
  baseline?: Pick<BaselineComparison, "newlyFailing">,
): number {
  if (failOn === "never") return exitCodes.pass;
  if (report.result === "warn") return exitCodes.warn;
  return breaches(report, failOn, baseline) ? exitCodes.fail : exitCodes.pass;
}

/** The exit code of a lint whose findings breach `fail-on`, or do not: an error is what would stop a run. */
export function lintExitCodeOf(result: LintReport["result"], { isBreach }: { readonly isBreach: boolean }): number {
  if (!isBreach) return exitCodes.pass;
  return result === "fail" ? exitCodes.input : exitCodes.warn;
}
