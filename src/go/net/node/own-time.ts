import { now } from "./clock.js";
import type { Deadline } from "./deadline.js";

/**
 * Counts the time in which an operation waits on our own limits: for a descriptor, or a local port. That is not the network's
 * time, so the deadlines of those who wait for the operation move by it.
 */
export class OwnTime {
  #waits = 0;
  #since = 0;
  #ms = 0;

  /** Waits for something of ours. Waits at the same time count once. */
  async spend<T>(wait: () => Promise<T>): Promise<T> {
    if (this.#waits++ === 0) this.#since = now();
    try {
      return await wait();
    } finally {
      if (--this.#waits === 0) this.#ms += now() - this.#since;
    }
  }

  /** Returns the deadline, later by what is spent from now on. */
  move(deadline: Readonly<Deadline>): Readonly<Deadline> {
    const before = this.ms;
    const spent = () => this.ms - before + (this.#waits > 0 ? LOOK_MS : 0);
    return {
      get at() {
        return deadline.at + spent();
      },
    };
  }

  /** Up to now. */
  get ms(): number {
    return this.#ms + (this.#waits > 0 ? now() - this.#since : 0);
  }
}

/** During such a wait a deadline stays at least this far away, so that its timer does not fire all the time. */
const LOOK_MS = 50;
