import { getInput } from "@actions/core";
import { type Inputs, readInputs } from "../inputs/inputs.js";

/** The step's inputs, checked. @throws InputError naming every input that is wrong */
export function getInputs(): Inputs {
  return readInputs((name) => getInput(name, { trimWhitespace: false }));
}
