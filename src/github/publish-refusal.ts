import { getInput } from "@actions/core";
import { commentModes, inputDefaults } from "../inputs/inputs.js";
import { boolean } from "../inputs/values.js";
import { digestAt, refusalDigest } from "../pages/comment-digest.js";
import { type Refusal, refusalComment, summarizeRefusal } from "../pages/refusal.js";
import { InputError } from "../problem/problem.js";
import { readContext } from "./context.js";
import { sentenceOf } from "./fail.js";
import { type GateName, gateKey, readGateName, refusalHeading } from "./gate-name.js";
import { INPUTS_OF_THE_ACTION } from "./inputs.js";
import { misspeltProblems } from "./misspelt-inputs.js";
import { publishResult } from "./publish-comment.js";
import { specLink } from "./spec-link.js";
import { upsertSticky } from "./sticky-comment.js";
import { writeSummary } from "./summary.js";

// One of the inputs may be wrong, so each is read by itself here.

/** Writes into the job summary why a run has no report. */
export async function summarize(thrown: unknown): Promise<void> {
  if (getInput("summary").toLowerCase() === "false") return;
  await writeSummary(summarizeRefusal(refusalOf(thrown, readGateName()), specLink(readContext(process.env))));
}

/** Brings the pull request's comment up to date, which would go on to show an earlier run. */
export async function comment(thrown: unknown): Promise<void> {
  const mode = commentModes.find((one) => one === getInput("comment"));
  if (mode === undefined || mode === "off" || getInput("mode") === "lint") return;
  const gate = readGateName();
  const refusal = refusalOf(thrown, gate);
  const context = readContext(process.env);
  const result = await upsertSticky({
    mode,
    token: getInput("github-token"),
    matrix: gate.matrix,
    context,
    name: gateKey(gate),
    digest: digestAt(context.commit, refusalDigest(refusal)),
    body: () => refusalComment(refusal, context),
    isFailing: true,
    isChanged: true,
  });
  publishResult(result);
}

function refusalOf(thrown: unknown, gate: GateName): Refusal {
  const isInput = thrown instanceof InputError;
  return {
    name: refusalHeading(gate, { isRedacted: mayBeRedacted() }),
    verdict: isInput ? sentenceOf(thrown) : "The run broke, and has no result",
    problems: isInput ? thrown.problems : [],
  };
}

/** Where `redact` cannot be read or may be misspelt, it is in doubt, and hides. */
function mayBeRedacted(): boolean {
  const redact = boolean(getInput("redact") || inputDefaults.redact);
  return redact.kind === "wrong" || redact.value || misspeltProblems(process.env, INPUTS_OF_THE_ACTION).length > 0;
}
