import type { InputName } from "../inputs/inputs.js";
import { inputsByVariable } from "../inputs/variables.js";
import type { CommandName } from "./commands.js";
import { flagTable } from "./flag-table.js";

/** The string of an input, and the variable that has it. */
export interface GivenByVariable {
  readonly text: string;
  readonly variable: string;
}

/** Whether a variable may be misspelt, which few environments have. `misspeltProblems` tells. */
export function mayBeMisspelt(env: Readonly<Record<string, string | undefined>>): boolean {
  return Object.keys(env).some((name) => /^(?:tcp|tpc|ctp)/i.test(name.replace(/[^a-z\d]/gi, "")));
}

/**
 * Returns the inputs that the environment gives to a command: `fail-on` is TCP_PREFLIGHT_FAIL_ON. Those that the command
 * does not take are ignored, but for `redact`: a command that cannot hide anything refuses it. The variables of preflight give
 * `values` and `set` where its own do not.
 */
export function readVariables(
  env: Readonly<Record<string, string | undefined>>,
  command: CommandName,
): ReadonlyMap<InputName, GivenByVariable> {
  const byVariable = inputsByVariable();
  const taken = new Set(flagTable.filter(({ commands }) => commands.includes(command)).map(({ input }) => input));
  taken.add(command === "merge" ? "merge" : "spec");
  taken.add("redact");
  const given = new Map<InputName, GivenByVariable>();
  for (const [variable, text = ""] of Object.entries(env)) {
    const name = byVariable.get(variable);
    if (name !== undefined && taken.has(name) && text !== "") given.set(name, { text, variable });
  }
  for (const [variable, name] of OF_PREFLIGHT) {
    const items = (env[variable] ?? "").split(/\s+/).filter((item) => item !== "");
    if (items.length > 0 && taken.has(name) && !given.has(name)) given.set(name, { text: items.join("\n"), variable });
  }
  return given;
}

/** Variables that preflight takes for its flags, too: lists that are split at white space. */
const OF_PREFLIGHT = [
  ["PREFLIGHT_VALUES", "values"],
  ["PREFLIGHT_SET", "set"],
] as const satisfies readonly (readonly [string, InputName])[];
