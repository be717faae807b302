import { hash } from "../pages/comment-digest.js";

/** A comment of the pull request. */
export interface PullRequestComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Login of its author; null for a deleted account. */
  readonly author: string | null;
}

/** A comment that an earlier run of this gate made. */
export interface StickyComment {
  readonly id: number;
  readonly url: string;
  /** `commentDigest` of the report that it was made from. */
  readonly digest: string;
}

/** One gate among those of a pull request. */
export interface Gate {
  readonly workflow: string;
  readonly job: string;
  /** The step's id, or the runner's own name for it. */
  readonly step: string;
  readonly name: string;
  /** The values of the job's matrix as JSON: legs may have been given one name. */
  readonly matrix: string;
}

/**
 * Returns the key by which a gate finds its own comment again. It is a hash, because a name could contain the end of the
 * HTML comment around it.
 */
export function commentKey(run: Gate): string {
  return hash(JSON.stringify([run.workflow, run.job, run.step, run.name, run.matrix]), 16);
}

/** Returns the marker of a comment: its first line, which readers do not see. */
export function commentMarker(key: string, digest: string): string {
  return `<!-- tcp-connect-preflight:${key}:${digest} -->`;
}

/** A comment with a marker, by any author. */
export type MarkedComment = StickyComment & Pick<PullRequestComment, "author">;

/** The longest digest has 1,366 characters. */
const MARKER = /^<!-- tcp-connect-preflight:([^:\s]+):([^:\s]{1,2000}) -->/;

/**
 * Returns a comment without its body where its marker has this key.
 *
 * Only the first line is read, because a comment may quote ours. The caller checks the author, because anybody can write a
 * marker.
 */
export function withMarker({ id, url, author, body }: PullRequestComment, key: string): MarkedComment | undefined {
  const [, keyOfMarker, digest = ""] = MARKER.exec(body) ?? [];
  if (keyOfMarker !== key) return undefined;
  // A copy: V8 would keep the body for the part of it that is the digest.
  return { id, url, author, digest: Buffer.from(digest).toString() };
}
