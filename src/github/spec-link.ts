import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Position } from "../problem/problem.js";
import type { GithubContext } from "./context.js";

type Repository = Pick<GithubContext, "owner" | "repo">;

/**
 * Builds the link to a line of a file at the commit of the run. A file that is not in a checkout of the run's repository
 * has none: standard input, an input's text, a path elsewhere, a second repository checked out beside it. Relative paths
 * are relative to the workspace, where steps start; the checkout may be a folder in it.
 */
export function specLink(
  context: Pick<GithubContext, "serverUrl" | "owner" | "repo" | "sha" | "workspace">,
): (position: Position) => string | undefined {
  const { serverUrl, owner, repo, sha, workspace } = context;
  if (!(owner && repo && sha && workspace)) return () => undefined;
  const roots = new Map<string, string | undefined>();
  const rootOf = (folder: string) => {
    if (!roots.has(folder)) roots.set(folder, checkoutOf(folder, workspace, { owner, repo }));
    return roots.get(folder);
  };
  return ({ file, line }) => {
    const absolute = resolve(workspace, file);
    if (!isInside(absolute, workspace) || !existsSync(absolute)) return undefined;
    const root = rootOf(dirname(absolute));
    if (root === undefined) return undefined;
    const path = relative(root, absolute).toWellFormed().split(sep).map(encodeURIComponent).join("/");
    return `${serverUrl}/${owner}/${repo}/blob/${sha}/${path}#L${line}`;
  };
}

function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return !(inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside));
}

/**
 * The folder of the repository's checkout that a folder of the workspace lies in; `undefined` in that of another. Where
 * there is no `.git`, as after a download without git, it is the workspace.
 */
function checkoutOf(folder: string, workspace: string, repository: Repository): string | undefined {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, ".git"))) return isCheckoutOf(root, repository) ? root : undefined;
    if (!isInside(root, workspace)) return resolve(workspace);
  }
}

/** By the remotes of its configuration; one that cannot be read says nothing against it. */
function isCheckoutOf(root: string, { owner, repo }: Repository): boolean {
  const name = `${owner}/${repo}`.toLowerCase();
  const remotes = remotesOf(root);
  return remotes.length === 0 || remotes.some((url) => url.endsWith(`/${name}`) || url.endsWith(`:${name}`));
}

function remotesOf(root: string): readonly string[] {
  try {
    const urls = readFileSync(join(root, ".git", "config"), "utf8").matchAll(/^\s*url\s*=\s*(\S+?)(?:\.git)?\/?\s*$/gm);
    return [...urls].map(([, url = ""]) => url.toLowerCase());
  } catch {
    return [];
  }
}
