/** Lets only so many through at a time; whoever takes long makes room for others all the same. */
export interface Gate {
  /** Resolves when it is one's turn, to the function that gives the place back. */
  enter(): Promise<() => void>;
}

export interface GateOptions {
  readonly places: number;
  /** After this long a place is free again even if it was not given back. */
  readonly holdMs: number;
}

/**
 * A gate against bursts. A name server that gets hundreds of questions at once loses some, and each lost one costs
 * seconds; but a question without an answer must not keep the others waiting either.
 */
export function createGate({ places, holdMs }: GateOptions): Gate {
  let free = places;
  const queue: (() => void)[] = [];
  const next = () => {
    const admit = queue.shift();
    if (admit) admit();
    else free++;
  };
  const place = (): (() => void) => {
    let held = true;
    const giveBack = () => {
      if (!held) return;
      held = false;
      clearTimeout(timer);
      next();
    };
    const timer = setTimeout(giveBack, holdMs);
    timer.unref();
    return giveBack;
  };
  return {
    async enter() {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => queue.push(resolve));
      return place();
    },
  };
}
