import { sprint } from "../fmt/fmt.js";
import { type FunctionTable, type GoFunction, UNLIMITED } from "../func.js";
import { GoMap, GoNumber, GoSlice, type Reflected } from "../value.js";
import { isTrue } from "./indirect.js";

/** How a function takes a value that is meant to be a number: digits as octal ones, or 0 for what it cannot read. */
export type MisreadNumber = "as-octal" | "no-decimal" | "no-octal";

const INTEGERS = "add add1 biggest div int int64 max min mod mul sub";
const FLOATS = "add1f addf ceil divf float64 floor maxf minf mulf round subf";

/** The functions of sprig that take values as numbers, without an error, and those that do so with one alone. */
const CASTS = new Map([
  ...INTEGERS.split(" ").map((func) => [func, "int64"] as const),
  ...FLOATS.split(" ").map((func) => [func, "float64"] as const),
  ["atoi", "atoi"],
  ["toDecimal", "toDecimal"],
]);

/**
 * Returns what a function takes an argument for that is no number, or that has another base than ten: 0, so that a `default` wins,
 * or another number. An empty text and a nil are how a value is absent.
 */
export function misreadNumber(
  func: string,
  args: readonly Reflected[],
  functions: FunctionTable,
): MisreadNumber | undefined {
  const name = CASTS.get(func);
  const cast = name === undefined ? undefined : functions.get(name);
  if (!cast) return undefined;
  const isOctal = func === "toDecimal";
  for (const arg of args) {
    const misread = misreadAs(arg, cast, { isOctal });
    if (misread) return misread;
  }
  return undefined;
}

function misreadAs(
  arg: Reflected,
  cast: GoFunction,
  { isOctal }: { readonly isOctal: boolean },
): MisreadNumber | undefined {
  if (arg instanceof GoMap || arg instanceof GoSlice) return isTrue(arg) ? "no-decimal" : undefined;
  const text = isOctal && isNumber(arg) ? sprint([arg], UNLIMITED) : arg;
  if (typeof text !== "string" || NILS.has(text) || Number(text) === 0) return undefined;
  const result = cast.call([text], UNLIMITED);
  const number = Number(result instanceof GoNumber ? result.value : result);
  if (number === 0) return isOctal ? "no-octal" : "no-decimal";
  return !isOctal && LEADING_ZERO.test(text) && number !== Number(text) ? "as-octal" : undefined;
}

function isNumber(arg: Reflected): arg is bigint | number | GoNumber {
  return typeof arg === "bigint" || typeof arg === "number" || arg instanceof GoNumber;
}

/** What `toString` and its like print for a value that is absent. */
const NILS: ReadonlySet<string> = new Set(["<nil>", "<no value>"]);

const LEADING_ZERO = /^[-+]?0[0-9]+$/;
