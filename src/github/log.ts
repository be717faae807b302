import { endGroup, info, startGroup } from "@actions/core";
import { formatLog } from "../formats/log.js";
import { describeProblem } from "../problem/problem.js";
import { maskProblem } from "../problem/sentence-mask.js";
import { shortenProblem } from "../problem/shorten.js";
import type { Comparison } from "../report/comparison.js";
import { escapeLogLine } from "../report/escape.js";
import type { Report, ReportedProblem } from "../report/model.js";

/** Prints the report: a line for each check, a group that explains the failures, and the verdict. */
export function log(report: Report, comparison: Comparison): void {
  const { table, details, verdict } = formatLog(report, comparison);
  for (const line of table) info(line);
  if (details.length > 0) {
    startGroup("How the failures happened");
    for (const line of details) info(line);
    endGroup();
  }
  for (const line of verdict) info(line);
}

/** Prints each problem in a line. */
export function logProblems(problems: readonly ReportedProblem[]): void {
  for (const problem of problems)
    logText(`${problem.severity}: ${describeProblem(shortenProblem(maskProblem(problem)))}`);
}

/** Prints each line of a string, such as the report of lint. */
export function logText(text: string): void {
  for (const line of text.trimEnd().split("\n")) info(escapeLogLine(line));
}
