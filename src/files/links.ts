import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// A glob may come by 100,000 links. To ask the system for each of these is five times as fast without waiting for threads.

/** Links on one path; Linux follows 40, and Windows 63. */
const MAX_LINKS = 64;

/** A path without its links, and the links that it goes through, each by its own path without links. */
export interface Followed {
  readonly real: string;
  readonly links: readonly string[];
}

/**
 * Follows the links of an absolute path one by one. What leads to nothing stands for itself, as in `realPathSoFar`.
 *
 * @param root a folder above the path that is real: what is above it is not looked at
 * @throws Error where there are too many links
 */
export function followLinks(path: string, root: string, budget = { links: MAX_LINKS }): Followed {
  const parent = dirname(path);
  if (path === root || parent === path) return { real: path, links: [] };
  const above = followLinks(parent, root, budget);
  const at = join(above.real, basename(path));
  const isLink = statsOf(at, lstatSync)?.isSymbolicLink() === true;
  if (!isLink || statsOf(at, statSync) === undefined) return { real: at, links: above.links };
  budget.links -= 1;
  if (budget.links < 0) throw new Error("too many symbolic links on its path");
  const below = followLinks(resolve(above.real, readlinkSync(at)), root, budget);
  return { real: below.real, links: [...above.links, at, ...below.links] };
}

function statsOf(path: string, look: typeof lstatSync | typeof statSync): Stats | undefined {
  try {
    return look(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A folder that the links below it must not lead out of. */
export interface Boundary {
  /** Absolute, without links. */
  readonly folder: string;
  /** As a message names it. */
  readonly name: string;
}

export interface BoundaryOptions {
  /** The workspace, absolute and without links. */
  readonly workspace: string;
  /** The folder of the input `working-directory`, relative to the workspace. */
  readonly workingDirectory?: string | undefined;
}

/**
 * Returns the folder that a link of the workspace must not lead out of. Whoever wrote the link wrote the rest of its checkout,
 * and not the checkouts, or the files of other steps, beside it.
 *
 * | there is | boundary |
 * |---|---|
 * | a `.git` in a folder above the link | the nearest such folder |
 * | none, and the link is below `working-directory` | that |
 * | neither | the workspace |
 */
export function boundaryOf(link: string, { workspace, workingDirectory }: BoundaryOptions): Boundary {
  for (let folder = dirname(link); isInside(folder, workspace); folder = dirname(folder)) {
    if (statsOf(join(folder, ".git"), lstatSync) !== undefined) return named("checkout", folder, workspace);
    if (folder === dirname(folder)) break;
  }
  const own = workingDirectory === undefined ? undefined : realpathSync.native(resolve(workspace, workingDirectory));
  if (own !== undefined && isInside(own, workspace) && isInside(dirname(link), own))
    return named("working directory", own, workspace);
  return { folder: workspace, name: "the workspace" };
}

function named(kind: string, folder: string, workspace: string): Boundary {
  const way = relative(workspace, folder).replaceAll("\\", "/");
  return { folder, name: way === "" ? "the workspace" : `the ${kind} ${way}` };
}

/** Whether a path is a folder or below it, by their parts alone. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
