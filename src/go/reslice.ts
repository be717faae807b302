import type { Budget } from "./func.js";
import { GoSlice } from "./value.js";

/** Go's `cap`: how far a slice of the slice can reach. */
export function capacityOf({ items, spare }: GoSlice): number {
  return items.length + spare.length;
}

/**
 * Go's `list[from:to:max]`. Go's slices share their memory; here each has its own items and its own spare capacity, so all that is
 * copied is charged, however short the slice is.
 *
 * @param bounds `0 <= from <= to <= max`, and `max` is at most the capacity
 */
export function reslice(
  { type, items, spare, isNil }: GoSlice,
  { from, to, max }: { readonly from: number; readonly to: number; readonly max: number },
  budget: Budget,
): GoSlice {
  budget.items(items.length + spare.length);
  const backing = spare.length === 0 ? items : [...items, ...spare];
  return new GoSlice(type, backing.slice(from, to), { spare: backing.slice(to, max), isNil });
}
