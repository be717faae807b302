import type { Inputs } from "./inputs/inputs.js";
import { mayFindLess } from "./load/paths.js";
import { loadReports } from "./load/reports.js";
import { nothingExpected } from "./merge/expect.js";
import { merge } from "./merge/merge.js";
import type { ReadReport } from "./merge/parts.js";
import { baselineOf, maskedReport, nameProblems, type Run, type RunOptions, shownBy, templateOf } from "./preflight.js";
import { accept, hasErrors } from "./problem/checked.js";
import { hidingThrown } from "./problem/hidden.js";
import { isInputError } from "./problem/problem.js";
import { redactedBaseline } from "./report/baseline-problems.js";
import { tool } from "./report/facts.js";
import type { Report } from "./report/model.js";
import { isRedacted } from "./report/redacted.js";

/**
 * Merges the reports of runs: the one way from inputs to a merged report, for the action and the command line. Dials nothing.
 *
 * @throws InputError where anything given has an error
 */
export async function fleet(inputs: Inputs, options: RunOptions): Promise<Run> {
  return hidingThrown(inputs.redact, isInputError, () => mergeAll(inputs, options));
}

async function mergeAll(inputs: Inputs, options: RunOptions): Promise<Run> {
  const baseline = await baselineOf(inputs, options);
  const template = await templateOf(inputs, options);
  const reports = await loadReports(inputs.merge, options);
  const { found = [] } = options;
  const given = [...found, ...baseline.problems, ...template.problems, ...reports.problems];
  const { name, expect } = inputs;
  // Before they are merged, so that no two runs have one name once it is masked.
  const parts: ReadReport[] = [];
  for (const { file, report } of hasErrors(given) ? [] : reports.value)
    parts.push({ file, report: await maskedReport(report) });
  const merged = merge(parts, { name, tool, expect, now: Date.now() });
  const isIncomparable = inputs.baseline !== undefined && merged.value !== undefined && isRedacted(merged.value);
  const redacted = isIncomparable ? [redactedBaseline("Cannot compare redacted reports with a baseline")] : [];
  const named = await nameProblems(inputs, { ...options, checks: merged.value?.results.length ?? 0 });
  const problems = [...given, ...redacted, ...named, ...merged.problems];
  const report = accept({ value: merged.value, problems }, inputs);
  // A path that is named must exist; only a glob finds less without an error.
  const canMiss = expect === undefined && inputs.merge.some(mayFindLess);
  const unexpected = canMiss ? [nothingExpected] : [];
  const made = { ...report, problems: [...given, ...unexpected, ...report.problems] };
  const addresses = made.results.map(({ address }) => address);
  const masked = await withMaskedRest(made);
  const withProblems = inputs.redact ? (await shownBy(inputs, { addresses, given: masked }))(masked) : masked;
  return {
    ...(baseline.value?.(withProblems) ?? { report: withProblems, changes: undefined }),
    template: template.value,
    isInterrupted: false,
    hide: (text) => text,
  };
}

/** Masks what the inputs and the merge have added. What was found is masked already, and takes seconds for each time. */
async function withMaskedRest(report: Report): Promise<Report> {
  const { results, excluded } = report;
  return { ...(await maskedReport({ ...report, results: [], excluded: [] })), results, excluded };
}
