import { inputDefaults } from "../inputs/inputs.js";
import { inputsByVariable } from "../inputs/variables.js";
import type { Problem } from "../problem/problem.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns a warning for each variable of the command line. The action reads none of them: its inputs are those of the workflow. A person
 * who sets `TCP_PREFLIGHT_DENY` on a runner may take it for a policy. A variable with the value of its input, or of the default,
 * has no warning.
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
