import type { FailOn } from "../inputs/inputs.js";
import type { LintReport } from "../lint/report.js";
import type { Changes } from "../report/comparison.js";
import { type Breached, breaches } from "../report/report.js";

/** The exit codes of troubleshoot's preflight. */
export const exitCodes = { pass: 0, unexpected: 1, input: 2, fail: 3, warn: 4 } as const;

export interface ExitCodeOptions {
  readonly failOn: FailOn;
  /** Whether a warning has its own exit code when it does not fail the run. */
  readonly isWarningShown: boolean;
  readonly changes?: Pick<Changes, "newlyFailing"> | undefined;
}

/** Returns the exit code of a run: `failOn` decides what fails. */
export function exitCodeOf(report: Breached, { failOn, isWarningShown, changes }: ExitCodeOptions): number {
  if (failOn === "never") return exitCodes.pass;
  if (breaches(report, failOn, changes)) return report.result === "fail" ? exitCodes.fail : exitCodes.warn;
  return report.result === "warn" && isWarningShown ? exitCodes.warn : exitCodes.pass;
}

/** Returns the exit code of lint. An error is one that would stop a run, so it has the code of such a run. */
export function lintExitCodeOf(result: LintReport["result"], { isBreach }: { readonly isBreach: boolean }): number {
  if (!isBreach) return exitCodes.pass;
  return result === "fail" ? exitCodes.input : exitCodes.warn;
}
