import { sprint } from "../fmt/fmt.js";
import { type Budget, func, GoError, type GoFunction, variadic } from "../func.js";
import { ANY, FLOAT64, INT, INT64, STRING } from "../reflect.js";
import { atoi, parseFloat64, parseInt64 } from "../strconv/strconv.js";
import { GoNumber, GoPointer, type GoValue, ints } from "../value.js";

const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
/** More digits than a number of 64 bits can have. */
const MAX_DIGITS = 64;

/** How values of any type become numbers. */
export interface Casts {
  readonly toInt64: (value: GoValue) => bigint;
  readonly toFloat64: (value: GoValue) => number;
}

/** Arithmetic on int64, which wraps around, and on float64. */
export function numericWith({ toInt64, toFloat64 }: Casts): Record<string, GoFunction> {
  const int64Of = (values: readonly GoValue[]) => values.map(toInt64);
  const divisor = (value: GoValue) => {
    const number = toInt64(value);
    if (number === 0n) throw new GoError("runtime error: integer divide by zero");
    return number;
  };
  return {
    atoi: func([STRING], ([text]) => atoi(shortened(text)).value),
    int: func([ANY], ([value]) => toInt64(value)),
    int64: func([ANY], ([value]) => int64(toInt64(value))),
    float64: func([ANY], ([value]) => toFloat64(value)),
    toDecimal: func([ANY], ([value], budget) => int64(parsedInt(sprint([value], budget), 8))),

    add1: func([ANY], ([value]) => int64(toInt64(value) + 1n)),
    add: variadic([], ANY, (values) => int64(int64Of(values).reduce((sum, number) => sum + number, 0n))),
    sub: func([ANY, ANY], ([left, right]) => int64(toInt64(left) - toInt64(right))),
    mul: variadic([ANY], ANY, (values) =>
      int64(int64Of(values).reduce((product, number) => BigInt.asIntN(64, product * number), 1n)),
    ),
    div: func([ANY, ANY], ([left, right]) => int64(toInt64(left) / divisor(right))),
    mod: func([ANY, ANY], ([left, right]) => int64(toInt64(left) % divisor(right))),

    max: variadic([ANY], ANY, (values) => int64(extreme(int64Of(values), (a, b) => a > b))),
    biggest: variadic([ANY], ANY, (values) => int64(extreme(int64Of(values), (a, b) => a > b))),
    min: variadic([ANY], ANY, (values) => int64(extreme(int64Of(values), (a, b) => a < b))),
    ceil: func([ANY], ([value]) => Math.ceil(toFloat64(value))),
    floor: func([ANY], ([value]) => Math.floor(toFloat64(value))),
    round: variadic([ANY, INT], FLOAT64, ([value, places, roundUpFrom]) =>
      round(toFloat64(value), Number(places), roundUpFrom ?? 0.5),
    ),

    until: func([INT], ([stop], budget) => range({ start: 0n, stop, step: stop < 0n ? -1n : 1n }, budget)),
    untilStep: func([INT, INT, INT], ([start, stop, step], budget) => range({ start, stop, step }, budget)),
  };
}

/** Converts any value to sprig 2's integer: strings in decimal, floats truncated, true is 1. Other values are 0. */
export function toInt64(value: GoValue): bigint {
  const pointee = indirect(value);
  switch (typeof pointee) {
    case "bigint":
      return pointee;
    case "number":
      return truncated(pointee);
    case "boolean":
      return pointee ? 1n : 0n;
    case "string":
      return pointee === value ? parsedInt(pointee, 10) : 0n;
    default:
      return pointee instanceof GoNumber ? ofNumber(pointee) : 0n;
  }
}

function ofNumber({ value }: GoNumber): bigint {
  if (typeof value === "number") return truncated(value);
  return value > MAX_INT64 ? MAX_INT64 : value;
}

