import type { FunctionTable, GoFunction } from "./func.js";
import type { Reflected } from "./value.js";
import { GoInterface } from "./value.js";

/** The number of characters that cost one step. */
const CHARACTERS_A_STEP = 64;

/** The same of functions that look at each character by itself: one takes up to 200 ns. */
export const SLOW_CHARACTERS_A_STEP = 2;

/** A function that is charged for the texts it is given. Without this, a loop over long ones would run beyond the limit on time. */
export function metered(declared: GoFunction, charactersPerStep = CHARACTERS_A_STEP): GoFunction {
  return {
    ...declared,
    call: (args, budget) => {
      const characters = args.reduce((sum: number, arg) => sum + charactersOf(arg), 0);
      if (characters >= charactersPerStep) budget.steps(Math.floor(characters / charactersPerStep));
      return declared.call(args, budget);
    },
  };
}

function charactersOf(arg: Reflected): number {
  const value = arg instanceof GoInterface ? arg.elem : arg;
  return typeof value === "string" ? value.length : 0;
}

/** A table of functions that are charged for the texts they are given. */
export function meteredTable(functions: Iterable<readonly [string, GoFunction]>): FunctionTable {
  return new Map([...functions].map(([name, declared]) => [name, metered(declared)]));
}
