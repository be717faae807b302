import { misspeltNames } from "../inputs/misspelt.js";
import type { Problem } from "../problem/problem.js";

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = "INPUT_";

/**
 * Returns an error for each input of the step whose name is nearly a known one. The runner warns of it and hands it on as
 * INPUT_NAME, in capitals and with `_` for blanks. Other names may be variables of other programs, and so may those of which
 * every word is in the input that they are near to: a runner may hand on the inputs of the action around this one.
 *
 * Ref: https://github.com/actions/runner/blob/v2.329.0/src/Runner.Worker/ActionRunner.cs
 */
export function misspeltProblems(env: Environment, known: readonly string[]): readonly Problem[] {
  const names = Object.keys(env).flatMap((variable) => {
    return variable.startsWith(PREFIX) ? [variable.slice(PREFIX.length).toLowerCase()] : [];
  });
  const textOf = (name: string) => env[PREFIX + name.toUpperCase()] ?? "";
  return misspeltNames(names, known)
    .filter(({ name, meant }) => !holds(textOf(meant), textOf(name)))
    .map(({ name, meant }) => ({
      code: "input-unknown",
      severity: "error",
      where: `input ${name}`,
      message: `No input is named ${JSON.stringify(name)}`,
      remedy: `did you mean ${meant}?`,
    }));
}

/** Whether every word of a value is in another one, so that nothing is lost without it. */
function holds(text: string, part: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(part).every((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s=,]+/).filter((word) => word !== "");
}
