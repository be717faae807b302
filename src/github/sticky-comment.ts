import { setTimeout as sleep } from "node:timers/promises";
import type { Problem } from "../problem/problem.js";
import {
  type CommentFailure,
  noToken,
  notAPullRequest,
  ofAnOlderCommit,
  ofAnotherJob,
  ofSeveral,
  readFailure,
  withoutToken,
} from "./comment-failure.js";
import { commentKeys, commentMarker, type MarkedComment, type StickyComment, withMarker } from "./comment-marker.js";
import { type CommentNews, otherJobs, planComment, type WantedCommentMode } from "./comment-plan.js";
import type { GithubContext, PullRequest } from "./context.js";
import { guardedFetch } from "./guarded-fetch.js";

export interface StickyRequest extends Omit<CommentNews, "run"> {
  readonly mode: WantedCommentMode;
  /** Returns Markdown without the marker, which is put in front of it. `previous` is the digest of the existing comment. */
  readonly body: (previous: string | undefined) => string;
  /** Of the gate. With the workflow's file, job and matrix it distinguishes this comment from those of other gates. */
  readonly name: string;
  /** The values of the job's matrix as JSON. */
  readonly matrix: string;
  readonly token: string;
  readonly context: GithubContext;
}

export type StickyResult =
  /** With a problem where another job of the run has the same comment. */
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string; readonly problem?: Problem }
  | { readonly kind: "skipped" }
  | { readonly kind: "notice" | "warning"; readonly problem: Problem };

export interface StickySeams {
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly now: () => number;
  /** How long to wait for an answer before the request is repeated. */
  readonly requestTimeoutMs: number;
  /** How long all requests together may take, and all pauses between them. */
  readonly totalTimeoutMs: number;
}

const MAX_ATTEMPTS = 4;
/** For all pauses together: a gate must not wait long for its comment. */
const MAX_WAIT_MS = 90_000;
const MAX_TOTAL_MS = 180_000;
const PAGE_SIZE = 100;
/** GitHub takes 2,500 comments for a pull request. */
const MAX_PAGES = 100;
/** The login of the workflow's own token. */
const ACTIONS_LOGIN = "github-actions[bot]";

const realSeams: StickySeams = { sleep, now: Date.now, requestTimeoutMs: 15_000, totalTimeoutMs: MAX_TOTAL_MS };

/**
 * Creates the pull request's comment, updates it, or leaves it.
 *
 * Looks for its own comment on all pages and edits it only when the digest changed. The result has every failure; nothing is
 * thrown, because a comment must not decide whether the gate passes.
 */
export async function upsertSticky(request: StickyRequest, seams: Partial<StickySeams> = {}): Promise<StickyResult> {
  const { head, eventName, apiUrl } = request.context;
  if (request.context.pullRequest === undefined && head === undefined) return asResult(notAPullRequest(eventName));
  const pullRequest = request.context.pullRequest ?? { isFromFork: true };
  if (request.token === "") return asResult(noToken(pullRequest));
  const { sleep, now, requestTimeoutMs, totalTimeoutMs } = { ...realSeams, ...seams };
  const total = AbortSignal.timeout(totalTimeoutMs);

  let waitedMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await connect({ token: request.token, apiUrl, requestTimeoutMs, total })
      .then(async (octokit) => {
        const [found, ...others] = await pullRequestsOf(octokit, request.context);
        if (found === undefined) return asResult(notAPullRequest(eventName));
        return others.length > 0 ? asResult(ofSeveral([found, ...others])) : upsertOnce(octokit, request, found);
      })
      .catch((thrown: unknown) => readFailure(thrown, { attempt, nowMs: now(), pullRequest, token: request.token }));
    if (!isFailure(outcome)) return "url" in outcome ? { ...outcome, url: shownUrl(outcome, request) } : outcome;
    if (outcome.kind === "give-up" || attempt === MAX_ATTEMPTS || total.aborted) return asResult(outcome.problem);
    waitedMs += outcome.waitMs;
    if (waitedMs > Math.min(MAX_WAIT_MS, totalTimeoutMs)) return asResult(outcome.problem);
    await sleep(outcome.waitMs);
  }
}

