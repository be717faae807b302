import { keepClock, now } from "./clock.js";

/**
 * The moment a dial must be over, in milliseconds of `now()`; Infinity means never. It moves later only while
 * our own limits (sockets, lookups at the same time) make the dial wait, because that is not the network's time.
 */
export interface Deadline {
  at: number;
}

/** Go takes longer than this to come to its first attempt, so such a timeout is over before it: 10 microseconds. */
const OVER_BEFORE_DIALING_MS = 0.01;

/** The deadline of a timeout that begins now. `null` and 0: none. */
export function deadlineAfter(timeoutMs: number | null): Deadline {
  if (timeoutMs === null || timeoutMs === 0) return { at: Number.POSITIVE_INFINITY };
  return { at: now() + (timeoutMs <= OVER_BEFORE_DIALING_MS ? Math.min(timeoutMs, 0) : timeoutMs) };
}

export function hasPassed(deadline: Deadline): boolean {
  return deadline.at <= now();
}

/** The longest delay of Node's setTimeout; a longer one would fire immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back once the deadline has passed; the returned function cancels that.
 *
 * A timer may fire a fraction of a millisecond early, and the deadline may have moved: then the timer is set again.
 * When the deadline has passed, the event loop polls once more first, so that an answer that is already there is seen;
 * also when it had passed before the call.
 */
export function whenPassed(deadline: Readonly<Deadline>, onPassed: () => void): () => void {
  if (deadline.at === Number.POSITIVE_INFINITY) return () => {};
  const letGo = keepClock();
  let isArmed = true;
  let timer: NodeJS.Timeout | undefined;
  let lastPoll: NodeJS.Immediate | undefined;
  const disarm = () => {
    if (!isArmed) return;
    isArmed = false;
    letGo();
    clearTimeout(timer);
    clearImmediate(lastPoll);
  };
  const arm = () => {
    // Never less than a turn of the event loop, in which it polls.
    timer = setTimeout(expire, Math.min(Math.max(Math.ceil(deadline.at - now()), 1), LONGEST_TIMER_MS));
  };
  const expire = () => {
    if (deadline.at > now()) return arm();
    lastPoll = setImmediate(() => {
      if (deadline.at > now()) return arm();
      disarm();
      onPassed();
    });
  };
  arm();
  return disarm;
}
