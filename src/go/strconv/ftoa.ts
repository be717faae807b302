import { type Decimal, exactDecimal, round, shortestDecimal, splitFloat } from "./decimal.js";

export type FloatFormat = "e" | "E" | "f" | "g" | "G" | "b" | "x" | "X";

/**
 * Go's `strconv.FormatFloat`.
 *
 * @param precision digits after the point (`e`, `f`, `x`) or all digits (`g`); -1 for the fewest that parse to the same
 */
export function formatFloat(value: number, format: FloatFormat, precision: number, bits: 32 | 64 = 64): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value < 0 ? "-Inf" : "+Inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return sign + formatMagnitude(Math.abs(value), format, precision, bits);
}

function formatMagnitude(value: number, format: FloatFormat, precision: number, bits: 32 | 64): string {
  switch (format) {
    case "b":
      return formatBinary(value, bits);
    case "x":
    case "X":
      return formatHexadecimal(value, format, precision, bits);
    case "e":
    case "E": {
      const decimal = precision < 0 ? shortestDecimal(value, bits) : round(exactDecimal(value), precision + 1);
      return exponential(decimal, precision < 0 ? Math.max(decimal.digits.length - 1, 0) : precision, format);
    }
    case "f": {
      if (precision < 0) {
        const decimal = shortestDecimal(value, bits);
        return positional(decimal, Math.max(decimal.digits.length - decimal.point, 0));
      }
      const exact = exactDecimal(value);
      return positional(round(exact, exact.point + precision), precision);
    }
    case "g":
    case "G":
      return general(value, format, precision, bits);
  }
}

/** Formats as `e` if the exponent is below -4 or not below the precision, otherwise as `f`; without trailing zeros. */
function general(value: number, format: "g" | "G", precision: number, bits: 32 | 64): string {
  const isShortest = precision < 0;
  const wanted = precision === 0 ? 1 : precision;
  const decimal = isShortest ? shortestDecimal(value, bits) : round(exactDecimal(value), wanted);
  const count = decimal.digits.length;
  const digits = isShortest ? count : wanted;
  const limit = isShortest ? 6 : digits > count && count >= decimal.point ? count : digits;
  const exponent = decimal.point - 1;
  if (exponent < -4 || exponent >= limit) {
    return exponential(decimal, Math.min(digits, count) - 1, format === "g" ? "e" : "E");
  }
  return positional(decimal, Math.max((digits > decimal.point ? count : digits) - decimal.point, 0));
}

function exponential({ digits, point }: Decimal, precision: number, letter: "e" | "E"): string {
  const first = digits[0] ?? "0";
  const rest = precision > 0 ? `.${digits.slice(1, precision + 1).padEnd(precision, "0")}` : "";
  return `${first}${rest}${letter}${exponentOf(digits === "" ? 0 : point - 1)}`;
}

function positional({ digits, point }: Decimal, precision: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (precision <= 0) return whole;
  const fraction = point >= 0 ? digits.slice(point) : "0".repeat(Math.min(-point, precision)) + digits;
  return `${whole}.${fraction.slice(0, precision).padEnd(precision, "0")}`;
}

/** The exponent with a sign and at least two digits. */
function exponentOf(exponent: number): string {
  return (exponent < 0 ? "-" : "+") + Math.abs(exponent).toString().padStart(2, "0");
}

function formatBinary(value: number, bits: 32 | 64): string {
  const { mantissa, exponent } = splitFloat(value, bits);
  return `${mantissa}p${exponent >= 0 ? "+" : ""}${exponent}`;
}

const TOP_BIT = 60n;
const FRACTION_NIBBLES = 15;

function formatHexadecimal(value: number, format: "x" | "X", precision: number, bits: 32 | 64): string {
  const split = splitFloat(value, bits);
  let mantissa = split.mantissa;
  let exponent = 0;
  if (mantissa !== 0n) {
    const length = mantissa.toString(2).length;
    exponent = split.exponent + length - 1;
    mantissa <<= TOP_BIT - BigInt(length - 1);
  }
  if (precision >= 0 && precision < FRACTION_NIBBLES) {
    const dropped = BigInt(4 * (FRACTION_NIBBLES - precision));
    const kept = mantissa >> dropped;
    const rest = mantissa & ((1n << dropped) - 1n);
    const half = 1n << (dropped - 1n);
    mantissa = (kept + (rest > half || (rest === half && (kept & 1n) === 1n) ? 1n : 0n)) << dropped;
    if (mantissa >> (TOP_BIT + 1n)) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const nibbles = (mantissa & ((1n << TOP_BIT) - 1n)).toString(16).padStart(FRACTION_NIBBLES, "0");
  const fraction =
    precision < 0 ? nibbles.replace(/(?<!0)0+$/, "") : nibbles.slice(0, precision).padEnd(precision, "0");
  const text = `0x${mantissa >> TOP_BIT}${fraction && `.${fraction}`}p${exponentOf(exponent)}`;
  return format === "X" ? text.toUpperCase() : text;
}
