import { retryPolicy } from "../collect/retry.js";
import type { Spec } from "../decode/spec.js";
import { formatMs } from "../go/time/duration.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";
import { type WorstCase, worstCase } from "./worst-case.js";

/** Returns a notice of how long the dialing takes where nothing answers; none where there is nothing to dial. */
export function timeNotice({ collectors }: Spec, inputs: Inputs): readonly Problem[] {
  const worst = worstCase(collectors, { ...inputs, retry: retryPolicy(inputs) });
  if (worst.checks === 0) return [];
  return [{ code: "worst-case-time", severity: "notice", where: "run", message: describeTime(worst) }];
}

function describeTime({ durationMs, isCutOff, checks, atOnce, longestCheckMs }: WorstCase): string {
  const many = `${checks} ${checks === 1 ? "check" : "checks"}, ${atOnce} at a time`;
  const longest = longestCheckMs === null ? "one without a timeout" : `the longest ${formatMs(longestCheckMs)}`;
  if (durationMs !== null && isCutOff) {
    return `If nothing answers, max-duration ends the dialing after ${formatMs(durationMs)}, and the checks that are left fail: ${many}, ${longest}`;
  }
  if (durationMs !== null) return `If nothing answers, dialing takes ${formatMs(durationMs)}: ${many}, ${longest}`;
  return `If nothing answers, only the system ends a check, usually after two minutes: ${many}, ${longest}`;
}
