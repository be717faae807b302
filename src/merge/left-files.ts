import { isFile } from "../files/source.js";
import { shortenProblem } from "../problem/shorten.js";
import { countOf } from "../report/count-of.js";
import type { ReportedProblem } from "../report/model.js";
import { about, FILES_SHOWN, listed, listsOf, remedy, type Together, type Versioned } from "./versions.js";

/** Lists of files that have one in common, directly or through others. */
interface Group {
  readonly lists: Together[];
  /** How many of the lists have a file. */
  readonly readers: Map<string, number>;
}

/**
 * Returns notices of files whose checks some runs made, and that others did not read although they share a file with them: an older
 * commit lacks a file that is new, and its glob finds nothing wrong with that. Runs that share none have specs of their own, as those of
 * regions do.
 *
 * A merged report may name any number of runs and of files, so nothing here takes their product.
 */
export function leftFiles(runs: readonly Versioned[]): readonly ReportedProblem[] {
  const lists = listsOf(runs);
  if (lists.length < 2) return [];
  const checked = new Set(runs.flatMap(({ results, excluded }) => [...results, ...excluded]).map(fileOf));
  const left = groupsOf(lists).flatMap(({ lists, readers }) =>
    [...readers]
      .filter(([file, count]) => count < lists.length && checked.has(file))
      .map(([file]) => ({ file, lists })),
  );
  const more = left.length - FILES_SHOWN;
  return [
    ...left.slice(0, FILES_SHOWN).map((one) => shortenProblem(notRead(one))),
    ...(more > 0
      ? [
          {
            ...about,
            severity: "notice" as const,
            message: `${countOf(more, "more file")} ${more === 1 ? "was" : "were"} read by some of the runs only`,
            remedy,
          },
        ]
      : []),
  ];
}

function fileOf({ position }: { readonly position: { readonly file: string } }): string {
  return position.file;
}

function notRead({ file, lists }: { readonly file: string; readonly lists: readonly Together[] }): ReportedProblem {
  const others = lists.filter(({ sources }) => sources.every((source) => source.file !== file));
  const names = others.flatMap((list) => list.runs.map(({ name }) => name));
  return {
    ...about,
    severity: "notice",
    message: `${file}, of which other runs made checks, was not read by ${listed(names)}`,
    remedy,
  };
}

function newGroup(): Group {
  return { lists: [], readers: new Map() };
}

/** Groups lists by the files that they share. */
function groupsOf(lists: readonly Together[]): readonly Group[] {
  const groupOf = new Map<string, Group>();
  const groups = new Set<Group>();
  for (const list of lists) {
    const files = new Set(list.sources.map(({ file }) => file).filter(isFile));
    const alike = new Set([...files].flatMap((file) => groupOf.get(file) ?? []));
    const [largest = newGroup(), ...others] = [...alike].sort((one, other) => other.readers.size - one.readers.size);
    groups.add(largest);
    for (const other of others) {
      groups.delete(other);
      largest.lists.push(...other.lists);
      for (const [file, count] of other.readers) add(largest, file, count);
    }
    largest.lists.push(list);
    for (const file of files) add(largest, file, 1);
  }
  return [...groups];

  function add(group: Group, file: string, count: number): void {
    group.readers.set(file, (group.readers.get(file) ?? 0) + count);
    groupOf.set(file, group);
  }
}
