import type { Expect } from "../inputs/expect.js";
import type { Problem } from "../problem/problem.js";
import { missingCode, notThere } from "../report/missing.js";
import type { Run } from "./join-shards.js";

/** What should have been merged and was not, in the words of a report, and what was not asked for. */
export interface Attendance {
  /** Such as `us-1`, `shard 2/4 of eu-1`, `checks of us-2` or `2 reports`. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Compares the runs that are there with those that are expected, and with those that earlier merges missed. A shard is missing
 * whether anything is expected or not; so are the checks of a report that has none, which no run writes.
 *
 * @param reports how many files there are: a shard is one, and so is a merged report, whatever it has merged
 * @param earlier what the merged reports among them say is missing
 */
export function attendanceOf(
  runs: readonly Run[],
  {
    expect,
    reports,
    earlier,
  }: { readonly expect?: Expect | undefined; readonly reports: number; readonly earlier: readonly string[] },
): Attendance {
  const names = new Set(runs.map(({ name }) => name));
  const shards = runs.flatMap(({ name, shards = 0, missingShards }) =>
    missingShards.map((index) => `shard ${index}/${shards} of ${name}`),
  );
  const missing = withEarlier(
    [
      ...missingReports(runs, { expect, reports, missingShards: shards.length }),
      ...shards,
      ...runs.filter(isEmpty).map(({ name }) => `checks of ${name}`),
    ],
    earlier.filter((one) => !isThere(one, names)),
  );
  return { missing, problems: [...missingProblem(missing), ...unexpectedProblems(runs, { expect, reports })] };
}

/** Whether a run has no check, not even an excluded one, and its shards are all there. */
function isEmpty({ results, excluded, missingShards }: Run): boolean {
  return results.length === 0 && missingShards.length === 0 && !excluded.some(({ kind }) => kind === "analyzer");
}

/** The words for what is not known by the name of a run. A run that is named so is not what was missing. */
const NAMELESS = /^(?:shard \d+\/\d+ of |checks of |\d+ reports?$)/;

/** Whether a run that was missing is there now. */
function isThere(missing: string, names: ReadonlySet<string>): boolean {
  return !NAMELESS.test(missing) && names.has(missing);
}

/** Reports that were only counted may be the same ones, so the larger number is missing. */
function withEarlier(missing: readonly string[], earlier: readonly string[]): readonly string[] {
  const counted = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + Number(/^(\d+) reports?$/.exec(word)?.[1] ?? 0), 0);
  const count = Math.max(counted(missing), counted(earlier));
  const others = [...missing, ...earlier].filter((word) => counted([word]) === 0);
  return [...new Set([...countedReports(count), ...others])];
}

function countedReports(count: number): readonly string[] {
  if (count <= 0) return [];
  return [count === 1 ? "1 report" : `${count} reports`];
}

function missingReports(
  runs: readonly Run[],
  { expect, reports, missingShards }: { expect?: Expect | undefined; reports: number; missingShards: number },
): readonly string[] {
  switch (expect?.kind) {
    case undefined:
      return [];
    case "names": {
      const names = new Set(runs.map(({ name }) => name));
      return expect.names.filter((name) => !names.has(name));
    }
    case "count": {
      // Of those that are missing, some are known to be shards.
      return countedReports(expect.count - reports - missingShards);
    }
  }
}

/**
 * The notice of a merge that cannot miss a report, which is as easily an empty variable as it is meant. The number of its shards says
 * of a run that they are there, and nothing of another run.
 */
export const nothingExpected: Problem = {
  code: "nothing-expected",
  severity: "notice",
  where: "input expect",
  message: "Nothing is expected, so a report that is not there is not missed",
  remedy: "give the number of reports, or their names",
};

const MAX_NAMED = 20;

function missingProblem(missing: readonly string[]): readonly Problem[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MAX_NAMED).join(", ");
  const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : "";
  return [
    {
      code: missingCode,
      severity: "error",
      message: `${notThere}: ${named}${more}`,
      remedy: "see the jobs that should have written them; what they would have said is not known",
    },
  ];
}

function unexpectedProblems(
  runs: readonly Run[],
  { expect, reports }: { readonly expect: Expect | undefined; readonly reports: number },
): readonly Problem[] {
  switch (expect?.kind) {
    case undefined:
      return [];
    case "names": {
      const expected = new Set(expect.names);
      return runs
        .filter(({ name }) => !expected.has(name))
        .map(({ name }) =>
          unexpected(
            `${JSON.stringify(name)} is merged and was not expected`,
            "add it to expect, so that it is missed when it is not there",
          ),
        );
    }
    case "count":
      return reports <= expect.count
        ? []
        : [
            unexpected(
              `${reports} reports are merged, and expect counts ${expect.count}`,
              `expect ${reports}, so that one is missed when it is not there`,
            ),
          ];
  }
}

function unexpected(message: string, remedy: string): Problem {
  return { code: "report-unexpected", severity: "warning", where: "input expect", message, remedy };
}
