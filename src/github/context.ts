import { readFileSync } from "node:fs";

/** The run, as the runner describes it. A string that is not set is empty. */
export interface GithubContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `https://api.github.com`, without a slash at the end. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that links to files point at; see `readContext`. */
  readonly sha: string;
  readonly runUrl: string;
  /** Id and attempt of the run, such as `42/1`; absent where the runner does not name both. */
  readonly run?: string;
  /** Its `name`, which two files may have. */
  readonly workflow: string;
  /** Its file, such as `.github/workflows/ci.yml`, of another repository behind `OWNER/REPO/`; absent where it is not known. */
  readonly workflowFile?: string;
  readonly job: string;
  /** The step's id, or the runner's own name for it, such as `__example_tcp-connect-preflight_2`. */
  readonly step: string;
  readonly eventName: string;
  /** Absolute path of the folder in which steps start: the checkout, or a folder above it. */
  readonly workspace: string;
  /** Absent when the run does not belong to a pull request. */
  readonly pullRequest?: PullRequest;
  /** The commit of the pull request that the run is for; absent when the event does not have it. */
  readonly commit?: string;
  /** Of a `workflow_run` whose event names no pull request, or several: what the run was for, by which its pull request is found. */
  readonly head?: Head;
}

/** A branch of a repository, as an event has it. */
export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

export interface PullRequest {
  readonly number: number;
  /** The token is then read-only. False when the event does not have this. */
  readonly isFromFork: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context of the run from its variables and the event file, as described in
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 *
 * | event | pull request | commit of the links |
 * |---|---|---|
 * | `pull_request` | `pull_request.number` | its head: `GITHUB_SHA` is a temporary merge commit |
 * | `pull_request_target` | `pull_request.number` | the one that is checked out, if it is no branch; else `GITHUB_SHA`, of the base |
 * | reviews | `pull_request.number` | `GITHUB_SHA` |
 * | `issue_comment` on a pull request | `issue.number` | `GITHUB_SHA` |
 * | `workflow_run` | the one of `workflow_run.pull_requests` whose base is this repository; of a fork, or where there are several, the open one from `head_branch` of `head_repository` at `head_sha` | `GITHUB_SHA` |
 * | others | none | `GITHUB_SHA` |
 *
 * The commit of the pull request is `pull_request.head.sha`, and `workflow_run.head_sha` where that run was of a branch: of a
 * `pull_request` or a `push`.
 *
 * A missing event file, or one that is not JSON, counts as an event without a pull request.
 */
export function readContext(
  env: Environment,
  readFile: (path: string) => string = (path) => readFileSync(path, "utf8"),
): GithubContext {
  const serverUrl = withoutSlash(env.GITHUB_SERVER_URL || "https://github.com");
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const event = readEvent(env.GITHUB_EVENT_PATH, readFile);
  const eventName = env.GITHUB_EVENT_NAME ?? "";
  const pullRequest = pullRequestOf(event);
  const commit = commitOf(event);
  return {
    serverUrl,
    apiUrl: withoutSlash(env.GITHUB_API_URL || "https://api.github.com"),
    owner,
    repo,
    sha: (eventName === "pull_request" && text(at(event, "pull_request", "head", "sha"))) || (env.GITHUB_SHA ?? ""),
    runUrl: runUrl(serverUrl, env),
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    step: env.GITHUB_ACTION ?? "",
    eventName,
    workspace: env.GITHUB_WORKSPACE ?? "",
    ...(pullRequest === undefined ? headOf(event) : { pullRequest }),
    ...(commit && { commit }),
    ...runOf(env),
    ...workflowFileOf(env),
  };
}

/**
 * In a reusable workflow it is the file of the caller. The ref is left out: it is that of a branch or a pull request, and may
 * contain an `@` and a file name as well.
 */
function workflowFileOf({ GITHUB_WORKFLOW_REF = "", GITHUB_REPOSITORY }: Environment): {
  readonly workflowFile?: string;
} {
  const [, path] = /^(.+?\.ya?ml)@/s.exec(GITHUB_WORKFLOW_REF) ?? [];
  if (path === undefined) return {};
  const own = `${GITHUB_REPOSITORY}/`;
  return { workflowFile: path.startsWith(own) ? path.slice(own.length) : path };
}

function commitOf(event: unknown): string {
  const isOfBranch = ["pull_request", "push"].includes(text(at(event, "workflow_run", "event")));
  return (
    text(at(event, "pull_request", "head", "sha")) || (isOfBranch ? text(at(event, "workflow_run", "head_sha")) : "")
  );
}

function headOf(event: unknown): { readonly head?: Head } {
  const owner = text(at(event, "workflow_run", "head_repository", "owner", "login"));
  const branch = text(at(event, "workflow_run", "head_branch"));
  const sha = text(at(event, "workflow_run", "head_sha"));
  const isOfPullRequest = at(event, "workflow_run", "event") === "pull_request";
  return isOfPullRequest && owner && branch && sha ? { head: { owner, branch, sha } } : {};
}

function runUrl(serverUrl: string, env: Environment): string {
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return "";
  const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : "";
  return `${serverUrl}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}${attempt}`;
}

function runOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: Environment): { readonly run?: string } {
  const run = `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT}`;
  return /^\d{1,20}\/\d{1,20}$/.test(run) ? { run } : {};
}

function readEvent(path: string | undefined, readFile: (path: string) => string): unknown {
  if (!path) return undefined;
  try {
    return JSON.parse(readFile(path));
  } catch {
    return undefined;
  }
}

function pullRequestOf(event: unknown): PullRequest | undefined {
  const number =
    positive(at(event, "pull_request", "number")) ??
    (at(event, "issue", "pull_request") === undefined ? undefined : positive(at(event, "issue", "number"))) ??
    ownPullRequest(event);
  if (number === undefined) return undefined;
  const head = at(event, "pull_request", "head", "repo", "full_name");
  const base = at(event, "pull_request", "base", "repo", "full_name");
  return { number, isFromFork: base !== undefined && head !== base };
}

/** A branch of this repository may also have a pull request in another one, whose number means something else here. */
function ownPullRequest(event: unknown): number | undefined {
  const list = at(event, "workflow_run", "pull_requests");
  const repository = at(event, "repository", "id");
  const own = (Array.isArray(list) ? list : []).filter((one) => {
    const base = at(one, "base", "repo", "id");
    return base === undefined || repository === undefined || base === repository;
  });
  const numbers = own.map((one) => positive(at(one, "number"))).filter((number) => number !== undefined);
  // Each of several pull requests of a branch has a run of its own, and the event does not say which this was.
  return new Set(numbers).size > 1 && headOf(event).head !== undefined ? undefined : numbers[0];
}

/** Returns the value at a path of keys, undefined when the path ends early. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function withoutSlash(url: string): string {
  return url.replace(/(?<!\/)\/+$/, "");
}
