import { getInput } from "@actions/core";
import { type Inputs, readInputs } from "../inputs/inputs.js";
import type { Checked } from "../problem/checked.js";

/** Returns the step's inputs; without a value, one of them is wrong. */
export function getInputs(): Checked<Inputs | undefined> {
  return readInputs((name) => getInput(name, { trimWhitespace: false }));
}
