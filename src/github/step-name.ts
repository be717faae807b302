type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the name of this step's run: the input `name`, and for the default name what tells the steps of a job apart.
 *
 * | input `name` | GITHUB_ACTION | name |
 * |---|---|---|
 * | `gate` of job `gate` | `__example_tcp-connect-preflight` | `gate` |
 * | `gate (eu, 1)` of a matrix | `__example_tcp-connect-preflight_2` | `gate (eu, 1) #2` |
 * | `gate` | `staging` (the step's id) | `gate / staging` |
 * | `my name` | any | `my name` |
 *
 * Ref: https://docs.github.com/en/actions/reference/workflows-and-actions/variables, GITHUB_ACTION
 */
export function stepName(name: string, env: Environment = process.env): string {
  const { GITHUB_JOB: job = "", GITHUB_ACTION: step = "" } = env;
  const isDefault = name !== "" && (name === job || name.startsWith(`${job} (`));
  if (!isDefault || step === "") return name;
  if (!step.startsWith("__")) return `${name} / ${step}`;
  const [, number] = /_(\d+)$/.exec(step) ?? [];
  return number === undefined ? name : `${name} #${number}`;
}
