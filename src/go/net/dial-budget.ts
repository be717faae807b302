/** Addresses that all dials of a run may try: as many as the first of each family of the most checks that a run has. */
export const MAX_DIALS = 40_000;

/** Of each dial, the first address of each family is always tried. */
const FIRST_ADDRESSES = 2;

/** What the dials of a run share: how many addresses they may still try beside the first ones. */
export interface DialBudget {
  left: number;
}

/** @param dials how many of them a run has, without further tries, each of which takes from the budget as well */
export function createDialBudget(dials: number): DialBudget {
  return { left: Math.max(0, MAX_DIALS - FIRST_ADDRESSES * dials) };
}

/** Takes an address behind the first of a family from the budget; `false` where it has none left. */
export function mayDialNext(budget: DialBudget | undefined): boolean {
  if (!budget) return true;
  if (budget.left === 0) return false;
  budget.left--;
  return true;
}
