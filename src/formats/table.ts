import type { CheckResult, Excluded } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import { describePosition } from "../problem/problem.js";
import {
  type Against,
  attentionOf,
  changesByResult,
  countChanges,
  describeChanges,
  describeLeniency,
} from "../report/changes.js";
import { formatDuration, runDurationMs } from "../report/duration.js";
import { escapeTerminal, shorten } from "../report/escape.js";
import { explain } from "../report/evidence.js";
import type { Report } from "../report/model.js";
import { describeVerdict } from "../report/verdict.js";
import { displayWidth } from "./width.js";

export interface TableOptions extends Against {
  /** Whether to use colours; without them the signs and words say the same. */
  readonly color: boolean;
}

/** Of more failures than this, the rest is left to the other formats. */
const MAX_EXPLAINED = 20;

/**
 * The report for a person at a terminal: a line per check in the order of the spec, how the failures came about, and the
 * verdict at the end.
 */
export function formatTable(report: Report, { color, ...against }: TableOptions): string {
  const paint = color ? paintAnsi : paintNothing;
  const details = explainFailures(report, paint, against);
  const sections = [tableLines(report, paint, against), details, verdictLines(report, paint, against)];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Puts text into a colour. */
export type Paint = (text: string, colour: Colour) => string;
type Colour = "fail" | "warn" | "pass" | "faint" | "strong";

const ansi: Readonly<Record<Colour, number>> = { fail: 31, warn: 33, pass: 32, faint: 2, strong: 1 };
/** For a terminal. */
export const paintAnsi: Paint = (text, colour) => `\u001b[${ansi[colour]}m${text}\u001b[0m`;
export const paintNothing: Paint = (text) => text;

const signs = { fail: "✘ fail", warn: "! warn", pass: "✔ pass", excluded: "- skip" } as const;

/** Longer ones are cut, so that one does not push the rest of the table off the screen. */
const maxWidths = { title: 48, address: 48 };
/** Of a message, in characters: a terminal wraps what is longer than a line. */
const MAX_MESSAGE = 300;

interface Row {
  readonly sign: keyof typeof signs;
  readonly change: string;
  readonly title: string;
  readonly address: string;
  readonly reason: string;
  readonly time: string;
  readonly message: string;
}

/** A line per check: those of the spec in its order, then the excluded ones. */
export function tableLines({ results, excluded }: Report, paint: Paint, { baseline }: Against = {}): string[] {
  const changes = changesByResult(baseline);
  const skipped = excluded.filter(({ kind }) => kind === "analyzer");
  const rows = [
    ...results.map((result) => ({ ...resultRow(result), change: changes.get(result) ?? "" })),
    ...skipped.map(excludedRow),
  ];
  const isNamed = rows.some(({ title, address }) => title !== address);
  const widths = {
    change: widest(rows, ({ change }) => change),
    title: widest(rows, ({ title }) => title),
    address: widest(rows, ({ address }) => address),
    reason: widest(rows, ({ reason }) => reason),
    time: widest(rows, ({ time }) => time),
  };
  return rows.map((row) => {
    const cells = [
      paint(signs[row.sign], row.sign === "excluded" ? "faint" : row.sign),
      ...(widths.change > 0 ? [padEnd(row.change, widths.change)] : []),
      ...(isNamed ? [paint(padEnd(row.title, widths.title), "strong")] : []),
      padEnd(row.address, widths.address),
      padEnd(row.reason, widths.reason),
      paint(padStart(row.time, widths.time), "faint"),
      row.message,
    ];
    return cells.join("  ").trimEnd();
  });
}

function resultRow({
  status,
  title,
  address,
  reason,
  durationMs,
  attempts,
  message,
}: CheckResult): Omit<Row, "change"> {
  const tries = attempts.length > 1 ? ` (${attempts.length} tries)` : "";
  return {
    sign: status,
    title: shortCell(title, maxWidths.title),
    address: shortCell(address, maxWidths.address),
    reason: `${reasonSentences[reason].label}${tries}`,
    time: reason === "not-run" ? "" : formatDuration(durationMs),
    message: shorten(escapeTerminal(message), MAX_MESSAGE),
  };
}

function excludedRow({ title, position }: Excluded): Row {
  return {
    sign: "excluded",
    change: "",
    title: shortCell(title, maxWidths.title),
    address: "",
    reason: "excluded",
    time: "",
    message: escapeTerminal(describePosition(position)),
  };
}

/** How each failure and warning came about, in lines. */
export function explainFailures(report: Report, paint: Paint, { baseline }: Against, max = MAX_EXPLAINED): string[] {
  const attention = attentionOf(report, changesByResult(baseline));
  const told = attention.slice(0, max).flatMap((result) => explainOne(result, paint));
  const more = attention.length - max;
  return more > 0 ? [...told, `and ${more} more: every one is in the JSON and HTML reports`] : told;
}

function explainOne(result: CheckResult, paint: Paint): string[] {
  const { steps, networkMessage, cause, remedy, commands } = explain(result);
  const lines = [
    describePosition(result.position),
    ...steps.map(({ subject, text }) => (subject === "" ? text : `${subject} ${text}`)),
    ...(networkMessage === "" ? [] : [networkMessage]),
    `Likely cause: ${cause}`,
    `What to do: ${remedy}`,
    ...(result.uri === undefined ? [] : [`See ${result.uri}`]),
    ...commands.filter(({ shell }) => shell === "sh").map(({ lines }) => `Try: ${lines[0]}`),
  ];
  const sign = paint(signs[result.status], result.status);
  return [
    `${sign}  ${paint(escapeTerminal(result.title), "strong")}`,
    ...lines.map((line) => `        ${escapeTerminal(line)}`),
  ];
}

/** The last lines: what changed, where there is a baseline; the verdict in words and the time. */
export function verdictLines(report: Report, paint: Paint, against: Against): string[] {
  const { baseline } = against;
  const changes = baseline ? [describeChanges(countChanges(baseline), "since the baseline")] : [];
  return [...changes, verdictLine(report, paint, against)];
}

function verdictLine(report: Report, paint: Paint, against: Against): string {
  const word = { fail: "FAIL", warn: "WARN", pass: "PASS" }[report.result];
  const { total, excluded } = report.counts;
  const skipped = total > 0 && excluded > 0 ? `, ${excluded} excluded` : "";
  const time = formatDuration(runDurationMs(report));
  const leniency = describeLeniency(report, against);
  const passes = leniency === undefined ? "" : `. ${leniency}`;
  return `${paint(word, report.result)}  ${escapeTerminal(describeVerdict(report))}${skipped}, in ${time}${passes}`;
}

function shortCell(text: string, maxWidth: number): string {
  return shorten(escapeTerminal(text), maxWidth);
}

function widest(rows: readonly Row[], cell: (row: Row) => string): number {
  return rows.reduce((most, row) => Math.max(most, displayWidth(cell(row))), 0);
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
