import type { Report } from "../report/model.js";
import { builtinTemplates, type PageTemplate } from "./builtin-templates.js";
import { renderWithin, utf8Bytes } from "./page-limit.js";
import { reportToView } from "./report-to-view.js";
import type { ViewOptions } from "./view.js";

export interface SummaryOptions extends Omit<ViewOptions, "target"> {
  /** Of the page in UTF-8. The runner drops a summary of more than 1 MiB, and has dropped some that were slightly smaller. */
  readonly maxBytes?: number;
  /** Instead of the built-in one. */
  readonly template?: PageTemplate | undefined;
}

const MAX_BYTES = 900_000;

/**
 * Makes the job summary in GitHub's Markdown: the verdict, the checks that failed or warned and how that happened; the rest
 * is folded. It stays below `maxBytes` for any number of checks, and shows how many rows are left out.
 */
export function summarize(report: Report, options: SummaryOptions = {}): string {
  const { maxBytes = MAX_BYTES, template = builtinTemplates.summary, ...viewOptions } = options;
  const view = reportToView(report, { ...viewOptions, target: "summary" });
  return renderWithin(view, template, { max: maxBytes, measure: utf8Bytes });
}
