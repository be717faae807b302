import { analyze } from "./analyze/analyze.js";
import { collect } from "./collect/collect.js";
import type { Collected } from "./collect/collected.js";
import type { Dial } from "./collect/policy.js";
import { type Progress, progressOf } from "./collect/progress.js";
import { concurrencyFor } from "./collect/schedule.js";
import { decodeAddresses } from "./decode/addresses.js";
import type { Collector } from "./decode/spec.js";
import { createResolver } from "./go/net/net.js";
import type { Inputs } from "./inputs/inputs.js";
import type { ReadOptions } from "./load/read.js";
import type { Understood } from "./load/understood.js";
import type { BaselineComparison } from "./report/comparison.js";
import { describeRunner, describeSettings, tool } from "./report/facts.js";
import type { Report } from "./report/model.js";
import { report } from "./report/report.js";

export interface PreflightOptions extends ReadOptions {
  /** Calls off what is not done yet; the report tells what is known. */
  readonly signal?: AbortSignal;
  /** In place of the network. */
  readonly dial?: Dial;
  /** Shows how far the dialing has come, until it is stopped. */
  readonly watch?: (progress: Progress) => { readonly stop: () => void };
}

/**
 * The one way from inputs to a report, for the action and the command line.
 *
 * @throws InputError if anything given is wrong; then nothing was dialed
 */
export async function preflight(inputs: Inputs, options: PreflightOptions): Promise<Run> {
  const startedAt = Date.now();
  const startedAtMs = performance.now();
  const baseline = await baselineOf(inputs, options);
  const { spec, sources, problems } = await understand(inputs, options);
  const collected = await watched(spec.collectors, inputs, options);
  const told = report(analyze(spec.analyzers, collected), {
    tool,
    name: inputs.name,
    runner: describeRunner(),
    startedAt: new Date(startedAt).toISOString(),
    // The machine's clock may be set meanwhile; how long it took must not change with it.
    finishedAt: new Date(startedAt + performance.now() - startedAtMs).toISOString(),
    sources,
    problems: [...problems, ...spec.problems, ...(baseline?.kind === "missing" ? [baseline.problem] : [])],
    settings: describeSettings(inputs),
  });
  if (baseline?.kind !== "report") return { report: told };
  return { report: told, changes: baseline.compare(told) };
}

export interface Run {
  readonly report: Report;
  /** Since the baseline, where there is one. */
  readonly changes?: BaselineComparison;
}

/** The report of an earlier run, read before anything is dialed. */
async function baselineOf({ baseline }: Inputs, options: ReadOptions) {
  if (baseline === undefined) return undefined;
  const { readBaseline } = await import("./report/baseline.js");
  const { compareWithBaseline } = await import("./report/comparison.js");
  const read = await readBaseline(baseline, options);
  if (read.kind === "missing") return read;
  return { kind: read.kind, compare: (report: Report) => compareWithBaseline(report, read.report) };
}

/** Only what is needed is loaded: addresses alone need nothing that reads specs, plain specs nothing that renders. */
async function understand(inputs: Inputs, options: ReadOptions): Promise<Understood> {
  const { spec, installer, context, contextFile, joinChecks, addresses } = inputs;
  const hasData = contextFile.length > 0 || installer !== undefined || context !== undefined || joinChecks;
  if (spec.length === 0 && !hasData) return { spec: decodeAddresses(addresses), sources: [], problems: [] };
  const { read } = await import("./load/read.js");
  const texts = await read(inputs, options);
  if (!hasData) {
    const { understandPlain } = await import("./load/understand-plain.js");
    const understood = understandPlain(texts.specs, addresses);
    if (understood) return understood;
  }
  const { understandTexts } = await import("./load/prepare.js");
  return understandTexts(texts, inputs);
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
