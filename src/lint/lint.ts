import { isDeepStrictEqual } from "node:util";
import { foreseenDenial } from "../collect/policy.js";
import { survey } from "../decode/decode.js";
import type { Spec } from "../decode/spec.js";
import { createResolver, type Services } from "../go/net/net.js";
import { formatMs } from "../go/time/duration.js";
import type { Inputs } from "../inputs/inputs.js";
import { renderTexts } from "../load/prepare.js";
import { type ReadOptions, read } from "../load/read.js";
import { InputError, type Problem } from "../problem/problem.js";
import { tool } from "../report/facts.js";
import type { Report } from "../report/model.js";
import { checksByContext } from "./contexts.js";
import { lintSpec } from "./lint-spec.js";
import { type LintReport, lintReport } from "./report.js";
import { type WorstCase, worstCase } from "./worst-case.js";

/**
 * Everything that can be known without dialing or resolving a name, with one context or with each of several.
 *
 * What is wrong with the specs is in the report; only what is wrong with the inputs is thrown before.
 */
export async function lint(inputs: Inputs, options: ReadOptions): Promise<LintReport> {
  const services = await createResolver(inputs.resolver).services();
  const looks: Look[] = [];
  const reading = { ...options, stdin: once(options.stdin) };
  for (const scenario of scenariosOf(inputs)) looks.push(await look(scenario, reading, services));
  const isOne = looks.length === 1;
  const sources = looks.find(({ sources }) => sources.length > 0)?.sources ?? [];
  return lintReport(
    looks.map(({ context, problems }) => ({
      context,
      problems: isOne ? problems : problems.filter((problem) => isToldOfSeveral(problem, looks)),
    })),
    {
      tool,
      sources,
      checks: checksByContext(
        looks.map(({ spec }) => spec),
        sources.map(({ file }) => file),
      ),
    },
  );
}

/** Standard input can be read once, and is asked for with each context. */
function once(stdin: ReadOptions["stdin"]): ReadOptions["stdin"] {
  let read: ReturnType<typeof stdin> | undefined;
  return (...args) => {
    read ??= stdin(...args);
    return read;
  };
}

interface Scenario {
  readonly context: string | undefined;
  readonly inputs: Inputs;
  /** Its own, the last of the context files. */
  readonly file?: string;
}

/** Each file of `lint-contexts` comes on top of what all have in common. */
function scenariosOf(inputs: Inputs): readonly Scenario[] {
  if (inputs.lintContexts.length === 0) return [{ context: undefined, inputs }];
  return inputs.lintContexts.map(({ name, file }) => ({
    context: name,
    inputs: { ...inputs, contextFile: [...inputs.contextFile, file] },
    file,
  }));
}

/** A file of `lint-contexts` is read as one of `context-file`, which is not where it was named. */
function atItsInput(problem: Problem, { file, inputs }: Scenario): Problem {
  const isItsOwn =
    file !== undefined &&
    inputs.contextFile.filter((other) => other === file).length === 1 &&
    problem.message.includes(file);
  return problem.where === "input context-file" && isItsOwn ? { ...problem, where: "input lint-contexts" } : problem;
}

interface Look {
  readonly context: string | undefined;
  readonly spec: Spec | undefined;
  readonly sources: Report["sources"];
  readonly problems: readonly Problem[];
}

async function look(scenario: Scenario, options: ReadOptions, services: Services): Promise<Look> {
  const { context, inputs } = scenario;
  try {
    const { rendered, sources, problems, faults } = renderTexts(await read(inputs, options), inputs);
    const breakouts = rendered.flatMap((text) => text.breakouts);
    const sound = rendered.filter((text) => text.breakouts.length === 0);
    const spec = survey(sound, inputs.addresses, [...faults, ...breakouts]);
    const found = [...problems, ...lintSpec(spec, { services }), ...(await denials(spec, inputs, services))];
    // With an error nothing is run, so neither checks nor times are told.
    if (spec.problems.some(({ severity }) => severity === "error")) {
      return { context, spec: undefined, sources, problems: found };
    }
    return { context, spec, sources, problems: [...found, ...timeNotice(spec, inputs)] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      context,
      spec: undefined,
      sources: [],
      problems: error.problems.map((problem) => atItsInput(problem, scenario)),
    };
  }
}

/** Where several contexts are looked at, the table of checks says what each excludes or leaves out. */
function isToldOfSeveral({ code, position }: Problem, looks: readonly Look[]): boolean {
  if (code === "check-excluded") return false;
  if (code !== "document-empty") return true;
  return looks.every(({ problems }) =>
    problems.some((other) => other.code === code && isDeepStrictEqual(other.position, position)),
  );
}

async function denials({ collectors }: Spec, { policy }: Inputs, services: Services): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  if (policy.allow.length === 0 && policy.deny.length === 0) return problems;
  for (const { address, exclude, isFaulty } of collectors) {
    const why = exclude.value || isFaulty ? undefined : await foreseenDenial(policy, address.value, services);
    if (why === undefined) continue;
    problems.push({
      code: "policy-denied",
      severity: "error",
      message: `Cannot dial ${JSON.stringify(address.value)}: ${why}`,
      remedy: "add it to allow, or remove the check",
      position: address.position,
    });
  }
  return problems;
}

function timeNotice({ collectors }: Spec, inputs: Inputs): readonly Problem[] {
  const { retries, retryDelayMs, waitMs } = inputs;
  const retry = { retries, retryDelayMs, ...(waitMs === undefined ? {} : { waitMs }) };
  const worst = worstCase(collectors, { ...inputs, retry });
  if (worst.checks === 0) return [];
  return [{ code: "worst-case-time", severity: "notice", where: "run", message: describeTime(worst) }];
}

function describeTime({ durationMs, isCutOff, checks, atOnce, longestCheckMs }: WorstCase): string {
  const many = `${checks} ${checks === 1 ? "check" : "checks"}, ${atOnce} at once`;
  const longest = longestCheckMs === null ? "one without a timeout" : `the longest ${formatMs(longestCheckMs)}`;
  if (durationMs !== null && isCutOff) {
    return `If nothing answers, max-duration ends the dialing after ${formatMs(durationMs)}, and what it cuts off fails: ${many}, ${longest}`;
  }
  if (durationMs !== null) return `If nothing answers, dialing takes ${formatMs(durationMs)}: ${many}, ${longest}`;
  return `If nothing answers, only the system ends a check, mostly after two minutes: ${many}, ${longest}`;
}
