import { access, type FileHandle, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/** Why a path may be neither read nor written. `message` completes the sentence "Cannot read FILE: ...". */
export interface Forbidden {
  readonly kind: "outside" | "git";
  readonly message: string;
}

export interface PlaceOptions {
  readonly cwd: string;
  /** Links below `cwd` that lead out of it are not followed: the files there may come from a person who is not trusted. */
  readonly confined?: boolean;
}

/**
 * Returns why a path is forbidden. A link of a pull request may lead anywhere, so the real path decides.
 *
 * @param path absolute
 * @param real the real path that it leads to; see `realPathSoFar`
 */
export async function forbiddenPlace(
  { path, real }: { readonly path: string; readonly real: string },
  { cwd, confined = false }: PlaceOptions,
): Promise<Forbidden | undefined> {
  if (confined && !isInside(real, await realpath(cwd)) && (await startsInside(path, cwd))) return outside;
  return (await isOfGit(real)) ? ofGit : undefined;
}

export const outside: Forbidden = {
  kind: "outside",
  message: "a symbolic link leads out of the working directory",
};

const ofGit: Forbidden = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };

/** Whether a path below `cwd` leads, through a symbolic link, out of it. A path that does not exist does not. */
export async function leadsOut(path: string, cwd: string): Promise<boolean> {
  return !isInside(await realPathSoFar(path), await realpath(cwd)) && (await startsInside(path, cwd));
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

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Whether a real path is a `.git`, or is in a folder of git. actions/checkout leaves its token in such a folder. The folder of
 * a worktree or of a submodule, and that of `--separate-git-dir`, may have any name, so it is known by its content.
 *
 * Ref: https://git-scm.com/docs/gitrepository-layout; is_git_directory() in git's setup.c
 */
async function isOfGit(real: string): Promise<boolean> {
  if (real.split(/[\\/]/).some((name) => /^\.git$/i.test(name))) return true;
  for (let folder = real; dirname(folder) !== folder; folder = dirname(folder)) {
    if (await isGitFolder(folder)) return true;
  }
  return false;
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
