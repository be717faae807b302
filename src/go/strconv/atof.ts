import { OUT_OF_RANGE, type Parsed, underscoreOK } from "./atoi.js";
import { INVALID_SYNTAX } from "./quote.js";

const SPECIAL = /^([-+]?)(inf|infinity)$/i;
const DECIMAL = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
/** An exponent starts with a digit. In hexadecimal numbers `e` is itself a digit. */
const EXPONENT_UNDERSCORE = /^[-+]?(?:0x.*p|[^x]*e)[-+]?_/i;
const HEXADECIMAL = /^([-+]?)0x([0-9a-f]*)(?:\.([0-9a-f]*))?p([-+]?[0-9]+)$/i;

/**
 * Go's `strconv.ParseFloat(text, 64)`: decimal, hexadecimal, infinities and NaN, with underscores as in Go's literals.
 */
export function parseFloat64(text: string): Parsed<number> {
  const special = SPECIAL.exec(text);
  if (special) return { value: special[1] === "-" ? -Infinity : Infinity };
  if (/^nan$/i.test(text)) return { value: Number.NaN };
  const plain = text.replaceAll("_", "");
  if (plain !== text && !(underscoreOK(text) && !EXPONENT_UNDERSCORE.test(text)))
    return { value: 0, error: INVALID_SYNTAX };
  const value = DECIMAL.test(plain) ? Number(plain) : parseHexadecimal(plain);
  if (value === undefined) return { value: 0, error: INVALID_SYNTAX };
  return Number.isFinite(value) ? { value } : { value, error: OUT_OF_RANGE };
}

function parseHexadecimal(text: string): number | undefined {
  const match = HEXADECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole + fraction === "") return undefined;
  const mantissa = BigInt(`0x${whole}${fraction}`);
  const clamped = Math.max(-20_000, Math.min(20_000, Number(exponent)));
  const value = scale(mantissa, clamped - 4 * fraction.length);
  return sign === "-" ? -value : value;
}

const MANTISSA_BITS = 53;
const SMALLEST_EXPONENT = -1074;

/** Returns `mantissa` times two to the power of `exponent`, rounded half to even. */
function scale(mantissa: bigint, exponent: number): number {
  const bits = mantissa.toString(2).length;
  const excess = Math.max(bits - MANTISSA_BITS, SMALLEST_EXPONENT - exponent);
  if (mantissa === 0n) return 0;
  if (excess <= 0) return Number(mantissa) * 2 ** Math.min(exponent, 1023) * 2 ** Math.max(exponent - 1023, 0);
  if (excess > bits + 1) return 0;
  const shift = BigInt(excess);
  const rest = mantissa & ((1n << shift) - 1n);
  const half = 1n << (shift - 1n);
  const floor = mantissa >> shift;
  const roundsUp = rest > half || (rest === half && (floor & 1n) === 1n);
  return powerOfTwo(Number(floor + (roundsUp ? 1n : 0n)), exponent + excess);
}

function powerOfTwo(value: number, exponent: number): number {
  if (exponent > 1023) return value * 2 ** 1023 * 2 ** Math.min(exponent - 1023, 1023);
  return exponent < -1000 ? value * 2 ** -1000 * 2 ** (exponent + 1000) : value * 2 ** exponent;
}
