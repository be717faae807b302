import { summarize } from "../pages/summary.js";
import type { Against } from "../report/changes.js";
import type { Report } from "../report/model.js";

/** The job summary as a file: for wikis, other CI systems' pages, or a summary that someone puts together. */
export function formatMarkdown(report: Report, against: Against = {}): string {
  return summarize(report, against);
}
