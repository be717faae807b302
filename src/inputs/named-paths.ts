import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { InputName, Inputs } from "./inputs.js";

/** The inputs, or what is wrong with them. */
export interface ReadInputs extends Checked<Inputs | undefined> {
  /** Where an input is wrong, and none of those that decide on paths: the paths that these name. */
  readonly paths?: NamedPaths;
}

/** The inputs that name files, relative to where the program runs. */
export type NamedPaths = Pick<
  Inputs,
  | "workingDirectory"
  | "spec"
  | "addresses"
  | "installer"
  | "contextFile"
  | "values"
  | "lintContexts"
  | "merge"
  | "baseline"
  | "template"
  | "reports"
  | "lintReports"
>;

const ofPaths: readonly InputName[] = [
  "mode",
  "working-directory",
  "spec",
  "installer",
  "context-file",
  "values",
  "lint-contexts",
  "merge",
  "baseline",
  "template",
  "report",
];

/** Whether a problem is of an input without which it is not known which files are meant. */
export function decidesOnPaths({ where }: Problem): boolean {
  return ofPaths.some((name) => where === `input ${name}`);
}
