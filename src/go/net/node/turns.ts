export type RunInTurn = <T>(run: () => Promise<T>) => Promise<T>;

/** How long operations may follow one another before other events have their turn. */
const SLICE_MS = 5;

/**
 * A function that runs operations one after another. It is for those that wait for no event: many of them would keep the event
 * loop from turning, and so the process from hearing signals, until the last has ended.
 */
export function createTurns(): RunInTurn {
  let last: Promise<unknown> = Promise.resolve();
  let sliceFrom = performance.now();
  const breathe = async () => {
    if (performance.now() - sliceFrom < SLICE_MS) return;
    await new Promise(setImmediate);
    sliceFrom = performance.now();
  };
  return (run) => {
    const result = last.then(breathe).then(run);
    last = result.catch(() => {});
    return result;
  };
}
