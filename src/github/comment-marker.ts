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

/**
 * Returns the comments whose marker has this key, oldest first.
 *
 * Only the first line is read, because a comment may quote ours. The caller checks the author, because anybody can write a
 * marker.
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
