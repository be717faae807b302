import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import { identify } from "../report/comparison.js";
import type { Report } from "../report/model.js";

/** What every runner found of every endpoint. */
export interface Matrix {
  /** Names of the runs, in the order of the columns. */
  readonly runners: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** One check as all runners made it. */
export interface MatrixRow extends Pick<CheckResult, "title" | "address" | "spec" | "position"> {
  /** The worst of its cells. */
  readonly status: Severity;
  /** One for each runner, in their order. */
  readonly cells: readonly MatrixCell[];
}

export type MatrixCell =
  | { readonly kind: "result"; readonly result: CheckResult }
  /** The spec excludes the check on that runner. */
  | { readonly kind: "excluded" }
  /** That runner had no such check. */
  | { readonly kind: "absent" };

const absent: MatrixCell = { kind: "absent" };
const excluded: MatrixCell = { kind: "excluded" };
const severest: readonly Severity[] = ["pass", "warn", "fail"];

type Arranged = Pick<Report, "runners" | "results" | "excluded">;

/** The log, the annotations and the summary all show the matrix of one report, which is a value that does not change. */
const known = new WeakMap<Arranged, Matrix>();

/** Arranges a merged report by endpoint and runner, the endpoints in the order in which the runs have them. */
export function matrixOf(report: Arranged): Matrix {
  const matrix = known.get(report) ?? arranged(report);
  known.set(report, matrix);
  return matrix;
}

function arranged({ runners = [], ...report }: Arranged): Matrix {
  const names = runners.map(({ name }) => name);
  const columns = new Map(names.map((name, column) => [name, column]));
  const rows = new Map<string, MatrixCell[]>();
  for (const [name, results] of byRunner(report.results)) {
    const column = columns.get(name) ?? -1;
    for (const [identity, result] of identify(results, () => undefined)) {
      const cells = rows.get(identity) ?? Array<MatrixCell>(names.length).fill(absent);
      rows.set(identity, cells);
      if (column >= 0) cells[column] = { kind: "result", result };
    }
  }
  const excludedOn = new Set(
    report.excluded
      .filter(({ kind }) => kind === "analyzer")
      .map(({ runner, title, position }) => keyOf(runner ?? "", title, position.file)),
  );
  return { runners: names, rows: [...rows.values()].map((cells) => rowOf(cells, { names, excludedOn })) };
}

/** Consecutive results of one run; a merged report has those of each run together. */
function byRunner(results: readonly CheckResult[]): ReadonlyMap<string, readonly CheckResult[]> {
  const groups = new Map<string, CheckResult[]>();
  for (const result of results) {
    const group = groups.get(result.runner ?? "");
    if (group) group.push(result);
    else groups.set(result.runner ?? "", [result]);
  }
  return groups;
}

function rowOf(
  cells: readonly MatrixCell[],
  { names, excludedOn }: { readonly names: readonly string[]; readonly excludedOn: ReadonlySet<string> },
): MatrixRow {
  const results = cells.flatMap((cell) => (cell.kind === "result" ? [cell.result] : []));
  const { title, address, spec, position } = results[0] as CheckResult;
  return {
    title,
    address,
    spec,
    position,
    status: worstOf(results.map(({ status }) => status)),
    cells:
      excludedOn.size === 0
        ? cells
        : cells.map((cell, column) => {
            const isExcluded = excludedOn.has(keyOf(names[column] ?? "", title, position.file));
            return cell.kind === "absent" && isExcluded ? excluded : cell;
          }),
  };
}

function keyOf(runner: string, title: string, file: string): string {
  return JSON.stringify([runner, title, file]);
}

/** The worst of several verdicts; `pass` of none. */
export function worstOf(statuses: readonly Severity[]): Severity {
  return statuses.reduce<Severity>(
    (worst, status) => (severest.indexOf(status) > severest.indexOf(worst) ? status : worst),
    "pass",
  );
}
