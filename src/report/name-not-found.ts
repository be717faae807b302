import type { CheckResult } from "../analyze/result.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns a warning for each check that passes because its name has no address. An outcome may ask for that, but it passes on
 * a misspelt name too.
 */
export function nameNotFoundWarnings(results: readonly CheckResult[]): readonly Problem[] {
  return results.flatMap(({ status, reason, address, position }): Problem[] => {
    if (status !== "pass" || reason !== "dns-not-found") return [];
    return [
      {
        code: "name-not-found",
        severity: "warning",
        message: `The name in ${address} has no address, so the check passes although nothing was dialed`,
        remedy: "check the spelling; write an IP address if a port must be closed",
        position,
      },
    ];
  });
}
