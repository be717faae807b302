import { summarize } from "../pages/summary.js";
import type { Report } from "../report/model.js";
import type { FormatOptions } from "./formats.js";

/** Returns the job summary, for wikis and the pages of other CI systems. */
export function formatMarkdown(report: Report, { changes, failOn, template }: FormatOptions = {}): string {
  return summarize(report, { changes, failOn, template });
}
