import { debug, getInput, setFailed } from "@actions/core";
import { problemAnnotations } from "../pages/annotations.js";
import { isError } from "../problem/checked.js";
import { describeThrown, InputError } from "../problem/problem.js";
import { maskProse } from "../problem/prose-mask.js";
import { countOf } from "../report/count-of.js";
import { escapeAnnotation } from "../report/escape.js";
import { annotateProblems } from "./annotate.js";

/** Fails the step with a sentence or with a thrown value. */
export function fail(cause: unknown): void {
  if (cause instanceof InputError) reportProblems(cause);
  setFailed(escapeAnnotation(typeof cause === "string" ? maskProse(cause) : sentenceOf(cause)));
  if (cause instanceof Error && cause.stack) debug(escapeAnnotation(maskProse(cause.stack)));
}

function reportProblems({ problems }: InputError): void {
  annotateProblems(problemAnnotations(problems, { rest: "the log" }), problems);
}

/** Returns why a run or a merge has no report, from what it threw. */
export function sentenceOf(thrown: unknown): string {
  if (!(thrown instanceof InputError)) return maskProse(describeThrown(thrown));
  const errors = countOf(thrown.problems.filter(isError).length, "error");
  // Of what the merged runs have dialed, a merge without their reports knows nothing.
  if (getInput("mode") === "merge") return `There is no result: ${errors} in the reports or the inputs`;
  return `Nothing was dialed: ${errors} in the spec or the inputs`;
}
