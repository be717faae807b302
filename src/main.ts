import { INTERRUPTED_MS, saveReports } from "./formats/save.js";
import { annotate, annotateProblems } from "./github/annotate.js";
import { claimPaths } from "./github/claim-paths.js";
import { readContext } from "./github/context.js";
import { fail } from "./github/fail.js";
import { getInputs } from "./github/inputs.js";
import { log, logProblems, logText } from "./github/log.js";
import { setErrorOutputs, setLintOutputs, setOutputs, setResult } from "./github/outputs.js";
import { isInCheckout } from "./github/own-files.js";
import { logProgress } from "./github/progress.js";
import { reportPath } from "./github/report-path.js";
import { linkIf, specLink } from "./github/spec-link.js";
import { beginStep } from "./github/step.js";
import { writeSummary } from "./github/summary.js";
import type { Inputs } from "./inputs/inputs.js";
import { readyInputs } from "./load/ready-inputs.js";
import { beginSearches } from "./load/searches.js";
import { annotationsOf, problemAnnotations } from "./pages/annotations.js";
import { summarize } from "./pages/summary.js";
import { preflight, type RunOptions } from "./preflight.js";
import { accept } from "./problem/checked.js";
import type { Report } from "./report/model.js";
import { publish } from "./report/publish.js";
import { breaches } from "./report/report.js";
import { headline } from "./report/verdict.js";

/**
 * Runs the action. Whatever happens, the step passes only if a report says so. The output `result` is `error` already, and
 * remains so until everything is published.
 */
export async function run(): Promise<void> {
  const step = beginStep();
  try {
    const given = getInputs();
    // Files of the workspace may be a pull request's: no link may lead out of its checkout.
    const place = { cwd: process.cwd(), confined: true, stdin, searches: beginSearches() };
    const ready = await readyInputs(given, place, claimPaths);
    const inputs = accept(ready, given.value);
    const files = { ...place, workingDirectory: inputs.workingDirectory, found: ready.problems };
    const publication = await (inputs.mode === "lint" ? lint(inputs, files) : check(inputs, files));
    if (await publishAll(publication)) step.pass();
  } catch (error) {
    fail(error);
    for (const fault of (await publish([setErrorOutputs, ...refusalSteps(error)])).faults) fail(fault);
  } finally {
    step.end();
  }
}

/** Returns the steps that publish why there is no report. Other runs do not load their code. */
function refusalSteps(error: unknown): readonly (() => Promise<void>)[] {
  const door = () => import("./github/publish-refusal.js");
  return [async () => (await door()).summarize(error), async () => (await door()).comment(error)];
}

/** What a run or lint found, ready to be published. */
interface Publication {
  /** Fails the step; absent where it passes. */
  readonly failure?: string;
  /** A signal ended the run, and whoever sent it ends the process soon: the failure is shown first. */
  readonly isInterrupted?: boolean;
  /** The output `result`; absent where a signal ended the run. */
  readonly result?: Report["result"];
  /** Writes the JSON report. */
  readonly save: (path: string) => Promise<void>;
  /** Publishes the rest; the path is empty where the JSON report could not be written. */
  readonly steps: (reportPath: string) => readonly (() => unknown)[];
}

/** Saves the report, then publishes it everywhere; returns whether the step passes. */
async function publishAll({ failure, isInterrupted, result, save, steps }: Publication): Promise<boolean> {
  if (isInterrupted && failure !== undefined) fail(failure);
  const saved = await publish([() => saveAt(reportPath, save)]);
  const [path = ""] = saved.results;
  const published = await publish(steps(path));
  const earlier = [...saved.faults, ...published.faults];
  const decided = result !== undefined && earlier.length === 0 ? await publish([() => setResult(result)]) : undefined;
  const faults = [...earlier, ...(decided?.faults ?? [])];
  if (!isInterrupted && failure !== undefined) fail(failure);
  for (const fault of faults) fail(fault);
  return failure === undefined && faults.length === 0;
}

async function saveAt(pathOf: () => string, save: Publication["save"]): Promise<string> {
  const path = pathOf();
  await save(path);
  return path;
}

/** Runs the checks, or merges what runs of them found. */
async function check(inputs: Inputs, files: RunOptions): Promise<Publication> {
  const isMerge = inputs.mode === "merge";
  const made = isMerge
    ? (await import("./fleet.js")).fleet(inputs, files)
    : preflight(inputs, { ...files, watch: logProgress });
  const { report, changes, template, isInterrupted, hide } = await made;
  const isFailing = isInterrupted || breaches(report, inputs.failOn, changes);
  const context = readContext(process.env);
  const comparison = { changes, failOn: isInterrupted ? ("fail" as const) : inputs.failOn };
  const page = { ...comparison, template };
  const limit = isInterrupted ? { withinMs: INTERRUPTED_MS } : {};
  // A report may come from anybody's branch: it names files, and only those of this checkout are led to.
  const isOurs = isMerge ? await isInCheckout(report, context) : () => true;
  const link = linkIf(specLink(context), isOurs);
  return {
    ...(isFailing && { failure: isInterrupted ? `The run was interrupted: ${headline(report)}` : headline(report) }),
    isInterrupted,
    ...(!isInterrupted && { result: report.result }),
    save: (path) => saveReports(report, [{ format: "json", path }]),
    steps: (path) => [
      () => log(report, comparison),
      () => saveReports(report, inputs.reports, { ...files, ...limit, ...page }),
      () => setOutputs(report, path),
      () =>
        inputs.annotations
          ? annotateProblems(annotationsOf(report, comparison), report.problems, { isOurs })
          : logProblems(report.problems),
      () => inputs.summary && writeSummary(summarize(report, { ...page, link })),
      async () => {
        if (inputs.comment === "off") return;
        const { publishComment } = await import("./github/publish-comment.js");
        const request = { ...page, ...limit, mode: inputs.comment, context, link, isGateFailing: isFailing, hide };
        await publishComment(report, request);
      },
    ],
  };
}

/** Examines the specs without dialing. */
async function lint(inputs: Inputs, files: RunOptions): Promise<Publication> {
  const { lint, lintBreaches, lintHeadline, saveLint, summarizeLint, formatLintText } = await import("./lint/door.js");
  const report = await lint(inputs, files);
  const isFailing = lintBreaches(report, inputs.failOn);
  const link = specLink(readContext(process.env));
  return {
    ...(isFailing && { failure: `lint: ${lintHeadline(report)}` }),
    result: report.result,
    save: (path) => saveLint(report, [{ format: "json", path }]),
    steps: (path) => [
      () => logText(formatLintText(report)),
      () => saveLint(report, inputs.lintReports, files),
      () => setLintOutputs(report, path),
      () => inputs.annotations && annotate(problemAnnotations(report.problems)),
      () => inputs.summary && writeSummary(summarizeLint(report, link)),
    ],
  };
}

/** A step has no standard input. */
const stdin = async () => Buffer.alloc(0);
