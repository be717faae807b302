/** When a check that does not pass is tried again. */
export type RetryPolicy =
  | {
      readonly kind: "retries";
      /** Extra tries after the first. */
      readonly retries: number;
      /** Pause before the first extra try; doubles each time. */
      readonly delayMs: number;
    }
  | {
      readonly kind: "wait";
      /** Keep trying for so long, counted from the start of the check; a try that is late ends soon after, see `givenUpAt`. */
      readonly waitMs: number;
      /** How long each try keeps its connection open. */
      readonly holdMs: number;
      /** From the start of one try to the start of the next. */
      readonly delayMs: number;
    };

/** Returns the policy that the inputs ask for: `wait` takes the place of `retries`. */
export function retryPolicy(inputs: {
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly waitMs?: number;
  readonly holdMs: number;
}): RetryPolicy {
  const { retries, retryDelayMs: delayMs, waitMs, holdMs } = inputs;
  return waitMs === undefined ? { kind: "retries", retries, delayMs } : { kind: "wait", waitMs, holdMs, delayMs };
}

/** No pause of `retries` is longer. */
export const MAX_RETRY_DELAY_MS = 30_000;

/** The shortest time that the last try of a wait is given. */
const LAST_TRY_MS = 250;

/** What is known when the next try is planned; all times on one clock, in milliseconds. */
export interface Tried {
  /** Tries that are over. */
  readonly tries: number;
  /** When the check began. */
  readonly startedAtMs: number;
  /** When the last try began, and how long it took. */
  readonly lastStartedAtMs: number;
  readonly lastDurationMs: number;
  readonly nowMs: number;
}

/**
 * Returns when the next try begins, or `undefined` where there is none.
 *
 * `retries` pauses longer before each extra try. `wait` tries at a steady pace, and once more before the time is up: so
 * late that a service which opens at the end is found, so early that an answer as slow as the last one still arrives.
 */
export function nextTryAt(policy: RetryPolicy, tried: Tried, random: () => number = Math.random): number | undefined {
  const { tries, startedAtMs, lastStartedAtMs, lastDurationMs, nowMs } = tried;
  if (policy.kind === "retries") {
    return tries > policy.retries ? undefined : nowMs + pauseBefore(tries, policy.delayMs, random);
  }
  const deadline = startedAtMs + policy.waitMs - policy.holdMs;
  const lastRoomMs = Math.min(Math.max(LAST_TRY_MS, 2 * lastDurationMs), Math.max(LAST_TRY_MS, policy.delayMs));
  const latest = deadline - lastRoomMs;
  const steady = Math.max(nowMs, lastStartedAtMs + policy.delayMs);
  if (steady <= latest) return steady;
  return lastStartedAtMs < latest && nowMs < deadline ? Math.max(nowMs, latest) : undefined;
}

/** Returns how long a try may take: its timeout, but never beyond the end of a wait. `null` is no deadline. */
export function tryTimeoutMs(
  policy: RetryPolicy,
  timeoutMs: number | null,
  { startedAtMs, nowMs }: Pick<Tried, "startedAtMs" | "nowMs">,
): { readonly timeoutMs: number | null; readonly isCutShort: boolean } {
  if (policy.kind === "retries") return { timeoutMs, isCutShort: false };
  // Half a millisecond early on the timer's grid is still in time; 0 would be no deadline at all.
  const leftMs = Math.max(1, Math.floor(startedAtMs + policy.waitMs - policy.holdMs - nowMs));
  const isCutShort = timeoutMs === null || leftMs < timeoutMs;
  return { timeoutMs: isCutShort ? leftMs : timeoutMs, isCutShort };
}

/** How much later than its wait a try ends at most where this process is late. */
const LATE_MS = 1_000;

/**
 * The same of the first try, which may wait for its turn behind others: of names, of which 64 are looked up at the same time, or of
 * dials of one endpoint, of which a thousand take two seconds. A check is not given up untried for that.
 */
const FIRST_LATE_MS = 5_000;

/**
 * Returns when a try is given up, on the clock of its check. It may wait for its turn until then. Infinity where there is no
 * wait.
 */
export function givenUpAt(policy: RetryPolicy, { tries, startedAtMs }: Pick<Tried, "tries" | "startedAtMs">): number {
  if (policy.kind === "retries") return Number.POSITIVE_INFINITY;
  return startedAtMs + policy.waitMs + (tries === 0 ? FIRST_LATE_MS : LATE_MS);
}

/** A signal that is aborted with another one, or after a time. The caller stops it. */
export interface Limited {
  readonly signal: AbortSignal;
  /** The time is over. */
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** Returns the signal itself where the time, in milliseconds, is Infinity. */
export function limited(signal: AbortSignal, ms: number): Limited {
  if (ms === Number.POSITIVE_INFINITY) return { signal, isOver: () => false, stop: () => {} };
  const controller = new AbortController();
  let isOver = false;
  const abort = () => controller.abort();
  const timer = setTimeout(
    () => {
      isOver = true;
      abort();
    },
    Math.min(ms, 2 ** 31 - 1),
  );
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver,
    stop: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    },
  };
}

/**
 * Returns the pause before extra try `extra` (from 1) of `retries`: the delay doubled each time up to 30 s, of which a
 * random part of up to a half is taken away, so that many checks of one endpoint do not come back at the same moment.
 */
export function pauseBefore(extra: number, delayMs: number, random: () => number = Math.random): number {
  const full = Math.min(delayMs * 2 ** (extra - 1), MAX_RETRY_DELAY_MS);
  return full * (1 - random() / 2);
}

/** Sleeps unless the signal is or becomes aborted. Returns whether it slept to the end. */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const done = (slept: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", aborted);
      resolve(slept);
    };
    const aborted = () => done(false);
    const timer = setTimeout(() => done(true), Math.min(ms, 2 ** 31 - 1));
    signal.addEventListener("abort", aborted, { once: true });
  });
}
