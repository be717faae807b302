import { lstatSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
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
  /** It is the folder of a checkout, and another checkout below it is outside. */
  readonly isCheckout: boolean;
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
    if (gitOf(folder) !== undefined) return { isCheckout: true, ...named("checkout", folder, workspace) };
    if (folder === dirname(folder)) break;
  }
  const own = workingDirectory === undefined ? undefined : realpathSync.native(resolve(workspace, workingDirectory));
  if (own !== undefined && isInside(own, workspace) && isInside(dirname(link), own))
    return { isCheckout: false, ...named("working directory", own, workspace) };
  return { folder: workspace, isCheckout: false, name: "the workspace" };
}

/**
 * Whether a real path is outside of a boundary, or in a checkout of its own below that of the boundary. A submodule and a worktree
 * are not: their `.git` names a folder in that of their repository.
 */
export function isOutside(real: string, { folder, isCheckout }: Boundary): boolean {
  if (!isInside(real, folder)) return true;
  if (!isCheckout) return false;
  for (let at = real; at !== folder; at = dirname(at)) {
    const git = gitOf(at);
    if (git !== undefined && (git.isDirectory() || !isInside(gitFolderOf(at), join(folder, ".git")))) return true;
  }
  return false;
}

function gitOf(folder: string): Stats | undefined {
  return statsOf(join(folder, ".git"), lstatSync);
}

/** The folder that a file `.git` names. */
function gitFolderOf(folder: string): string {
  const [, path = ""] = /^gitdir: (.*)/.exec(readFileSync(join(folder, ".git"), "utf8")) ?? [];
  return resolve(folder, path);
}

function named(kind: string, folder: string, workspace: string): Pick<Boundary, "folder" | "name"> {
  const way = relative(workspace, folder).replaceAll("\\", "/");
  return { folder, name: way === "" ? "the workspace" : `the ${kind} ${way}` };
}

/** Whether a path is a folder or below it, by their parts alone. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
