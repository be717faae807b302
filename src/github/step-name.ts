import { defaultNames, withNestedValues } from "./leg-name.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the name of this step's run: the input `name`, and for the default name what tells the steps of a job apart, and the
 * legs of a matrix of lists. The matrix is JSON as `toJSON(matrix)` prints it.
 *
 * | input `name` | GITHUB_ACTION | name |
 * |---|---|---|
 * | `gate` of job `gate` | `__example_tcp-connect-preflight` | `gate` |
 * | `gate (eu, 1)` of a matrix | `__example_tcp-connect-preflight_2` | `gate (eu, 1) #2` |
 * | `gate (Array)` of the matrix `{"runner": ["self-hosted", "eu-1"]}` | `__example_gate` | `gate (self-hosted, eu-1)` |
 * | `gate` | `staging` (the step's id) | `gate / staging` |
 * | `gate` | `__self_2.__example_tcp-connect-preflight`, of a composite action | `gate #2.1` |
 * | `gate` | `eu.__example_tcp-connect-preflight` | `gate / eu` |
 * | `my name` | any | `my name` |
 * | `gate (eu)` of a job without a matrix | any | `gate (eu)` |
 *
 * A name that a workflow gives and that is the default letter for letter cannot be told from it: the runner hands on both alike.
 *
 * The first of all, `__self.__example_tcp-connect-preflight`, is `gate`.
 *
 * Ref: https://docs.github.com/en/actions/reference/workflows-and-actions/variables, GITHUB_ACTION
 */
export function stepName(given: string, matrix: string, env: Environment = process.env): string {
  const { GITHUB_JOB: job = "", GITHUB_ACTION: step = "" } = env;
  const name = withNestedValues(given, { job, matrix });
  const isDefault = given !== "" && defaultNames({ job, matrix }).includes(given);
  if (!isDefault || step === "") return name;
  return name + labelsOf(step.split("."));
}

/** A step that has an id is known by it; one that has none, by its number among those that use the same action. */
function labelsOf(steps: readonly string[]): string {
  const labels: string[] = [];
  let numbers: string[] = [];
  const close = () => {
    if (numbers.some((number) => number !== "1")) labels.push(` #${numbers.join(".")}`);
    numbers = [];
  };
  for (const step of steps) {
    if (step.startsWith("__")) {
      numbers.push(/_(\d+)$/.exec(step)?.[1] ?? "1");
      continue;
    }
    close();
    labels.push(` / ${step}`);
  }
  close();
  return labels.join("");
}
