import { columnWidth, displayWidth } from "../formats/display-width.js";
import { type Paint, paintAnsi, paintNothing } from "../formats/paint.js";
import type { TableOptions } from "../formats/table.js";
import { wrapText } from "../formats/wrap.js";
import { describePosition, type Problem, problemSentence } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import { escapeTerminal } from "../report/escape.js";
import type { CheckState } from "./contexts.js";
import { type LintReport, lintHeadline, stateWords } from "./report.js";

/** Returns the lint report for terminals and editors: `file:line:column: severity: message [code]` lines, and the result. */
export function formatLintText(report: LintReport, { color = false, width }: Partial<TableOptions> = {}): string {
  const paint = color ? paintAnsi : paintNothing;
  const sections = [
    report.problems.map((problem) => problemLine(problem, paint)),
    matrixLines(report, paint),
    [paint(lintHeadline(report), report.result)],
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return `${wrapText(text, width, { hanging: 2 })}\n`;
}

const colours = { error: "fail", warning: "warn", notice: "faint" } as const;

function problemLine(problem: Problem, paint: Paint): string {
  const { severity, code, position, where } = problem;
  const place = position ? describePosition(position) : where;
  const parts = [
    ...(place ? [paint(escapeTerminal(`${place}:`), "strong")] : []),
    paint(`${severity}:`, colours[severity]),
    escapeTerminal(problemSentence(problem)),
    paint(`[${code}]`, "faint"),
  ];
  return parts.join(" ");
}

const stateColours = {
  runs: "pass",
  excluded: "faint",
  "cannot-run": "fail",
  absent: "faint",
  unknown: "warn",
} as const;

/** In columns. A longer name pushes the rest of its row aside. */
const MAX_WIDTH = 60;
/** In characters. */
const MAX_NAME = 300;

interface Cell {
  readonly text: string;
  readonly colour?: (typeof stateColours)[CheckState] | "strong";
}

/** Returns the table of checks: a row per check, a column per context. */
function matrixLines({ contexts, checks }: LintReport, paint: Paint): readonly string[] {
  if (contexts.length === 0 || checks.length === 0) return [];
  const titles = cutApart(
    checks.map(({ title }) => escapeTerminal(title)),
    MAX_NAME,
  );
  const rows: readonly (readonly Cell[])[] = [
    ["check", ...cutApart(contexts.map(escapeTerminal), MAX_NAME)].map((text) => ({
      text,
      colour: "strong",
    })),
    ...checks.map(({ states }, index) => [
      { text: titles[index] ?? "" },
      ...states.map((state) => ({ text: stateWords[state], colour: stateColours[state] })),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    columnWidth(
      rows.map((row) => row[column]?.text ?? ""),
      MAX_WIDTH,
    ),
  );
  return rows.map((row) =>
    row
      .map(({ text, colour }, column) => {
        const isLast = column === row.length - 1;
        const gap = isLast ? "" : " ".repeat(Math.max(0, (widths?.[column] ?? 0) - displayWidth(text)));
        return (colour ? paint(text, colour) : text) + gap;
      })
      .join("  "),
  );
}

/** Returns the names cut to a width; names that would then be equal stay whole. */
function cutApart(names: readonly string[], width: number): readonly string[] {
  const cut = names.map((name) => shorten(name, width));
  const cutFrom = new Map<string, Set<string>>();
  for (const [index, short] of cut.entries()) {
    cutFrom.set(short, (cutFrom.get(short) ?? new Set()).add(names[index] ?? ""));
  }
  return cut.map((short, index) => ((cutFrom.get(short)?.size ?? 1) > 1 ? (names[index] ?? "") : short));
}
