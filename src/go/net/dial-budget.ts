import { USUAL_ADDRESSES } from "./used-addresses.js";

/** Addresses beyond the usual ones of a name that all dials of a run may try. */
export const MAX_FURTHER_DIALS = 50_000;

/** What the dials of a run share: how many addresses beyond the usual ones they may still try. */
export interface DialBudget {
  left: number;
}

export function createDialBudget(furtherDials = MAX_FURTHER_DIALS): DialBudget {
  return { left: furtherDials };
}

/** Takes the next address of a family from the budget; `false` where it has none left. The usual addresses cost nothing. */
export function mayDialNext(budget: DialBudget | undefined, dialed: number): boolean {
  if (!budget || dialed < USUAL_ADDRESSES) return true;
  if (budget.left === 0) return false;
  budget.left--;
  return true;
}
