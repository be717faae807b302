import { analyze, passesAll } from "./analyze/analyze.js";
import type { CheckResult } from "./analyze/result.js";
import type { PolicyAudit } from "./collect/audit.js";
import { collect } from "./collect/collect.js";
import type { Collected } from "./collect/collected.js";
import type { Dial } from "./collect/policy.js";
import { type Progress, type ProgressOptions, progressOf } from "./collect/progress.js";
import { retryPolicy } from "./collect/retry.js";
import { concurrencyFor } from "./collect/schedule.js";
import type { Spec } from "./decode/spec.js";
import { createResolver } from "./go/net/net.js";
import type { Inputs } from "./inputs/inputs.js";
import { type Loaded, load } from "./load/load.js";
import type { ReadOptions } from "./load/read.js";
import type { PageTemplate } from "./pages/builtin-templates.js";
import { mayBeSecret } from "./problem/address-mask.js";
import { capProblems } from "./problem/cap.js";
import { accept, type Checked } from "./problem/checked.js";
import { someString } from "./problem/every-string.js";
import { hidingThrown } from "./problem/hidden.js";
import { isInputError, type Problem } from "./problem/problem.js";
import { mayHoldPassword } from "./problem/prose-mask.js";
import { mergeRepeats } from "./problem/repeats.js";
import { hearSignals, type Interrupt, onInterrupt } from "./process/interrupt.js";
import type { Changes } from "./report/comparison.js";
import { describeRunner, describeSettings, tool } from "./report/facts.js";
import type { Report } from "./report/model.js";
import { ownAddressWarnings, withOwnAddresses } from "./report/own-address.js";
import { report } from "./report/report.js";
import type { Hide } from "./report/rewrite.js";

export interface RunOptions extends ReadOptions {
  /** Warnings of the inputs, which the report has as well. */
  readonly found?: readonly Problem[];
  /** What standard output gets, where that is one of the formats of reports. */
  readonly format?: string;
}

export interface PreflightOptions extends RunOptions {
  /** Listens, while checks are dialed, for what calls off those that are not done yet; the report has the others. */
  readonly listen?: () => Interrupt;
  /** Takes the place of the network. */
  readonly dial?: Dial;
  /** Shows the progress of the dialing until it is stopped. */
  readonly watch?: (progress: Progress) => { readonly stop: () => void };
}

export interface Run {
  readonly report: Report;
  /** Since the baseline, where there is one. */
  readonly changes: Changes | undefined;
  /** The user's page for the report, where there is one. */
  readonly template: PageTemplate | undefined;
  /** Whether a signal called off checks. Then the run fails, whatever `fail-on` tolerates. */
  readonly isInterrupted: boolean;
  /** Masks the secrets of addresses in what is shown beside the report. */
  readonly hide: Hide;
}

/**
 * Runs the checks: the one way from inputs to a report, for the action and the command line.
 *
 * @throws InputError where anything given has an error; then nothing was dialed
 */
export async function preflight(inputs: Inputs, options: PreflightOptions): Promise<Run> {
  return hidingThrown(inputs.redact, isInputError, () => checkAll(inputs, options));
}

async function checkAll(inputs: Inputs, options: PreflightOptions): Promise<Run> {
  const startedAt = Date.now();
  const startedAtMs = performance.now();
  const plan = await prepare(inputs, options);
  const { spec, shard, sources, compare, template, show, hide } = accept(plan, inputs);
  const audit =
    inputs.policyMode === "audit" ? (await import("./collect/audit.js")).policyAudit(spec.collectors) : undefined;
  const { collected, isInterrupted } = await watched(spec, inputs, {
    ...options,
    ...(audit && { onForbidden: audit.onForbidden }),
  });
  const analysis = analyze(spec.analyzers, collected);
  const results = withOwnAddresses(analysis.results);
  const passes = await problemsOfPasses(results);
  const warnings = [...ownAddressWarnings(results), ...passes, ...(audit?.problems() ?? [])];
  const found = capProblems(mergeRepeats(warnings), { where: "spec" });
  const made = report(
    { ...analysis, results },
    {
      tool,
      name: inputs.name,
      runner: describeRunner(),
      startedAt: new Date(startedAt).toISOString(),
      // The machine's clock may be set meanwhile; the duration must not change with it.
      finishedAt: new Date(startedAt + performance.now() - startedAtMs).toISOString(),
      sources,
      problems: [...plan.problems, ...found],
      settings: describeSettings(inputs),
      ...(shard && { shard }),
    },
  );
  // Whatever is written comes from the report, so nothing can show what is hidden here.
  const shown = show(made);
  return { ...(compare?.(shown) ?? { report: shown, changes: undefined }), template, isInterrupted, hide };
}

