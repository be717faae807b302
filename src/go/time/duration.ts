/**
 * Durations of Go's package time. They are apart from `time.ts` because every run needs them, and few need times and
 * zones.
 */

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
  const nanoseconds = parseNanoseconds(text);
  if (nanoseconds === undefined) return { kind: "invalid", message: `time: ${faultOf(text)} ${quoteBytes(text)}` };
  return { kind: "duration", nanoseconds, ms: Number(nanoseconds) / NANOSECONDS_PER_MS };
}

/** Go's `time.ParseDuration`: `1h30m`, `-1.5s`, `0`; `undefined` where Go returns an error. */
export function parseNanoseconds(text: string): bigint | undefined {
  const isNegative = text.startsWith("-");
  const unsigned = text.replace(/^[-+]/, "");
  if (unsigned === "0") return 0n;
  if (!/^(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)[^0-9.]+)+$/.test(unsigned)) return undefined;
  let total = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of unsigned.matchAll(/([0-9]*)\.?([0-9]*)([^0-9.]+)/g)) {
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    const significant = whole.replace(/^0+/, "");
    if (size === undefined || significant.length > 19) return undefined;
    total += BigInt(significant) * size + fractionOf(size, fraction);
    if (total > MAX) return undefined;
  }
  if (isNegative) return -total;
  return total < MAX ? total : undefined;
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
  const fraction = text.slice(-digits).replace(/0+$/, "");
  return text.slice(0, -digits) + (fraction && `.${fraction}`);
}

/** Go's `Duration.String` of milliseconds: `1m30s`, `1.5ms`, `0s`. */
export function formatMs(ms: number): string {
  return formatDuration(BigInt(Math.round(ms * NANOSECONDS_PER_MS)));
}

/** Reads number after number, as Go does. Returns the message for the first wrong one. */
function faultOf(text: string): string {
  const unsigned = text.replace(/^[-+]/, "");
  for (let rest = unsigned; rest !== ""; ) {
    const [, number = "", unit = ""] = /^([0-9]*\.?[0-9]*)([^0-9.]*)/.exec(rest) ?? [];
    if (!/[0-9]/.test(number) || isTooLarge(number)) return "invalid duration";
    if (unit === "") return "missing unit in duration";
    if (!Object.hasOwn(UNITS, unit)) return `unknown unit ${quoteBytes(unit)} in duration`;
    rest = rest.slice(number.length + unit.length);
    if (parseNanoseconds(unsigned.slice(0, unsigned.length - rest.length)) === undefined) return "invalid duration";
  }
  return "invalid duration";
}

/** Whether there are more than 63 bits before the point. Go does not read on to the unit then. */
function isTooLarge(number: string): boolean {
  return BigInt(number.split(".", 1)[0] || "0") > 2n ** 63n;
}

/** The quoting of Go's package time: every byte that is not printable ASCII as `\x..`. */
export function quoteBytes(text: string): string {
  const quoted = Array.from(text, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    return character >= " " && character < "\x80" ? character : escapeBytes(character);
  });
  return `"${quoted.join("")}"`;
}

function escapeBytes(character: string): string {
  return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
