/** How long work that waits for no event may go on before other events have their turn. */
const SLICE_MS = 5;

let sliceFrom = performance.now();
let next: Promise<void> | undefined;

/**
 * Returns a promise of the next turn of the event loop, or `undefined` while work may go on. It is for operations that may end
 * without waiting for an event, such as a dial without a route: thousands of them would keep the event loop from turning, which
 * hears signals and frees closed sockets.
 *
 * All that wait have the same promise. With one for each, every one of a thousand would work for a slice of its own in one turn.
 */
export function dueTurn(): Promise<void> | undefined {
  if (next === undefined && performance.now() - sliceFrom < SLICE_MS) return undefined;
  next ??= new Promise((resolve) =>
    setImmediate(() => {
      next = undefined;
      sliceFrom = performance.now();
      resolve();
    }),
  );
  return next;
}
