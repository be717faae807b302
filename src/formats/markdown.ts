import { summarize } from "../pages/summary.js";
import type { Comparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";

/** Returns the job summary, for wikis and the pages of other CI systems. */
export function formatMarkdown(report: Report, comparison: Comparison = {}): string {
  return summarize(report, comparison);
}
