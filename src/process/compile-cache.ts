import { existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, sep } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** What the cache depends on, besides the file system. */
export interface CacheSurroundings {
  readonly env: Environment;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** `undefined` where files have no owner, as on Windows. */
  readonly uid: number | undefined;
}

/**
 * Has Node keep the compiled code of what it loads from now on, and use it in later runs of this runner or user. That saves a
 * twentieth of a short run, a sixth with a template, and would cost as much on a machine that is thrown away.
 *
 * Compiled code runs as it is found, so a folder that others can write to, or that is a part of a workspace, is not used. Without a
 * folder, with a Node that has no such cache, and where `NODE_COMPILE_CACHE` names another one, nothing happens. Never throws.
 */
export function keepCompiledCode(): void {
  const { enableCompileCache } = process.getBuiltinModule("node:module") as {
    readonly enableCompileCache?: (folder: string) => unknown;
  };
  const { env, platform } = process;
  if (enableCompileCache === undefined || env.NODE_COMPILE_CACHE) return;
  try {
    const folder = compileCacheFolder({ env, cwd: process.cwd(), platform, uid: process.getuid?.() });
    if (folder !== undefined) enableCompileCache(folder);
  } catch {
    // A cache is never a reason to fail.
  }
}

/**
 * Makes the folder for compiled code and returns its path; `undefined` where there must be none.
 *
 * | where it runs | folder |
 * |---|---|
 * | a self-hosted runner | `tcp-connect-preflight/compile-cache` in `RUNNER_TOOL_CACHE` |
 * | a runner of GitHub, another CI | none |
 * | elsewhere | the same in the cache of the user, if there is one |
 *
 * None either where that cache is in a workspace, or a workspace itself, where it is another user's, and where others can write to
 * it.
 *
 * @throws Error of the file system
 */
export function compileCacheFolder(surroundings: CacheSurroundings): string | undefined {
  const { env, cwd, uid } = surroundings;
  const lasting = lastingCache(surroundings);
  if (uid === undefined || !isAbsolute(lasting) || !existsSync(lasting)) return undefined;
  const cache = realpathSync(lasting);
  const workspaces = [cwd, ...(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : [])].map((path) => realpathSync(path));
  if (workspaces.some((workspace) => contains(workspace, cache))) return undefined;
  const ours = join(cache, "tcp-connect-preflight");
  const folder = join(ours, "compile-cache");
  if (!isPrivate(cache, uid)) return undefined;
  // One by one: with `recursive`, Node never ends where the first cannot be made, such as below /proc.
  for (const path of [ours, folder]) makeFolder(path);
  return [ours, folder].every((path) => isPrivate(path, uid)) ? folder : undefined;
}

/** The folder whose files outlive a run, by the rules of the runner, of the XDG base directories or of macOS; empty without one. */
function lastingCache({ env, platform }: CacheSurroundings): string {
  if (env.RUNNER_ENVIRONMENT === "self-hosted") return env.RUNNER_TOOL_CACHE ?? "";
  if (env.RUNNER_ENVIRONMENT || (env.CI && env.CI !== "false")) return "";
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (!env.HOME) return "";
  return join(env.HOME, platform === "darwin" ? "Library/Caches" : ".cache");
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
