import { matrixOf } from "../merge/matrix.js";
import { readingOf } from "../merge/reading.js";
import { type FleetCell, type FleetRow, type FleetTable, type Label, tableOf } from "../merge/table.js";
import { shorten } from "../problem/shorten.js";
import { escapeTerminal } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { columnWidth, displayWidth } from "./display-width.js";
import type { Paint } from "./paint.js";

/** In columns. A longer cell pushes the rest of its row aside. */
const MAX_WIDTH = 64;
/** In characters: room for the longest host name. */
const MAX_CELL = 300;

const signs = { fail: "✘", warn: "!", pass: "✔", excluded: "-", absent: "" } as const;

export type FleetLines = typeof fleetLines;

/**
 * Returns the table of a merged report of several runners, a line for each row, and what it says. Where it is wider than
 * `width` columns, each cell stands beside its head.
 */
export function fleetLines(
  report: Pick<Report, "runners" | "results" | "excluded">,
  paint: Paint,
  { width = Number.POSITIVE_INFINITY }: { readonly width?: number | undefined } = {},
): string[] {
  const matrix = matrixOf(report);
  const table = tableOf(matrix);
  const cells = [[table.corner, ...table.heads.map(labelOf)], ...table.rows.map(rowOf)];
  const widths = [table.corner, ...table.heads].map((_, column) => widest(cells, column));
  const isNarrow = widths.reduce((sum, column) => sum + column + 2, -2) > width;
  const lines = isNarrow ? besideHeads(table, paint) : inColumns(table, cells, widths, paint);
  const sentences = readingOf(matrix).map((sentence) => escapeTerminal(sentence));
  return sentences.length === 0 ? lines : [...lines, "", ...sentences];
}

function inColumns(
  { rows }: FleetTable,
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  paint: Paint,
): string[] {
  return cells.map((row, index) =>
    row
      .map((cell, column) => {
        const padded = cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
        const of = rows[index - 1]?.cells[column - 1];
        return of === undefined ? paint(padded, "strong") : painted(padded, of, paint);
      })
      .join("  ")
      .trimEnd(),
  );
}

function besideHeads({ heads, rows }: FleetTable, paint: Paint): string[] {
  return rows.flatMap(({ label, cells }) => [
    paint(labelOf(label), "strong"),
    ...heads.flatMap((head, column) => {
      const cell = cells[column];
      return cell === undefined || cellOf(cell) === ""
        ? []
        : [`  ${labelOf(head)}  ${painted(cellOf(cell), cell, paint)}`];
    }),
  ]);
}

function painted(text: string, { status }: FleetCell, paint: Paint): string {
  return status === "fail" || status === "warn" || status === "pass" ? paint(text, status) : text;
}

function rowOf({ label, cells }: FleetRow): readonly string[] {
  return [labelOf(label), ...cells.map(cellOf)];
}

function labelOf(label: Label): string {
  switch (label.kind) {
    case "runner":
      return short(label.name);
    case "group":
      return short(`${label.name} (${label.runners})`);
    case "endpoint": {
      const { title, address } = label.endpoint;
      return short(title === address ? title : `${title} ${address}`);
    }
  }
}

function cellOf({ status, text }: FleetCell): string {
  return [signs[status], short(text)].join(" ").trim();
}

function short(text: string): string {
  return shorten(escapeTerminal(text), MAX_CELL);
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return columnWidth(
    rows.map((row) => row[column] ?? ""),
    MAX_WIDTH,
  );
}
