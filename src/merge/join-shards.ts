import { nameKey } from "../decode/read-by.js";
import type { Problem } from "../problem/problem.js";
import { unusedProxies } from "../report/facts.js";
import type { ReportedProblem } from "../report/model.js";
import type { Part } from "./parts.js";
import { settingsOf, unlikeSettings } from "./settings.js";

/** One run whole: its only part, or its shards together. */
export interface Run extends Omit<Part, "file" | "shard"> {
  /** Numbers of the shards that are not there. */
  readonly missingShards: readonly number[];
}

/** A run, or why its parts are not one. */
export type Joined =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "wrong"; readonly problem: Problem };

/**
 * Joins the parts that have one name.
 *
 * | the parts | result |
 * |---|---|
 * | one that is no shard | that run |
 * | several, one of them no shard | wrong: two runs of one name |
 * | a shard twice | wrong: two runs of one name |
 * | shards of different counts, specs or lists of checks | wrong: they are not of one run |
 * | all shards, with more or fewer checks than the run has | wrong: checks were lost on the way |
 * | a check in two shards | wrong: it would take the place of another one |
 * | some shards | the run as far as it is known, with the numbers of those that are missing |
 */
export function joinShards(parts: readonly [Part, ...Part[]]): Joined {
  const [first, ...others] = parts;
  const { shard } = first;
  if (shard === undefined) return others[0] ? twice(first, others[0]) : { kind: "run", run: wholeRun(first) };
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    const other = part.shard && byIndex.get(part.shard.index);
    if (part.shard === undefined) return twice(part, first);
    if (other) return twice(other, part);
    const difference = differenceOf(first, part);
    if (difference) return wrong(part, difference);
    byIndex.set(part.shard.index, part);
  }
  const ordered = [...byIndex].sort(([one], [other]) => one - other).map(([, part]) => part);
  const missingShards = Array.from({ length: shard.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  const checks = ordered.reduce((sum, part) => sum + checksOf(part), 0);
  const areTooMany = checks > shard.checks || (missingShards.length === 0 && checks < shard.checks);
  if (areTooMany) {
    return wrong(first, `the shards have ${checks} checks together, but the run has ${shard.checks}`);
  }
  const shared = checkOfTwo(ordered);
  if (shared) return wrong(shared.part, `its check ${JSON.stringify(shared.title)} is also in another shard`);
  return { kind: "run", run: { ...joined(ordered as [Part, ...Part[]]), shards: shard.count, missingShards } };
}

/** Returns why two parts are not of one run: its parts have the same specs and the same list of checks, divided in the same way. */
function differenceOf(one: Part, other: Part): string | undefined {
  const differ = (what: string) => `${what} differ from those of ${one.file}`;
  if (one === other) return undefined;
  if (one.shard?.count !== other.shard?.count) return differ("the numbers of shards");
  if (one.shard?.checks !== other.shard?.checks) return differ("the numbers of checks of the whole run");
  if (one.redacted !== other.redacted) return differ("the values of redact");
  const digests = ({ sources }: Part) => JSON.stringify(sources.map(({ file, sha256 }) => [file, sha256]));
  if (digests(one) !== digests(other)) return differ("the specs");
  // What is not compared could be of another run.
  const unknown = [one, other].find(({ shard }) => shard?.sha256 === undefined);
  if (unknown) return `${unknown.file} does not say which checks the whole run has`;
  return one.shard?.sha256 === other.shard?.sha256 ? undefined : differ("the checks of the whole run");
}

/**
 * Returns a check that two shards have. Checks of one collector stay together (shard/shard.ts), so no two shards have one of the same
 * collector. Hosts that are redacted are not compared: each shard has placeholders of its own.
 */
function checkOfTwo(parts: readonly Part[]): { readonly part: Part; readonly title: string } | undefined {
  const shardOf = new Map<string, Part>();
  for (const part of parts) {
    if (part.redacted) continue;
    for (const { title, collector, address, position } of part.results) {
      const key = JSON.stringify([nameKey(collector), title, address, position]);
      const other = shardOf.get(key);
      if (other !== undefined && other !== part) return { part, title };
      shardOf.set(key, part);
    }
  }
  return undefined;
}

function checksOf({ results, excluded }: Part): number {
  return results.length + excluded.filter(({ kind }) => kind === "analyzer").length;
}

function wholeRun({ file: _, shard: __, ...run }: Part): Run {
  return { ...run, missingShards: [] };
}

function joined(parts: readonly [Part, ...Part[]]): Omit<Run, "missingShards"> {
  const { name, runner, sources } = parts[0];
  const { shard: _, ...settings } = settingsOf(parts, "by shard");
  return {
    name,
    runner,
    sources,
    settings,
    ...(parts[0].redacted && { redacted: true }),
    ...spanOf(parts),
    problems: withoutRepeats([...parts.flatMap(problemsOf), ...differingSettings(parts)]),
    sharedProblems: [],
    results: parts.flatMap(({ results }) => results),
    excluded: parts.flatMap(({ excluded }) => excluded),
  };
}

/** That a shard has no checks, or only excluded ones, is not so of the run. */
function problemsOf({ problems, sharedProblems }: Part): readonly ReportedProblem[] {
  return [...sharedProblems, ...problems].filter(({ code }) => code !== "nothing-checked");
}

/** Settings of the machine, which decide no check. */
const ofTheMachine: ReadonlySet<string> = new Set(["shard", "concurrency", unusedProxies]);

function differingSettings(parts: readonly Part[]): readonly ReportedProblem[] {
  const unlike = unlikeSettings(parts).filter((name) => !ofTheMachine.has(name));
  if (unlike.length === 0) return [];
  return [
    {
      code: "report-shards",
      severity: "warning",
      message: `The shards of ${JSON.stringify(parts[0]?.name)} ran with different settings: ${unlike.join(", ")}`,
      remedy: "give every shard the same inputs; the settings of the merged report have the values",
    },
  ];
}

/** From when the first began until the last ended. RFC 3339 times of one form; what is no time is left as it is. */
export function spanOf(
  runs: readonly [Pick<Part, "startedAt" | "finishedAt">, ...Pick<Part, "startedAt" | "finishedAt">[]],
): Pick<Part, "startedAt" | "finishedAt"> {
  const at = (time: string) => Date.parse(time);
  return {
    startedAt: runs.map(({ startedAt }) => startedAt).reduce((one, other) => (at(other) < at(one) ? other : one)),
    finishedAt: runs.map(({ finishedAt }) => finishedAt).reduce((one, other) => (at(other) > at(one) ? other : one)),
  };
}

/** Every shard reads the whole spec, and so finds the same problems in it. */
function withoutRepeats(problems: readonly ReportedProblem[]): readonly ReportedProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function twice(one: Part, other: Part): Joined {
  const shard = one.shard && other.shard ? `shard ${one.shard.index}/${one.shard.count} of ` : "";
  return {
    kind: "wrong",
    problem: {
      code: "report-twice",
      severity: "error",
      where: other.file,
      message: `Two reports are of ${shard}${JSON.stringify(one.name)}, this one and ${one.file}`,
      remedy: "expected one report of each name; give every run an input name of its own",
    },
  };
}

function wrong({ file, name }: Part, why: string): Joined {
  return {
    kind: "wrong",
    problem: {
      code: "report-shards",
      severity: "error",
      where: file,
      message: `Cannot join the shards of ${JSON.stringify(name)}: ${why}`,
      remedy:
        "expected shards of one run: the same version of this tool, specs, contexts, addresses, redact and number of shards on every machine",
    },
  };
}
