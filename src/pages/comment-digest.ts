import { createHash } from "node:crypto";
import type { CheckResult } from "../analyze/result.js";
import type { ChangeCounts } from "../report/changes.js";
import { identify } from "../report/comparison.js";
import type { Report } from "../report/model.js";
import { isRedacted } from "../report/redacted.js";
import type { Refusal } from "./refusal.js";

/** The failing checks of a digest, each by its id. With more of them the digest has none, so that the marker stays small. */
const MAX_IDS = 150;
const TOO_MANY = "many";

/**
 * Returns the digest of a report, which the marker of its comment carries: the verdict, and the identity, reason and outcome
 * of each check that failed or warned, and since when it fails. It contains no durations. Two reports with the same digest need only one comment.
 *
 * Its form is `DIGEST.ID.ID`, with an id for each failing check, from which the next run finds out what changed.
 */
export function commentDigest(report: Report): string {
  const attention = identify(report.results).filter(([, { status }]) => status !== "pass");
  const shown = attention.map(([id, { status, reason, message, uri, failingSince }]) => {
    return [id, status, reason, message, uri, failingSince];
  });
  const { name, result, counts, missing } = report;
  const whole = hash(JSON.stringify([name, result, counts, shown, missing]), 16);
  // Another run's host-1 may be another host, so the next run must not compare.
  if (isRedacted(report)) return `${whole}.${TOO_MANY}`;
  const failing = attention.filter(([, result]) => isFailing(result)).map(([identity]) => idOf(identity));
  return [whole, ...(failing.length > MAX_IDS ? [TOO_MANY] : failing)].join(".");
}

/** Returns the digest of a run without a report, with which no report is compared. */
export function refusalDigest({ name, verdict }: Pick<Refusal, "name" | "verdict">): string {
  return `${hash(JSON.stringify([name, verdict]), 16)}.${TOO_MANY}`;
}

/** Returns the digest of the same for a commit: a comment names it, so that the next commit needs another one. */
export function digestAt(commit: string | undefined, digest: string): string {
  const [whole = "", ...ids] = digest.split(".");
  return commit === undefined ? digest : [hash(JSON.stringify([whole, commit]), 16), ...ids].join(".");
}

/** Counts what changed since the report with an earlier digest; undefined when that digest has too few details. */
export function changesSince(report: Report, digest: string): ChangeCounts | undefined {
  const [, ...ids] = digest.split(".");
  if (isRedacted(report) || ids.includes(TOO_MANY)) return undefined;
  const before = new Set(ids);
  const now = new Map(identify(report.results).map(([identity, result]) => [idOf(identity), result]));
  const failing = new Set([...now].filter(([, result]) => isFailing(result)).map(([id]) => id));
  const stillFailing = [...failing].filter((id) => before.has(id)).length;
  return {
    newlyFailing: failing.size - stillFailing,
    stillFailing,
    fixed: ids.filter((id) => now.has(id) && !failing.has(id)).length,
    gone: ids.filter((id) => !now.has(id)).length,
  };
}

function isFailing({ status }: CheckResult): boolean {
  return status === "fail";
}

function idOf(identity: string): string {
  return hash(identity, 8);
}

/** The first hexadecimal digits of the SHA-256 of a string. */
export function hash(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