/** Converts any value to sprig's float. A value that is not a number is 0. */
function toFloat64(value: GoValue): number {
  const pointee = indirect(value);
  if (typeof pointee === "string") {
    const parsed = pointee === value ? parseFloat64(pointee) : { value: 0 };
    return parsed.error ? 0 : parsed.value;
  }
  if (pointee instanceof GoNumber) return Number(pointee.value);
  const isNumeric = typeof pointee === "bigint" || typeof pointee === "number" || typeof pointee === "boolean";
  return isNumeric ? Number(pointee) : 0;
}

/** Follows a pointer. */
function indirect(value: GoValue): GoValue {
  return value instanceof GoPointer ? (value.target ?? null) : value;
}

/** Truncates a float. Beyond 64 bits and for NaN, the result is that of an x86 processor. */
export function truncated(value: number): bigint {
  const fits = value >= -(2 ** 63) && value < 2 ** 63;
  return fits ? BigInt(Math.trunc(value)) : MIN_INT64;
}

function parsedInt(text: string, base: number): bigint {
  const { value, error } = parseInt64(shortened(text), base);
  return error ? 0n : value;
}

/** Cuts endless digits, which take quadratic time to parse. The result is out of range as the original is. */
function shortened(text: string): string {
  const significant = text.replace(/^([-+]?)0+(?=[0-9])/, "$1");
  if (significant.length <= MAX_DIGITS) return significant;
  return /^[-+]?[0-9]+$/.test(significant) ? significant.slice(0, MAX_DIGITS) : "";
}

function int64(value: bigint): GoNumber {
  return new GoNumber(INT64, BigInt.asIntN(64, value));
}

function extreme(numbers: readonly bigint[], isBetter: (candidate: bigint, best: bigint) => boolean): bigint {
  return numbers.reduce((best, number) => (isBetter(number, best) ? number : best));
}

/** Rounds to decimal places: up if the rest is at least `roundUpFrom`. The rest of a negative number is negative. */
function round(value: number, places: number, roundUpFrom: number): number {
  const power = powerOfTen(places);
  const digits = power * value;
  const rest = Number.isFinite(digits) ? digits - Math.trunc(digits) : Number.NaN;
  return (rest >= roundUpFrom ? Math.ceil(digits) : Math.floor(digits)) / power;
}

/**
 * Go's `math.Pow(10, exponent)`. It squares the mantissa repeatedly, so that the last bit can differ from JavaScript's
 * result.
 */
function powerOfTen(exponent: number): number {
  let mantissa = 1;
  let binary = 0;
  let square = 0.625;
  let squareExponent = 4;
  for (let rest = Math.abs(exponent); rest !== 0; rest = Math.floor(rest / 2)) {
    if (squareExponent > 4096) {
      binary += squareExponent;
      break;
    }
    if (rest % 2 === 1) {
      mantissa *= square;
      binary += squareExponent;
    }
    square *= square;
    squareExponent *= 2;
    if (square < 0.5) {
      square += square;
      squareExponent--;
    }
  }
  return exponent < 0 ? scaled(1 / mantissa, -binary) : scaled(mantissa, binary);
}

/** Returns `value` times two to the power of `exponent`, in steps that do not overflow. */
function scaled(value: number, exponent: number): number {
  const step = Math.max(-1000, Math.min(1000, exponent));
  if (step === exponent) return value * 2 ** exponent;
  return Math.abs(exponent) > 3000 ? value * (exponent < 0 ? 0 : Infinity) : scaled(value * 2 ** step, exponent - step);
}

export function range({ start, stop, step }: { start: bigint; stop: bigint; step: bigint }, budget: Budget) {
  const isEmpty = stop < start ? step >= 0n : step <= 0n;
  const distance = isEmpty ? 0n : stop - start;
  const count = isEmpty ? 0n : (distance + step - (step < 0n ? -1n : 1n)) / step;
  budget.items(Number(count));
  return ints(Array.from({ length: Number(count) }, (_, index) => start + BigInt(index) * step));
}

/** What is no number counts as 0. */
export const numeric = numericWith({ toInt64, toFloat64 });
