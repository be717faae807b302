import { access, type FileHandle, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { boundaryOf, followLinks, isInside, isOutside } from "./links.js";

/** Why a path may be neither read nor written. `message` completes the sentence "Cannot read FILE: ...". */
export interface Forbidden {
  readonly kind: "outside" | "git";
  readonly message: string;
}

export interface PlaceOptions {
  readonly cwd: string;
  /** Links below `cwd` that lead out of their checkout are not followed: it may be that of a person who is not trusted. */
  readonly confined?: boolean;
  /** The folder of the input `working-directory`, relative to `cwd`. */
  readonly workingDirectory?: string | undefined;
}

/**
 * Returns why a path is forbidden. A link of a pull request may lead anywhere, so the real path decides.
 *
 * @param path absolute
 * @param real the real path that it leads to; see `realPathSoFar`
 */
export async function forbiddenPlace(
  { path, real }: { readonly path: string; readonly real: string },
  options: PlaceOptions,
): Promise<Forbidden | undefined> {
  const left = options.confined ? await leftByLink({ path, real }, options) : undefined;
  return left ?? ((await isOfGit(real)) ? ofGit : undefined);
}

export const outside: Forbidden = outOf("the workspace");

function outOf(name: string): Forbidden {
  return { kind: "outside", message: `a symbolic link leads out of ${name}` };
}

const ofGit: Forbidden = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };

/**
 * Returns that a path below `cwd` leads, through a symbolic link, out of what it must not leave: its checkout, the working
 * directory or the workspace; see `boundaryOf`. A path that does not exist does not.
 */
export async function leadsOut(
  path: string,
  options: Pick<PlaceOptions, "cwd" | "workingDirectory">,
): Promise<Forbidden | undefined> {
  return leftByLink({ path, real: await realPathSoFar(path) }, options);
}

/** Whether a path goes through a link of the workspace, or is one. */
export async function hasLink(path: string, { cwd }: Pick<PlaceOptions, "cwd">): Promise<boolean> {
  const workspace = await realpath(cwd);
  return followFrom({ path, cwd, workspace }).links.some((link) => isInside(link, workspace));
}

async function leftByLink(
  { path, real }: { readonly path: string; readonly real: string },
  { cwd, workingDirectory }: Pick<PlaceOptions, "cwd" | "workingDirectory">,
): Promise<Forbidden | undefined> {
  const workspace = await realpath(cwd);
  // Most paths have no link, and nothing else is asked of them.
  if (isInside(path, cwd) && real === join(workspace, relative(cwd, path))) return undefined;
  if (!(await startsInside(path, cwd))) return undefined;
  const followed = followFrom({ path, cwd, workspace });
  for (const link of followed.links.filter((one) => isInside(one, workspace))) {
    const boundary = boundaryOf(link, { workspace, workingDirectory });
    if (isOutside(real, boundary)) return outOf(boundary.name);
  }
  if (!isInside(real, workspace)) return outside;
  // Another process may have made or removed a link since the real path was read, so that other links were judged than are
  // followed. Elsewhere the system has a spelling of its own for a real path.
  const now = process.platform === "linux" ? followed.real : await realPathSoFar(followed.real);
  return now === real ? undefined : { kind: "outside", message: "a symbolic link on its path changes at this moment" };
}

/** Follows a path; the links above the workspace are not a stranger's. */
function followFrom({
  path,
  cwd,
  workspace,
}: {
  readonly path: string;
  readonly cwd: string;
  readonly workspace: string;
}) {
  return followLinks(isInside(path, cwd) ? join(workspace, relative(cwd, path)) : path, workspace);
}

/** Whether a path goes through a folder, in any spelling: its first part may be a link, as of a runner's work folder. */
export async function startsInside(path: string, folder: string): Promise<boolean> {
  if (isInside(path, folder)) return true;
  const real = await realpath(folder);
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const place = await realpath(at).catch(() => at);
    if (isInside(place, real)) return true;
  }
  return false;
}

/** Returns the real path of the part of a path that exists, followed by the rest. */
export async function realPathSoFar(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === path) throw error;
    return join(await realPathSoFar(parent), basename(path));
  }
}

/** Returns undefined where there is nothing, and for a descriptor whose pipe or deleted file has no path. */
export function realPathOf(path: string): Promise<string | undefined> {
  return realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/**
 * Whether an open file is the one at a real path that was judged before: another process may have replaced a folder of the
 * path by a link meanwhile. Linux knows the path of an open file; elsewhere the file that the path leads to now is compared.
 *
 * @param real undefined for what had no path, such as a pipe
 */
export async function isAt(real: string | undefined, handle: FileHandle): Promise<boolean> {
  const place =
    process.platform === "linux" ? await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined) : undefined;
  if (place !== undefined) return real === undefined ? !/^\/(?!.* \(deleted\)$)/s.test(place) : place === real;
  if (real === undefined) return true;
  if ((await realPathOf(real)) !== real) return false;
  const [opened, named] = await Promise.all([handle.stat({ bigint: true }), stat(real, { bigint: true })]);
  return opened.dev === named.dev && opened.ino === named.ino;
}

/**
 * Whether a real path is a `.git`, or is in a folder of git. actions/checkout leaves its token in such a folder. The folder of
 * a worktree or of a submodule, and that of `--separate-git-dir`, may have any name, so it is known by its content.
 *
 * Ref: https://git-scm.com/docs/gitrepository-layout; is_git_directory() in git's setup.c
 */
async function isOfGit(real: string): Promise<boolean> {
  if (isBelowGit(real)) return true;
  for (let folder = real; dirname(folder) !== folder; folder = dirname(folder)) {
    if (await isGitFolder(folder)) return true;
  }
  return false;
}

/** Whether a real path is a `.git` or below one, which no commit can bring. */
export function isBelowGit(real: string): boolean {
  return real.split(/[\\/]/).some((name) => /^\.git$/i.test(name));
}

async function isGitFolder(folder: string): Promise<boolean> {
  const has = (name: string) =>
    access(join(folder, name)).then(
      () => true,
      () => false,
    );
  if (!(await has("HEAD"))) return false;
  return (await has("commondir")) || ((await has("objects")) && (await has("refs")));
}
