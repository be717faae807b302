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
 */
export function planComment(
  mode: WantedCommentMode,
  news: CommentNews,
  existing: StickyComment | undefined,
): CommentPlan {
  if (existing !== undefined) {
    return { kind: existing.digest === news.digest ? "leave" : "update", existing };
  }
  const isWanted = { "on-failure": news.isFailing, "on-change": news.isChanged, always: true }[mode];
  return { kind: isWanted ? "create" : "skip" };
}
