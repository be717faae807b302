import { createHash } from "node:crypto";

/** When a comment is made; one that is there is kept up to date in every mode. */
export type CommentMode = "on-failure" | "on-change" | "always";

/** A comment of the pull request, as far as the plan needs it. */
export interface PullRequestComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Login of its author; null for a deleted account. */
  readonly author: string | null;
}

/** One of our comments that is there already. */
export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly digest: string;
}

export type CommentPlan =
  | { readonly kind: "create" }
  | { readonly kind: "update"; readonly existing: StickyComment }
  | { readonly kind: "leave"; readonly existing: StickyComment }
  | { readonly kind: "skip" };

/** What decides whether a comment is made where none is. */
export interface CommentNews {
  /** The gate fails. */
  readonly isFailing: boolean;
  /** Something differs from the baseline, or, without one, something does not pass. */
  readonly isChanged: boolean;
  readonly digest: string;
}

/**
 * Decides what becomes of the comment.
 *
 * | | no comment yet | one with another digest | one with this digest |
 * |---|---|---|---|
 * | `on-failure` | create when failing | update | leave |
 * | `on-change` | create when changed | update | leave |
 * | `always` | create | update | leave |
 *
 * So a red comment turns green when the endpoints recover, whatever the mode.
 */
export function planComment(mode: CommentMode, news: CommentNews, existing: StickyComment | undefined): CommentPlan {
  if (existing !== undefined) {
    return { kind: existing.digest === news.digest ? "leave" : "update", existing };
  }
  const isWanted = { "on-failure": news.isFailing, "on-change": news.isChanged, always: true }[mode];
  return { kind: isWanted ? "create" : "skip" };
}

/**
 * The name under which a run finds its own comment again. It is hashed: a name may hold what would end the HTML comment
 * that carries it.
 */
export function commentKey(run: { readonly workflow: string; readonly job: string; readonly name: string }): string {
  const parts = JSON.stringify([run.workflow, run.job, run.name]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 16);
}

/** The hidden first line of the comment. */
export function commentMarker(key: string, digest: string): string {
  return `<!-- tcp-connect-preflight:${key}:${digest} -->`;
}

/**
 * The comments with our marker for this key, oldest first.
 *
 * The marker counts on the first line alone: a comment that quotes ours is not ours. Who wrote it is for the caller to
 * check, since anybody can write a marker.
 */
export function withMarker(
  comments: readonly PullRequestComment[],
  key: string,
): readonly (StickyComment & Pick<PullRequestComment, "author">)[] {
  return comments
    .flatMap(({ id, url, author, body }) => {
      const marker = /^<!-- tcp-connect-preflight:([^:\s]+):([^:\s]+) -->/.exec(body);
      return marker?.[1] === key ? [{ id, url, author, digest: marker[2] ?? "" }] : [];
    })
    .sort((one, other) => one.id - other.id);
}
