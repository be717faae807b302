/**
 * The moment a dial must be over, in milliseconds of performance.now(); Infinity means never. It is moved later only
 * while a limit of our own (sockets, names under way) makes the dial wait, because that is not the network's time.
 */
export interface Deadline {
  at: number;
}

export function deadlineAfter(timeoutMs: number | null): Deadline {
  return { at: timeoutMs === null || timeoutMs === 0 ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs };
}

export function hasPassed(deadline: Deadline): boolean {
  return deadline.at <= performance.now();
}

/** The longest wait that Node's setTimeout can hold; longer ones would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back once the deadline has passed; the returned function calls it off.
 *
 * A timer may fire a fraction of a millisecond early, or the deadline may have moved: then it is set again. When it
 * has passed the event loop polls once more first, so that an answer which is already there is seen before the verdict.
 */
export function whenPassed(deadline: Readonly<Deadline>, onPassed: () => void): () => void {
  if (deadline.at === Number.POSITIVE_INFINITY) return () => {};
  let timer: NodeJS.Timeout | undefined;
  let lastPoll: NodeJS.Immediate | undefined;
  const arm = () => {
    const leftMs = deadline.at - performance.now();
    if (leftMs > 0) timer = setTimeout(arm, Math.min(Math.ceil(leftMs), LONGEST_TIMER_MS));
    else lastPoll = setImmediate(() => (deadline.at > performance.now() ? arm() : onPassed()));
  };
  arm();
  return () => {
    clearTimeout(timer);
    clearImmediate(lastPoll);
  };
}

/** Go spreads what is left over the addresses left, but gives each at least this much while it lasts. */
const SANE_MINIMUM_MS = 2_000;

/**
 * Until when one of several addresses may be tried, as Go's partialDeadline. `undefined` when no time is left.
 */
export function partialDeadline(nowMs: number, deadlineMs: number, addressesLeft: number): number | undefined {
  if (deadlineMs === Number.POSITIVE_INFINITY) return deadlineMs;
  const leftMs = deadlineMs - nowMs;
  if (leftMs <= 0) return undefined;
  return nowMs + Math.max(leftMs / addressesLeft, Math.min(leftMs, SANE_MINIMUM_MS));
}
