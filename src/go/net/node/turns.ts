import { dueTurn } from "./due-turn.js";

export type RunInTurn = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * A function that runs operations one after another. It is for those that wait for no event: many of them would keep the event
 * loop from turning, and so the process from hearing signals, until the last has ended.
 */
export function createTurns(): RunInTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const result = last.then(dueTurn).then(run);
    last = result.catch(() => {});
    return result;
  };
}
