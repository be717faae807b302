import { existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, sep } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** What the cache depends on, besides the file system. */
export interface CacheSurroundings {
  readonly env: Environment;
  readonly cwd: string;
  /** `undefined` where files have no owner, as on Windows. */
  readonly uid: number | undefined;
}

/**
 * Has Node keep the compiled code of what it loads from now on, and use it in later runs of this runner. That saves a tenth
 * of a short run where the tool cache outlives the job, and would cost as much on a runner that is thrown away.
 *
 * Compiled code runs as it is found, so a folder that others can write to, or that is a part of a workspace, is not used. Without a
 * folder, and with a Node that has no such cache, nothing happens. Never throws.
 */
export function keepCompiledCode(): void {
  const { enableCompileCache } = process.getBuiltinModule("node:module") as {
    readonly enableCompileCache?: (folder: string) => unknown;
  };
  if (enableCompileCache === undefined) return;
  try {
    const folder = compileCacheFolder({ env: process.env, cwd: process.cwd(), uid: process.getuid?.() });
    if (folder !== undefined) enableCompileCache(folder);
  } catch {
    // A cache is never a reason to fail.
  }
}

/**
 * Makes the folder for compiled code and returns its path; `undefined` where there must be none.
 *
 * | runner, tool cache | folder |
 * |---|---|
 * | of GitHub, or without a tool cache | none |
 * | in a workspace, or a workspace itself | none |
 * | of another user, or others can write to it | none |
 * | any other on a self-hosted runner | `tcp-connect-preflight/compile-cache` in it |
 *
 * @throws Error of the file system
 */
export function compileCacheFolder({ env, cwd, uid }: CacheSurroundings): string | undefined {
  const { RUNNER_ENVIRONMENT, RUNNER_TOOL_CACHE: toolCache = "", GITHUB_WORKSPACE } = env;
  if (RUNNER_ENVIRONMENT !== "self-hosted" || uid === undefined || !isAbsolute(toolCache)) return undefined;
  const tools = realpathSync(toolCache);
  const workspaces = [cwd, ...(GITHUB_WORKSPACE ? [GITHUB_WORKSPACE] : [])].map((path) => realpathSync(path));
  if (workspaces.some((workspace) => contains(workspace, tools))) return undefined;
  const ours = join(tools, "tcp-connect-preflight");
  const folder = join(ours, "compile-cache");
  if (!isPrivate(tools, uid)) return undefined;
  // One by one: with `recursive`, Node never ends where the first cannot be made, such as below /proc.
  for (const path of [ours, folder]) makeFolder(path);
  return [ours, folder].every((path) => isPrivate(path, uid)) ? folder : undefined;
}

function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether it is a folder, and no link to one, that only this user can write to. */
function isPrivate(path: string, uid: number): boolean {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === uid && (stat.mode & 0o022) === 0;
}
