import { type InputName, inputDefaults } from "../inputs/inputs.js";
import type { Checked } from "../problem/checked.js";
import type { CommandName } from "./commands.js";
import { flagTable } from "./flag-table.js";
import { misspeltVariables, PREFIX } from "./misspelt-variables.js";

/** The string of an input, and the variable that has it. */
export interface GivenByVariable {
  readonly text: string;
  readonly variable: string;
}

/**
 * Returns the inputs that the environment gives to a command: `fail-on` is TCP_PREFLIGHT_FAIL_ON. Those that the command
 * does not take are ignored, but for `redact`: a command that cannot hide anything refuses it. A name that is nearly an
 * input's is an error, since it would be ignored as well. The variables of preflight give `values` and `set` where its own
 * do not.
 */
export function readVariables(
  env: Readonly<Record<string, string | undefined>>,
  command: CommandName,
): Checked<ReadonlyMap<InputName, GivenByVariable>> {
  const names = Object.keys(inputDefaults) as InputName[];
  const byVariable = new Map(names.map((name) => [variableOf(name), name]));
  const taken = new Set(flagTable.filter(({ commands }) => commands.includes(command)).map(({ input }) => input));
  taken.add(command === "merge" ? "merge" : "spec");
  taken.add("redact");
  const given = new Map<InputName, GivenByVariable>();
  for (const [variable, text = ""] of Object.entries(env)) {
    const name = byVariable.get(variable);
    if (name !== undefined && taken.has(name) && text !== "") given.set(name, { text, variable });
  }
  const problems = misspeltVariables(env, byVariable.keys()).map(({ name, meant }) => {
    const message = `No input is given by the variable ${name}`;
    return {
      code: "usage",
      severity: "error",
      where: "environment",
      message,
      remedy: `did you mean ${meant}?`,
    } as const;
  });
  for (const [variable, name] of OF_PREFLIGHT) {
    const items = (env[variable] ?? "").split(/\s+/).filter((item) => item !== "");
    if (items.length > 0 && taken.has(name) && !given.has(name)) given.set(name, { text: items.join("\n"), variable });
  }
  return { value: given, problems };
}

/** Variables that preflight takes for its flags, too: lists that are split at white space. */
const OF_PREFLIGHT = [
  ["PREFLIGHT_VALUES", "values"],
  ["PREFLIGHT_SET", "set"],
] as const satisfies readonly (readonly [string, InputName])[];

function variableOf(name: InputName): string {
  return PREFIX + name.toUpperCase().replaceAll("-", "_");
}
