import { shortCommit } from "../pages/pieces.js";
import { describeThrown, type Problem, type ProblemCode } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import type { PullRequest } from "./context.js";

/** A pull request whose number is not known yet has none. */
type WantedPullRequest = Pick<PullRequest, "isFromFork"> & Partial<PullRequest>;

/** What to do after a failed request to GitHub. */
export type CommentFailure =
  | { readonly kind: "retry"; readonly waitMs: number; readonly problem: Problem }
  | { readonly kind: "give-up"; readonly problem: Problem };

interface FailureOptions {
  /** Counts from 1. */
  readonly attempt: number;
  readonly nowMs: number;
  readonly pullRequest: WantedPullRequest;
  readonly token: string;
}

/** GitHub asks for at least a minute when it does not give the end of a rate limit. */
const RATE_LIMIT_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
/** Of several pull requests that are named. */
const MAX_NUMBERS = 5;
/** Characters of GitHub's message that are shown. */
const MAX_MESSAGE = 500;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/**
 * Decides what to do after a request to GitHub threw. An answer may repeat the token, which is not quoted.
 *
 * | answer | meaning |
 * |---|---|
 * | none, 5xx | retry after 1 s, 2 s, 4 s, ... |
 * | 403 or 429 with `retry-after`, an empty quota, or a message about a rate limit | retry when the limit ends |
 * | 401 | the token is not accepted |
 * | 403 on a locked conversation | rejected |
 * | 403, 404 | the token does not have the permission; GitHub answers 404 when it must not even show that something exists |
 * | anything else | rejected |
 *
 * Rate limits: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function readFailure(thrown: unknown, { attempt, nowMs, pullRequest, token }: FailureOptions): CommentFailure {
  const answer = answerOf(thrown, token);
  if (answer === undefined || answer.status >= 500) {
    const waitMs = FIRST_WAIT_MS * 2 ** (attempt - 1);
    return {
      kind: "retry",
      waitMs,
      problem: unavailable(answer?.message ?? withoutToken(describeThrown(thrown), token), pullRequest),
    };
  }
  const limitMs = rateLimitMs(answer, nowMs);
  if (limitMs !== undefined) {
    return { kind: "retry", waitMs: limitMs, problem: rateLimited(answer.message, pullRequest) };
  }
  return { kind: "give-up", problem: refusal(answer, pullRequest) };
}

/** Returns what an answer or an error says, with asterisks for the token: a proxy may repeat what it was sent. */
export function withoutToken(text: string, token: string): string {
  return text.replaceAll(token, "***");
}

/** How long to wait for the end of a rate limit; undefined when the answer is about something else. */
function rateLimitMs({ status, headers, message }: Answer, nowMs: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfterSeconds = Number(headers["retry-after"] ?? Number.NaN);
  if (retryAfterSeconds >= 0) return retryAfterSeconds * 1000;
  const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  if (String(headers["x-ratelimit-remaining"]) === "0" && resetSeconds >= 0) {
    return Math.max(0, resetSeconds * 1000 - nowMs);
  }
  return status === 429 || /rate limit|abuse detection/i.test(message) ? RATE_LIMIT_WAIT_MS : undefined;
}

/** The answer of GitHub; undefined when there was none. Octokit gives a request without an answer the status 500. */
function answerOf(thrown: unknown, token: string): Answer | undefined {
  if (!(thrown instanceof Error) || !("response" in thrown)) return undefined;
  const response = thrown.response as { status?: unknown; headers?: Answer["headers"]; data?: unknown } | undefined;
  if (typeof response?.status !== "number") return undefined;
  const data = response.data as { message?: unknown } | undefined;
  // What is cut first could end within the token.
  const message =
    typeof data?.message === "string"
      ? shorten(withoutToken(data.message, token), MAX_MESSAGE)
      : `HTTP status ${response.status}`;
  return { status: response.status, headers: response.headers ?? {}, message };
}

/** A problem of a pull request's comment, without its severity, which follows from the code. */
interface Wording {
  readonly why: string;
  readonly remedy: string;
  readonly where?: string;
}

