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
  /** Absent where the runner did not name its run, as in comments of earlier versions. */
  readonly writer?: Writer;
}

/** The run that wrote a comment. */
export interface Writer {
  /** Its id and attempt, such as `42/1`. */
  readonly run: string;
  /** The gate of the comment fails. */
  readonly isFailing: boolean;
}

/** One gate among those of a pull request. */
export interface Gate {
  readonly workflow: string;
  /** Absent where the runner does not name it. */
  readonly workflowFile?: string | undefined;
  readonly job: string;
  /** The step's id, or the runner's own name for it. */
  readonly step: string;
  readonly name: string;
  /** The values of the job's matrix as JSON: legs may have been given one name. */
  readonly matrix: string;
}

/**
 * Returns the keys by which a gate finds its own comment again, first the one that it writes. The others are those of earlier
 * versions, which had the name of the workflow in place of its file.
 */
export function commentKeys(gate: Gate): readonly [string, ...string[]] {
  const { workflow, workflowFile = workflow } = gate;
  const key = keyOf(gate, workflowFile);
  return workflowFile === workflow ? [key] : [key, keyOf(gate, workflow)];
}

/** A hash, because a name could contain the end of the HTML comment around it. */
function keyOf({ job, step, name, matrix }: Gate, workflow: string): string {
  return hash(JSON.stringify([workflow, job, step, name, matrix]), 16);
}

/** Returns the marker of a comment: its first line, which readers do not see. */
export function commentMarker(key: string, digest: string, writer?: Writer): string {
  const marker = `<!-- tcp-connect-preflight:${key}:${digest} -->`;
  // A comment of its own, so that versions without it find theirs.
  return writer === undefined ? marker : `${marker}<!-- run:${writer.run}:${writer.isFailing ? "red" : "green"} -->`;
}

/** A comment with a marker, by any author. */
export type MarkedComment = StickyComment & Pick<PullRequestComment, "author"> & { readonly key: string };

/** The longest digest has 1,366 characters. */
const MARKER =
  /^<!-- tcp-connect-preflight:([^:\s]+):([^:\s]{1,2000}) -->(?:<!-- run:(\d{1,20}\/\d{1,20}):(red|green) -->)?/;

/**
 * Returns a comment without its body where its marker has one of these keys.
 *
 * Only the first line is read, because a comment may quote ours. The caller checks the author, because anybody can write a
 * marker.
 */
export function withMarker(
  { id, url, author, body }: PullRequestComment,
  keys: readonly string[],
): MarkedComment | undefined {
  const [, keyOfMarker, digest = "", run, verdict] = MARKER.exec(body) ?? [];
  const key = keys.find((one) => one === keyOfMarker);
  if (key === undefined) return undefined;
  const writer = run !== undefined && { writer: { run: copyOf(run), isFailing: verdict === "red" } };
  return { id, url, author, key, digest: copyOf(digest), ...writer };
}

/** V8 would keep the body for a part of it. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
