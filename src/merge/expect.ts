import type { Expect } from "../inputs/expect.js";
import type { Problem } from "../problem/problem.js";
import type { Run } from "./join-shards.js";

/** What should have been merged and was not, in the words of a report, and what was not asked for. */
export interface Attendance {
  /** Such as `us-1`, `shard 2/4 of eu-1` or `2 reports`. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Compares the runs that are there with those that are expected. A shard is missing whether anything is expected or not.
 *
 * @param reports how many there are, each shard one
 */
export function attendanceOf(
  runs: readonly Run[],
  { expect, reports }: { readonly expect?: Expect | undefined; readonly reports: number },
): Attendance {
  const shards = runs.flatMap(({ name, shards = 0, missingShards }) =>
    missingShards.map((index) => `shard ${index}/${shards} of ${name}`),
  );
  const missing = [...missingReports(runs, { expect, reports, missingShards: shards.length }), ...shards];
  const unexpected = expect?.kind === "names" ? runs.filter(({ name }) => !expect.names.includes(name)) : [];
  return { missing, problems: [...missingProblem(missing), ...unexpected.map(({ name }) => unexpectedProblem(name))] };
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
      const count = expect.count - reports - missingShards;
      return count > 0 ? [count === 1 ? "1 report" : `${count} reports`] : [];
    }
  }
}

const MAX_NAMED = 20;

function missingProblem(missing: readonly string[]): readonly Problem[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MAX_NAMED).join(", ");
  const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : "";
  return [
    {
      code: "report-missing",
      severity: "error",
      message: `Not there to be merged: ${named}${more}`,
      remedy: "see the jobs that should have written them; what they would have said is not known",
    },
  ];
}

function unexpectedProblem(name: string): Problem {
  return {
    code: "report-unexpected",
    severity: "warning",
    where: "input expect",
    message: `"${name}" is merged and was not expected`,
    remedy: "add it to expect, so that it is missed when it is not there",
  };
}
