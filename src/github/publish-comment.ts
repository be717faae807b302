import { getInput, setOutput } from "@actions/core";
import { problemAnnotations } from "../pages/annotations.js";
import { maskProblem } from "../problem/sentence-mask.js";
import type { Report } from "../report/model.js";
import { isRedacted } from "../report/redacted.js";
import { annotate } from "./annotate.js";
import { type CommentRequest, upsertComment } from "./comment.js";
import { gateKey, type HeadingOptions, headingName, readGateName } from "./gate-name.js";
import type { StickyResult } from "./sticky-comment.js";

interface PublishOptions extends Omit<CommentRequest, "token" | "matrix" | "gate">, Pick<HeadingOptions, "hide"> {
  /** Milliseconds that GitHub's answers may take, where it is not a minute or three. */
  readonly withinMs?: number | undefined;
}

/** Updates the pull request's comment, sets the output with its URL, and reports why there is none. */
export async function publishComment(report: Report, { hide, withinMs, ...request }: PublishOptions): Promise<void> {
  const gate = readGateName();
  const named = { ...report, name: headingName(report.name, gate, { isRedacted: isRedacted(report), hide }) };
  const { matrix } = gate;
  const token = getInput("github-token");
  const seams = withinMs === undefined ? {} : { totalTimeoutMs: withinMs };
  publishResult(await upsertComment(named, { ...request, gate: gateKey(gate), matrix, token }, seams));
}

/** Sets the output with the comment's URL, and reports why there is none. */
export function publishResult(result: StickyResult): void {
  if ("url" in result) setOutput("comment-url", result.url);
  if ("problem" in result) annotate(problemAnnotations([maskProblem(result.problem)]));
}
