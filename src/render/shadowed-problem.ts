import type { ShadowedVariable } from "../go/template/template.js";
import type { Problem } from "../problem/problem.js";
import type { Locate } from "./rendered.js";

/** Returns the warning of a variable that nothing reads: checks may be missing from the list that it was meant to change. */
export function shadowedProblem({ name, offset }: ShadowedVariable, locate: Locate): Problem {
  return {
    code: "variable-shadowed",
    severity: "warning",
    message: `${name} is declared again here, and nothing reads it before the end of its block: the one outside keeps its value`,
    remedy: "expected = in place of := where that one is meant",
    position: locate(offset),
  };
}
