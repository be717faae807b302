import { readdir, realpath, stat } from "node:fs";
import { resolve } from "node:path";
import type { FileSystemAdapter } from "tinyglobby";
import { leadsOut, type ReadFileOptions } from "./file.js";

/** Folders and links that one glob may look at; one to which several ways lead counts as often as it is come to. */
export const MAX_FOLDERS = 100_000;

/** The files that a glob names, in alphabetical order, or why nobody can tell which. */
export type Matches =
  | { readonly kind: "files"; readonly files: readonly string[] }
  /** `link` leads out of `cwd`, to a folder in which the glob would look. */
  | { readonly kind: "outside"; readonly link: string }
  | { readonly kind: "unreadable"; readonly folder: string; readonly message: string }
  | { readonly kind: "too-far" };

/** Links to nowhere with which Emacs locks files that are being edited. */
const LOCKS = ["**/.#*"];

export interface GlobOptions extends Pick<ReadFileOptions, "cwd" | "confined"> {
  readonly maxFolders?: number;
}

/**
 * Finds the files that a glob names, also behind links to folders. Ten folders that link to one another have millions of
 * ways through them, and a link may lead to the root of the machine: so it is watched where the search goes. A link that
 * leads nowhere counts as a file, so that whoever reads it says so.
 */
export async function matchGlob(pattern: string, options: GlobOptions): Promise<Matches> {
  const { glob } = await import("tinyglobby");
  const { fs, fault } = watchedFolders(options);
  const { cwd } = options;
  const files = await glob(pattern, { cwd, onlyFiles: true, dot: true, expandDirectories: false, ignore: LOCKS, fs });
  return fault() ?? { kind: "files", files: files.sort() };
}

type ReadFolder = (path: string, options: unknown, done: (error: Error | null, entries?: unknown[]) => void) => void;
type ReadLink = (path: string, done: (error: Error | null, target?: string) => void) => void;
type Look = (path: string, done: (error: null, stats: { readonly isDirectory: () => boolean }) => void) => void;

/** What the search reads of the disk. After the first fault every folder is empty to it, which ends it. */
function watchedFolders({ cwd, confined = false, maxFolders = MAX_FOLDERS }: GlobOptions) {
  let looks = 0;
  const isTooFar = () => {
    if (++looks > maxFolders) fault ??= { kind: "too-far" };
    return fault !== undefined;
  };
  let fault: Matches | undefined;
  /** Where a link leads, by its target: that is the path by which the search goes on. */
  const linkTo = new Map<string, string>();
  const readFolder: ReadFolder = (path, options, done) => {
    const link = looks === 0 ? path : linkTo.get(resolve(path));
    if (isTooFar()) return done(null, []);
    const look = () =>
      (readdir as unknown as ReadFolder)(path, options, (error, entries) => {
        const isThere = !/^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException | null)?.code ?? "");
        if (error && isThere) fault ??= { kind: "unreadable", folder: resolve(path), message: error.message };
        done(error, entries);
      });
    if (!confined || link === undefined) return look();
    const judge = (isOut: boolean) => {
      if (isOut) fault ??= { kind: "outside", link: resolve(link) };
      if (isOut) done(null, []);
      else look();
    };
    leadsOut(link, cwd).then(judge, () => look());
  };
  const readLink: ReadLink = (path, done) => {
    if (isTooFar()) return done(new Error("too far"));
    realpath(path, (error, target) => {
      if (!error) linkTo.set(target, path);
      done(null, error ? path : target);
    });
  };
  const look: Look = (path, done) =>
    stat(path, (error, stats) => done(null, error ? { isDirectory: () => false } : stats));
  const fs = { readdir: readFolder, realpath: readLink, stat: look };
  return { fs: fs as unknown as FileSystemAdapter, fault: () => fault };
}

/** How many patterns one may become. */
const MAX_ALTERNATIVES = 1_000;

/**
 * A pattern with each of its alternatives apart, as shells do it: `{a,b}.yaml` names two files, and both are meant. What is
 * no list of alternatives, such as `{1..3}`, stays as it is.
 */
export function alternatives(pattern: string): readonly string[] {
  const patterns = [pattern];
  for (let at = 0; at < patterns.length; ) {
    const [whole = "", before = "", list = "", after = ""] =
      /^([^\\]*?)\{([^\\{}]*,[^\\{}]*)\}([^\\]*)$/.exec(patterns[at] as string) ?? [];
    if (whole === "") at++;
    else patterns.splice(at, 1, ...list.split(",").map((each) => `${before}${each}${after}`));
    if (patterns.length > MAX_ALTERNATIVES) return [pattern];
  }
  return [...new Set(patterns)];
}
