import type { Spec } from "../decode/spec.js";
import type { Services } from "../go/net/net.js";
import { createResolver } from "../go/net/net.js";
import type { Inputs } from "../inputs/inputs.js";
import { type Given, loadGiven, readGiven, withLintContext } from "../load/load.js";
import { policyWarnings } from "../load/policy.js";
import type { ReadOptions } from "../load/read.js";
import { beginSearches } from "../load/searches.js";
import { Meter, withinMeter } from "../meter.js";
import type { RunOptions } from "../preflight.js";
import { hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { tool } from "../report/facts.js";
import type { Report } from "../report/model.js";
import { addressSecretHider, maskProblems, maskStrings, passwordHider } from "../report/rewrite.js";
import { checksByContext } from "./contexts.js";
import { foreseenDenials } from "./denials.js";
import { lintSpec } from "./lint-spec.js";
import { type LintReport, lintReport } from "./report.js";
import { timeNotice } from "./time-notice.js";

/**
 * Reports everything that can be known without dialing or resolving a name, with one context or with each of several. It is
 * a run without dialing, and it refuses nothing: errors are in the report.
 */
export async function lint(inputs: Inputs, options: RunOptions): Promise<LintReport> {
  const found = [...(options.found ?? []), ...policyWarnings(inputs.policy)];
  const services = await createResolver(inputs.resolver).services();
  const reading = { searches: beginSearches(), ...options, stdin: once(options.stdin) };
  const contexts = inputs.lintContexts.length > 0 ? inputs.lintContexts : [undefined];
  const examined: Examined[] = [];
  const common = await readGiven(inputs, reading);
  const meter = new Meter();
  for (const context of contexts) {
    const given = context ? await withLintContext(common, context.file, reading) : common;
    examined.push(await examine(given, { inputs, context: context?.name, services, meter }));
  }
  const isOne = examined.length === 1;
  const sources = examined.find(({ sources }) => sources.length > 0)?.sources ?? [];
  const hide = addressSecretHider(examined.flatMap((each) => each.addresses));
  const isShown = isOne ? () => true : shownOfSeveral(examined);
  const findings = examined.map(({ context, problems }) => ({
    context,
    problems: maskProblems([...found, ...problems.filter(isShown)], hide),
  }));
  const checks = checksByContext(
    examined.map(({ spec }) => spec),
    sources.map(({ file }) => file),
  );
  return maskStrings(lintReport(findings, { tool, sources, checks }), passwordHider(hide));
}

/** Standard input can be read only once, and may be a context as well. */
function once(stdin: ReadOptions["stdin"]): ReadOptions["stdin"] {
  let read: ReturnType<typeof stdin> | undefined;
  return (...args) => {
    read ??= stdin(...args);
    return read;
  };
}

/** What was found with one context. */
interface Examined {
  /** Its name; `undefined` for the only one. */
  readonly context: string | undefined;
  /** `undefined` where a run would be refused. */
  readonly spec: Spec | undefined;
  readonly sources: Report["sources"];
  readonly problems: readonly Problem[];
  /** Of all collectors, whose passwords are not shown. */
  readonly addresses: readonly string[];
}

const CUT_OFF = { value: { isCutOff: true }, problems: [] };

interface ExamineOptions extends Pick<Examined, "context"> {
  readonly inputs: Inputs;
  readonly services: Services;
  readonly meter: Meter;
}

/** Examines the specs with one context, merged over what all contexts have in common. */
async function examine(given: Given, { inputs, context, services, meter }: ExamineOptions): Promise<Examined> {
  // The file of another context would be none of this one's.
  meter.position = undefined;
  const loaded = await loadGiven(given, { ...inputs, meter });
  const { spec, sources } = loaded.value;
  // Once the meter is spent, the problems of loading say so.
  const isSpent = loaded.problems.some(({ code }) => code === "work-limit");
  const examined = isSpent
    ? CUT_OFF
    : await withinMeter(
        meter,
        async () => ({
          value: { isCutOff: false },
          problems: [
            ...lintSpec({ value: spec, problems: loaded.problems }, { services, meter }),
            ...(await foreseenDenials(spec, inputs, { services, meter })),
          ],
        }),
        CUT_OFF.value,
      );
  const problems = [...(examined.value.isCutOff ? loaded.problems : []), ...examined.problems];
  const addresses = spec.collectors.map(({ address }) => address.value);
  // A run would be refused, so there are neither checks nor times to show.
  if (hasErrors(loaded.problems) || examined.value.isCutOff)
    return { context, spec: undefined, sources, problems, addresses };
  return { context, spec, sources, problems: [...problems, ...timeNotice(spec, inputs)], addresses };
}

/**
 * Returns whether a problem is shown. With several contexts, the table of checks shows what each of them excludes or leaves
 * out, so a document is empty only where it is so with all of them.
 */
function shownOfSeveral(examined: readonly Examined[]): (problem: Problem) => boolean {
  const contextsOf = new Map<string, number>();
  for (const { problems } of examined) {
    const empty = new Set(problems.filter(({ code }) => code === "document-empty").map(placeOf));
    for (const place of empty) contextsOf.set(place, (contextsOf.get(place) ?? 0) + 1);
  }
  return (problem) => {
    if (problem.code === "check-excluded" || problem.code === "checks-left-out") return false;
    return problem.code !== "document-empty" || contextsOf.get(placeOf(problem)) === examined.length;
  };
}

function placeOf({ position }: Problem): string {
  return JSON.stringify(position ?? null);
}
