import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Position } from "../problem/problem.js";
import { remembered } from "../report/remembered.js";
import type { GithubContext } from "./context.js";

type Repository = Pick<GithubContext, "owner" | "repo">;

/**
 * Returns a function from a position to the URL of its line at the commit of the run, which `readContext` explains. The function
 * returns undefined for a file that is not in a checkout of the run's repository: standard input, an input, a path elsewhere, a second repository
 * beside it. Relative paths start from the workspace, as steps do; the checkout may be a folder in the workspace.
 */
export function specLink(
  context: Pick<GithubContext, "serverUrl" | "owner" | "repo" | "sha" | "workspace"> &
    Partial<Pick<GithubContext, "eventName">>,
): (position: Position) => string | undefined {
  const { serverUrl, owner, repo, sha, workspace, eventName } = context;
  if (!(owner && repo && sha && workspace)) return () => undefined;
  const roots = new Map<string, string | undefined>();
  const rootOf = (folder: string) => {
    if (!roots.has(folder)) roots.set(folder, checkoutOf(folder, workspace, { owner, repo }));
    return roots.get(folder);
  };
  const commits = new Map<string, string>();
  const commitOf = (root: string) => {
    // The event's commit is the base's, and the files are those of the pull request wherever it is checked out.
    if (eventName !== "pull_request_target") return sha;
    if (!commits.has(root)) commits.set(root, checkedOut(root) ?? sha);
    return commits.get(root);
  };
  // Thousands of checks are of one file.
  const pageOf = remembered((file: string) => {
    const absolute = resolve(workspace, file);
    if (!isInside(absolute, workspace) || !existsSync(absolute)) return undefined;
    const root = rootOf(dirname(absolute));
    if (root === undefined) return undefined;
    const path = relative(root, absolute).toWellFormed().split(sep).map(encodeURIComponent).join("/");
    return `${serverUrl}/${owner}/${repo}/blob/${commitOf(root)}/${path}`;
  });
  return ({ file, line }) => {
    const page = pageOf(file);
    return page && `${page}#L${line}`;
  };
}

/** The link of positions for which the condition holds; the others have none. */
export function linkIf(
  link: (position: Position) => string | undefined,
  condition: (position: Position) => boolean,
): (position: Position) => string | undefined {
  return (position) => (condition(position) ? link(position) : undefined);
}

export function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return !(inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside));
}

/**
 * Returns the checkout of the repository that contains a folder of the workspace; undefined in the checkout of another
 * repository. Without a `.git`, as after a download without git, it is the workspace.
 */
function checkoutOf(folder: string, workspace: string, repository: Repository): string | undefined {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, ".git"))) return isCheckoutOf(root, repository) ? root : undefined;
    if (!isInside(root, workspace)) return resolve(workspace);
  }
}

/** Returns the commit of a checkout that is on no branch, as `actions/checkout` leaves one of a commit. */
function checkedOut(root: string): string | undefined {
  try {
    return /^[0-9a-f]{40,64}$/.exec(readFileSync(join(root, ".git", "HEAD"), "utf8").trim())?.[0];
  } catch {
    return undefined;
  }
}

/** Compares the remotes of its configuration. A configuration that cannot be read counts as the repository's own. */
function isCheckoutOf(root: string, { owner, repo }: Repository): boolean {
  const name = `${owner}/${repo}`.toLowerCase();
  const remotes = remotesOf(root);
  return remotes.length === 0 || remotes.some((url) => url.endsWith(`/${name}`) || url.endsWith(`:${name}`));
}

function remotesOf(root: string): readonly string[] {
  try {
    const urls = readFileSync(join(root, ".git", "config"), "utf8").matchAll(
      /^[^\S\n\r\u2028\u2029]*url\s*=\s*(\S+?)(?:\.git)?\/?\s*$/gm,
    );
    return [...urls].map(([, url = ""]) => url.toLowerCase());
  } catch {
    return [];
  }
}
