import type { Report } from "../report/model.js";
import { builtinTemplates, type PageTemplate } from "./builtin-templates.js";
import { changesSince } from "./comment-digest.js";
import { renderWithin } from "./page-limit.js";
import { changesView, reportToView } from "./report-to-view.js";
import type { MaxRows, View, ViewOptions } from "./view.js";

export interface CommentOptions extends Omit<ViewOptions, "target"> {
  /** GitHub refuses a longer comment. The hidden marker in front of it needs a part of this. */
  readonly maxChars?: number;
  /** `commentDigest` of the report that the existing comment was made from. */
  readonly previous?: string | undefined;
  /** Instead of the built-in one. */
  readonly template?: PageTemplate | undefined;
}

const MAX_CHARS = 65_536;
const MARKER_CHARS = 2_000;
/** With the marker, the built-in comment then has at most 15 lines. */
const builtinRows: MaxRows = {
  blocked: 6,
  attention: 6,
  problems: 0,
  evidence: 0,
  partlyDown: 0,
  excluded: 0,
  passed: 0,
  reached: 0,
};
/** More rows than a comment holds. */
const mostRows: MaxRows = {
  blocked: 700,
  attention: 700,
  problems: 700,
  evidence: 150,
  partlyDown: 700,
  excluded: 700,
  passed: 700,
  reached: 700,
};

/** Makes the pull-request comment: the verdict, the worst rows, the changes, and a link to the rest. */
export function commentBody(report: Report, options: CommentOptions = {}): string {
  const { maxChars = MAX_CHARS, template, previous, ...viewOptions } = options;
  const maxRows = template ? mostRows : builtinRows;
  const view = reportToView(report, { ...viewOptions, target: "comment", maxRows });
  const limit = { max: maxChars - MARKER_CHARS, measure: (text: string) => text.length };
  return renderWithin(withChanges(view, report, previous), template ?? builtinTemplates.comment, limit);
}

function withChanges(view: View, report: Report, previous: string | undefined): View {
  if (view.changes || previous === undefined) return view;
  const counts = changesSince(report, previous);
  return counts ? { ...view, changes: changesView(counts, "since the last comment") } : view;
}
