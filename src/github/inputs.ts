import { getInput } from "@actions/core";
import { type Inputs, inputDefaults, readInputs } from "../inputs/inputs.js";
import type { Checked } from "../problem/checked.js";
import { misspeltProblems } from "./misspelt-inputs.js";
import { stepName } from "./step-name.js";

/** Inputs of the action that the command line does not have. */
const OF_THE_ACTION = ["matrix", "github-token"];

/** Returns the step's inputs; without a value, one of them is wrong. */
export function getInputs(): Checked<Inputs | undefined> {
  const problems = misspeltProblems(process.env, [...Object.keys(inputDefaults), ...OF_THE_ACTION]);
  // What is meant for `redact` may be among them, so nothing else is read and quoted.
  if (problems.length > 0) return { value: undefined, problems };
  return readInputs((name) => {
    const given = getInput(name, { trimWhitespace: false });
    return name === "name" ? stepName(given.trim(), getInput("matrix")) : given;
  });
}
