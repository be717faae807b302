import { MAX_RETRY_DELAY_MS, type RetryPolicy } from "../collect/retry.js";
import { concurrencyFor } from "../collect/schedule.js";
import type { Collector } from "../decode/spec.js";

export interface WorstCaseOptions {
  /** For collectors without their own; `null` is no deadline. */
  readonly timeoutMs: number | null;
  readonly concurrency: number | "auto";
  readonly retry: RetryPolicy;
  readonly maxDurationMs?: number;
}

export interface WorstCase {
  /** Of all checks together; `null` where only the system itself ends a check. */
  readonly durationMs: number | null;
  /** Whether `maxDurationMs` ends it before all checks are done. */
  readonly isCutOff: boolean;
  readonly checks: number;
  /** Checks at the same time. */
  readonly atOnce: number;
  /** The longest of them. */
  readonly longestCheckMs: number | null;
}

/** Returns how long the dialing takes when no packet is ever answered. */
export function worstCase(collectors: readonly Collector[], options: WorstCaseOptions): WorstCase {
  const times = collectors
    .filter(({ exclude }) => !exclude.value)
    .map(({ timeoutMs = options.timeoutMs }) =>
      timeoutMs === null && options.retry.kind !== "wait" ? null : checkMs(timeoutMs ?? 0, options.retry),
    );
  const atOnce = Math.min(times.length, concurrencyFor(options.concurrency, collectors.length));
  const limited = times.filter((time) => time !== null);
  const isUnlimited = limited.length < times.length;
  const durationMs = isUnlimited ? Number.POSITIVE_INFINITY : makespan(limited, Math.max(1, atOnce));
  const withBudget = Math.min(durationMs, options.maxDurationMs ?? Number.POSITIVE_INFINITY);
  return {
    durationMs: Number.isFinite(withBudget) ? withBudget : null,
    isCutOff: withBudget < durationMs,
    checks: times.length,
    atOnce,
    longestCheckMs: isUnlimited ? null : limited.reduce((longest, time) => Math.max(longest, time), 0),
  };
}

/** Every try with its whole timeout and the pauses between them, or the whole of a wait. */
function checkMs(timeoutMs: number, retry: RetryPolicy): number {
  if (retry.kind === "wait") return retry.waitMs;
  let pausesMs = 0;
  let pauseMs = retry.delayMs;
  let left = retry.retries;
  for (; left > 0 && pauseMs < MAX_RETRY_DELAY_MS && pauseMs > 0; left--) {
    pausesMs += pauseMs;
    pauseMs *= 2;
  }
  if (pauseMs > 0) pausesMs += left * MAX_RETRY_DELAY_MS;
  return (retry.retries + 1) * Math.max(0, timeoutMs) + pausesMs;
}

/**
 * Returns when the last check is done, if each starts in order as soon as one of the places is free. The places are a binary heap,
 * the earliest first: a thousand of them are looked through for each of thousands of checks, in each context.
 */
function makespan(times: readonly number[], places: number): number {
  const freeAt = new Array<number>(Math.min(places, Math.max(1, times.length))).fill(0);
  let end = 0;
  for (const time of times) {
    const done = (freeAt[0] as number) + time;
    replaceEarliest(freeAt, done);
    end = Math.max(end, done);
  }
  return end;
}

/** Puts a time in the place of the first of a heap, and then where it belongs. */
function replaceEarliest(heap: number[], time: number): void {
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    const earlier = (heap[left + 1] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? time) ? left + 1 : left;
    const next = heap[earlier] ?? time;
    if (next >= time) break;
    heap[place] = next;
    place = earlier;
  }
  heap[place] = time;
}
