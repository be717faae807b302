import type { MergedRun, Report, ReportedProblem } from "../report/model.js";

/** A report and the file that it was read from. Its results may name their run already. */
export interface ReadReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * What one machine contributes: all checks of a run, or one shard of them. Runs of a merged report have the same lists of what it
 * says of all of them: a copy for each of thousands of runs would be more than memory holds.
 */
export interface Part
  extends Pick<
    Report,
    "name" | "runner" | "startedAt" | "finishedAt" | "sources" | "settings" | "results" | "excluded"
  > {
  readonly file: string;
  /** Problems of this run. */
  readonly problems: readonly ReportedProblem[];
  /** Problems of every run of its report. */
  readonly sharedProblems: readonly ReportedProblem[];
  readonly shard?: Report["shard"];
  /** The shards that an earlier merge has joined. */
  readonly shards?: MergedRun["shards"];
  /** Its placeholders are its own. */
  readonly redacted?: MergedRun["redacted"];
}

/** The runs that a report has: itself, or those that were merged into it. */
export function partsOf({ file, report }: ReadReport): readonly Part[] {
  const { runners, sources, settings, problems } = report;
  if (runners === undefined) return [{ file, ...report, problems: [], sharedProblems: problems }];
  const results = groupByRunner(report.results);
  const excluded = groupByRunner(report.excluded);
  const own = groupByRunner(
    problems.flatMap(({ runners: names = [], ...problem }) => names.map((runner) => ({ ...problem, runner }))),
  );
  const sharedProblems = problems.filter((problem) => problem.runners === undefined);
  return runners.map(({ name, runner, startedAt, finishedAt, shards, redacted = report.redacted }) => ({
    file,
    name,
    runner,
    startedAt,
    finishedAt,
    sources,
    settings,
    problems: (own.get(name) ?? []).map(({ runner: _, ...problem }) => problem),
    sharedProblems,
    results: results.get(name) ?? [],
    excluded: excluded.get(name) ?? [],
    ...(shards === undefined ? {} : { shards }),
    ...(redacted && { redacted }),
  }));
}

function groupByRunner<T extends { readonly runner?: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.runner ?? "");
    if (group) group.push(item);
    else groups.set(item.runner ?? "", [item]);
  }
  return groups;
}
