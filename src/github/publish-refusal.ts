import { getInput } from "@actions/core";
import { commentModes } from "../inputs/inputs.js";
import { digestAt, refusalDigest } from "../pages/comment-digest.js";
import { type Refusal, refusalComment, summarizeRefusal } from "../pages/refusal.js";
import { InputError } from "../problem/problem.js";
import { maskProse } from "../problem/prose-mask.js";
import { readContext } from "./context.js";
import { sentenceOf } from "./fail.js";
import { legName } from "./leg-name.js";
import { publishResult } from "./publish-comment.js";
import { specLink } from "./spec-link.js";
import { stepName } from "./step-name.js";
import { upsertSticky } from "./sticky-comment.js";
import { writeSummary } from "./summary.js";

// One of the inputs may be wrong, so each is read by itself here.

/** Writes into the job summary why a run has no report. */
export async function summarize(thrown: unknown): Promise<void> {
  if (getInput("summary").toLowerCase() === "false") return;
  await writeSummary(summarizeRefusal(refusalOf(thrown), specLink(readContext(process.env))));
}

/** Brings the pull request's comment up to date, which would go on to show an earlier run. */
export async function comment(thrown: unknown): Promise<void> {
  const mode = commentModes.find((one) => one === getInput("comment"));
  if (mode === undefined || mode === "off" || getInput("mode") === "lint") return;
  const refusal = refusalOf(thrown);
  const context = readContext(process.env);
  const result = await upsertSticky({
    mode,
    token: getInput("github-token"),
    matrix: getInput("matrix"),
    context,
    name: refusal.name,
    digest: digestAt(context.commit, refusalDigest(refusal)),
    body: () => refusalComment(refusal, context),
    isFailing: true,
    isChanged: true,
  });
  publishResult(result);
}

function refusalOf(thrown: unknown): Refusal {
  const isInput = thrown instanceof InputError;
  return {
    name: maskProse(legName(stepName(getInput("name"), getInput("matrix")), getInput("matrix"))),
    verdict: isInput ? sentenceOf(thrown) : "The run broke, and has no result",
    problems: isInput ? thrown.problems : [],
  };
}
