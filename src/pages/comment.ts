import { createHash } from "node:crypto";
import type { CheckResult } from "../analyze/result.js";
import { identify } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { builtinTemplates, type Template } from "./builtin.js";
import { renderWithin } from "./fit.js";
import { changesView, makeView } from "./make-view.js";
import type { ChangesView, MaxRows, View, ViewOptions } from "./view.js";

export interface CommentOptions extends Omit<ViewOptions, "target"> {
  /** GitHub refuses a longer one. The hidden marker in front is left room for. */
  readonly maxChars?: number;
  /** `commentDigest` of the report that the comment there is now was made from. */
  readonly previous?: string | undefined;
  readonly template?: Template | undefined;
}

const MAX_CHARS = 65_536;
const MARKER_ROOM = 2_000;
/** With the marker, the built-in comment then has at most 15 lines. */
const builtinRows: MaxRows = {
  blocked: 6,
  attention: 6,
  problems: 0,
  evidence: 0,
  excluded: 0,
  passed: 0,
  reached: 0,
};
const noCommentHoldsMore: MaxRows = {
  blocked: 700,
  attention: 700,
  problems: 700,
  evidence: 150,
  excluded: 700,
  passed: 700,
  reached: 700,
};

/** The pull-request comment: the verdict, the worst rows, what changed, where the rest is. */
export function commentBody(report: Report, options: CommentOptions = {}): string {
  const { maxChars = MAX_CHARS, template, previous, ...viewOptions } = options;
  const maxRows = template ? noCommentHoldsMore : builtinRows;
  const view = makeView(report, { ...viewOptions, target: "comment", maxRows });
  const limit = { max: maxChars - MARKER_ROOM, measure: (text: string) => text.length };
  return renderWithin(withChanges(view, report, previous), template ?? builtinTemplates.comment, limit);
}

function withChanges(view: View, report: Report, previous: string | undefined): View {
  if (view.changes || previous === undefined) return view;
  return { ...view, changes: changesSince(report, previous) };
}

/** More than this is not remembered one by one: the marker has to stay small. */
const MAX_REMEMBERED = 150;
const TOO_MANY = "many";

/**
 * What a reader of the comment would notice: the verdict, and of every check that fails or warns which it is, why, since
 * when and what the spec says. No durations. Two reports with one digest need no new comment.
 *
 * The digest remembers the failing checks, `DIGEST.ID.ID`, so that the next run can tell what changed.
 */
export function commentDigest(report: Report): string {
  const attention = identify(report.results).filter(([, { status }]) => status !== "pass");
  const told = attention.map(([identity, { status, reason, message, uri, failingSince }]) => [
    identity,
    status,
    reason,
    message,
    uri,
    failingSince,
  ]);
  const { name, result, counts, missing } = report;
  const whole = hash(JSON.stringify([name, result, counts, told, missing]), 16);
  const failing = attention.filter(([, result]) => isFailing(result)).map(([identity]) => hash(identity, 8));
  return [whole, ...(failing.length > MAX_REMEMBERED ? [TOO_MANY] : failing)].join(".");
}

/** Null where the digest does not tell. */
function changesSince(report: Report, previous: string): ChangesView | null {
  const [, ...ids] = previous.split(".");
  if (ids.includes(TOO_MANY)) return null;
  const before = new Set(ids);
  const now = new Map(identify(report.results).map(([identity, result]) => [hash(identity, 8), result]));
  const failing = [...now].filter(([, result]) => isFailing(result)).map(([id]) => id);
  const counts = {
    newlyFailing: failing.filter((id) => !before.has(id)).length,
    stillFailing: failing.filter((id) => before.has(id)).length,
    fixed: ids.filter((id) => now.has(id) && !failing.includes(id)).length,
    gone: ids.filter((id) => !now.has(id)).length,
  };
  return changesView(counts, "since the last comment");
}

function isFailing({ status }: CheckResult): boolean {
  return status === "fail";
}

function hash(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
