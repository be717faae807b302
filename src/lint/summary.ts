import { utf8Bytes } from "../pages/page-limit.js";
import { describePosition, type Position, type Problem, problemSentence } from "../problem/problem.js";
import { shorten } from "../report/escape.js";
import { escapeMarkdown, markdownCode, markdownSentence, markdownUrl } from "../report/markdown.js";
import { statusIcons } from "../report/verdict.js";
import { type LintReport, lintHeadline, stateWords } from "./report.js";

/** Below the limit of the runner, as for the summary of a run. */
const MAX_BYTES = 900_000;

const icons = { error: "❌", warning: "⚠️", notice: "ℹ️" } as const;

/** Rows of the table of checks; the report has all of them. */
const MAX_ROWS = 200;
/** Longer names and sentences are cut, in characters. */
const MAX_NAME = 300;
const MAX_SENTENCE = 2_000;

/**
 * Returns the job summary of lint: the verdict, a line for every problem, errors first, cut at the end of a line, and the
 * table of checks and contexts.
 */
export function summarizeLint(
  report: LintReport,
  link: (position: Position) => string | undefined = () => undefined,
): string {
  const heading = `## ${statusIcons[report.result]} lint: ${lintHeadline(report)}\n\n`;
  const order = ["error", "warning", "notice"];
  const sorted = [...report.problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const lines: string[] = [];
  const table = tableOf(report);
  let bytes = utf8Bytes(heading) + utf8Bytes(table);
  for (const [index, problem] of sorted.entries()) {
    const line = problemLine(problem, link);
    bytes += utf8Bytes(line);
    if (bytes > MAX_BYTES - 100) {
      lines.push(`\n${sorted.length - index} more are in the report\n`);
      break;
    }
    lines.push(line);
  }
  return heading + lines.join("") + table;
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

function problemLine(problem: Problem, link: (position: Position) => string | undefined): string {
  const { severity, code, position, where } = problem;
  const place = position ? describePosition(position) : (where ?? "");
  const url = position && link(position);
  const target = url && markdownUrl(url);
  const linked = place === "" ? "" : target ? `[${markdownCode(place)}](${target}) ` : `${markdownCode(place)} `;
  const text = markdownSentence(problemSentence(problem), MAX_SENTENCE);
  return `- ${icons[severity]} ${linked}${text} ${markdownCode(code)}\n`;
}