/** Problems of checks that pass because they did not connect. Most runs have no such check. */
async function problemsOfPasses(results: readonly CheckResult[]): Promise<readonly Problem[]> {
  const passes = results.filter(({ status, networkStatus }) => status === "pass" && networkStatus !== "connected");
  if (passes.length === 0) return [];
  const { nameNotFoundWarnings } = await import("./report/name-not-found.js");
  const { notDialedProblems } = await import("./report/not-dialed.js");
  return [...nameNotFoundWarnings(passes), ...notDialedProblems(passes)];
}

/** Everything that a run reads before the first dial. */
interface Plan extends Loaded {
  /** The part of the spec that is in `spec`, where it is not all of it. */
  readonly shard: Report["shard"];
  /** What a report hides before anything is written. */
  readonly show: (report: Report) => Report;
  readonly hide: Hide;
  readonly compare: Compare | undefined;
  readonly template: PageTemplate | undefined;
}

/** Compares a report with the baseline, and returns it with what the baseline carries on. */
export type Compare = (report: Report) => Pick<Run, "report" | "changes">;

async function prepare(inputs: Inputs, options: RunOptions): Promise<Checked<Plan>> {
  const baseline = await baselineOf(inputs, options);
  const template = await templateOf(inputs, options);
  const loaded = await load(inputs, options);
  const { collectors } = loaded.value.spec;
  const addresses = collectors.map(({ address }) => address.value);
  const hide = await secretHiderOf(addresses);
  // Digests are computed when they are read.
  const sources = loaded.value.sources.map(({ file }) => file);
  const given = [inputs.name, describeSettings(inputs), { ...loaded.value, sources }];
  const show = await shownBy(inputs, { addresses, given, hide });
  const part = await partOf(loaded.value.spec, inputs, show);
  const named = await nameProblems(inputs, { ...options, checks: part.spec.analyzers.length });
  const { found = [] } = options;
  const problems = [...found, ...baseline.problems, ...template.problems, ...loaded.problems, ...named];
  return {
    value: {
      ...loaded.value,
      ...part,
      show,
      hide: hide ?? ((text) => text),
      compare: baseline.value,
      template: template.value,
    },
    problems: capProblems(mergeRepeats(await maskedProblems(problems, hide)), { where: "spec" }),
  };
}

async function partOf(spec: Spec, { shard: part }: Inputs, show: Plan["show"]): Promise<Pick<Plan, "spec" | "shard">> {
  if (part === undefined) return { spec, shard: undefined };
  const { listDigest } = await import("./report/list-digest.js");
  const { shard } = await import("./shard/shard.js");
  const sha256 = listDigest(spec, show);
  return { spec: shard(spec, part), shard: { ...part, checks: spec.analyzers.length, sha256 } };
}

/** Returns an error where a report would have the name of the run too often. */
export async function nameProblems(
  { name, reports }: Pick<Inputs, "name" | "reports">,
  { format, checks }: Pick<RunOptions, "format"> & { readonly checks: number },
): Promise<readonly Problem[]> {
  const formats = reports.map((report): string => report.format).concat(format ?? []);
  if (formats.length === 0) return [];
  return (await import("./report/repeated-name.js")).repeatedName({ name, checks, formats });
}

/** Returns what masks the secrets of addresses in problems and in the report; `undefined` where none may have one. */
async function secretHiderOf(addresses: readonly string[]): Promise<Hide | undefined> {
  if (!addresses.some(mayBeSecret)) return undefined;
  return (await import("./report/rewrite.js")).addressSecretHider(addresses);
}

async function maskedProblems(problems: readonly Problem[], hide: Hide | undefined): Promise<readonly Problem[]> {
  const isMasked = (text: string) => /[@=]|:\/\//.test(text) || mayHoldPassword(text);
  if (hide === undefined && !someString(problems, isMasked)) return problems;
  const { maskProblems } = await import("./report/rewrite.js");
  return maskProblems(problems, hide ?? ((text) => text));
}

/** What a report is made of. */
interface Shown {
  /** Of all collectors, or of all results. */
  readonly addresses: readonly string[];
  /** Whatever the report repeats, in any field. */
  readonly given: unknown;
  /** Masks the secrets of the addresses, where the caller uses it as well. */
  readonly hide?: Hide | undefined;
}

