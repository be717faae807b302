import type { Expect } from "../inputs/expect.js";
import { MAX_PROBLEMS } from "../problem/cap.js";
import type { Problem } from "../problem/problem.js";
import { identify } from "../report/comparison.js";
import { escapeXmlAttribute } from "../report/escape.js";
import type { Report, ReportedProblem } from "../report/model.js";
import { judged } from "../report/report.js";
import { oldReports } from "./age.js";
import { attendanceOf } from "./expect.js";
import { joinShards, type Run, spanOf } from "./join-shards.js";
import { leftFiles } from "./left-files.js";
import { inOrder } from "./order.js";
import { type Part, partsOf, type ReadReport } from "./parts.js";
import { problemsOf } from "./problems.js";
import { settingsOf } from "./settings.js";
import { differingVersions } from "./versions.js";

export interface MergeOptions {
  /** Of the merged report, not of its runs. */
  readonly name: string;
  readonly tool: Report["tool"];
  readonly expect?: Expect | undefined;
  readonly maxCells?: number;
  readonly maxNames?: number;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** Endpoints times runners of a merged report: a report may name any number of either, and a table has a cell for each. */
export const MAX_CELLS = 50_000_000;

/**
 * Merges the reports of several runs, or of their shards, into one. Each result carries the name of its run; runs are in
 * the order in which they are expected, or else in that of their names. A merged report can be merged again.
 *
 * There is no report where two of them have one name, or where shards do not belong together. What is missing is in the
 * report, which then fails.
 */
export function merge(
  reports: readonly ReadReport[],
  options: MergeOptions,
): { readonly value: Report | undefined; readonly problems: readonly Problem[] } {
  const parts = reports.flatMap(partsOf);
  const joined = groupByName(parts).map(joinShards);
  const problems = joined.flatMap((one) => (one.kind === "wrong" ? [one.problem] : []));
  const runs = inOrder(
    joined.flatMap((one) => (one.kind === "run" ? [one.run] : [])),
    options.expect,
  );
  if (problems.length > 0 || !isFilled(runs)) return { value: undefined, problems };
  const { maxCells = MAX_CELLS, maxNames = MAX_PROBLEM_NAMES } = options;
  const excess = excessOf(runs, { maxCells, maxNames });
  if (excess) return { value: undefined, problems: [excess] };
  const earlier = reports.flatMap(({ report }) => report.missing ?? []);
  const attendance = attendanceOf(runs, { expect: options.expect, reports: reports.length, earlier });
  const { missing } = attendance;
  const { name, tool } = options;
  return {
    value: judged({
      schemaVersion: 1,
      tool,
      name,
      runner: commonRunner(runs),
      ...spanOf(runs),
      runners: runs.map(({ name, runner, startedAt, finishedAt, shards, redacted }) => ({
        name,
        runner,
        startedAt,
        finishedAt,
        ...(redacted && { redacted }),
        ...(shards === undefined ? {} : { shards }),
      })),
      ...(missing.length === 0 ? {} : { missing }),
      sources: sourcesOf(runs),
      results: runs.flatMap(({ name, results }) => withRunner(name, results)),
      excluded: runs.flatMap(({ name, excluded }) => withRunner(name, excluded)),
      problems: [
        ...attendance.problems,
        ...differingVersions(runs),
        ...leftFiles(runs),
        ...oldReports(parts, options),
        ...ownPlaceholders(runs),
        ...problemsOf(runs),
      ],
      settings: settingsOf(settingsIn(runs), "by runner"),
    }),
    problems: [],
  };
}

/** Gives what a run contributed the name of the run. Results that were read from a report have it already (load/reports.ts). */
function withRunner<T extends { readonly runner?: string }>(runner: string, items: readonly T[]): readonly T[] {
  return items.map((item) => (item.runner === runner ? item : { ...item, runner }));
}

type Maxima = Required<Pick<MergeOptions, "maxCells" | "maxNames">>;

function excessOf(runs: readonly Run[], { maxCells, maxNames }: Maxima): Problem | undefined {
  const lists = new Set(runs.flatMap(({ problems, sharedProblems }) => [problems, sharedProblems]));
  const problems = Math.min(
    [...lists].reduce((sum, { length }) => sum + length, 0),
    MAX_PROBLEMS,
  );
  const written = runs.map(({ name, missingShards }) => ({
    length: escapeXmlAttribute(name).length,
    missing: missingShards.length,
  }));
  const names = written.reduce((sum, { length }) => sum + length + NAME, 0);
  if (problems * names > maxNames) {
    return tooMany(
      `${problems} problems of ${runs.length} runners, whose names have more than ${maxNames} characters as reports write them`,
    );
  }
  if (written.reduce((sum, { length, missing }) => sum + missing * (length + ENTRY), 0) > MAX_MISSING) {
    const shards = written.reduce((sum, { missing }) => sum + missing, 0);
    return tooMany(
      `${shards} missing shards, whose names have more than ${MAX_MISSING} characters as reports write them`,
    );
  }
  // The endpoints are counted only where they could be too many.
  if (runs.reduce((sum, { results }) => sum + results.length, 0) * runs.length <= maxCells) return undefined;
  const identities = ({ name, redacted, results }: Run) => identify(results, () => (redacted ? name : undefined));
  const endpoints = new Set(runs.flatMap((run) => identities(run).map(([identity]) => identity))).size;
  if (endpoints * runs.length <= maxCells) return undefined;
  return tooMany(`${endpoints} endpoints of ${runs.length} runners, a table of more than ${maxCells} cells`);
}

/**
 * Characters of the names of missing shards, with what a report says of each. They are counted as XML writes them, which takes
 * most: one invisible character is eight others, and each format has the names again.
 */
export const MAX_MISSING = 2_000_000;
const ENTRY = 100;

/** Characters of the names of runs, counted in the same way: each problem has those of all its runs. */
export const MAX_PROBLEM_NAMES = 4_000_000;
/** What stands around a name, such as quotes and a comma. */
const NAME = 4;

function tooMany(what: string): Problem {
  return {
    code: "file-limit",
    severity: "error",
    where: "input merge",
    message: `The reports have ${what}`,
    remedy: "merge some of the runners at a time",
  };
}

function groupByName(parts: readonly Part[]): readonly [Part, ...Part[]][] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const group = groups.get(part.name);
    if (group) group.push(part);
    else groups.set(part.name, [part]);
  }
  return [...groups.values()];
}

