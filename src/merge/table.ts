import { reasonSentences } from "../collect/reasons.js";
import type { Severity } from "../decode/spec.js";
import { formatDuration } from "../report/duration.js";
import { describeOwn } from "../report/own-address.js";
import { type Matrix, type MatrixCell, type MatrixRow, resultsIn, worstOf } from "./matrix.js";
import { oncePer } from "./once.js";

/** A matrix as people can read it, in words that are not escaped yet. */
export interface FleetTable {
  /** What the rows are. */
  readonly corner: "Endpoint" | "Runner";
  readonly heads: readonly Label[];
  readonly rows: readonly FleetRow[];
}

export interface FleetRow {
  readonly label: Label;
  /** The worst of its cells. */
  readonly status: Severity;
  /** One for each head. */
  readonly cells: readonly FleetCell[];
}

export type Label =
  | { readonly kind: "endpoint"; readonly endpoint: MatrixRow }
  | { readonly kind: "runner"; readonly name: string }
  | { readonly kind: "group"; readonly name: string; readonly runners: number };

export interface FleetCell {
  readonly status: Severity | "excluded" | "absent";
  /** `4 ms`, `no answer`, of several runners `3 of 5`, with a word where a runner reached itself; empty where there is nothing to say. */
  readonly text: string;
}

/** More columns than these do not fit on a page. */
const MAX_COLUMNS = 12;

/**
 * Lays a matrix out so that it fits on a page.
 *
 * | runners | endpoints | rows | columns |
 * |---|---|---|---|
 * | at most 12 | as many or more | endpoints | runners |
 * | more than endpoints | at most 12 | runners | endpoints |
 * | more than 12 | more than 12 | endpoints | groups of runners, by the part of their names before a number |
 *
 * Where even the groups are too many, all runners are one group: how many of them reach the endpoint.
 */
export const tableOf: (matrix: Matrix) => FleetTable = oncePer((matrix) => {
  const { runners, rows } = matrix;
  if (runners.length <= MAX_COLUMNS && (runners.length <= rows.length || rows.length === 0)) return byEndpoint(matrix);
  if (rows.length <= MAX_COLUMNS) return byRunner(matrix);
  if (runners.length <= MAX_COLUMNS) return byEndpoint(matrix);
  return byGroup(matrix);
});

function byEndpoint({ runners, rows }: Matrix): FleetTable {
  return {
    corner: "Endpoint",
    heads: runners.map((name) => ({ kind: "runner", name })),
    rows: rows.map((endpoint) => ({
      label: { kind: "endpoint", endpoint },
      status: endpoint.status,
      cells: endpoint.cells.map(cellOf),
    })),
  };
}

function byRunner({ runners, rows }: Matrix): FleetTable {
  return {
    corner: "Runner",
    heads: rows.map((endpoint) => ({ kind: "endpoint", endpoint })),
    rows: runners.map((name, column) => {
      const cells = rows.map((row) => row.cells[column] as MatrixCell);
      return { label: { kind: "runner", name }, status: worstIn(cells), cells: cells.map(cellOf) };
    }),
  };
}

function byGroup({ runners, rows }: Matrix): FleetTable {
  const groups = groupsOf(runners);
  return {
    corner: "Endpoint",
    heads: [...groups].map(([name, columns]) => ({ kind: "group", name, runners: columns.length })),
    rows: rows.map((endpoint) => ({
      label: { kind: "endpoint", endpoint },
      status: endpoint.status,
      cells: [...groups.values()].map((columns) =>
        groupCell(columns.map((column) => endpoint.cells[column] as MatrixCell)),
      ),
    })),
  };
}

/** The columns of each group. `eu-west-1` and `eu-west-2` are `eu-west`, or `eu` where those are too many. */
function groupsOf(runners: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const labels = [
    (name: string) => name.replace(/(?<![-_. ])[-_. ]*(?<!\d)\d+$/, "") || name,
    (name: string) => name.split(/[-_. \d]/, 1)[0] || name,
    () => "all",
  ];
  const grouped = labels.map((labelOf) => {
    const groups = new Map<string, number[]>();
    runners.forEach((name, column) => {
      const label = labelOf(name);
      const group = groups.get(label);
      if (group) group.push(column);
      else groups.set(label, [column]);
    });
    return groups;
  });
  return grouped.find(({ size }) => size <= MAX_COLUMNS) as ReadonlyMap<string, readonly number[]>;
}

function cellOf(cell: MatrixCell): FleetCell {
  if (cell.kind !== "result") return { status: cell.kind, text: cell.kind === "excluded" ? "excluded" : "" };
  const { status, reason, durationMs, ownAddress } = cell.result;
  const words = reason === "connected" ? formatDuration(durationMs) : reasonSentences[reason].label;
  return { status, text: ownAddress === undefined ? words : `${words} ${describeOwn(ownAddress)}` };
}

function groupCell(cells: readonly MatrixCell[]): FleetCell {
  const results = resultsIn(cells);
  if (results.length === 0) return cellOf(cells.find(({ kind }) => kind === "excluded") ?? { kind: "absent" });
  const passed = results.filter(({ status }) => status === "pass").length;
  const counted = passed === results.length ? String(passed) : `${passed} of ${results.length}`;
  const own = results.filter(({ ownAddress }) => ownAddress !== undefined).length;
  const text = own === 0 ? counted : `${counted} (${own} to ${own === 1 ? "itself" : "themselves"})`;
  return { status: worstOf(results.map(({ status }) => status)), text };
}

function worstIn(cells: readonly MatrixCell[]): Severity {
  return worstOf(resultsIn(cells).map(({ status }) => status));
}
