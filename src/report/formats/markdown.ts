import type { Against } from "../changes.js";
import type { Report } from "../model.js";
import { summarize } from "../summary.js";

/** The job summary as a file: for wikis, other CI systems' pages, or a summary that someone puts together. */
export function formatMarkdown(report: Report, against: Against = {}): string {
  return summarize(report, against);
}
