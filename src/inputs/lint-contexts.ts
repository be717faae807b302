import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { SECRET_SETTING } from "../problem/setting-parts.js";
import { lines } from "./values.js";

/** A context with which lint examines the specs, merged over the common one. */
export interface LintContext {
  readonly name: string;
  readonly file: string;
}

/** Everything is read and rendered with each context again. */
export const MAX_LINT_CONTEXTS = 50;
/** Characters of a name: each problem has the names of its contexts. */
export const MAX_CONTEXT_NAME = 100;

/** The host of an address, behind a password in which the first `=` of the line is. */
const AUTHORITY = /@(?:\/\/|[^/@:]*:\d)/;

function faultOf({ name, file }: LintContext, before: readonly LintContext[]): string | undefined {
  if (name === "" || file === "") return "the name or the file is missing";
  if (name.length > MAX_CONTEXT_NAME) return `the name has more than ${MAX_CONTEXT_NAME} characters`;
  if (/[^ \P{Z}]|\p{C}/u.test(name)) return "the name has characters that cannot be seen";
  // An address or a secret setting was meant for another input. What follows it would be a path, and errors show paths.
  if (AUTHORITY.test(file)) return "what its first = divides may be a secret";
  if (/[:@?;]/.test(name) || SECRET_SETTING.test(`${name}=`)) return "what follows such a name may be a secret";
  if (before.some((context) => context.name === name)) return `the name ${name} is given twice`;
  return before.length === MAX_LINT_CONTEXTS ? `there are more than ${MAX_LINT_CONTEXTS}` : undefined;
}

/** Parses the `lint-contexts` input: `name=file`, one a line, each name once. */
export function parseLintContexts(text: string): Checked<readonly LintContext[]> {
  const contexts: LintContext[] = [];
  const problems: Problem[] = [];
  for (const { text: line } of lines(text)) {
    const equals = line.indexOf("=");
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const file = line.slice(equals + 1).trim();
    const fault = faultOf({ name, file }, contexts);
    if (fault === undefined) contexts.push({ name, file });
    else
      problems.push({
        code: "input-value",
        severity: "error",
        where: "input lint-contexts",
        message: `Cannot use ${JSON.stringify(line)}: ${fault}`,
        remedy: "expected name=file such as join=contexts/join.yaml, each name once",
      });
  }
  return { value: contexts, problems };
}
