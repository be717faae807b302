import { type Budget, GoError } from "../../func.js";
import { formatFloat } from "../../strconv/strconv.js";

/** shopspring/decimal: `coefficient` times ten to the power of `exponent`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Digits behind the point that a division keeps. */
const DIVISION_DIGITS = 16;
/** So many digits are one step of work. */
const DIGITS_A_STEP = 16;

/** The decimal with the fewest digits that is the nearest to this float. */
export function decimalOf(float: number): Decimal {
  if (!Number.isFinite(float)) {
    throw new GoError(`Cannot create a Decimal from ${formatFloat(float, "g", -1, 64)}`);
  }
  if (float === 0) return { coefficient: 0n, exponent: 0 };
  const [mantissa = "", exponent = ""] = formatFloat(float, "e", -1, 64).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

export function toFloat({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}

export function add(left: Decimal, right: Decimal, budget: Budget): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  return { coefficient: scaled(left, exponent, budget) + scaled(right, exponent, budget), exponent };
}

export function subtract(left: Decimal, right: Decimal, budget: Budget): Decimal {
  return add(left, { ...right, coefficient: -right.coefficient }, budget);
}

export function multiply(left: Decimal, right: Decimal, budget: Budget): Decimal {
  const coefficient = left.coefficient * right.coefficient;
  charge(coefficient, budget);
  return { coefficient, exponent: left.exponent + right.exponent };
}

/** Rounded to 16 digits behind the point, halves away from zero. */
export function divide(left: Decimal, right: Decimal, budget: Budget): Decimal {
  if (right.coefficient === 0n) throw new GoError("decimal division by 0");
  const shift = left.exponent - right.exponent + DIVISION_DIGITS;
  const numerator = shift > 0 ? left.coefficient * 10n ** BigInt(shift) : left.coefficient;
  const denominator = shift < 0 ? right.coefficient * 10n ** BigInt(-shift) : right.coefficient;
  charge(numerator, budget);
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  const isUp = 2n * size(rest) >= size(denominator);
  const isNegative = left.coefficient < 0n !== right.coefficient < 0n;
  const coefficient = isUp ? quotient + (isNegative ? -1n : 1n) : quotient;
  return { coefficient, exponent: -DIVISION_DIGITS };
}

function scaled({ coefficient, exponent }: Decimal, to: number, budget: Budget): bigint {
  const result = coefficient * 10n ** BigInt(exponent - to);
  charge(result, budget);
  return result;
}

function charge(value: bigint, budget: Budget): void {
  budget.steps(1 + Math.floor(value.toString(16).length / DIGITS_A_STEP));
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
