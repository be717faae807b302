import { analyze } from "./analyze/analyze.js";
import { collect } from "./collect/collect.js";
import type { Collected } from "./collect/collected.js";
import { type Progress, progressOf } from "./collect/progress.js";
import { concurrencyFor } from "./collect/schedule.js";
import { decode } from "./decode/decode.js";
import type { Collector } from "./decode/spec.js";
import { InputError, type Problem } from "./errors.js";
import { createResolver } from "./go/net/lookup.js";
import type { Inputs } from "./read/inputs.js";
import { type ReadOptions, read } from "./read/read.js";
import { templateData } from "./render/data.js";
import { joinChecks } from "./render/join-checks.js";
import { type Rendered, renderSpecs } from "./render/render.js";
import { type BaselineComparison, compareWithBaseline, readBaseline } from "./report/baseline.js";
import { describeRunner, describeSettings, describeSources, tool } from "./report/facts.js";
import type { Report } from "./report/model.js";
import { report } from "./report/report.js";

export interface PreflightOptions extends ReadOptions {
  /** Calls off what is not done yet; the report tells what is known. */
  readonly signal?: AbortSignal;
  /** Shows how far the dialing has come, until it is stopped. */
  readonly watch?: (progress: Progress) => { readonly stop: () => void };
}

/**
 * The one way from inputs to a report, for the action and the command line.
 *
 * @throws InputError if anything given is wrong; then nothing was dialed
 */
export async function preflight(inputs: Inputs, options: PreflightOptions): Promise<Run> {
  const startedAt = new Date();
  const baseline = inputs.baseline === undefined ? undefined : await readBaseline(inputs.baseline, options);
  const prepared = await prepare(inputs, options);
  const spec = decode(prepared.rendered, inputs.addresses);
  const collected = await watched(spec.collectors, inputs, options);
  const told = report(analyze(spec.analyzers, collected), {
    tool,
    name: inputs.name,
    runner: describeRunner(),
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    sources: prepared.sources,
    problems: [...prepared.problems, ...spec.problems, ...(baseline?.kind === "missing" ? [baseline.problem] : [])],
    settings: describeSettings(inputs),
  });
  if (baseline?.kind !== "report") return { report: told };
  return { report: told, changes: compareWithBaseline(told, baseline.report) };
}

export interface Run {
  readonly report: Report;
  /** Since the baseline, where there is one. */
  readonly changes?: BaselineComparison;
}

export interface Prepared {
  readonly rendered: readonly Rendered[];
  readonly sources: Report["sources"];
  readonly problems: readonly Problem[];
}

/**
 * Reads every text and renders every spec.
 *
 * @throws InputError with what is wrong in all of the specs
 */
export async function prepare(inputs: Inputs, options: ReadOptions): Promise<Prepared> {
  const { specs, ...texts } = await read(inputs, options);
  const data = templateData({ ...texts, specs });
  const faults: Problem[] = [];
  const parts = specs.map((source) => attempt(() => renderSpecs(source, data), faults));
  if (faults.length > 0) throw new InputError(faults);
  const joined = inputs.joinChecks ? joinChecks(data) : { rendered: undefined, problems: [] };
  return {
    rendered: [...parts.flatMap((part) => part?.rendered ?? []), ...(joined.rendered ? [joined.rendered] : [])],
    sources: describeSources(specs),
    problems: [...data.problems, ...parts.flatMap((part) => part?.problems ?? []), ...joined.problems],
  };
}

/** Lets one spec's faults not hide those of the next. */
function attempt<T>(work: () => T, faults: Problem[]): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.problems);
    return undefined;
  }
}

async function watched(
  collectors: readonly Collector[],
  inputs: Inputs,
  options: PreflightOptions,
): Promise<Collected[]> {
  const progress = progressOf(collectors, { ...inputs, mayTakeLonger: mayTakeLonger(inputs, collectors.length) });
  const watch = options.watch?.(progress);
  try {
    return await collect(collectors, {
      ...inputs,
      ...options,
      ...dialingOf(inputs),
      onCollected: progress.onCollected,
    });
  } finally {
    watch?.stop();
  }
}

function mayTakeLonger({ retries, waitMs, concurrency }: Inputs, checks: number): boolean {
  return retries > 0 || waitMs !== undefined || concurrencyFor(concurrency, checks) < checks;
}

function dialingOf({ retries, retryDelayMs, waitMs, resolver, ipFamily }: Inputs) {
  return {
    retry: { retries, retryDelayMs, ...(waitMs === undefined ? {} : { waitMs }) },
    dialing: { resolver: createResolver(resolver), family: ipFamily },
  };
}
