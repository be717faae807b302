import { between, type Reading, readClocks } from "./clock.js";
import type { Deadline } from "./deadline.js";

const NONE: Reading = { countedMs: 0, elapsedMs: 0 };

/**
 * Counts the time in which an operation waits on our own limits: for a descriptor, or a local port. That is not the network's
 * time, so the deadlines of those who wait for the operation move by it.
 */
export class OwnTime {
  #waits = 0;
  #since = NONE;
  #spent = NONE;

  /** Waits for something of ours. Waits at the same time count once. */
  async spend<T>(wait: () => Promise<T>): Promise<T> {
    if (this.#waits++ === 0) this.#since = readClocks();
    try {
      return await wait();
    } finally {
      const spent = this.spent;
      if (--this.#waits === 0) this.#spent = spent;
    }
  }

  /** Returns the deadline, later by what is spent from now on. */
  move(deadline: Readonly<Deadline>): Readonly<Deadline> {
    const before = this.spent;
    const since = () => between(before, this.spent);
    const lookMs = () => (this.#waits > 0 ? LOOK_MS : 0);
    return {
      get at() {
        return deadline.at + since().countedMs + lookMs();
      },
      get latestAt() {
        return deadline.latestAt + since().elapsedMs + lookMs();
      },
    };
  }

  /** Up to now. */
  get spent(): Reading {
    if (this.#waits === 0) return this.#spent;
    const { countedMs, elapsedMs } = between(this.#since, readClocks());
    return { countedMs: this.#spent.countedMs + countedMs, elapsedMs: this.#spent.elapsedMs + elapsedMs };
  }
}

/** During such a wait a deadline stays at least this far away, so that its timer does not fire all the time. */
const LOOK_MS = 50;
