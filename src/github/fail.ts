import { debug, endGroup, getInput, setFailed, startGroup } from "@actions/core";
import { problemAnnotations } from "../pages/annotations.js";
import { isError } from "../problem/checked.js";
import { describeThrown, InputError } from "../problem/problem.js";
import { maskProse } from "../problem/prose-mask.js";
import { countOf } from "../report/count-of.js";
import { escapeAnnotation } from "../report/escape.js";
import { annotate } from "./annotate.js";
import { logText } from "./log.js";

/** Fails the step with a sentence or with a thrown value. */
export function fail(cause: unknown): void {
  if (cause instanceof InputError) reportProblems(cause);
  setFailed(escapeAnnotation(typeof cause === "string" ? maskProse(cause) : sentenceOf(cause)));
  if (cause instanceof Error && cause.stack) debug(escapeAnnotation(maskProse(cause.stack)));
}

/** Few of many problems are shown as annotations, so the log has all of them. */
function reportProblems({ problems, message }: InputError): void {
  const annotations = problemAnnotations(problems, { rest: "the log" });
  annotate(annotations);
  if (annotations.length >= problems.length) return;
  startGroup(`All ${problems.length} problems`);
  logText(message);
  endGroup();
}

/** Returns why a run or a merge has no report, from what it threw. */
export function sentenceOf(thrown: unknown): string {
  if (!(thrown instanceof InputError)) return maskProse(describeThrown(thrown));
  const errors = countOf(thrown.problems.filter(isError).length, "error");
  // Of what the merged runs have dialed, a merge without their reports knows nothing.
  if (getInput("mode") === "merge") return `There is no result: ${errors} in the reports or the inputs`;
  return `Nothing was dialed: ${errors} in the spec or the inputs`;
}