/** The URL is the answer's: it may repeat the token, or be none. */
function shownUrl({ url }: { readonly url: unknown }, { token }: StickyRequest): string {
  return typeof url === "string" ? withoutToken(url, token) : "";
}

/**
 * Returns the pull request of the event, or else the open ones of its branch at its commit: more than one where they have
 * several bases. The numbers come from GitHub, never from a report.
 */
async function pullRequestsOf(
  octokit: Octokit,
  { pullRequest, head, owner, repo }: Pick<GithubContext, "pullRequest" | "head" | "owner" | "repo">,
): Promise<readonly PullRequest[]> {
  if (pullRequest !== undefined) return [pullRequest];
  if (head === undefined) return [];
  const query = { owner, repo, state: "open", head: `${head.owner}:${head.branch}`, per_page: PAGE_SIZE } as const;
  const { data } = await octokit.rest.pulls.list(query);
  const found = asList(data).filter(({ head: { sha } }) => sha === head.sha);
  return found.map(({ number }) => ({ number, isFromFork: head.owner !== owner }));
}

/** The client would print what headers of an answer say of a deprecation, such as the token. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

type Octokit = Awaited<ReturnType<typeof connect>>;

/** Loads the client here, so that a run without a comment does not load it. */
async function connect(options: { token: string; apiUrl: string; requestTimeoutMs: number; total: AbortSignal }) {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl });
  octokit.hook.before("request", (request) => {
    const signal = AbortSignal.any([AbortSignal.timeout(options.requestTimeoutMs), options.total]);
    const guarded = guardedFetch(request.request.fetch ?? fetch, options);
    request.request = { ...request.request, signal, fetch: guarded, log: SILENT };
  });
  // Octokit takes an incomplete answer for an empty one, and an empty list of comments would mean that there is none.
  octokit.hook.after("request", ({ status, data }) => {
    if (status !== 204 && typeof data === "string") throw new Error("the answer is incomplete or is not JSON");
  });
  return octokit;
}

/**
 * Reads, decides and writes. A failed attempt is repeated from the start, so that a comment is not created twice when GitHub
 * created it and its answer was lost.
 */
async function upsertOnce(octokit: Octokit, request: StickyRequest, pullRequest: PullRequest): Promise<StickyResult> {
  const { owner, repo, run } = request.context;
  const keys = commentKeys({ ...request.context, name: request.name, matrix: request.matrix });
  const found = await ownComments(octokit, { owner, repo, number: pullRequest.number, keys });
  const [oldest, ...younger] = found;
  const { isFailing } = request;
  const news = { ...request, run };
  const others = otherJobs(found, news);
  const red = isFailing ? undefined : others.find(({ writer }) => writer?.isFailing);
  if (red !== undefined) return keep(red);

  const isOfEarlierVersion = oldest !== undefined && oldest.key !== keys[0];
  const decided = planComment(request.mode, news, oldest);
  // With the marker that it has, another file of this name would take it for its own.
  const plan = decided.kind === "leave" && isOfEarlierVersion ? { ...decided, kind: "update" as const } : decided;
  // Asked last, so that hardly anything can be pushed between the answer and the comment.
  if ((plan.kind === "create" || plan.kind === "update") && (await isOutdated(octokit, request.context, pullRequest))) {
    return asResult(ofAnOlderCommit(pullRequest, request.context.commit ?? ""));
  }
  if (plan.kind === "update" && !isFailing && run !== undefined) {
    // Jobs of a run end at about the same time, and the comments were listed some requests ago.
    const now = await commentNow(octokit, { owner, repo, id: plan.existing.id, keys });
    if (now?.writer?.isFailing && otherJobs([now], news).length > 0) return keep(now);
  }
  const writer = run === undefined ? undefined : { run, isFailing };
  const body = (previous?: string) => `${commentMarker(keys[0], request.digest, writer)}\n${request.body(previous)}`;
  const result = await carryOut();
  // Two runs at the same time may each have created a comment. The second would become outdated.
  for (const { id } of younger) {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
  }
  if (others.length === 0 || !("url" in result)) return result;
  return { ...result, problem: ofAnotherJob(pullRequest, { isKept: false }) };

  function keep({ url }: StickyComment): StickyResult {
    return { kind: "unchanged", url, problem: ofAnotherJob(pullRequest, { isKept: true }) };
  }

  async function create(): Promise<StickyResult> {
    const created = await octokit.rest.issues.createComment({
      owner,
      repo,
      issue_number: pullRequest.number,
      body: body(),
    });
    return { kind: "created", url: created.data.html_url };
  }

  async function carryOut(): Promise<StickyResult> {
    switch (plan.kind) {
      case "create":
        return create();
      case "update": {
        const { id, digest } = plan.existing;
        // Another job has other checks, with which these are not compared. So may another file, in earlier versions.
        const previous = isOfEarlierVersion || others.includes(plan.existing) ? undefined : digest;
        const request = { owner, repo, comment_id: id, body: body(previous) };
        const updated = await octokit.rest.issues.updateComment(request).catch((thrown: unknown) => {
          // It was deleted after it was listed. A token without permission gets the same answer, and again when it creates one.
          if (isGone(thrown)) return undefined;
          throw thrown;
        });
        return updated === undefined ? create() : { kind: "updated", url: updated.data.html_url };
      }
      case "leave":
        return { kind: "unchanged", url: plan.existing.url };
      case "skip":
        return { kind: "skipped" };
    }
  }
}

