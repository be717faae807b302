import type { FailOn } from "../inputs/inputs.js";
import { type LintReport, lintBreaches } from "../lint/report.js";
import type { BaselineComparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { breaches } from "../report/report.js";

/** As troubleshoot's preflight. */
export const exitCodes = { pass: 0, unexpected: 1, input: 2, fail: 3, warn: 4 } as const;

export interface ExitCodeOptions {
  readonly failOn: FailOn;
  /** Whether a warning that fails nothing has its own exit code. */
  readonly isWarningShown: boolean;
  readonly baseline?: Pick<BaselineComparison, "newlyFailing"> | undefined;
}

/** Returns the exit code of a run: `failOn` decides what fails. */
export function exitCodeOf(
  report: Pick<Report, "result">,
  { failOn, isWarningShown, baseline }: ExitCodeOptions,
): number {
  if (failOn === "never") return exitCodes.pass;
  if (breaches(report, failOn, baseline)) return report.result === "warn" ? exitCodes.warn : exitCodes.fail;
  return report.result === "warn" && isWarningShown ? exitCodes.warn : exitCodes.pass;
}

/** An error of a spec is what would stop a run; a warning counts where `fail-on` is `warn`. */
export function lintExitCodeOf(report: Pick<LintReport, "result">, failOn: FailOn): number {
  if (!lintBreaches(report, failOn)) return exitCodes.pass;
  return report.result === "fail" ? exitCodes.input : exitCodes.warn;
}
