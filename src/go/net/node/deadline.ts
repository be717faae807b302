import { elapsed, keepClock, letClockGo, now, type Reading } from "./clock.js";

/**
 * The moment a dial must be over, in milliseconds of both clocks, whichever passes first; Infinity means never. It moves later by
 * the time in which our own limits (sockets, lookups at the same time) make the dial wait or a connection is held, because that is
 * not the network's time.
 */
export interface Deadline {
  /** Of `now()`. */
  at: number;
  /** Of `elapsed()`: however late this process is. */
  latestAt: number;
}

/** How long a timeout lasts at most where this process is late: twice as long, and this more. */
const MOST_LATE_MS = 1_000;

function mostMs(timeoutMs: number): number {
  return 2 * timeoutMs + MOST_LATE_MS;
}

/** Go takes longer than this to come to its first attempt, so such a timeout is over before it: 10 microseconds. */
const OVER_BEFORE_DIALING_MS = 0.01;

/** The deadline of a timeout that begins now. `null` and 0: none. */
export function deadlineAfter(timeoutMs: number | null): Deadline {
  if (timeoutMs === null || timeoutMs === 0)
    return { at: Number.POSITIVE_INFINITY, latestAt: Number.POSITIVE_INFINITY };
  const givenMs = timeoutMs <= OVER_BEFORE_DIALING_MS ? Math.min(timeoutMs, 0) : timeoutMs;
  return { at: now() + givenMs, latestAt: elapsed() + mostMs(givenMs) };
}

/** A deadline of a part of the time that is left until another one. */
export function earlierDeadline({ latestAt }: Readonly<Deadline>, partialAt: number): Deadline {
  return { at: partialAt, latestAt: Math.min(latestAt, elapsed() + mostMs(partialAt - now())) };
}

export function postpone(deadline: Deadline, spent: Reading): void {
  deadline.at += spent.countedMs;
  deadline.latestAt += spent.elapsedMs;
}

export function hasPassed(deadline: Readonly<Deadline>): boolean {
  return leftMs(deadline) <= 0;
}

/** Whether a deadline has passed only because this process was late, so that it says little about the network. */
export function hasPassedLate(deadline: Readonly<Deadline>): boolean {
  return hasPassed(deadline) && deadline.at > now();
}

function leftMs({ at, latestAt }: Readonly<Deadline>): number {
  return Math.min(at - now(), latestAt - elapsed());
}

/** The longest delay of Node's setTimeout; a longer one would fire immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back once a deadline has passed, unless it is disarmed before.
 *
 * A timer may fire a fraction of a millisecond early, and the deadline may have moved: then the timer is set again.
 * When the deadline has passed, the event loop polls once more first, so that an answer that is already there is seen;
 * also when it had passed before the call.
 */
export class Alarm {
  readonly #deadline: Readonly<Deadline>;
  readonly #onPassed: () => void;
  #timer: NodeJS.Timeout | undefined;
  #lastPoll: NodeJS.Immediate | undefined;

  constructor(deadline: Readonly<Deadline>, onPassed: () => void) {
    this.#deadline = deadline;
    this.#onPassed = onPassed;
    if (deadline.at === Number.POSITIVE_INFINITY) return;
    keepClock();
    this.#arm();
  }

  disarm(): void {
    if (this.#timer === undefined) return;
    letClockGo();
    clearTimeout(this.#timer);
    if (this.#lastPoll) clearImmediate(this.#lastPoll);
    this.#timer = undefined;
  }

  #arm(): void {
    // Never less than a turn of the event loop, in which it polls.
    const ms = Math.min(Math.max(Math.ceil(leftMs(this.#deadline)), 1), LONGEST_TIMER_MS);
    this.#timer = setTimeout(Alarm.#expire, ms, this);
  }

  static #expire(alarm: Alarm): void {
    if (!hasPassed(alarm.#deadline)) alarm.#arm();
    else alarm.#lastPoll = setImmediate(Alarm.#end, alarm);
  }

  static #end(alarm: Alarm): void {
    if (!hasPassed(alarm.#deadline)) {
      alarm.#arm();
      return;
    }
    alarm.disarm();
    alarm.#onPassed();
  }
}