/**
 * Whether the pull request has another commit than the one that the run is for: its comment would replace that of a newer run.
 * Where GitHub does not answer or refuses, it is not known, and a comment is better than none.
 */
async function isOutdated(
  octokit: Octokit,
  { owner, repo, commit }: Pick<GithubContext, "owner" | "repo" | "commit">,
  { number }: PullRequest,
): Promise<boolean> {
  if (commit === undefined) return false;
  const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number }).catch(() => undefined);
  const newest: unknown = answer?.data?.head?.sha;
  return typeof newest === "string" && newest !== "" && newest !== commit;
}

/** Returns a comment as it is now; undefined where it was deleted, or GitHub does not answer. */
async function commentNow(
  octokit: Octokit,
  { owner, repo, id, keys }: { owner: string; repo: string; id: number; keys: readonly string[] },
): Promise<StickyComment | undefined> {
  const answer = await octokit.rest.issues.getComment({ owner, repo, comment_id: id }).catch(() => undefined);
  const body: unknown = answer?.data?.body;
  return typeof body === "string"
    ? withMarker({ id, url: answer?.data.html_url ?? "", author: null, body }, keys)
    : undefined;
}

/** An answer of another form is a proxy's, say. */
function asList<T>(data: readonly T[]): readonly T[] {
  if (!Array.isArray(data)) throw new Error("the answer is not a list");
  return data;
}

/** Returns the comments that this token wrote for the first of the keys that has any, oldest first. */
async function ownComments(
  octokit: Octokit,
  { owner, repo, number, keys }: { owner: string; repo: string; number: number; keys: readonly string[] },
): Promise<readonly MarkedComment[]> {
  let pages = 0;
  const marked = await octokit.paginate(
    octokit.rest.issues.listComments,
    { owner, repo, issue_number: number, per_page: PAGE_SIZE },
    ({ data }) => {
      if (++pages > MAX_PAGES) throw new Error(`there are more than ${MAX_PAGES} pages of comments`);
      // Of the other comments nothing is kept: anybody may write thousands, each of 65,536 characters.
      return asList(data).flatMap(({ id, html_url, user, body }) => {
        const comment = { id, url: html_url, author: user?.login ?? null, body: body ?? "" };
        return withMarker(comment, keys) ?? [];
      });
    },
  );
  if (marked.length === 0) return [];
  const login = await ownLogin(octokit);
  const own = marked.filter(({ author }) => author === login).sort((one, other) => one.id - other.id);
  return keys.map((key) => own.filter((one) => one.key === key)).find((found) => found.length > 0) ?? [];
}

/**
 * Returns the login of the token. `GET /user` answers for the tokens of people and refuses those of apps, such as the
 * workflow's own; GraphQL's viewer answers for apps as well. If neither answers, it is the workflow's own token.
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

function isGone(thrown: unknown): boolean {
  return thrown instanceof Error && "status" in thrown && thrown.status === 404;
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
