import type { CheckResult } from "../analyze/result.js";

/** How often a check was tried. */
export function triesOf({ attempts, tries = attempts.length }: Pick<CheckResult, "attempts" | "tries">): number {
  return tries;
}
