import { onInterrupt } from "./collect/interrupt.js";
import { saveReports } from "./formats/save.js";
import { annotate } from "./github/annotate.js";
import { readContext } from "./github/context.js";
import { fail } from "./github/fail.js";
import { getInputs } from "./github/inputs.js";
import { log, logLint } from "./github/log.js";
import { setLintOutputs, setOutputs } from "./github/outputs.js";
import { logProgress } from "./github/progress.js";
import { publishComment } from "./github/publish-comment.js";
import { reportPath } from "./github/report-path.js";
import { specLink } from "./github/spec-link.js";
import { beginStep } from "./github/step.js";
import { writeSummary } from "./github/summary.js";
import type { Inputs } from "./inputs/inputs.js";
import { lint } from "./lint/lint.js";
import { lintBreaches, lintHeadline } from "./lint/report.js";
import { saveLint } from "./lint/save.js";
import { summarizeLint } from "./lint/summary.js";
import type { ReadOptions } from "./load/read.js";
import { annotationsOf, problemAnnotations } from "./pages/annotations.js";
import { summarize } from "./pages/summary.js";
import { readTemplate } from "./pages/template.js";
import { preflight } from "./preflight.js";
import { publish } from "./report/publish.js";
import { breaches, headline } from "./report/report.js";

/** The action. Whatever happens, the step passes only if a report says so. */
export async function run(): Promise<void> {
  const step = beginStep();
  const interrupt = onInterrupt();
  try {
    const inputs = getInputs();
    // Files of the workspace may be a pull request's: none of them leads elsewhere.
    const files = { cwd: process.cwd(), confined: true, stdin, signal: interrupt.signal };
    const hasPassed = inputs.mode === "lint" ? await lintSpecs(inputs, files) : await gate(inputs, files);
    if (hasPassed) step.pass();
  } catch (error) {
    fail(error);
  } finally {
    interrupt.stop();
    step.end();
  }
}

/** Dials, tells and judges; whether the step passes. */
async function gate(inputs: Inputs, files: ReadOptions): Promise<boolean> {
  const template = inputs.template === undefined ? undefined : await readTemplate(inputs.template, files);
  const { report, changes } = await preflight(inputs, { ...files, watch: logProgress });
  const isFailing = breaches(report, inputs.failOn, changes);
  const context = readContext(process.env);
  const against = { baseline: changes, failOn: inputs.failOn };
  const page = { ...against, template };
  let savedAt = "";
  const faults = await publish([
    () => log(report, against),
    async () => {
      const path = reportPath();
      await saveReports(report, [{ format: "json", path }]);
      savedAt = path;
    },
    () => saveReports(report, inputs.reports, { ...files, ...against }),
    () => setOutputs(report, savedAt),
    () => inputs.annotations && annotate(annotationsOf(report, against)),
    () => inputs.summary && writeSummary(summarize(report, { ...page, link: specLink(context) })),
    () =>
      inputs.comment !== "off" &&
      publishComment(report, { ...page, mode: inputs.comment, context, isGateFailing: isFailing }),
  ]);
  if (isFailing) fail(headline(report));
  for (const fault of faults) fail(fault);
  return !isFailing && faults.length === 0;
}

/** Looks without dialing; whether the step passes. */
async function lintSpecs(inputs: Inputs, files: ReadOptions): Promise<boolean> {
  const report = await lint(inputs, files);
  const isFailing = lintBreaches(report, inputs.failOn);
  const link = specLink(readContext(process.env));
  let savedAt = "";
  const faults = await publish([
    () => logLint(report),
    async () => {
      const path = reportPath();
      await saveLint(report, [{ format: "json", path }]);
      savedAt = path;
    },
    () => saveLint(report, inputs.lintReports, files),
    () => setLintOutputs(report, savedAt),
    () => inputs.annotations && annotate(problemAnnotations(report.problems)),
    () => inputs.summary && writeSummary(summarizeLint(report, link)),
  ]);
  if (isFailing) fail(`lint: ${lintHeadline(report)}`);
  for (const fault of faults) fail(fault);
  return !isFailing && faults.length === 0;
}

/** A step has no standard input. */
const stdin = async () => Buffer.alloc(0);
