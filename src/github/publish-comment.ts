import { getInput, setOutput } from "@actions/core";
import { problemAnnotations } from "../pages/annotations.js";
import { maskProblem } from "../problem/sentence-mask.js";
import type { Report } from "../report/model.js";
import { annotate } from "./annotate.js";
import { type CommentRequest, upsertComment } from "./comment.js";
import { legName } from "./leg-name.js";
import type { StickyResult } from "./sticky-comment.js";

/** Updates the pull request's comment, sets the output with its URL, and reports why there is none. */
export async function publishComment(report: Report, request: Omit<CommentRequest, "token" | "matrix">): Promise<void> {
  const matrix = getInput("matrix");
  const named = { ...report, name: legName(report.name, matrix) };
  const result = await upsertComment(named, { ...request, matrix, token: getInput("github-token") });
  publishResult(result);
}

/** Sets the output with the comment's URL, and reports why there is none. */
export function publishResult(result: StickyResult): void {
  if ("url" in result) setOutput("comment-url", result.url);
  if ("problem" in result) annotate(problemAnnotations([maskProblem(result.problem)]));
}
