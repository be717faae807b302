import { isFile } from "../files/source.js";
import { quoteName, shortenProblem } from "../problem/shorten.js";
import { countOf } from "../report/count-of.js";
import type { ReportedProblem } from "../report/model.js";
import type { Run } from "./join-shards.js";

export type Versioned = Pick<Run, "name" | "runner" | "sources" | "results" | "excluded" | "missingShards">;

/** The runs of one report, which have one list of files. */
export interface Together {
  readonly runs: Versioned[];
  readonly sources: Versioned["sources"];
}

/** One version of a file, or several, where an earlier merge did not keep which of its runs read which. */
interface Version {
  readonly digests: Set<string>;
  readonly readBy: Together[];
}

/** The titles of a file's checks, by the runs that have any. */
type Titles = ReadonlyMap<Versioned, ReadonlySet<string>>;

interface Differing {
  readonly file: string;
  readonly versions: readonly Version[];
  readonly titles: Titles;
}

export const FILES_SHOWN = 20;

const MAX_NAMED = 20;

export const about = { code: "report-versions", severity: "warning", where: "input merge" } as const;

export const remedy = "run the same commit on every runner, and start those again that had an older one";

/**
 * Returns warnings where runs read different versions of one spec: a check that only some of them have was not made by the
 * others, and an empty cell of the table does not show why.
 *
 * Git may write other line endings on Windows. So a version there is another one than that of other systems only where its
 * checks differ. What differs within one merged report is among its problems.
 *
 * A merged report may name any number of runs and of files, so nothing here takes their product.
 */
export function differingVersions(runs: readonly Versioned[]): readonly ReportedProblem[] {
  const files = versionsByFile(runs);
  if (files.size === 0) return [];
  const titlesOf = titlesByFile(runs, files);
  const differing = [...files]
    .map(([file, versions]): Differing => ({ file, versions, titles: titlesOf.get(file) ?? new Map() }))
    .filter((one) => isOfOneSystem(one) || isUnequal(one));
  const more = differing.length - FILES_SHOWN;
  return [
    ...differing.slice(0, FILES_SHOWN).flatMap((one) => [differs(one), ...notMade(one)].map(shortenProblem)),
    ...(more > 0
      ? [{ ...about, message: `Of ${countOf(more, "more file")} runs read different versions`, remedy }]
      : []),
  ];
}

/** The files of which there are several versions, with those. */
function versionsByFile(runs: readonly Versioned[]): ReadonlyMap<string, readonly Version[]> {
  const lists = listsOf(runs);
  if (lists.length < 2) return new Map();
  const files = new Map<string, Map<string, Version>>();
  for (const together of lists) {
    for (const [file, digests] of digestsByFile(together)) {
      const known = files.get(file) ?? new Map<string, Version>();
      files.set(file, known);
      addVersion(known, { digests, readBy: [together] });
    }
  }
  const versions = [...files].map(([file, known]) => [file, [...new Set(known.values())]] as const);
  return new Map(versions.filter(([, { length }]) => length > 1));
}

/** Returns the runs with the lists of files that they read. Those of one report have one list, of which it is not known who read what. */
export function listsOf(runs: readonly Versioned[]): readonly Together[] {
  const lists = new Map<Versioned["sources"], Together>();
  for (const run of runs) {
    const together = lists.get(run.sources);
    if (together) together.runs.push(run);
    else lists.set(run.sources, { sources: run.sources, runs: [run] });
  }
  return [...lists.values()];
}

function digestsByFile({ sources }: Together): ReadonlyMap<string, Set<string>> {
  const digests = new Map<string, Set<string>>();
  for (const { file, sha256 } of sources) {
    // What is piped in may be rendered for each machine.
    if (!isFile(file)) continue;
    const known = digests.get(file);
    if (known) known.add(sha256);
    else digests.set(file, new Set([sha256]));
  }
  return digests;
}

