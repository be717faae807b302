import { mapStrings } from "./every-string.js";
import { hideProblem } from "./hidden.js";
import { InputError, type Problem } from "./problem.js";
import { maskProse } from "./prose-mask.js";
import { maskProblem } from "./sentence-mask.js";
import { shortenProblem } from "./shorten.js";

/**
 * What a stage makes of what it is given, with each problem that it found on the way. With a problem of severity error the
 * value is what could be understood; nothing may be dialed for it.
 */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export function isError({ severity }: Pick<Problem, "severity">): boolean {
  return severity === "error";
}

export function hasErrors(problems: readonly Pick<Problem, "severity">[]): boolean {
  return problems.some(isError);
}

/** Returns the values of several results as a list, with the problems of all of them. */
export function gather<T>(parts: readonly Checked<T>[]): Checked<readonly T[]> {
  return { value: parts.map(({ value }) => value), problems: parts.flatMap(({ problems }) => problems) };
}

/**
 * Returns the value if none of its problems is an error. This is the one place that refuses a run, its inputs or its command
 * line, so it is here that secrets in what was given are masked, and with `redact` everything that was given: a message
 * repeats what it cannot use, at a length that can be read.
 *
 * @throws InputError with every problem, warnings included
 */
export function accept<T>(
  { value, problems }: Checked<T | undefined>,
  { redact = false }: { readonly redact?: boolean } = {},
): T {
  if (value !== undefined && !hasErrors(problems)) return value;
  throw new InputError(problems.map((problem) => masked(shortenProblem(redact ? hideProblem(problem) : problem))));
}

/** In every string: a path may be what was meant for another input. */
function masked(problem: Problem): Problem {
  return mapStrings(maskProblem(problem), maskProse, () => undefined);
}
