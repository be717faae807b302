import { excerpt } from "./excerpt.js";
import type { GoType } from "./reflect.js";
import type { Reflected } from "./value.js";

/** An error as Go functions return it. The evaluator wraps its message as `error calling F: ...`. A long one loses its middle. */
export class GoError extends Error {
  override readonly name = "GoError";

  constructor(message: string, options?: ErrorOptions) {
    super(excerpt(message), options);
  }
}

/** What Go reports where a nil pointer is followed. */
export const NIL_DEREFERENCE = "runtime error: invalid memory address or nil pointer dereference";

/**
 * A limit against hostile input was exceeded. It is never wrapped, so that it cannot be mistaken for an error of Go's.
 */
export class LimitError extends Error {
  override readonly name = "LimitError";

  constructor(what: string) {
    super(`template limit exceeded: ${what}`);
  }
}

/**
 * What a function may still use. Functions charge **before** they build, so that a refused string is never made.
 *
 * @throws LimitError from every method
 */
export interface Budget {
  /**
   * Charges a string that is about to be built, `length` in UTF-16 units, or in bytes where these are at hand. `added`
   * is how many of them are new, for a string that grows step by step.
   */
  string(length: number, added?: number): void;
  /** Charges a list or map of `count` items that is about to be built. */
  items(count: number): void;
  /** Charges work that builds nothing: `count` turns of a loop. */
  steps(count: number): void;
  /** Checks how deep a value is nested. This ends cycles (`set $d "x" $d`) too. */
  depth(depth: number): void;
}

/** Steps that a new list, map, pointer or struct costs: it takes as much memory as so many plain values. */
export const STEPS_PER_CONTAINER = 16;

/** Steps that an entry of a new map costs besides its value. */
export const STEPS_PER_ENTRY = 4;

/** Steps that a new string costs besides the step of its item: however short it is, it takes some forty bytes. */
export const STEPS_PER_STRING = 3;

/** A budget without limits, for values that are known to be small and free of cycles. */
export const UNLIMITED: Budget = { string() {}, items() {}, steps() {}, depth() {} };

/**
 * A function that templates can call. The evaluator checks and converts the arguments by `params`, with Go's error
 * messages, and passes them to `call`. `call` returns a value (`null` is Go's nil, `undefined` is no value) or throws a
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
