/** When a check that is not connected is tried again. */
export interface RetryPolicy {
  /** Extra attempts after the first. */
  readonly retries: number;
  /** Pause before the first extra attempt; doubles each time. */
  readonly retryDelayMs: number;
  /** Keep trying for so long, counted from the start of the check; takes the place of `retries`. */
  readonly waitMs?: number;
}

/** No pause between attempts is longer. */
export const MAX_RETRY_DELAY_MS = 30_000;

/**
 * The pause before extra attempt `attempt` (from 1): the delay doubled each time up to 30 s, of which a random part of
 * up to a half is taken away, so that many checks of one endpoint do not come back at the same moment.
 */
export function pauseBefore(attempt: number, retryDelayMs: number, random: () => number = Math.random): number {
  const full = Math.min(retryDelayMs * 2 ** (attempt - 1), MAX_RETRY_DELAY_MS);
  return full * (1 - random() / 2);
}

/** Sleeps unless the signal is or gets aborted; tells whether it slept to the end. */
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
