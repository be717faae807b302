import { renderValues } from "../../src/render/render-values.js";
import { readValues } from "../../src/values/values.js";

/** A spec with values, and what preflight makes of it. */
export interface Case {
  readonly name: string;
  readonly template: string;
  readonly valuesFiles?: readonly string[];
  readonly set?: readonly string[];
  readonly output?: string;
  readonly error?: string;
}

/** Returns what this program makes of a case, in the words of preflight. */
export function outcome({ template, valuesFiles = [], set: assignments = [] }: Case): Pick<Case, "output" | "error"> {
  const set = assignments.map(asOneValue);
  const values = readValues({ values: valuesFiles.map((text, index) => ({ file: `values${index}.yaml`, text })), set });
  const problem = values.problems.find(({ severity }) => severity === "error");
  if (problem) {
    const { file } = problem.position ?? {};
    const given = /^Cannot use (?:"(?<set>.*?)"|line (?<line>\d+)): (?<message>.*)$/s.exec(problem.message)?.groups;
    const assignment = given?.line
      ? assignments[Number(given.line) - 1]
      : assignments.find((one) => isShownAs(one, given?.set ?? ""));
    const error = file
      ? `failed to parse values file ${problem.message.replace("Cannot read the values", file)}`
      : `failed to parse --set value: ${assignment}: ${given?.message}`;
    return { error: withoutKey(error) };
  }
  const rendered = renderValues({ file: "spec.yaml", text: template }, values.value);
  if (rendered.value) return { output: rendered.value.text };
  const errors = rendered.problems.filter(({ severity }) => severity === "error");
  return { error: errors[0]?.message.replace("Cannot render the template", "helm render") ?? "" };
}

/** An error of `set` without a key that has no value, which may be a part of a secret. */
export function withoutKey(error: string): string {
  return error.replace(/key "[^"]*" has no value/, 'key "…" has no value');
}

/** Whether an assignment is shown so, without its value. */
function isShownAs(assignment: string, shown: string): boolean {
  return assignment.replace(/=.*/s, "=…") === shown;
}

/** A line of `set` that is one value whatever commas it has: the cases have what pflag makes of a line. */
export function asOneValue(line: string): string {
  return `"${line.replaceAll('"', '""')}"`;
}
