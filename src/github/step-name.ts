import { type DefaultName, printDefaultName } from "../inputs/default-name.js";
import { MAX_RUN_NAME } from "../inputs/values.js";
import { hash } from "../pages/comment-digest.js";
import { maskProse } from "../problem/prose-mask.js";
import { isNested, matrixOf, valuesOf } from "./leg-name.js";

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
  const name = defaultNameOf(given, matrix, env);
  if (name !== undefined) return printDefaultName(name);
  return given !== "" && given === env.GITHUB_JOB ? given + labelsIn(env) : given;
}

/**
 * Returns the parts of the name of a leg of a matrix; `undefined` for a job without one, and for a name that the workflow gave.
 * Lists and mappings have their own values, where GitHub's `join` has `Array` and `Object`. A name that would be too long keeps
 * the values for which it has room, and the digest of all.
 *
 * | input `name` | matrix | name |
 * |---|---|---|
 * | `gate (Array, 2)` | `{"runner": ["self-hosted", "eu-1"], "size": 2}` | `gate (self-hosted, eu-1, 2)` |
 * | `gate (eu, ...)` | `{"zone": "eu", "addresses": 2,000 characters}` | `gate (eu, … 1a2b3c4d)` |
 *
 * Ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions, objects as strings
 */
export function defaultNameOf(given: string, matrix: string, env: Environment = process.env): DefaultName | undefined {
  const { GITHUB_JOB: job = "" } = env;
  const values = matrixOf(matrix);
  if (!isNested(values) || given !== `${job} (${joined(values)})`) return undefined;
  const shown = valuesOf(values).map(maskProse);
  const digest = hash(JSON.stringify(shown), DIGITS);
  const labels = labelsIn(env);
  const name = { job, values: listed(values), labels, digest };
  const max = Object.values(values).some(isNested) ? MAX_NESTED_NAME + labels.length : MAX_RUN_NAME;
  if (printDefaultName(name).length <= max) return name;
  const room = MAX_SHORTENED_NAME - printDefaultName({ ...name, values: "", labels: "" }).length - `… ${digest}`.length;
  return { ...name, values: [...fitting(shown, room), `… ${digest}`].join(", ") };
}

/** Of the 1,000 characters that a name may have; the step's id follows. */
const MAX_NESTED_NAME = 500;

/** Of a name that would be longer: it heads every page. */
const MAX_SHORTENED_NAME = 200;

/** Of 256 legs, two have one digest in one of 100,000 workflows. */
const DIGITS = 8;

/** Whole values alone: a part of one could be half of a password, which no mask would know. */
function fitting(values: readonly string[], room: number): readonly string[] {
  let left = room;
  return values.filter((value) => {
    const length = value.length + ", ".length;
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/** What GitHub's `join(matrix.*, ', ')` prints. */
function joined(values: object): string {
  const cast = Object.values(values).map((value) =>
    isNested(value) ? (Array.isArray(value) ? "Array" : "Object") : String(value ?? ""),
  );
  return cast.join(", ");
}

/** The same with the values of lists and mappings. */
function listed(values: object): string {
  const inner = Object.values(values).map((value) => valuesOf(value).join(", "));
  return inner.join(", ");
}

function labelsIn({ GITHUB_ACTION: step = "" }: Environment): string {
  return step === "" ? "" : labelsOf(step.split("."));
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
