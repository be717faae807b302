import { turn } from "../process/interrupt.js";

/** The results of several steps of publishing. */
export interface Published<T> {
  /** Of the steps that succeeded, in their order. */
  readonly results: readonly T[];
  /** What the other steps threw. */
  readonly faults: readonly unknown[];
}

/**
 * Does every step, one after the other, even when another one throws: a fault in one must not hide the verdict. Signals are heard
 * between them.
 */
export async function publish<T>(steps: readonly (() => T | Promise<T>)[]): Promise<Published<T>> {
  const results: T[] = [];
  const faults: unknown[] = [];
  for (const step of steps) {
    try {
      results.push(await step());
    } catch (fault) {
      faults.push(fault);
    }
    await turn();
  }
  return { results, faults };
}
