import type { Cancel } from "./cancel.js";
import { firstResult } from "./wait.js";

/**
 * A small listener holds five connections that it has not accepted yet; the kernel drops further ones, and each dropped
 * one costs its dial a second. Ten milliseconds are enough to accept five even on a busy machine (docs/performance.md).
 */
const DIALS_PER_WINDOW = 5;
const WINDOW_MS = 10;

interface Pace {
  windowAtMs: number;
  dials: number;
  readonly queue: Turn[];
}

/** A dial that waits; a canceled one is not wanted any more. */
interface Turn {
  isWanted: boolean;
  begin: () => void;
}

/** The paces of endpoints dialed lately. */
const paces = new Map<string, Pace>();
/** When those that are older than a window were last forgotten: once in a window, since there may be thousands. */
let forgottenAtMs = 0;

/** Waits until an endpoint may be dialed; `undefined` when it may be dialed now. A cancellation ends the wait. */
export function paced(endpoint: string, cancel: Cancel): Promise<void> | undefined {
  const nowMs = performance.now();
  const pace = paces.get(endpoint);
  if (!pace) {
    forgetOld(nowMs);
    paces.set(endpoint, { windowAtMs: nowMs, dials: 1, queue: [] });
    return undefined;
  }
  if (pace.queue.length === 0 && nowMs - pace.windowAtMs >= WINDOW_MS) openWindow(pace, nowMs);
  if (pace.dials < DIALS_PER_WINDOW) {
    pace.dials++;
    return undefined;
  }
  return firstResult<void, Turn>({
    cancel,
    onCanceled: () => {},
    open: () => ({ isWanted: true, begin: () => {} }),
    begin: (turn, settle) => {
      turn.begin = settle;
      if (pace.queue.push(turn) === 1) admitLater(pace);
    },
    close: (turn) => {
      turn.isWanted = false;
    },
  });
}

/** A window after the dials of this one have begun: a process that waits for a processor begins them long after it let them in. */
function admitLater(pace: Pace): void {
  setImmediate(() => setTimeout(admit, WINDOW_MS, pace));
}

function admit(pace: Pace): void {
  openWindow(pace, performance.now());
  while (pace.queue.length > 0 && pace.dials < DIALS_PER_WINDOW) {
    const turn = pace.queue.shift();
    if (!turn?.isWanted) continue;
    pace.dials++;
    turn.begin();
  }
  if (pace.queue.length > 0) admitLater(pace);
}

function openWindow(pace: Pace, nowMs: number): void {
  pace.windowAtMs = nowMs;
  pace.dials = 0;
}

function forgetOld(nowMs: number): void {
  if (nowMs - forgottenAtMs < WINDOW_MS) return;
  forgottenAtMs = nowMs;
  for (const [endpoint, { windowAtMs, queue }] of paces) {
    if (nowMs - windowAtMs >= WINDOW_MS && queue.length === 0) paces.delete(endpoint);
  }
}
