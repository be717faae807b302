import type { FailOn } from "../inputs/inputs.js";
import type { LintReport } from "../lint/report.js";
import type { Changes } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { breaches } from "../report/report.js";

/** The exit codes of troubleshoot's preflight. */
export const exitCodes = { pass: 0, unexpected: 1, input: 2, fail: 3, warn: 4 } as const;

/** Returns the code of a run. A warning has its own code even when it does not fail the run, unless fail-on is `never`. */
export function exitCodeOf(
  report: Pick<Report, "result">,
  failOn: FailOn,
  changes?: Pick<Changes, "newlyFailing">,
): number {
  if (failOn === "never") return exitCodes.pass;
  if (report.result === "warn") return exitCodes.warn;
  return breaches(report, failOn, changes) ? exitCodes.fail : exitCodes.pass;
}

/** The exit code of a lint whose findings breach `fail-on`, or do not: an error is what would stop a run. */
export function lintExitCodeOf(result: LintReport["result"], { isBreach }: { readonly isBreach: boolean }): number {
  if (!isBreach) return exitCodes.pass;
  return result === "fail" ? exitCodes.input : exitCodes.warn;
}
