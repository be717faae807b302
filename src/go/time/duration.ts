/** A duration is a bigint of nanoseconds, at most 63 bits and a sign. */

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

/** Whether Go's durations know a unit. */
export function isDurationUnit(unit: string): boolean {
  return Object.hasOwn(UNITS, unit);
}

const MAX = 2n ** 63n;

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

/** In floating point, as Go computes it. Digits beyond 63 bits do not count. */
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

/** `value` with a decimal point `digits` from the right, without trailing zeros. */
function decimal(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, "0");
  const fraction = text.slice(-digits).replace(/0+$/, "");
  return text.slice(0, -digits) + (fraction && `.${fraction}`);
}
