import type { Collector } from "../decode/spec.js";
import { formatMs } from "../go/time/duration.js";
import type { Collected } from "./collected.js";

/** How far a run has come. */
export interface Progress {
  readonly onCollected: (collected: Collected) => void;
  /** `12 of 40 checks done, 3 not connected, at most 8s left`. */
  readonly describe: (nowMs?: number) => string;
}

/**
 * Keeps count of a run that starts now.
 *
 * @param timeoutMs of collectors without their own
 * @param mayTakeLonger than its longest timeout: checks wait for their turn or are tried again; then nobody can tell
 * the time left
 */
export function progressOf(
  collectors: readonly Collector[],
  { timeoutMs, mayTakeLonger }: { readonly timeoutMs: number | null; readonly mayTakeLonger: boolean },
  startedAtMs: number = performance.now(),
): Progress {
  const open = new Set(collectors.filter(({ exclude }) => !exclude.value));
  const total = open.size;
  let notConnected = 0;
  return {
    onCollected: (collected) => {
      open.delete(collected.collector);
      if (collected.kind === "not-run") notConnected++;
      if (collected.kind === "dialed" && collected.networkStatus !== "connected") notConnected++;
    },
    describe: (nowMs = performance.now()) => {
      const parts = [`${total - open.size} of ${total} ${total === 1 ? "check" : "checks"} done`];
      if (notConnected > 0) parts.push(`${notConnected} not connected`);
      const left = mayTakeLonger ? undefined : longest(open, timeoutMs);
      if (left !== undefined) {
        const seconds = Math.max(1, Math.ceil((startedAtMs + left - nowMs) / 1000));
        parts.push(`at most ${formatMs(seconds * 1000)} left`);
      }
      return parts.join(", ");
    },
  };
}

function longest(open: Iterable<Collector>, defaultMs: number | null): number | undefined {
  let longestMs = 0;
  for (const { timeoutMs = defaultMs } of open) {
    if (timeoutMs === null) return undefined;
    longestMs = Math.max(longestMs, timeoutMs);
  }
  return longestMs;
}
