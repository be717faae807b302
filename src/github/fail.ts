import { debug, setFailed } from "@actions/core";
import { describeThrown, InputError } from "../errors.js";
import { problemAnnotations } from "../report/annotations.js";
import { annotate } from "./annotate.js";

/** Fails the step: with a sentence, or with whatever was thrown. */
export function fail(cause: unknown): void {
  if (typeof cause === "string") return setFailed(cause);
  if (cause instanceof InputError) {
    annotate(problemAnnotations(cause.problems));
    const count = cause.problems.filter(({ severity }) => severity === "error").length;
    return setFailed(
      `Nothing was dialed: ${count === 1 ? "one thing is" : `${count} things are`} wrong with the spec or the inputs`,
    );
  }
  setFailed(describeThrown(cause));
  if (cause instanceof Error && cause.stack) debug(cause.stack);
}
