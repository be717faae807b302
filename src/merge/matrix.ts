import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import type { Report } from "../report/model.js";
import { oncePer } from "./once.js";

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

type Arranged = Pick<Report, "runners" | "results" | "excluded">;

/** Arranges a merged report by endpoint and runner, the endpoints in the order in which the runs have them. */
export const matrixOf: (report: Arranged) => Matrix = oncePer(({ runners = [], ...report }) => {
  const names = runners.map(({ name }) => name);
  const columns = new Map(names.map((name, column) => [name, column]));
  const rows: MatrixCell[][] = [];
  const redacted = new Set(runners.filter(({ redacted }) => redacted).map(({ name }) => name));
  const groupOfAll = groupAlike();
  for (const [name, results] of byRunner(report.results)) {
    const column = columns.get(name) ?? -1;
    // What another run calls host-1 may be another host.
    const alikeTo = redacted.has(name) ? groupAlike() : groupOfAll;
    for (const result of results) {
      const alike = alikeTo(result);
      const number = alike.runner === name ? alike.number + 1 : 0;
      alike.runner = name;
      alike.number = number;
      let cells = alike.rows[number];
      if (cells === undefined) {
        cells = Array<MatrixCell>(names.length).fill(absent);
        alike.rows.push(cells);
        rows.push(cells);
      }
      if (column >= 0) cells[column] = { kind: "result", result };
    }
  }
  const excludedOn = new Set(
    report.excluded
      .filter(({ kind }) => kind === "analyzer")
      .map(({ runner, title, position }) => keyOf(runner ?? "", title, position.file)),
  );
  return { runners: names, rows: rows.map((cells) => rowOf(cells, { names, excludedOn })) };
});

/** The rows of checks that are equal in spec, title and address. A runner may have several such checks, one in each row. */
interface Alike {
  readonly rows: MatrixCell[][];
  /** The runner whose results are being arranged. */
  runner: string | undefined;
  /** The row of its last such check, from 0. */
  number: number;
}

/**
 * Returns a function that finds the rows of a check, by the identity that `identify` (report/comparison.ts) gives it. `identify`
 * itself makes a string for each result, of which a merged report has hundreds of thousands.
 */
function groupAlike(): (result: CheckResult) => Alike {
  const specs = new Map<string, Map<string, Map<string, Alike>>>();
  return ({ spec, title, address }) => {
    const titles = getOrMake(specs, spec, () => new Map<string, Map<string, Alike>>());
    const addresses = getOrMake(titles, title, () => new Map<string, Alike>());
    return getOrMake(addresses, address, () => ({ rows: [], runner: undefined, number: 0 }));
  };
}

function getOrMake<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
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
  const results = resultsIn(cells);
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

/** The results of the cells that have one. */
export function resultsIn(cells: readonly MatrixCell[]): readonly CheckResult[] {
  // A merged report has hundreds of thousands of cells; a list for each of them took longer than all the rest of its table.
  const results: CheckResult[] = [];
  for (const cell of cells) if (cell.kind === "result") results.push(cell.result);
  return results;
}

function keyOf(runner: string, title: string, file: string): string {
  return JSON.stringify([runner, title, file]);
}

/** The worst of several verdicts; `pass` of none. */
export function worstOf(statuses: readonly Severity[]): Severity {
  if (statuses.includes("fail")) return "fail";
  return statuses.includes("warn") ? "warn" : "pass";
}
