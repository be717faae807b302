import { setTimeout as sleep } from "node:timers/promises";
import type { Problem } from "../problem/problem.js";
import { type CommentFailure, noToken, notAPullRequest, readFailure } from "./comment-failure.js";
import {
  type CommentMode,
  type CommentNews,
  commentKey,
  commentMarker,
  type PullRequestComment,
  planComment,
  type StickyComment,
  withMarker,
} from "./comment-plan.js";
import type { GithubContext, PullRequest } from "./context.js";

export interface StickyRequest extends CommentNews {
  readonly mode: CommentMode;
  /** Markdown without our marker, which goes in front of it; `previous` is the digest of the comment that is there. */
  readonly body: (previous: string | undefined) => string;
  /** Of the report: with workflow and job it tells this comment from those of other gates. */
  readonly name: string;
  readonly token: string;
  readonly context: GithubContext;
}

export type StickyResult =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly kind: "skipped" }
  | { readonly kind: "notice" | "warning"; readonly problem: Problem };

export interface StickySeams {
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly now: () => number;
  /** After which a request that got no answer is given up and tried again. */
  readonly requestTimeoutMs: number;
}

const MAX_ATTEMPTS = 4;
/** All pauses together: a gate must not wait for its comment. */
const MAX_WAIT_MS = 90_000;
const PAGE_SIZE = 100;
/** Who the workflow's own token writes as. */
const ACTIONS_LOGIN = "github-actions[bot]";

const realSeams: StickySeams = { sleep, now: Date.now, requestTimeoutMs: 15_000 };

/**
 * Makes the pull request's comment say what `body` says: creates it, edits it, or leaves it.
 *
 * Finds its own comment through all pages and edits it only when the digest changed. Whatever GitHub answers, or does
 * not, is in the result; nothing is thrown, since a comment must not decide about the gate.
 */
export async function upsertSticky(request: StickyRequest, seams: Partial<StickySeams> = {}): Promise<StickyResult> {
  const { pullRequest, eventName, apiUrl } = request.context;
  if (pullRequest === undefined) return asResult(notAPullRequest(eventName));
  if (request.token === "") return asResult(noToken(pullRequest));
  const { sleep, now, requestTimeoutMs } = { ...realSeams, ...seams };

  let waitedMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await connect({ token: request.token, apiUrl, requestTimeoutMs })
      .then((octokit) => upsertOnce(octokit, request, pullRequest))
      .catch((thrown: unknown) => readFailure(thrown, { attempt, nowMs: now(), pullRequest }));
    if (!isFailure(outcome)) return outcome;
    if (outcome.kind === "give-up" || attempt === MAX_ATTEMPTS) return asResult(outcome.problem);
    waitedMs += outcome.waitMs;
    if (waitedMs > MAX_WAIT_MS) return asResult(outcome.problem);
    await sleep(outcome.waitMs);
  }
}

type Octokit = Awaited<ReturnType<typeof connect>>;

/** Loads the client only here: a run without a comment does not pay for it. */
async function connect(options: { token: string; apiUrl: string; requestTimeoutMs: number }) {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl });
  octokit.hook.before("request", (request) => {
    request.request = { ...request.request, signal: AbortSignal.timeout(options.requestTimeoutMs) };
  });
  // Octokit takes an answer that broke off for an empty one, and an empty list of comments for "there is none".
  octokit.hook.after("request", ({ status, data }) => {
    if (status !== 204 && typeof data === "string") throw new Error("the answer is incomplete or is not JSON");
  });
  return octokit;
}

/**
 * Reads, decides and writes. A failed attempt is made again from the start, so that a comment that GitHub made before
 * its answer was lost is found instead of made twice.
 */
async function upsertOnce(octokit: Octokit, request: StickyRequest, pullRequest: PullRequest): Promise<StickyResult> {
  const { owner, repo, workflow, job } = request.context;
  const key = commentKey({ workflow, job, name: request.name });
  const [oldest, ...younger] = await ownComments(octokit, { owner, repo, number: pullRequest.number, key });

  const plan = planComment(request.mode, request, oldest);
  const body = (previous?: string) => `${commentMarker(key, request.digest)}\n${request.body(previous)}`;
  const result = await carryOut();
  // Two runs at once may each have made one; what is left of the second would go stale.
  for (const { id } of younger) {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
  }
  return result;

  async function carryOut(): Promise<StickyResult> {
    switch (plan.kind) {
      case "create": {
        const created = await octokit.rest.issues.createComment({
          owner,
          repo,
          issue_number: pullRequest.number,
          body: body(),
        });
        return { kind: "created", url: created.data.html_url };
      }
      case "update": {
        const { id, digest } = plan.existing;
        const updated = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body: body(digest) });
        return { kind: "updated", url: updated.data.html_url };
      }
      case "leave":
        return { kind: "unchanged", url: plan.existing.url };
      case "skip":
        return { kind: "skipped" };
    }
  }
}

/** The comments that this token made for this key, oldest first. */
async function ownComments(
  octokit: Octokit,
  { owner, repo, number, key }: { owner: string; repo: string; number: number; key: string },
): Promise<readonly StickyComment[]> {
  const comments = await octokit.paginate(
    octokit.rest.issues.listComments,
    { owner, repo, issue_number: number, per_page: PAGE_SIZE },
    ({ data }): PullRequestComment[] =>
      data.map(({ id, html_url, user, body }) => ({
        id,
        url: html_url,
        author: user?.login ?? null,
        body: body ?? "",
      })),
  );
  const marked = withMarker(comments, key);
  if (marked.length === 0) return [];
  const login = await ownLogin(octokit);
  return marked.filter(({ author }) => author === login);
}

/**
 * Who the token writes as. `GET /user` answers for people's tokens and refuses those of apps, the workflow's own
 * among them; GraphQL's viewer answers for apps as well. Where neither answers it is the workflow's own token.
 */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  try {
    return (await octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }")).viewer.login;
  } catch {
    return ACTIONS_LOGIN;
  }
}

function isRefused(thrown: unknown): boolean {
  return thrown instanceof Error && "status" in thrown && (thrown.status === 403 || thrown.status === 404);
}

function isFailure(outcome: StickyResult | CommentFailure): outcome is CommentFailure {
  return outcome.kind === "retry" || outcome.kind === "give-up";
}

function asResult(problem: Problem): StickyResult {
  return { kind: problem.severity === "notice" ? "notice" : "warning", problem };
}
