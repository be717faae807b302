import { utf8Bytes } from "../pages/page-limit.js";
import { problemLines } from "../pages/problem-lines.js";
import type { Position } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import { escapeMarkdown } from "../report/markdown.js";
import { statusIcons } from "../report/verdict.js";
import { type LintReport, lintHeadline, stateWords } from "./report.js";

/** Below the limit of the runner, as for the summary of a run. */
const MAX_BYTES = 900_000;

/** Rows of the table of checks; the report has all of them. */
const MAX_ROWS = 200;
/** Longer names are cut, in characters. */
const MAX_NAME = 300;

/**
 * Returns the job summary of lint: the verdict, a line for every problem, errors first, cut at the end of a line, and the
 * table of checks and contexts.
 */
export function summarizeLint(
  report: LintReport,
  link: (position: Position) => string | undefined = () => undefined,
): string {
  const heading = `## ${statusIcons[report.result]} lint: ${lintHeadline(report)}\n\n`;
  const table = tableOf(report);
  const max = MAX_BYTES - utf8Bytes(heading) - utf8Bytes(table);
  return heading + problemLines(report.problems, { max, measure: utf8Bytes, link, rest: "the report" }) + table;
}

/** Returns the table of checks; nothing where there is one context, and a sentence where the table would be too large. */
function tableOf({ contexts, checks }: LintReport): string {
  if (contexts.length === 0 || checks.length === 0) return "";
  const cell = (text: string) => escapeMarkdown(shorten(text, MAX_NAME));
  const rows = [
    ["Check", ...contexts.map(cell)],
    ["---", ...contexts.map(() => "---")],
    ...checks.slice(0, MAX_ROWS).map(({ title, states }) => [cell(title), ...states.map((state) => stateWords[state])]),
  ];
  const more = checks.length - MAX_ROWS;
  const table = rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
  const whole = `\n${table}${more > 0 ? `\n${more} more checks are in the report\n` : ""}`;
  return utf8Bytes(whole) > MAX_BYTES / 2 ? "\nWhich checks run under which context is in the report\n" : whole;
}
