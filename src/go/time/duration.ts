/**
 * Durations of Go's package time. They are apart from `time.ts` because every run needs them, and few need times and
 * zones.
 */
import { excerpt } from "../excerpt.js";

/** A duration, exact and in milliseconds with a fraction, or Go's error message. */
type ParsedDuration =
  | { readonly kind: "duration"; readonly nanoseconds: bigint; readonly ms: number }
  | { readonly kind: "invalid"; readonly message: string };

const UNITS: Record<string, bigint> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const MAX = 2n ** 63n;
const NANOSECONDS_PER_MS = 1e6;

/**
 * Go's `time.ParseDuration` with its error messages.
 *
 * | input | result |
 * |---|---|
 * | `10s`, `1m30s`, `.5s`, `-1.5h`, `1µs` | a duration |
 * | `0`, `+0`, `-0` | 0 |
 * | `10` | time: missing unit in duration "10" |
 * | `1d` | time: unknown unit "d" in duration "1d" |
 * | ``, ` 1s` | time: invalid duration " 1s" |
 */
export function parseDuration(text: string): ParsedDuration {
  const read = readDuration(text);
  if (typeof read === "string") return { kind: "invalid", message: `time: ${read} ${quoteBytes(text)}` };
  return { kind: "duration", nanoseconds: read, ms: Number(read) / NANOSECONDS_PER_MS };
}

/** Go's `time.ParseDuration`: `1h30m`, `-1.5s`, `0`; `undefined` where Go returns an error. */
export function parseNanoseconds(text: string): bigint | undefined {
  const read = readDuration(text);
  return typeof read === "string" ? undefined : read;
}

/** A number, its fraction and its unit, each of which may be empty. */
const PART = /([0-9]*)(?:\.([0-9]*))?([^0-9.]*)/y;
const INVALID = "invalid duration";

/** Reads number after number, as Go does. Returns nanoseconds, or what is wrong with the first wrong one. */
function readDuration(text: string): bigint | string {
  const start = /^[-+]/.test(text) ? 1 : 0;
  if (start === text.length) return INVALID;
  if (text.slice(start) === "0") return 0n;
  let total = 0n;
  for (let at = start; at < text.length; ) {
    PART.lastIndex = at;
    const [part, whole = "", fraction = "", unit = ""] = PART.exec(text) as RegExpExecArray;
    at += part.length;
    const value = wholeNumber(whole);
    if (whole + fraction === "" || value === undefined) return INVALID;
    if (unit === "") return "missing unit in duration";
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined) return `unknown unit ${quoteBytes(unit)} in duration`;
    total += value * size + fractionOf(size, fraction);
    if (total > MAX) return INVALID;
  }
  if (text.startsWith("-")) return -total;
  return total < MAX ? total : INVALID;
}

/** The number, if it has at most 63 bits. Otherwise Go does not read on to its unit. */
function wholeNumber(digits: string): bigint | undefined {
  const significant = digits.replace(/^0+/, "");
  if (significant.length > 19) return undefined;
  const value = BigInt(significant);
  return value > MAX ? undefined : value;
}

/** Computes the fraction in floating point, as Go does. Digits beyond 63 bits are ignored. */
function fractionOf(unit: bigint, digits: string): bigint {
  let fraction = 0n;
  let scale = 1;
  for (const digit of digits) {
    const next = fraction * 10n + BigInt(digit);
    if (fraction > (MAX - 1n) / 10n || next > MAX) break;
    fraction = next;
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(fraction) * (Number(unit) / scale)));
}

/** Go's `Duration.String`: `1h30m5.5s`, `1.2ms`, `0s`. */
export function formatDuration(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? "-" : "";
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (size === 0n) return "0s";
  if (size < 1_000n) return `${sign}${size}ns`;
  if (size < 1_000_000n) return `${sign}${decimal(size, 3)}µs`;
  if (size < 1_000_000_000n) return `${sign}${decimal(size, 6)}ms`;
  const minutes = size / 60_000_000_000n;
  const seconds = `${decimal(size % 60_000_000_000n, 9)}s`;
  if (minutes === 0n) return sign + seconds;
  return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ""}${minutes % 60n}m${seconds}`;
}

/** Puts a decimal point `digits` places from the right and removes trailing zeros. */
function decimal(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, "0");
  const fraction = text.slice(-digits).replace(/(?<!0)0+$/, "");
  return text.slice(0, -digits) + (fraction && `.${fraction}`);
}

/** Go's `Duration.String` of milliseconds: `1m30s`, `1.5ms`, `0s`. */
export function formatMs(ms: number): string {
  return formatDuration(BigInt(Math.round(ms * NANOSECONDS_PER_MS)));
}

/** The quoting of errors of Go's package time: every byte that is not printable ASCII as `\x..`. */
export function quoteBytes(text: string): string {
  const quoted = Array.from(excerpt(text), (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    return character >= " " && character < "\x80" ? character : escapeBytes(character);
  });
  return `"${quoted.join("")}"`;
}

function escapeBytes(character: string): string {
  return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
