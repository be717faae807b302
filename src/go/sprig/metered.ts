import type { FunctionTable, GoFunction } from "../func.js";

/** The number of characters that cost one step. */
const CHARACTERS_A_STEP = 64;

/** Charges for reading long strings. Without this, a loop over them would run beyond the limit on time. */
function metered(declared: GoFunction): GoFunction {
  return {
    ...declared,
    call: (args, budget) => {
      const characters = args.reduce((sum: number, arg) => sum + (typeof arg === "string" ? arg.length : 0), 0);
      if (characters >= CHARACTERS_A_STEP) budget.steps(Math.floor(characters / CHARACTERS_A_STEP));
      return declared.call(args, budget);
    },
  };
}

/** A table of functions that are charged for the texts they are given. */
export function meteredTable(functions: Iterable<readonly [string, GoFunction]>): FunctionTable {
  return new Map([...functions].map(([name, declared]) => [name, metered(declared)]));
}
