import type { CommentMode } from "../inputs/inputs.js";
import type { StickyComment } from "./comment-marker.js";

/** When a comment is created. In every mode an existing comment is kept up to date. */
export type WantedCommentMode = Exclude<CommentMode, "off">;

export type CommentPlan =
  | { readonly kind: "create" }
  | { readonly kind: "update"; readonly existing: StickyComment }
  | { readonly kind: "leave"; readonly existing: StickyComment }
  | { readonly kind: "skip" };

/** The part of a report that the plan depends on. */
export interface CommentNews {
  /** The gate fails. */
  readonly isFailing: boolean;
  /** Something changed since the baseline; without a baseline, something did not pass. */
  readonly isChanged: boolean;
  readonly digest: string;
  /** Id and attempt of this run; absent where the runner does not name them. */
  readonly run?: string | undefined;
}

/**
 * Decides what happens to the comment.
 *
 * | | no comment yet | one with another digest | one with this digest |
 * |---|---|---|---|
 * | `on-failure` | create when failing | update | leave |
 * | `on-change` | create when changed | update | leave |
 * | `always` | create | update | leave |
 *
 * So a red comment turns green when the endpoints recover, in every mode.
 *
 * A failure that an earlier run had as well is written again, with this run in the marker: see `otherJobs`.
 */
export function planComment(
  mode: WantedCommentMode,
  news: CommentNews,
  existing: StickyComment | undefined,
): CommentPlan {
  if (existing !== undefined) {
    const isOfEarlierRun = news.run !== undefined && existing.writer?.run !== news.run;
    const isCurrent = existing.digest === news.digest && !(news.isFailing && isOfEarlierRun);
    return { kind: isCurrent ? "leave" : "update", existing };
  }
  const isWanted = { "on-failure": news.isFailing, "on-change": news.isChanged, always: true }[mode];
  return { kind: isWanted ? "create" : "skip" };
}

/**
 * Returns the comments that other jobs of this run and attempt wrote for the same key. Calls of one reusable workflow have one
 * key where they have one name: inside of it, variables and matrix are the same. The red one of them must stay.
 */
export function otherJobs(found: readonly StickyComment[], { run, digest }: CommentNews): readonly StickyComment[] {
  // One with this digest is that of an attempt whose answer was lost.
  return run === undefined ? [] : found.filter((one) => one.writer?.run === run && one.digest !== digest);
}