/** Adds a version, together with those that share a digest with it. The smaller ones are copied into the largest. */
function addVersion(known: Map<string, Version>, added: Version): void {
  const alike = new Set([...added.digests].flatMap((digest) => known.get(digest) ?? []));
  const bySize = [...alike, added].sort((one, other) => other.digests.size - one.digests.size);
  const [largest = added, ...others] = bySize;
  if (largest === added) for (const digest of added.digests) known.set(digest, added);
  for (const { digests, readBy } of others) {
    for (const digest of digests) {
      known.set(digest, largest);
      largest.digests.add(digest);
    }
    largest.readBy.push(...readBy);
  }
}

/** Whether the versions differ that Windows has, or those that other systems have. */
function isOfOneSystem({ versions }: Differing): boolean {
  const ofWindows = versions.filter(({ readBy }) =>
    readBy.every(({ runs }) => runs.every(({ runner }) => runner.os === "Windows")),
  ).length;
  return ofWindows > 1 || versions.length - ofWindows > 1;
}

function titlesByFile(runs: readonly Versioned[], files: ReadonlyMap<string, unknown>): ReadonlyMap<string, Titles> {
  const found = new Map<string, Map<Versioned, Set<string>>>();
  for (const run of runs) {
    for (const one of [...run.results, ...run.excluded]) {
      const { file } = one.position;
      if (!files.has(file) || ("kind" in one && one.kind !== "analyzer")) continue;
      const ofFile = found.get(file) ?? new Map<Versioned, Set<string>>();
      const titles = ofFile.get(run) ?? new Set<string>();
      found.set(file, ofFile.set(run, titles.add(one.title)));
    }
  }
  return found;
}

/** Whether a run has no check of a title that another one has. Of a run whose shards are missing, not all are known. */
function isUnequal({ versions, titles }: Differing): boolean {
  const all = allOf(titles).size;
  if ([...titles].some(([run, { size }]) => size < all && isComplete(run))) return true;
  const lists = versions.flatMap(({ readBy }) => readBy);
  return all > 0 && lists.some(({ runs }) => runs.some((run) => !titles.has(run) && isComplete(run)));
}

function isComplete({ missingShards }: Versioned): boolean {
  return missingShards.length === 0;
}

function allOf(titles: Titles): ReadonlySet<string> {
  return new Set([...titles.values()].flatMap((some) => [...some]));
}

function differs({ file, versions }: Differing): ReportedProblem {
  const names = versions.map((version) => listed(runsOf(version).map(({ name }) => name)));
  const isPair = versions.length === 2 && versions.every((version) => runsOf(version).length === 1);
  const message = isPair
    ? `${file} differs between ${names.join(" and ")}`
    : `${file} has ${versions.length} versions: ${firstOf(names.map((list) => `one of ${list}`)).join("; ")}`;
  return { ...about, message, remedy };
}

function notMade({ file, versions, titles }: Differing): readonly ReportedProblem[] {
  const all = allOf(titles);
  const runsByTitles = new Map<string, string[]>();
  for (const run of versions.flatMap(runsOf).filter(isComplete)) {
    const own = titles.get(run) ?? none;
    if (own.size === all.size) continue;
    const list = namesOf(all, own);
    const names = runsByTitles.get(list);
    if (names) names.push(run.name);
    else runsByTitles.set(list, [run.name]);
  }
  if (all.size === 0 || runsByTitles.size === 0) return [];
  const parts = firstOf([...runsByTitles].map(([list, names]) => `${list} by ${listed(names)}`));
  return [{ ...about, message: `Checks of ${file} that were not made: ${parts.join("; ")}`, remedy }];
}

const none: ReadonlySet<string> = new Set();

/** The titles that are not among a run's own, as `listed`, without going through all of them for each run. */
function namesOf(all: ReadonlySet<string>, own: ReadonlySet<string>): string {
  const names: string[] = [];
  for (const title of all) {
    if (names.length === MAX_NAMED) break;
    if (!own.has(title)) names.push(quoteName(title));
  }
  const more = all.size - own.size - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function runsOf({ readBy }: Version): readonly Versioned[] {
  return readBy.flatMap(({ runs }) => runs);
}

export function listed(names: readonly string[]): string {
  return firstOf(names).join(", ");
}

function firstOf(names: readonly string[]): readonly string[] {
  const more = names.length - MAX_NAMED;
  return more > 0 ? [...names.slice(0, MAX_NAMED), `${more} more`] : names;
}
