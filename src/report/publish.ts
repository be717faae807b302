/** Does every step, whatever becomes of the others: what could be told is told. Returns what was thrown. */
export async function publish(steps: readonly (() => unknown)[]): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (fault) {
      faults.push(fault);
    }
  }
  return faults;
}
