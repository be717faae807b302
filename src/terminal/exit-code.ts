import type { FailOn } from "../read/inputs.js";
import type { Report } from "../report/model.js";
import { breaches } from "../report/report.js";

/** As troubleshoot's preflight. */
export const exitCodes = { pass: 0, unexpected: 1, input: 2, fail: 3, warn: 4 } as const;

/** A warning is told by its own code even where it fails nothing, unless nothing may fail. */
export function exitCodeOf(report: Report, failOn: FailOn): number {
  if (failOn === "never" || report.result === "pass") return exitCodes.pass;
  if (report.result === "warn") return exitCodes.warn;
  return breaches(report, failOn) ? exitCodes.fail : exitCodes.pass;
}
