import type { Template } from "../pages/builtin.js";
import { commentBody, commentDigest } from "../pages/comment.js";
import { type Against, countChanges, hasChanges } from "../report/changes.js";
import type { Report } from "../report/model.js";
import type { CommentMode } from "./comment-plan.js";
import type { GithubContext } from "./context.js";
import { specLink } from "./spec-link.js";
import { type StickyResult, type StickySeams, upsertSticky } from "./sticky-comment.js";

export interface CommentRequest extends Against {
  readonly mode: CommentMode;
  readonly token: string;
  readonly context: GithubContext;
  /** The step fails, by the line that `fail-on` draws. */
  readonly isGateFailing: boolean;
  readonly template?: Template | undefined;
}

/**
 * Tells the pull request what the report says, in one comment that is kept up to date. Never throws for what GitHub
 * answers: a comment must not decide about the gate.
 */
export function upsertComment(
  report: Report,
  { mode, token, context, isGateFailing, template, baseline, failOn }: CommentRequest,
  seams: Partial<StickySeams> = {},
): Promise<StickyResult> {
  const options = { link: specLink(context), runUrl: context.runUrl || undefined, baseline, failOn, template };
  return upsertSticky(
    {
      mode,
      token,
      context,
      name: report.name,
      digest: commentDigest(report),
      body: (previous) => commentBody(report, { ...options, previous }),
      // With `fail-on: never` a failed check fails no step and is still news.
      isFailing: isGateFailing || report.result === "fail",
      isChanged: baseline === undefined ? report.result !== "pass" : hasChanges(countChanges(baseline)),
    },
    seams,
  );
}