/** Returns what hides targets and passwords in a report, before anything is written. Most runs load nothing for it. */
export async function shownBy(
  { redact: isRedacted, defaultName }: Pick<Inputs, "redact" | "defaultName">,
  { addresses, given, hide }: Shown,
): Promise<(report: Report) => Report> {
  if (!isRedacted && !addresses.some(mayBeSecret) && !someString(given, mayHoldPassword)) return (report) => report;
  const { addressSecretHider, maskReport, passwordHider } = await import("./report/rewrite.js");
  if (!isRedacted) return (report) => maskReport(report, addresses, hide);
  const { redact } = await import("./report/redact.js");
  const mask = passwordHider(hide ?? addressSecretHider(addresses));
  const masked = defaultName && { ...defaultName, values: mask(defaultName.values) };
  return (report) => redact(maskReport(report, addresses, hide), { addresses, defaultName: masked });
}

/** Masks a report that was read. */
export async function maskedReport(report: Report): Promise<Report> {
  const addresses = report.results.map(({ address }) => address);
  return (await shownBy({ redact: false }, { addresses, given: report }))(report);
}

/** Reads the baseline. There is no value where none is asked for, or none is there yet. */
export async function baselineOf(
  inputs: Pick<Inputs, "baseline" | "failOn" | "name" | "reports">,
  options: ReadOptions,
): Promise<Checked<Compare | undefined>> {
  const { baseline, failOn, name } = inputs;
  if (baseline === undefined) return { value: undefined, problems: [] };
  const { baselineProblems, overwrittenBaseline, redactedBaseline } = await import("./report/baseline-problems.js");
  const { isRedacted } = await import("./report/redacted.js");
  const { readBaseline } = await import("./report/baseline.js");
  const { compareWithBaseline } = await import("./report/comparison.js");
  const { withFailingSince } = await import("./report/since.js");
  const { value: earlier, problems } = await readBaseline(baseline, options);
  const overwritten = await overwrittenBaseline(inputs, options);
  // Checks that are gone are shown as in the baseline, and an earlier version may have masked less.
  const masked = earlier && (await maskedReport(earlier));
  const redacted = earlier && isRedacted(earlier) ? [redactedBaseline("Cannot compare with a redacted report")] : [];
  const known = earlier && failOn === "new" ? baselineProblems(earlier, { name, now: Date.now() }) : [];
  const compare = (report: Report, before: Report) => {
    const carried = withFailingSince(report, before);
    return { report: carried, changes: compareWithBaseline(carried, before) };
  };
  return {
    value: masked && ((report) => compare(report, masked)),
    problems: [...problems, ...overwritten, ...redacted, ...known],
  };
}

/** Reads the user's page for summary and comment. */
export async function templateOf(
  { template }: Pick<Inputs, "template">,
  options: ReadOptions,
): Promise<Checked<PageTemplate | undefined>> {
  if (template === undefined) return { value: undefined, problems: [] };
  return (await import("./pages/user-template.js")).readTemplate(template, options);
}

async function watched(
  { collectors, analyzers }: Spec,
  inputs: Inputs,
  options: PreflightOptions & Partial<Pick<PolicyAudit, "onForbidden">>,
): Promise<{ readonly collected: Collected[]; readonly isInterrupted: boolean }> {
  const progress = progressOf(collectors, progressOptions(inputs, collectors.length));
  // Nothing that keeps the process alive begins before what could throw.
  const { signal, stop } = (options.listen ?? onInterrupt)();
  const watch = options.watch?.(progress);
  const findsFullName = inputs.policy.deny.some(({ kind }) => kind === "name");
  const resolver = createResolver(inputs.resolver, { findsFullName });
  try {
    const collected = await collect(collectors, {
      ...inputs,
      ...options,
      signal,
      retry: retryPolicy(inputs),
      results: analyzers.length,
      dialing: { resolver, family: inputs.ipFamily, holdMs: inputs.holdMs },
      isDone: passesAll(analyzers),
      onTry: progress.onTry,
      onCollected: progress.onCollected,
    });
    await hearSignals();
    return { collected, isInterrupted: signal.aborted };
  } finally {
    stop();
    watch?.stop();
  }
}

/** A check that waits for its turn begins its own wait later. */
function progressOptions(inputs: Inputs, checks: number): ProgressOptions {
  const { timeoutMs, retries, waitMs, maxDurationMs, concurrency } = inputs;
  const isQueued = concurrencyFor(concurrency, checks) < checks;
  const ends = [maxDurationMs, isQueued ? undefined : waitMs].filter((ms) => ms !== undefined);
  return {
    timeoutMs,
    isRedacted: inputs.redact,
    mayTakeLonger: retries > 0 || waitMs !== undefined || isQueued,
    ...(ends.length > 0 && { endsAfterMs: Math.min(...ends) }),
  };
}
