import type { MergedRun, Report } from "../report/model.js";

/** A report and the file that it was read from. Its results may name their run already. */
export interface ReadReport {
  readonly file: string;
  readonly report: Report;
}

/** What one machine contributes: all checks of a run, or one shard of them. */
export interface Part
  extends Pick<
    Report,
    "name" | "runner" | "startedAt" | "finishedAt" | "sources" | "problems" | "settings" | "results" | "excluded"
  > {
  readonly file: string;
  readonly shard?: Report["shard"];
  /** The shards that an earlier merge has joined. */
  readonly shards?: MergedRun["shards"];
}

/** The runs that a report has: itself, or those that were merged into it. */
export function partsOf({ file, report }: ReadReport): readonly Part[] {
  const { runners, sources, settings, problems } = report;
  if (runners === undefined) return [{ file, ...report }];
  const results = groupByRunner(report.results);
  const excluded = groupByRunner(report.excluded);
  return runners.map(({ name, runner, startedAt, finishedAt, shards }) => ({
    file,
    name,
    runner,
    startedAt,
    finishedAt,
    sources,
    settings,
    problems: problems.filter((problem) => problem.runners === undefined || problem.runners.includes(name)),
    results: results.get(name) ?? [],
    excluded: excluded.get(name) ?? [],
    ...(shards === undefined ? {} : { shards }),
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
