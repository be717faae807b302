import type { CheckResult, Excluded } from "../analyze/result.js";
import { describePosition, describeProblem } from "../problem/problem.js";
import { escapeTap, escapeTerminal, quoteYaml } from "../report/escape.js";
import { describeStep, explain } from "../report/evidence.js";
import { type MissingEntry, missingEntries } from "../report/missing.js";
import type { Report } from "../report/model.js";
import { shownAddress } from "../report/own-address.js";
import { describeVerdict, excludedChecks } from "../report/verdict.js";

/** The report in the Test Anything Protocol, as `tapPieces` writes it. */
export function formatTap(report: Report): string {
  return [...tapPieces(report)].join("");
}

/**
 * Writes the report in the Test Anything Protocol, version 14, which readers of version 13 understand too. A warning is
 * `ok` with `severity: warn` in its diagnostics; an excluded check is skipped; a missing report is `not ok`. In pieces, a line
 * or a test point each.
 *
 * Ref: https://testanything.org/tap-version-14-specification.html
 */
export function* tapPieces(report: Report): Iterable<string> {
  const excluded = excludedChecks(report);
  const missing = missingEntries(report);
  const { length } = report.results;
  const total = length + missing.length + excluded.length;
  yield "TAP version 14\n";
  yield total === 0 ? "1..0 # SKIP nothing was checked\n" : `1..${total}\n`;
  for (const problem of report.problems) yield comment(`${problem.severity}: ${describeProblem(problem)}`);
  for (const [index, result] of report.results.entries()) yield testPoint(result, index + 1, report);
  for (const [index, one] of missing.entries()) yield missingPoint(one, length + index + 1);
  for (const [index, one] of excluded.entries()) yield skippedPoint(one, length + missing.length + index + 1);
  yield comment(describeVerdict(report));
}

function comment(text: string): string {
  return `# ${escapeTerminal(text)}\n`;
}

function testPoint(result: CheckResult, number: number, report: Report): string {
  const point = `${result.status === "fail" ? "not ok" : "ok"} ${number} - ${escapeTap(titleOf(result))}`;
  const lines = result.status === "pass" ? [point] : [point, ...diagnostics(result, report)];
  return `${lines.join("\n")}\n`;
}

/** Of several runners, the one that it is from comes first. */
function titleOf({ title, runner }: Pick<CheckResult, "title" | "runner">): string {
  return runner === undefined ? title : `${runner}: ${title}`;
}

function skippedPoint({ position, ...excluded }: Excluded, number: number): string {
  return `ok ${number} - ${escapeTap(titleOf(excluded))} # SKIP excluded at ${escapeTap(describePosition(position))}\n`;
}

function missingPoint({ title, message, remedy }: MissingEntry, number: number): string {
  const fields = { message, severity: "fail", remedy };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key}: ${quoteYaml(value)}`);
  return `${[`not ok ${number} - ${escapeTap(title)}`, "  ---", ...lines, "  ..."].join("\n")}\n`;
}

function diagnostics(result: CheckResult, report: Report): string[] {
  const { steps, cause, remedy } = explain(result, report);
  const fields: [string, string][] = [
    ["message", result.message],
    ["severity", result.status],
    ["address", shownAddress(result)],
    ["reason", result.reason],
    ...(result.networkStatus === undefined ? [] : [["status", result.networkStatus] as [string, string]]),
    ...(result.networkMessage ? [["error", result.networkMessage] as [string, string]] : []),
    ...(result.uri === undefined ? [] : [["uri", result.uri] as [string, string]]),
    ["cause", cause],
    ["remedy", remedy],
    ["at", describePosition(result.position)],
  ];
  return [
    "  ---",
    ...fields.map(([key, value]) => `  ${key}: ${quoteYaml(value)}`),
    `  duration_ms: ${Math.round(result.durationMs)}`,
    ...(steps.length === 0 ? [] : ["  steps:"]),
    ...steps.map((step) => `    - ${quoteYaml(describeStep(step))}`),
    "  ...",
  ];
}
