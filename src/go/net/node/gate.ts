/** Frees the place. */
export type Leave = () => void;

/** Limits how many operations run at the same time. One that takes long stops counting, so that it delays no other. */
export interface Gate {
  /** A place; a promise of one when none is free. */
  enter(): Leave | Promise<Leave>;
}

export interface GateOptions {
  readonly places: number;
  /** A place taken longer ago than this is free again, even without a leave. */
  readonly holdMs: number;
}

/**
 * A gate against bursts: of questions that a name server would lose, or of sockets that the process would have to keep
 * open at the same time. An operation that waits long for an answer must not delay the others, so it counts only for
 * `holdMs`.
 */
export function createGate({ places, holdMs }: GateOptions): Gate {
  // Oldest first: a map keeps the order of insertion.
  const takenAt = new Map<Leave, number>();
  const queue: ((leave: Leave) => void)[] = [];
  let isTimed = false;

  const take = (): Leave => {
    const leave = () => {
      if (takenAt.delete(leave) && queue.length > 0) admit();
    };
    takenAt.set(leave, performance.now());
    return leave;
  };
  const dropStale = () => {
    const freshSince = performance.now() - holdMs;
    for (const [leave, at] of takenAt) {
      if (at > freshSince) return;
      takenAt.delete(leave);
    }
  };
  const admit = () => {
    while (queue.length > 0 && takenAt.size < places) queue.shift()?.(take());
    lookLater();
  };
  // An immediate runs after the event loop has polled: what is stale then has no answer that only this process has not read.
  const lookLater = () => {
    if (queue.length === 0 || isTimed) return;
    isTimed = true;
    setTimeout(setImmediate, holdMs, look);
  };
  const look = () => {
    isTimed = false;
    dropStale();
    admit();
  };
  return {
    enter() {
      if (queue.length === 0 && takenAt.size >= places) dropStale();
      if (queue.length === 0 && takenAt.size < places) return take();
      const turn = new Promise<Leave>((resolve) => queue.push(resolve));
      lookLater();
      return turn;
    },
  };
}
