import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { lines } from "./values.js";

/** A context with which lint examines the specs, merged over the common one. */
export interface LintContext {
  readonly name: string;
  readonly file: string;
}

/** Everything is read and rendered with each context again. */
export const MAX_LINT_CONTEXTS = 50;

/** Parses the `lint-contexts` input: `name=file`, one a line, each name once. */
export function parseLintContexts(text: string): Checked<readonly LintContext[]> {
  const contexts: LintContext[] = [];
  const problems: Problem[] = [];
  for (const { text: line } of lines(text)) {
    const equals = line.indexOf("=");
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const file = line.slice(equals + 1).trim();
    const fault =
      name === "" || file === ""
        ? "the name or the file is missing"
        : contexts.some((context) => context.name === name)
          ? `the name ${name} is given twice`
          : contexts.length === MAX_LINT_CONTEXTS && `there are more than ${MAX_LINT_CONTEXTS}`;
    if (!fault) contexts.push({ name, file });
    else
      problems.push({
        code: "input-value",
        severity: "error",
        where: "input lint-contexts",
        message: `Cannot use "${line}": ${fault}`,
        remedy: "expected name=file such as join=contexts/join.yaml, each name once",
      });
  }
  return { value: contexts, problems };
}
