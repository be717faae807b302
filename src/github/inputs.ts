import { getInput } from "@actions/core";
import { type Inputs, readInputs } from "../inputs/inputs.js";
import type { Checked } from "../problem/checked.js";
import { stepName } from "./step-name.js";

/** Returns the step's inputs; without a value, one of them is wrong. */
export function getInputs(): Checked<Inputs | undefined> {
  return readInputs((name) => {
    const given = getInput(name, { trimWhitespace: false });
    return name === "name" ? stepName(given.trim()) : given;
  });
}
