import type { PageTemplate } from "../pages/builtin-templates.js";
import { commentBody } from "../pages/comment.js";
import { commentDigest, digestAt } from "../pages/comment-digest.js";
import { countChanges, hasChanges } from "../report/changes.js";
import type { Comparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import type { WantedCommentMode } from "./comment-plan.js";
import type { GithubContext } from "./context.js";
import { specLink } from "./spec-link.js";
import { type StickyResult, type StickySeams, upsertSticky } from "./sticky-comment.js";

export interface CommentRequest extends Comparison {
  readonly mode: WantedCommentMode;
  readonly token: string;
  /** The name by which the comment is found again; by default that of the report. */
  readonly gate?: string;
  /** The values of the job's matrix as JSON. */
  readonly matrix: string;
  readonly context: GithubContext;
  /** The step fails, as `fail-on` decides. */
  readonly isGateFailing: boolean;
  readonly template?: PageTemplate | undefined;
  /** The page of a position in the repository, instead of that of every file of the checkout. */
  readonly link?: ReturnType<typeof specLink>;
}

/**
 * Keeps one comment of the pull request up to date with the report. Never throws because of an answer of GitHub: a comment
 * must not decide whether the gate passes.
 */
export function upsertComment(
  report: Report,
  request: CommentRequest,
  seams: Partial<StickySeams> = {},
): Promise<StickyResult> {
  const { gate = report.name, mode, token, matrix, context, isGateFailing, template, changes, failOn } = request;
  const { link = specLink(context) } = request;
  // The run that the report is of has a `fail-on` of its own, and may well fail.
  const isOfAnotherRun = report.runners !== undefined && context.eventName === "workflow_run";
  const shownFailOn = isOfAnotherRun && failOn === "never" ? undefined : failOn;
  const page = { changes, failOn: shownFailOn, template };
  const options = { link, runUrl: context.runUrl || undefined, commit: context.commit, ...page };
  return upsertSticky(
    {
      mode,
      token,
      matrix,
      context,
      name: gate,
      digest: digestAt(context.commit, commentDigest(report)),
      body: (previous) => commentBody(report, { ...options, previous }),
      // With `fail-on: never` a failed check does not fail the step, but it is still news.
      isFailing: isGateFailing || report.result === "fail",
      isChanged: changes === undefined ? report.result !== "pass" : hasChanges(countChanges(changes)),
    },
    seams,
  );
}
