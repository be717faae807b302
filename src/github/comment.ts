import type { BaselineComparison } from "../report/baseline.js";
import type { Template } from "../report/builtin.js";
import { commentBody, commentDigest } from "../report/comment.js";
import type { Report } from "../report/model.js";
import type { CommentMode } from "./comment-plan.js";
import { type GithubContext, specLink } from "./context.js";
import { type StickyResult, type StickySeams, upsertSticky } from "./sticky-comment.js";

export interface CommentRequest {
  readonly mode: CommentMode;
  readonly token: string;
  readonly context: GithubContext;
  /** The step fails, by the line that `fail-on` draws. */
  readonly isGateFailing: boolean;
  readonly baseline?: BaselineComparison | undefined;
  readonly template?: Template | undefined;
}

/**
 * Tells the pull request what the report says, in one comment that is kept up to date. Never throws for what GitHub
 * answers: a comment must not decide about the gate.
 */
export function upsertComment(
  report: Report,
  { mode, token, context, isGateFailing, baseline, template }: CommentRequest,
  seams: Partial<StickySeams> = {},
): Promise<StickyResult> {
  const options = { link: specLink(context), runUrl: context.runUrl || undefined, baseline, template };
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
      isChanged: baseline === undefined ? report.result !== "pass" : isDifferent(baseline),
    },
    seams,
  );
}

function isDifferent({ newlyFailing, fixed, gone }: BaselineComparison): boolean {
  return newlyFailing.length + fixed.length + gone.length > 0;
}
