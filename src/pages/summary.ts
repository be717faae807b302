import type { Report } from "../report/model.js";
import { builtinTemplates, type Template } from "./builtin.js";
import { renderWithin, utf8Bytes } from "./fit.js";
import { makeView } from "./make-view.js";
import type { ViewOptions } from "./view.js";

export interface SummaryOptions extends Omit<ViewOptions, "target"> {
  /** Of the page in UTF-8. The runner drops a summary of more than 1 MiB whole, and has dropped some just below it. */
  readonly maxBytes?: number;
  /** Instead of the built-in one. */
  readonly template?: Template | undefined;
}

const MAX_BYTES = 900_000;

/**
 * The job summary: the verdict, what failed and warned, how it happened, and the rest folded away, as GitHub's Markdown.
 * It stays below `maxBytes` whatever the number of checks; what was left out is counted in it.
 */
export function summarize(report: Report, options: SummaryOptions = {}): string {
  const { maxBytes = MAX_BYTES, template = builtinTemplates.summary, ...viewOptions } = options;
  const view = makeView(report, { ...viewOptions, target: "summary" });
  return renderWithin(view, template, { max: maxBytes, measure: utf8Bytes });
}
