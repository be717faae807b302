import { inputDefaults } from "../inputs/inputs.js";
import { inputsByVariable } from "../inputs/variables.js";
import type { Problem } from "../problem/problem.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns a warning for each variable by which the command line would be given an input: a step of the action has the inputs of its
 * workflow alone, and whoever set `TCP_PREFLIGHT_DENY` on a runner may take it for a policy. One that has the value of the input, or of its
 * default, loses nothing.
 */
export function unreadVariables(env: Environment): readonly Problem[] {
  return [...inputsByVariable()].flatMap(([variable, input]): readonly Problem[] => {
    const text = (env[variable] ?? "").trim();
    const given = (env[`INPUT_${input.toUpperCase()}`] ?? "").trim() || inputDefaults[input];
    if (text === "" || text === given) return [];
    return [
      {
        code: "variable-unread",
        severity: "warning",
        where: "environment",
        message: `The action does not read the variable ${variable}`,
        remedy: `give the input ${input}`,
      },
    ];
  });
}
