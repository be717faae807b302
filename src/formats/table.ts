import type { CheckResult, Excluded } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import { describePosition } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import {
  attentionOf,
  changesByResult,
  countChanges,
  describeChanges,
  describeTolerance,
  headingOf,
} from "../report/changes.js";
import type { Comparison } from "../report/comparison.js";
import { describeSince } from "../report/describe-since.js";
import { formatCheckTime, formatDuration, runDurationMs } from "../report/duration.js";
import { escapeTerminal } from "../report/escape.js";
import { describeDead, describeDeadAddresses, describeStep, describeTries, explain } from "../report/evidence.js";
import type { Report } from "../report/model.js";
import { shownAddress } from "../report/own-address.js";
import { excludedChecks, withStatus } from "../report/verdict.js";
import { columnWidth, displayWidth } from "./display-width.js";
import type { FleetLines } from "./fleet-table.js";
import { type Paint, paintAnsi, paintNothing } from "./paint.js";
import { wrapText } from "./wrap.js";

export interface TableOptions extends Comparison {
  /** Whether to use colours. The signs and words show the same without them. */
  readonly color: boolean;
  /** Columns of the terminal. Lines are then broken between words; without it a line is as long as its text. */
  readonly width?: number | undefined;
  /** For a report of several runners: one for each check and runner without it. Other runs do not load it. */
  readonly fleetLines?: FleetLines | undefined;
}

export function isOfSeveral({ runners = [] }: Pick<Report, "runners">): boolean {
  return runners.length > 1;
}

/** More failures than this are left to the other formats. */
const MAX_EXPLAINED = 20;

/**
 * Returns the report for a person at a terminal: a line for each check in the order of the spec, how the failures happened,
 * and the verdict at the end.
 */
