import type { Problem } from "../problem/problem.js";
import type { Variables } from "./words.js";

/** Inputs whose lines are checks, reports or rules: one that is replaced is not checked, or not denied. */
const LISTS: ReadonlySet<string> = new Set(["addresses", "allow", "deny", "merge", "spec"]);

/** Returns a notice for each variable with such lines whose input the command line gives, too: it does not add to them. */
export function replacedNotices(replaced: Variables): readonly Problem[] {
  return [...replaced]
    .filter(([input]) => LISTS.has(input))
    .map(([input, variable]) => ({
      code: "variable-replaced",
      severity: "notice",
      where: "environment",
      message: `The variable ${variable} is not read: the command line gives ${input}`,
      remedy: "give its lines on the command line, too, where they are meant",
    }));
}
