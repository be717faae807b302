import { describeThrown, type Problem } from "../problem/problem.js";
import type { PullRequest } from "./context.js";

/** What a failed request to GitHub means for the comment. */
export type CommentFailure =
  | { readonly kind: "retry"; readonly waitMs: number; readonly problem: Problem }
  | { readonly kind: "give-up"; readonly problem: Problem };

/** GitHub asks for at least a minute where it does not say how long a limit lasts. */
export const RATE_LIMIT_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/**
 * Reads what was thrown while speaking to GitHub. `attempt` counts from 1.
 *
 * | answer | meaning |
 * |---|---|
 * | none, 5xx | retry after 1 s, 2 s, 4 s, ... |
 * | 403 or 429 with `retry-after`, an empty quota, or a message about a rate limit | retry when the limit ends |
 * | 401 | the token is not accepted |
 * | 403 on a locked conversation | rejected |
 * | 403, 404 | the token lacks the permission; GitHub says 404 where it may not even tell that something exists |
 * | anything else | rejected |
 *
 * Rate limits: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function readFailure(
  thrown: unknown,
  { attempt, nowMs, pullRequest }: { attempt: number; nowMs: number; pullRequest: PullRequest },
): CommentFailure {
  const answer = answerOf(thrown);
  if (answer === undefined || answer.status >= 500) {
    const waitMs = FIRST_WAIT_MS * 2 ** (attempt - 1);
    return { kind: "retry", waitMs, problem: unavailable(answer?.message ?? describeThrown(thrown), pullRequest) };
  }
  const limitMs = rateLimitMs(answer, nowMs);
  if (limitMs !== undefined) {
    return { kind: "retry", waitMs: limitMs, problem: rateLimited(answer.message, pullRequest) };
  }
  return { kind: "give-up", problem: refusal(answer, pullRequest) };
}

function refusal({ status, message }: Answer, pullRequest: PullRequest): Problem {
  if (status === 401) return badToken(message, pullRequest);
  if (status === 404 || (status === 403 && !/locked/i.test(message))) return forbidden(message, pullRequest);
  return rejected(`${status} ${message}`, pullRequest);
}

/** Undefined where the answer is no rate limit. */
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

/** What GitHub answered; undefined where no answer came. Octokit gives a request that got none the status 500. */
function answerOf(thrown: unknown): Answer | undefined {
  if (!(thrown instanceof Error) || !("response" in thrown)) return undefined;
  const response = thrown.response as { status?: unknown; headers?: Answer["headers"]; data?: unknown } | undefined;
  if (typeof response?.status !== "number") return undefined;
  const data = response.data as { message?: unknown } | undefined;
  const message = typeof data?.message === "string" ? data.message : `HTTP status ${response.status}`;
  return { status: response.status, headers: response.headers ?? {}, message };
}

const noComment = ({ number }: PullRequest): string => `Cannot comment on pull request #${number}`;

export function notAPullRequest(eventName: string): Problem {
  return {
    code: "comment-no-pull-request",
    severity: "notice",
    message: `Cannot comment on a pull request: the event ${JSON.stringify(eventName)} belongs to none`,
    remedy: "run the workflow on `pull_request`, or set `comment: off`",
    where: "comment",
  };
}

export function noToken(pullRequest: PullRequest): Problem {
  return {
    code: "comment-no-token",
    severity: "notice",
    message: `${noComment(pullRequest)}: there is no token`,
    remedy: "leave `github-token` at its default, or give it a token with `pull-requests: write`",
    where: "github-token",
  };
}

function badToken(message: string, pullRequest: PullRequest): Problem {
  return {
    code: "comment-bad-token",
    severity: "warning",
    message: `${noComment(pullRequest)}: GitHub does not accept the token (${message})`,
    remedy: "leave `github-token` at its default, or renew the token that it is given",
    where: "github-token",
  };
}

function forbidden(message: string, pullRequest: PullRequest): Problem {
  return {
    code: "comment-forbidden",
    severity: "notice",
    message: `${noComment(pullRequest)}: the token lacks the permission \`pull-requests: write\` (${message})`,
    remedy: pullRequest.isFromFork
      ? "a run for a fork's pull request gets a read-only token: read the job summary, or comment from a workflow that runs on `workflow_run`"
      : "add `pull-requests: write` to the `permissions` of the job",
    where: "comment",
  };
}

function rejected(message: string, pullRequest: PullRequest): Problem {
  return {
    code: "comment-rejected",
    severity: "warning",
    message: `${noComment(pullRequest)}: GitHub rejects the comment (${message})`,
    remedy: "read the job summary, which says the same; a locked conversation takes comments of collaborators alone",
    where: "comment",
  };
}

function rateLimited(message: string, pullRequest: PullRequest): Problem {
  return {
    code: "comment-rate-limited",
    severity: "warning",
    message: `${noComment(pullRequest)}: GitHub's rate limit is used up (${message})`,
    remedy: "read the job summary, which says the same; the next run comments again",
    where: "comment",
  };
}

function unavailable(message: string, pullRequest: PullRequest): Problem {
  return {
    code: "comment-unavailable",
    severity: "warning",
    message: `${noComment(pullRequest)}: GitHub does not answer (${message})`,
    remedy: "read the job summary, which says the same; the next run comments again",
    where: "comment",
  };
}
