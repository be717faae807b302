import type { GoType } from "./reflect.js";
import type { Reflected } from "./value.js";

/** An error as Go functions return it: plain text, which the evaluator wraps as `error calling F: ...`. */
export class GoError extends Error {
  override readonly name = "GoError";
}

/** A limit against hostile input was passed. It is never wrapped, so that nobody takes it for an error of Go's. */
export class LimitError extends Error {
  override readonly name = "LimitError";

  constructor(what: string) {
    super(`template limit exceeded: ${what}`);
  }
}

/**
 * What a function may still use. Charge **before** building: a string that is refused was never made.
 *
 * @throws LimitError from every method
 */
export interface Budget {
  /**
   * A string of this many UTF-16 units (or bytes, if these are at hand) is about to be built; `added` of them are new
   * when it grows step by step.
   */
  string(length: number, added?: number): void;
  /** A list or map of this many items is about to be built. */
  items(count: number): void;
  /** Work that builds nothing: `count` turns of a loop. */
  steps(count: number): void;
  /** A value within a value is looked at, `depth` levels down: ends cycles (`set $d "x" $d`) and deep nesting. */
  depth(depth: number): void;
}

/** For values that are known to be small and sound. */
export const UNLIMITED: Budget = { string() {}, items() {}, steps() {}, depth() {} };

/**
 * A function that templates can call. The evaluator checks and converts the arguments by `params` and words the errors
 * as Go does; `call` gets what it asked for. It returns a value (`null` is Go's nil; `undefined`, no value) or throws a
 * `GoError`.
 */
export interface GoFunction {
  readonly params: readonly GoType<Reflected>[];
  /** When set, more arguments may follow, each of this type. */
  readonly rest?: GoType<Reflected>;
  readonly call: (args: readonly Reflected[], budget: Budget) => Reflected;
}

/** Template functions by name. */
export type FunctionTable = ReadonlyMap<string, GoFunction>;

type Values<Types extends readonly GoType<Reflected>[]> = {
  [Index in keyof Types]: Types[Index] extends GoType<infer Value> ? Value : never;
};

/**
 * Declares a function by its parameter types.
 *
 * @example func([INT, STRING], ([count, text], budget) => repeat(count, text, budget))
 */
export function func<const Params extends readonly GoType<Reflected>[]>(
  params: Params,
  call: (args: Values<Params>, budget: Budget) => Reflected,
): GoFunction {
  return { params, call: call as GoFunction["call"] };
}

/**
 * Declares a function with any number of further arguments of type `rest`.
 *
 * @example variadic([STRING], ANY, ([format, ...values], budget) => sprintf(format, values, budget))
 */
export function variadic<const Params extends readonly GoType<Reflected>[], Rest extends Reflected>(
  params: Params,
  rest: GoType<Rest>,
  call: (args: [...Values<Params>, ...Rest[]], budget: Budget) => Reflected,
): GoFunction {
  return { params, rest, call: call as GoFunction["call"] };
}
