/** What became of several steps of publishing. */
export interface Published<T> {
  /** Of the steps that were done, in their order. */
  readonly results: readonly T[];
  /** Whatever the others threw. */
  readonly faults: readonly unknown[];
}

/** Does every step, one after the other, whatever becomes of the others: a fault in one must not hide the verdict. */
export async function publish<T>(steps: readonly (() => T | Promise<T>)[]): Promise<Published<T>> {
  const results: T[] = [];
  const faults: unknown[] = [];
  for (const step of steps) {
    try {
      results.push(await step());
    } catch (fault) {
      faults.push(fault);
    }
  }
  return { results, faults };
}
