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
 * Has Node keep the compiled code of what it loads from now on, and use it in later runs of this runner. That saves a tenth of a
 * short run, a sixth with a template, and would cost as much on a machine that is thrown away.
 *
 * Compiled code runs as it is found, so it is kept only where no checkout can be (docs/adr/0119). Without a folder, with a Node that
 * has no such cache, and where `NODE_COMPILE_CACHE` names another one, nothing happens. Never throws.
 */
export function keepCompiledCode(): void {
  const { enableCompileCache } = process.getBuiltinModule("node:module") as {
    readonly enableCompileCache?: (folder: string) => unknown;
  };
  const { env } = process;
  if (enableCompileCache === undefined || env.NODE_COMPILE_CACHE) return;
  try {
    const folder = compileCacheFolder({ env, cwd: process.cwd(), uid: process.getuid?.() });
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
 * | a self-hosted runner, in a workspace | `tcp-connect-preflight/compile-cache` in `RUNNER_TOOL_CACHE` |
 * | the same, and the tool cache is in the workspace or the working directory, or is one of them | none |
 * | the same, and the tool cache or the folder is another user's, or others can write to it | none |
 * | elsewhere | none |
 *
 * @throws Error of the file system
 */
export function compileCacheFolder({ env, cwd, uid }: CacheSurroundings): string | undefined {
  const { RUNNER_ENVIRONMENT, RUNNER_TOOL_CACHE: toolCache = "", GITHUB_WORKSPACE } = env;
  // Checkouts are below the workspace. Without it, the tool cache may be in any of them.
  if (RUNNER_ENVIRONMENT !== "self-hosted" || !GITHUB_WORKSPACE) return undefined;
  if (uid === undefined || !isAbsolute(toolCache) || !existsSync(toolCache)) return undefined;
  const tools = realpathSync(toolCache);
  if ([cwd, GITHUB_WORKSPACE].some((workspace) => contains(realpathSync(workspace), tools))) return undefined;
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
