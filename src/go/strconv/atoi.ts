import { INVALID_SYNTAX, quoteInError } from "./quote.js";

/** `strconv.ErrRange` */
export const OUT_OF_RANGE = "value out of range";

/** A parsed number. With an error, `value` is the number that Go returns beside it: zero, or the nearest that fits. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly error?: typeof INVALID_SYNTAX | typeof OUT_OF_RANGE;
}

const PREFIXES = new Map([
  ["0b", 2],
  ["0o", 8],
  ["0x", 16],
]);

const MAX_UINT64 = 2n ** 64n - 1n;
const CUTOFF = 2n ** 63n;

/** Go's `strconv.ParseUint(text, base, 64)`; base 0 reads `0x`, `0o`, `0b`, a leading 0 (octal) and underscores. */
export function parseUint64(text: string, base: number): Parsed<bigint> {
  const { digits, radix } = base === 0 ? splitPrefix(text) : { digits: text, radix: base };
  const invalid = { value: 0n, error: INVALID_SYNTAX } as const;
  const hasUnderscores = base === 0 && digits.includes("_");
  const plain = hasUnderscores ? digits.replaceAll("_", "") : digits;
  if (text === "" || !isNumeral(plain, radix)) {
    const isZero = base === 0 && plain === "" && text.startsWith("0");
    if (!isZero) return invalid;
  }
  if (hasUnderscores && !underscoreOK(text)) return invalid;
  const value = numeral(plain, radix);
  return value > MAX_UINT64 ? { value: MAX_UINT64, error: OUT_OF_RANGE } : { value };
}

function splitPrefix(text: string): { digits: string; radix: number } {
  if (!text.startsWith("0")) return { digits: text, radix: 10 };
  const radix = text.length >= 3 ? PREFIXES.get(text.slice(0, 2).toLowerCase()) : undefined;
  return radix ? { digits: text.slice(2), radix } : { digits: text.slice(1), radix: 8 };
}

function isNumeral(digits: string, radix: number): boolean {
  if (radix === 10) return /^[0-9]+$/.test(digits);
  if (digits === "") return false;
  for (const digit of digits) if (!(digitValue(digit) < radix)) return false;
  return true;
}

function digitValue(digit: string): number {
  return /^[0-9a-zA-Z]$/.test(digit) ? Number.parseInt(digit, 36) : Number.NaN;
}

/** The number. Digits beyond 64 bits are not added up, and the result is then some number that is too large. */
function numeral(digits: string, radix: number): bigint {
  let value = 0n;
  for (const digit of digits) {
    value = value * BigInt(radix) + BigInt(digitValue(digit));
    if (value > MAX_UINT64) break;
  }
  return value;
}

/** Go's `strconv.ParseInt(text, base, 64)`. */
export function parseInt64(text: string, base: number): Parsed<bigint> {
  const isNegative = text.startsWith("-");
  const { value, error } = parseUint64(isNegative || text.startsWith("+") ? text.slice(1) : text, base);
  if (error === INVALID_SYNTAX) return { value: 0n, error };
  if (!isNegative && value >= CUTOFF) return { value: CUTOFF - 1n, error: OUT_OF_RANGE };
  if (isNegative && value > CUTOFF) return { value: -CUTOFF, error: OUT_OF_RANGE };
  return { value: isNegative ? -value : value };
}

/** Go's `strconv.Atoi`. */
export function atoi(text: string): Parsed<bigint> {
  return parseInt64(text, 10);
}

/** The message of a `*strconv.NumError`. */
export function numError(functionName: string, text: string, error: string): string {
  return `strconv.${functionName}: parsing ${quoteInError(text)}: ${error}`;
}

/** Underscores must stand between digits, or between a base prefix and a digit. */
export function underscoreOK(text: string): boolean {
  const unsigned = /^[-+]/.test(text) ? text.slice(1) : text;
  const prefix = /^0[box]/i.exec(unsigned)?.[0] ?? "";
  const digit = prefix.toLowerCase() === "0x" ? /[0-9a-f]/i : /[0-9]/;
  let previous = prefix === "" ? "start" : "digit";
  for (const character of unsigned.slice(prefix.length)) {
    const kind = digit.test(character) ? "digit" : character === "_" ? "underscore" : "other";
    if (kind === "underscore" && previous !== "digit") return false;
    if (kind === "other" && previous === "underscore") return false;
    previous = kind;
  }
  return previous !== "underscore";
}
