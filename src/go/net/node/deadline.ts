/**
 * The moment a dial must be over, in milliseconds of performance.now(); Infinity means never. It moves later only while
 * our own limits (sockets, lookups at the same time) make the dial wait, because that is not the network's time.
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

/** The longest delay of Node's setTimeout; a longer one would fire immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back once the deadline has passed; the returned function cancels that.
 *
 * A timer may fire a fraction of a millisecond early, and the deadline may have moved: then the timer is set again.
 * When the deadline has passed, the event loop polls once more first, so that an answer that is already there is seen.
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
