import { onInterrupt } from "./collect/interrupt.js";
import { annotate } from "./github/annotate.js";
import { readContext, specLink } from "./github/context.js";
import { fail } from "./github/fail.js";
import { getInputs } from "./github/inputs.js";
import { log } from "./github/log.js";
import { setOutputs } from "./github/outputs.js";
import { logProgress } from "./github/progress.js";
import { publishComment } from "./github/publish-comment.js";
import { reportPath } from "./github/report-path.js";
import { beginStep } from "./github/step.js";
import { writeSummary } from "./github/summary.js";
import { preflight } from "./preflight.js";
import { annotationsOf } from "./report/annotations.js";
import { publish } from "./report/publish.js";
import { breaches, headline } from "./report/report.js";
import { saveReports } from "./report/save.js";
import { summarize } from "./report/summary.js";
import { readTemplate } from "./report/template.js";

/** The action. Whatever happens, the step passes only if a report says so. */
export async function run(): Promise<void> {
  const step = beginStep();
  const interrupt = onInterrupt();
  try {
    const inputs = getInputs();
    // Files of the workspace may be a pull request's: none of them leads elsewhere.
    const files = { cwd: process.cwd(), confined: true };
    const template = inputs.template === undefined ? undefined : await readTemplate(inputs.template, files);
    const options = { ...files, stdin, signal: interrupt.signal, watch: logProgress };
    const { report, changes } = await preflight(inputs, options);
    const isFailing = breaches(report, inputs.failOn, changes);
    const context = readContext(process.env);
    const page = { baseline: changes, template };
    let savedAt = "";
    const faults = await publish([
      () => log(report),
      async () => {
        const path = reportPath();
        await saveReports(report, [{ format: "json", path }]);
        savedAt = path;
      },
      () => saveReports(report, inputs.reports),
      () => setOutputs(report, savedAt),
      () => inputs.annotations && annotate(annotationsOf(report)),
      () => inputs.summary && writeSummary(summarize(report, { ...page, link: specLink(context) })),
      () =>
        inputs.comment !== "off" &&
        publishComment(report, { ...page, mode: inputs.comment, context, isGateFailing: isFailing }),
    ]);
    if (isFailing) fail(headline(report));
    for (const fault of faults) fail(fault);
    if (!isFailing && faults.length === 0) step.pass();
  } catch (error) {
    fail(error);
  } finally {
    interrupt.stop();
    step.end();
  }
}

/** A step has no standard input. */
const stdin = async () => Buffer.alloc(0);
