import type { CheckState } from "../../decode/lint/contexts.js";
import { describePosition } from "../../errors.js";
import { escapeTerminal, shorten } from "../escape.js";
import { type LintProblem, type LintReport, lintHeadline } from "../lint-report.js";
import { displayWidth } from "../width.js";

/** For a terminal and for editors: `file:line:column: severity: message [code]`, a line each, and what it comes to. */
export function formatLintText(report: LintReport): string {
  const sections = [report.problems.map(problemLine), matrixLines(report), [lintHeadline(report)]];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function problemLine({ severity, code, message, remedy, position, where, contexts }: LintProblem): string {
  const place = position ? describePosition(position) : where;
  const text = remedy ? `${message}; ${remedy}` : message;
  const among = contexts ? ` (with ${contexts.join(", ")})` : "";
  return escapeTerminal(`${place ? `${place}: ` : ""}${severity}: ${text}${among} [${code}]`);
}

const stateWords: Readonly<Record<CheckState, string>> = {
  runs: "runs",
  excluded: "excluded",
  "cannot-run": "cannot run",
  absent: "-",
  unknown: "?",
};

/** Longer ones are cut, so that one does not push the table off the screen. */
const MAX_WIDTHS = { title: 60, context: 24 };

/** Which checks run under which context: a row per check, a column per context. */
function matrixLines({ contexts, checks }: LintReport): readonly string[] {
  if (contexts.length === 0 || checks.length === 0) return [];
  const rows = [
    ["check", ...contexts.map((name) => shorten(escapeTerminal(name), MAX_WIDTHS.context))],
    ...checks.map(({ title, states }) => [
      shorten(escapeTerminal(title), MAX_WIDTHS.title),
      ...states.map((state) => stateWords[state]),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths?.[column] ?? 0) - displayWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
}
