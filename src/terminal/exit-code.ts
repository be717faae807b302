import type { FailOn } from "../inputs/inputs.js";
import { type LintReport, lintBreaches } from "../lint/report.js";
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

/** An error of a spec is what would stop a run; a warning counts where `fail-on` is `warn`. */
export function lintExitCodeOf(report: Pick<LintReport, "result">, failOn: FailOn): number {
  if (!lintBreaches(report, failOn)) return exitCodes.pass;
  return report.result === "fail" ? exitCodes.input : exitCodes.warn;
}
