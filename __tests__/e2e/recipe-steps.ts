import { parse } from "yaml";
import { repository } from "../repository.js";
import type { Workflow } from "../workflows/workflows.js";
import { projectFile } from "./run.js";

/**
 * Returns the `with` of each step of examples/workflows/NAME that uses this action, in order. `temp` in the folder of the job
 * stands for the runner's temporary folder.
 */
export function recipeSteps(name: string): readonly Readonly<Record<string, string>>[] {
  const { jobs } = parse(projectFile(`examples/workflows/${name}`)) as Workflow;
  const steps = Object.values(jobs).flatMap(({ steps = [] }) => steps);
  return steps
    .filter(({ uses }) => uses?.startsWith(`${repository}@`))
    .map(({ with: given = {} }) =>
      Object.fromEntries(
        Object.entries(given).map(([input, value]) => [
          input,
          String(value).replace(/\$\{\{ runner\.temp \}\}/g, "temp"),
        ]),
      ),
    );
}

/**
 * Returns the inputs of a step with other strings in place of those of the recipe. Each has to be in the recipe, and neither
 * an expression nor an address of an example may be left: a test dials nothing but loopback.
 */
export function filled(
  step: Readonly<Record<string, string>>,
  replacements: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const all = Object.values(step).join("\n");
  const unused = Object.keys(replacements).filter((text) => !all.includes(text));
  if (unused.length > 0) throw new Error(`not in the recipe: ${unused.join(", ")}`);
  const inputs = Object.entries(step).map(([input, value]) => [
    input,
    Object.entries(replacements).reduce((text, [from, to]) => text.replaceAll(from, to), value),
  ]);
  const left = inputs.filter(([, value]) => /\$\{\{|example\.com|192\.0\.2\./.test(value as string));
  if (left.length > 0) throw new Error(`no replacement for ${left.map(([input]) => input).join(", ")}`);
  return Object.fromEntries(inputs);
}
