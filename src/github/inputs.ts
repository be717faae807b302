import { getInput } from "@actions/core";
import { isBlank } from "../inputs/empty-lines.js";
import { inputDefaults, readInputs } from "../inputs/inputs.js";
import type { ReadInputs } from "../inputs/named-paths.js";
import { misspeltProblems } from "./misspelt-inputs.js";
import { defaultNameOf, stepName } from "./step-name.js";
import { unreadVariables } from "./unread-variables.js";

/** The names of all inputs of the action, with those that the command line does not have. */
export const INPUTS_OF_THE_ACTION = [...Object.keys(inputDefaults), "matrix", "github-token"];

/** Returns the step's inputs; without a value, one of them is wrong. With a value, the problems are warnings of the run. */
export function getInputs(): ReadInputs {
  const problems = misspeltProblems(process.env, INPUTS_OF_THE_ACTION);
  // What is meant for `redact` may be among them, so nothing else is read and quoted.
  if (problems.length > 0) return { value: undefined, problems };
  const matrix = getInput("matrix");
  const { value, ...read } = readInputs((name) => {
    const given = getInput(name, { trimWhitespace: false });
    return name === "name" && !isBlank(given) ? stepName(given.trim(), matrix) : given;
  });
  const defaultName = defaultNameOf(getInput("name"), matrix);
  const unread = unreadVariables(process.env);
  return {
    ...read,
    problems: [...read.problems, ...unread],
    value: value && { ...value, ...(defaultName && { defaultName }) },
  };
}
