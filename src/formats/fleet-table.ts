import { matrixOf } from "../merge/matrix.js";
import { readingOf } from "../merge/reading.js";
import { type FleetCell, type FleetRow, type Label, tableOf } from "../merge/table.js";
import { escapeTerminal, shorten } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { columnWidth, displayWidth } from "./display-width.js";
import type { Paint } from "./paint.js";

/** In columns. A longer cell pushes the rest of its row aside. */
const MAX_WIDTH = 64;
/** In characters: room for the longest host name. */
const MAX_CELL = 300;

const signs = { fail: "✘", warn: "!", pass: "✔", excluded: "-", absent: "" } as const;

/** Returns the table of a merged report of several runners, a line for each row, and what it says. */
export function fleetLines(report: Pick<Report, "runners" | "results" | "excluded">, paint: Paint): string[] {
  const matrix = matrixOf(report);
  const { corner, heads, rows } = tableOf(matrix);
  const cells = [[corner, ...heads.map(labelOf)], ...rows.map(rowOf)];
  const widths = heads.map((_, column) => widest(cells, column)).concat(widest(cells, heads.length));
  const lines = cells.map((row, index) =>
    row
      .map((cell, column) => {
        const padded = cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
        const status = index === 0 ? undefined : rows[index - 1]?.cells[column - 1]?.status;
        if (index === 0 || column === 0) return paint(padded, "strong");
        return status === "fail" || status === "warn" || status === "pass" ? paint(padded, status) : padded;
      })
      .join("  ")
      .trimEnd(),
  );
  const sentences = readingOf(matrix).map((sentence) => escapeTerminal(sentence));
  return sentences.length === 0 ? lines : [...lines, "", ...sentences];
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
  return [signs[status], text].join(" ").trim();
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
