import type { CheckResult, FailingSince } from "../analyze/result.js";
import { failsAsBefore, identifyBoth } from "./comparison.js";
import type { Report } from "./model.js";

/**
 * Returns the report with, for each check that fails, since when it does: what the baseline carries on, or its own run
 * where the baseline has none yet. A failure that is new begins with this run.
 */
export function withFailingSince(report: Report, baseline: Report): Report {
  const { after, before } = identifyBoth(report, baseline);
  const results = after.map(([identity, result]): CheckResult => {
    if (result.status !== "fail") return result;
    const earlier = before.get(identity);
    const isNew = earlier === undefined || !failsAsBefore(earlier, result);
    return { ...result, failingSince: isNew ? { at: report.startedAt, runs: 1 } : next(earlier, baseline) };
  });
  return { ...report, results };
}

function next({ failingSince }: CheckResult, { startedAt }: Pick<Report, "startedAt">): FailingSince {
  const { at, runs } = failingSince ?? { at: startedAt, runs: 1 };
  return { at, runs: runs + 1 };
}