function isFilled(runs: readonly Run[]): runs is readonly [Run, ...Run[]] {
  return runs.length > 0;
}

function commonRunner(runs: readonly Run[]): Report["runner"] {
  const all = (values: readonly string[]) => [...new Set(values)].join(", ");
  return { os: all(runs.map(({ runner }) => runner.os)), arch: all(runs.map(({ runner }) => runner.arch)) };
}

/** Each file once, and once more for each other content that it had on another machine. */
function sourcesOf(runs: readonly Run[]): Report["sources"] {
  const lists = new Set(runs.map(({ sources }) => sources));
  const sources = [...lists].flatMap((list) => list.map(({ file, sha256 }) => ({ file, sha256 })));
  return [...new Map(sources.map((source) => [JSON.stringify([source.file, source.sha256]), source])).values()];
}

/** Runs of one merged report have the same settings, which are read once. */
function settingsIn(runs: readonly Run[]): readonly Pick<Report, "settings">[] {
  return [...new Set(runs.map(({ settings }) => settings))].map((settings) => ({ settings }));
}

/** Placeholders of two reports are not compared, so the endpoints of a redacted run are rows of its own. */
function ownPlaceholders(runs: readonly Run[]): readonly ReportedProblem[] {
  const names = runs.filter(({ redacted }) => redacted).map(({ name }) => name);
  if (names.length === 0 || runs.length === 1) return [];
  return [
    {
      code: "report-redacted",
      severity: "notice",
      message: "Each redacted run has endpoints of its own: host-1 of one may be another host than host-1 of another",
      remedy: "give redact when reports are merged, not before, to compare runners",
      ...(names.length < runs.length && { runners: names }),
    },
  ];
}