export function formatTable(report: Report, { color, width, fleetLines, ...comparison }: TableOptions): string {
  const paint = color ? paintAnsi : paintNothing;
  const sections = [
    tableLines(report, paint, comparison, { width, fleetLines }),
    explainFailures(report, paint, comparison),
    verdictLines(report, paint, comparison),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return `${wrapText(text, width)}\n`;
}

const signs = { fail: "✘ fail", warn: "! warn", pass: "✔ pass", excluded: "- skip" } as const;

/** In columns. A longer cell pushes the rest of its own row aside: half of a word could be half of a secret. */
const MAX_WIDTH = 48;
/** Of a title and an address, in characters: as long as the longest host name with its port. */
const MAX_CELL = 300;
/** Of a message, in characters. A terminal wraps a message that is longer than a line. */
const MAX_MESSAGE = 300;
/** Of a line that explains a failure, in characters. */
const MAX_LINE = 1_000;

interface Row {
  readonly sign: keyof typeof signs;
  readonly change: string;
  readonly title: string;
  readonly address: string;
  readonly reason: string;
  readonly time: string;
  readonly message: string;
}

/**
 * Returns a line for each check: those that were run in the order of the spec, then the excluded ones. The cells are aligned
 * if they fit into `width` columns beside each other.
 */
export function tableLines(
  report: Report,
  paint: Paint,
  { changes }: Comparison = {},
  { width = Number.POSITIVE_INFINITY, fleetLines }: Pick<TableOptions, "width" | "fleetLines"> = {},
): string[] {
  if (fleetLines && isOfSeveral(report)) return fleetLines(report, paint, { width });
  const changeOf = changesByResult(changes);
  const rows = [
    ...report.results.map((result) => ({ ...resultRow(result), change: changeOf.get(result) ?? "" })),
    ...excludedChecks(report).map(excludedRow),
  ];
  const isNamed = rows.some(({ title, address }) => title !== address);
  const widths = {
    change: widest(rows, ({ change }) => change),
    title: widest(rows, ({ title }) => title),
    address: widest(rows, ({ address }) => address),
    reason: widest(rows, ({ reason }) => reason),
    time: widest(rows, ({ time }) => time),
  };
  const aligned = "✘ fail".length + Object.values(widths).reduce((sum, column) => sum + column + 2, 0);
  const pad = aligned <= width ? { end: padEnd, start: padStart } : { end: unpadded, start: unpadded };
  return rows.map((row) => {
    const cells = [
      paint(signs[row.sign], row.sign === "excluded" ? "faint" : row.sign),
      ...(widths.change > 0 ? [pad.end(row.change, widths.change)] : []),
      ...(isNamed ? [paint(pad.end(row.title, widths.title), "strong")] : []),
      pad.end(row.address, widths.address),
      pad.end(row.reason, widths.reason),
      paint(pad.start(row.time, widths.time), "faint"),
      row.message,
    ];
    return cells.join("  ").trimEnd();
  });
}

function resultRow(result: CheckResult): Omit<Row, "change"> {
  const { status, title, reason, message } = result;
  const details = [describeTries(result), describeDead(result)].filter(Boolean).join(", ");
  return {
    sign: status,
    title: shortCell(title),
    address: shownAddress(result, shortCell),
    reason: details ? `${reasonSentences[reason].label} (${details})` : reasonSentences[reason].label,
    time: formatCheckTime(result),
    message: short(message, MAX_MESSAGE),
  };
}

function excludedRow({ title, position }: Excluded): Row {
  return {
    sign: "excluded",
    change: "",
    title: shortCell(title),
    address: "",
    reason: "excluded",
    time: "",
    message: escapeTerminal(describePosition(position)),
  };
}

/**
 * Returns lines that explain how each failure and warning happened, at most `max` of them, and which addresses of the checks
 * that passed did not answer.
 */
export function explainFailures(
  report: Report,
  paint: Paint,
  { changes }: Comparison,
  { max = MAX_EXPLAINED }: { readonly max?: number } = {},
): string[] {
  const attention = attentionOf(report, changesByResult(changes));
  const partlyDown = withStatus(report.results, "pass").filter((result) => describeDead(result) !== "");
  const lines = [
    ...attention.slice(0, max).flatMap((result) => explainOne(result, paint, report)),
    ...partlyDown.slice(0, max).flatMap((result) => explainDead(result, paint)),
  ];
  const more = Math.max(0, attention.length - max) + Math.max(0, partlyDown.length - max);
  return more > 0 ? [...lines, `and ${more} more, all in the JSON and HTML reports`] : lines;
}

function fromRunner({ runner }: CheckResult): string {
  return runner === undefined ? "" : ` from ${escapeTerminal(runner)}`;
}

function explainOne(result: CheckResult, paint: Paint, report: Report): string[] {
  const { steps, networkMessage, cause, remedy, commands } = explain(result, report);
  const since = describeSince(result.failingSince, report.startedAt);
  const lines = [
    describePosition(result.position),
    ...(since === undefined ? [] : [since]),
    ...steps.map(describeStep),
    ...(networkMessage === "" ? [] : [networkMessage]),
    `Likely cause: ${cause}`,
    `What to do: ${remedy}`,
    ...(result.uri === undefined ? [] : [`See ${result.uri}`]),
    ...commands.filter(({ shell }) => shell === "sh").map(({ lines }) => `Try: ${lines[0]}`),
  ];
  const sign = paint(signs[result.status], result.status);
  return [
    `${sign}  ${paint(shortCell(result.title), "strong")}${fromRunner(result)}`,
    ...lines.map((line) => `        ${short(line, MAX_LINE)}`),
  ];
}

function explainDead(result: CheckResult, paint: Paint): string[] {
  const sign = paint(signs[result.status], result.status);
  return [
    `${sign}  ${paint(shortCell(result.title), "strong")}${fromRunner(result)}, although ${describeDead(result)}`,
    ...describeDeadAddresses(result).map((step) => `        ${short(describeStep(step), MAX_LINE)}`),
  ];
}

/** Returns the last lines: the changes since the baseline, if there is one, and the verdict with the time. */
export function verdictLines(report: Report, paint: Paint, comparison: Comparison): string[] {
  const { changes } = comparison;
  const described = changes ? [describeChanges(countChanges(changes), "since the baseline")] : [];
  return [...described, verdictLine(report, paint, comparison)];
}

function verdictLine(report: Report, paint: Paint, comparison: Comparison): string {
  const { verdict, status } = headingOf(report, comparison);
  const word = { fail: "FAIL", warn: "WARN", pass: "PASS" }[status];
  const { total, excluded } = report.counts;
  const skipped = total > 0 && excluded > 0 ? `, ${excluded} excluded` : "";
  const time = formatDuration(runDurationMs(report));
  const tolerance = describeTolerance(report, comparison);
  const passes = tolerance === undefined ? "" : `. ${tolerance}`;
  return `${paint(word, status)}  ${escapeTerminal(verdict)}${skipped}, in ${time}${passes}`;
}

function shortCell(text: string): string {
  return short(text, MAX_CELL);
}

/** Cut before it is escaped as well, since a template can make a string of a megabyte. White space may be what goes. */
function short(text: string, maxCharacters: number): string {
  return shorten(escapeTerminal(shorten(text, 10 * maxCharacters)), maxCharacters);
}

function widest(rows: readonly Row[], cell: (row: Row) => string): number {
  return columnWidth(rows.map(cell), MAX_WIDTH);
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function unpadded(text: string): string {
  return text;
}

function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
