/** Pairs each item with its number, from 1, among the items that have the same name. */
export function numberAlike<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): (readonly [item: T, number: number])[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return [item, number];
  });
}
