/** A place that an operation has taken, until it leaves or has held it for too long. */
export interface Place {
  readonly takenAtMs: number;
  isTaken: boolean;
}

/** Limits how many operations run at the same time. One that takes long stops counting, so that it delays no other. */
export interface Gate {
  /** A place; a promise of one when none is free. */
  enter(): Place | Promise<Place>;
  /** Frees a place. */
  leave(place: Place): void;
}

export interface GateOptions {
  /** At the same time. */
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
  /** The places that were taken, oldest first; those that are free again are dropped with the ones before them. */
  const taken = queueOf<Place>();
  const waiting = queueOf<(place: Place) => void>();
  let count = 0;
  let timer: NodeJS.Timeout | undefined;

  const take = (): Place => {
    const place = { takenAtMs: performance.now(), isTaken: true };
    taken.add(place);
    count++;
    return place;
  };
  const free = (place: Place) => {
    if (place.isTaken) count--;
    place.isTaken = false;
    while (taken.first()?.isTaken === false) taken.drop();
  };
  const dropStale = (nowMs: number) => {
    const freshSince = nowMs - holdMs;
    for (let oldest = taken.first(); oldest && oldest.takenAtMs <= freshSince; oldest = taken.first()) free(oldest);
  };
  const admit = () => {
    for (let next = waiting.first(); next && count < places; next = waiting.first()) {
      waiting.drop();
      next(take());
    }
    lookLater();
  };
  // An immediate runs after the event loop has polled: what is stale then has no answer that only this process has not read.
  const lookLater = () => {
    if (!waiting.first()) {
      // A timer keeps the process from its end.
      clearTimeout(timer);
      timer = undefined;
      return;
    }
    if (timer) return;
    const heldMs = performance.now() - (taken.first()?.takenAtMs ?? 0);
    timer = setTimeout(setImmediate, Math.max(1, holdMs - heldMs), look);
  };
  const look = () => {
    timer = undefined;
    dropStale(performance.now());
    admit();
  };
  return {
    enter() {
      if (!waiting.first()) {
        if (count >= places) dropStale(performance.now());
        if (count < places) return take();
      }
      const turn = new Promise<Place>((resolve) => waiting.add(resolve));
      lookLater();
      return turn;
    },
    leave(place) {
      free(place);
      if (waiting.first()) admit();
    },
  };
}

interface Queue<T> {
  add(item: T): void;
  first(): T | undefined;
  /** Takes the first item away. */
  drop(): void;
}

/** With thousands of items, the shift of an array would move all of them. */
function queueOf<T>(): Queue<T> {
  let items: T[] = [];
  let start = 0;
  return {
    add: (item) => items.push(item),
    first: () => items[start],
    drop: () => {
      if (++start < items.length / 2) return;
      items = items.slice(start);
      start = 0;
    },
  };
}
