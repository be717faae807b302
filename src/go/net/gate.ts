/** Gives a place back. */
export type Leave = () => void;

/** Lets only so many through at a time; whoever takes long makes room for others all the same. */
export interface Gate {
  /** A place: at once when one is free, when it is one's turn otherwise. */
  enter(): Leave | Promise<Leave>;
}

export interface GateOptions {
  readonly places: number;
  /** A place taken longer ago than this does not count any more, given back or not. */
  readonly holdMs: number;
}

/**
 * A gate against bursts, of questions that a name server would lose or of sockets that the process would have to keep
 * all at once. What waits long for an answer must not keep the others waiting: it only counts while it is fresh.
 */
export function createGate({ places, holdMs }: GateOptions): Gate {
  // Oldest first, because a map keeps the order in which its keys came.
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
    dropStale();
    while (queue.length > 0 && takenAt.size < places) queue.shift()?.(take());
    if (queue.length > 0 && !isTimed) {
      isTimed = true;
      setTimeout(admitLater, holdMs);
    }
  };
  const admitLater = () => {
    isTimed = false;
    admit();
  };
  return {
    enter() {
      if (takenAt.size >= places) dropStale();
      if (takenAt.size < places && queue.length === 0) return take();
      const turn = new Promise<Leave>((resolve) => queue.push(resolve));
      admit();
      return turn;
    },
  };
}
