const signals = { SIGINT: 2, SIGTERM: 15 } as const;
type Name = keyof typeof signals;

/** A run that a signal may interrupt. */
export interface Interrupt {
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Leaves signals to the operating system again. */
  readonly stop: () => void;
}

/**
 * Returns a signal that the first SIGINT or SIGTERM aborts; the second one ends the process as usual.
 *
 * Only work that waits for something may listen: while a listener is there, a signal waits for the end of whatever is
 * computed, and a template may be computed for half a minute.
 */
export function onInterrupt(source: Pick<NodeJS.Process, "once" | "off"> = process): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    for (const name of names) source.off(name, abort);
  };
  const abort = () => {
    stop();
    controller.abort(new Error("The run was interrupted"));
  };
  for (const name of names) source.once(name, abort);
  return { signal: controller.signal, stop };
}

const names = Object.keys(signals) as Name[];

/**
 * Waits until listeners have heard each signal that has arrived. Node reads signals once in a turn of its event loop, so one
 * that arrived with the last answer is lost where the listeners are taken off before the turn is over.
 */
export async function hearSignals(): Promise<void> {
  // The first callback ends this turn; a whole turn lies between it and the second.
  for (let turns = 0; turns < 2; turns++) await turn();
}

/** Lets a turn of the event loop end, in which signals are heard. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Has signals end the process also where it is the first of a container and could not be another (see `runAsChild`). They are
 * heard between two computations.
 */
export function endAsFirstProcess(source: NodeJS.Process = process): void {
  if (source.pid !== 1) return;
  for (const name of names) {
    source.on(name, () => {
      // Another listener decides.
      if (source.listenerCount(name) === 1) source.exit(128 + signals[name]);
    });
  }
}
