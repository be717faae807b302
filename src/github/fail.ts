import { debug, setFailed } from "@actions/core";
import { problemAnnotations } from "../pages/annotations.js";
import { describeThrown, InputError } from "../problem/problem.js";
import { countOf } from "../report/count-of.js";
import { escapeAnnotation } from "../report/escape.js";
import { annotate } from "./annotate.js";

/** Fails the step with a sentence or with a thrown value. */
export function fail(cause: unknown): void {
  if (cause instanceof InputError) annotate(problemAnnotations(cause.problems));
  setFailed(escapeAnnotation(typeof cause === "string" ? cause : sentence(cause)));
  if (cause instanceof Error && cause.stack) debug(escapeAnnotation(cause.stack));
}

function sentence(cause: unknown): string {
  if (!(cause instanceof InputError)) return describeThrown(cause);
  const errors = cause.problems.filter(({ severity }) => severity === "error").length;
  return `Nothing was dialed: ${countOf(errors, "error")} in the spec or the inputs`;
}
