import { readdir, realpath, stat } from "node:fs";
import { resolve } from "node:path";
import type { FileSystemAdapter } from "tinyglobby";
import { leadsOut, type PlaceOptions } from "./places.js";

/** Folders and links that one glob may visit; a folder reachable by several paths counts once per path. */
export const MAX_FOLDERS = 100_000;

/** The files that a glob matches, in alphabetical order, or why they are not known. */
export type Matches =
  | { readonly kind: "files"; readonly files: readonly string[] }
  /** `link` leads out of `cwd`, to a folder that the glob would search. */
  | { readonly kind: "outside"; readonly link: string }
  | { readonly kind: "unreadable"; readonly folder: string; readonly message: string }
  | { readonly kind: "too-far" };

/** The folder of git, and the dangling links with which Emacs locks files that are being edited. */
const IGNORED = ["**/.git/**", "**/.#*"];

export interface GlobOptions extends PlaceOptions {
  readonly maxFolders?: number;
}

/**
 * Returns the files that a glob matches, also behind links to folders. The search is limited, since ten folders that link to
 * one another have millions of paths through them, and a link may lead to the root of the file system. A link whose target
 * does not exist counts as a file, so that reading it reports the error.
 */
export async function matchGlob(pattern: string, options: GlobOptions): Promise<Matches> {
  const { glob } = await import("tinyglobby");
  const { fs, fault } = watchedFolders(options);
  const { cwd } = options;
  const files = await glob(pattern, { cwd, onlyFiles: true, dot: true, expandDirectories: false, ignore: IGNORED, fs });
  return fault() ?? { kind: "files", files: files.sort() };
}

type ReadFolder = (path: string, options: unknown, done: (error: Error | null, entries?: unknown[]) => void) => void;
type ReadLink = (path: string, done: (error: Error | null, target?: string) => void) => void;
type Look = (path: string, done: (error: null, stats: { readonly isDirectory: () => boolean }) => void) => void;

/** Returns the file system that the search sees. After the first fault every folder looks empty, which ends the search. */
function watchedFolders({ cwd, confined = false, maxFolders = MAX_FOLDERS }: GlobOptions) {
  let looks = 0;
  const isTooFar = () => {
    if (++looks > maxFolders) fault ??= { kind: "too-far" };
    return fault !== undefined;
  };
  let fault: Matches | undefined;
  /** The link to each target: the search goes on with the path of the target. */
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

/** Patterns that the alternatives of one pattern may produce. */
const MAX_ALTERNATIVES = 1_000;

/**
 * Returns the patterns that the alternatives of a pattern stand for, as in shells: `{a,b}.yaml` names two files, and both
 * must exist. Braces without a comma, such as `{1..3}`, stay as they are.
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
