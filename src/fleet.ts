import type { Inputs } from "./inputs/inputs.js";
import type { ReadOptions } from "./load/read.js";
import { loadReports } from "./load/reports.js";
import { merge } from "./merge/merge.js";
import { baselineOf, type Run, templateOf } from "./preflight.js";
import { accept, hasErrors } from "./problem/checked.js";
import { tool } from "./report/facts.js";
import { maskReport, redact } from "./report/redact.js";

/**
 * Merges the reports of runs: the one way from inputs to a merged report, for the action and the command line. Dials nothing.
 *
 * @throws InputError where anything given has an error
 */
export async function fleet(inputs: Inputs, options: ReadOptions): Promise<Run> {
  const baseline = await baselineOf(inputs, options);
  const template = await templateOf(inputs, options);
  const reports = await loadReports(inputs.merge, options);
  const given = [...baseline.problems, ...template.problems, ...reports.problems];
  const merged = merge(hasErrors(given) ? [] : reports.value, { name: inputs.name, tool, expect: inputs.expect });
  const report = accept({ value: merged.value, problems: [...given, ...merged.problems] });
  const made = { ...report, problems: [...given, ...report.problems] };
  const withProblems = inputs.redact ? redact(maskReport(made)) : maskReport(made);
  return {
    ...(baseline.value?.(withProblems) ?? { report: withProblems, changes: undefined }),
    template: template.value,
    isInterrupted: false,
  };
}