function commentProblem(
  code: Extract<ProblemCode, `comment-${string}`>,
  { number }: WantedPullRequest,
  { why, remedy, where = "comment" }: Wording,
): Problem {
  const severity = code === "comment-no-token" || code === "comment-forbidden" ? "notice" : "warning";
  const which = number === undefined ? "the pull request" : `pull request #${number}`;
  return { code, severity, message: `Cannot comment on ${which}: ${why}`, remedy, where };
}

export function notAPullRequest(eventName: string): Problem {
  return {
    code: "comment-no-pull-request",
    severity: "notice",
    message: `Cannot comment on a pull request: the event ${JSON.stringify(eventName)} does not belong to one`,
    remedy: "run the workflow on `pull_request`, or set `comment: off`",
    where: "comment",
  };
}

/** The problem of a run whose event does not say for which of several pull requests it was. */
export function ofSeveral(pullRequests: readonly PullRequest[]): Problem {
  const numbers = pullRequests.slice(0, MAX_NUMBERS).map(({ number }) => `#${number}`);
  return {
    code: "comment-no-pull-request",
    severity: "notice",
    message: `Cannot comment on a pull request: ${pullRequests.length} of this branch are open at this commit (${numbers.join(", ")}), and the event does not say which one the run was for`,
    remedy: "read the job summary instead, or close the others",
    where: "comment",
  };
}

/** The problem of a run whose comment would replace that of a newer commit's run. */
export function ofAnOlderCommit({ number }: WantedPullRequest, commit: string): Problem {
  return {
    code: "comment-older-commit",
    severity: "notice",
    message: `The comment on pull request #${number} is left as it is: this run is of commit ${shortCommit(commit)}, and the pull request has another one by now`,
    remedy: "read the job summary instead; the run of the newest commit comments",
    where: "comment",
  };
}

/** The problem of a run whose jobs have one comment; `isKept` where it stays that of another job, which fails. */
export function ofAnotherJob({ number }: WantedPullRequest, { isKept }: { readonly isKept: boolean }): Problem {
  const what = isKept
    ? "is left as it is: it is a failure of another job of this run"
    : "replaces that of another job of this run";
  return {
    code: "comment-shared",
    severity: "warning",
    message: `The comment on pull request #${number} ${what}, which has the same name`,
    remedy:
      "give each call of a reusable workflow a `name`: hand it on as an input, and read the job summary until then",
    where: "name",
  };
}

export function noToken(pullRequest: WantedPullRequest): Problem {
  return commentProblem("comment-no-token", pullRequest, {
    why: "there is no token",
    remedy: "leave `github-token` at its default, or give it a token with `pull-requests: write`",
    where: "github-token",
  });
}

/** The problem of an answer that will not change when the request is repeated. */
function refusal({ status, message }: Answer, pullRequest: WantedPullRequest): Problem {
  if (status === 401) {
    return commentProblem("comment-bad-token", pullRequest, {
      why: `GitHub does not accept the token (${message})`,
      remedy: "leave `github-token` at its default, or renew the token that it has",
      where: "github-token",
    });
  }
  if (status === 404 || (status === 403 && !/locked/i.test(message))) {
    return commentProblem("comment-forbidden", pullRequest, {
      why: `the token does not have the permission \`pull-requests: write\` (${message})`,
      remedy: pullRequest.isFromFork
        ? "a run for a fork's pull request gets a read-only token: read the job summary, or comment from a workflow that runs on `workflow_run`"
        : "add `pull-requests: write` to the `permissions` of the job",
    });
  }
  return commentProblem("comment-rejected", pullRequest, {
    why: `GitHub rejects the comment (${status} ${message})`,
    remedy: "read the job summary instead; only collaborators can comment on a locked conversation",
  });
}

function rateLimited(message: string, pullRequest: WantedPullRequest): Problem {
  return commentProblem("comment-rate-limited", pullRequest, {
    why: `GitHub's rate limit is used up (${message})`,
    remedy: "read the job summary instead; the next run comments again",
  });
}

function unavailable(message: string, pullRequest: WantedPullRequest): Problem {
  return commentProblem("comment-unavailable", pullRequest, {
    why: `GitHub does not answer (${message})`,
    remedy: "read the job summary instead; the next run comments again",
  });
}
