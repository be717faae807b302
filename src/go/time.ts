import { formatDuration, isDurationUnit, parseNanoseconds } from "./time/duration.js";

export { formatDuration } from "./time/duration.js";

/** A duration, exact and in milliseconds with a fraction, or Go's text of what is wrong with it. */
export type ParsedDuration =
  | { readonly kind: "duration"; readonly nanoseconds: bigint; readonly ms: number }
  | { readonly kind: "invalid"; readonly message: string };

const NANOSECONDS_PER_MS = 1e6;

/**
 * Go's time.ParseDuration with its error texts.
 *
 * | text | result |
 * |---|---|
 * | `10s`, `1m30s`, `.5s`, `-1.5h`, `1µs` | a duration |
 * | `0`, `+0`, `-0` | 0 |
 * | `10` | time: missing unit in duration "10" |
 * | `1d` | time: unknown unit "d" in duration "1d" |
 * | ``, ` 1s` | time: invalid duration " 1s" |
 */
export function parseDuration(text: string): ParsedDuration {
  const nanoseconds = parseNanoseconds(text);
  if (nanoseconds === undefined) return { kind: "invalid", message: `time: ${faultOf(text)} ${quote(text)}` };
  return { kind: "duration", nanoseconds, ms: Number(nanoseconds) / NANOSECONDS_PER_MS };
}

/** Go's `Duration.String` of milliseconds: `1m30s`, `1.5ms`, `0s`. */
export function formatMs(ms: number): string {
  return formatDuration(BigInt(Math.round(ms * NANOSECONDS_PER_MS)));
}

/** Number after number, as Go reads them: the first that is wrong says what is wrong. */
function faultOf(text: string): string {
  const unsigned = text.replace(/^[-+]/, "");
  for (let rest = unsigned; rest !== ""; ) {
    const [, number = "", unit = ""] = /^([0-9]*\.?[0-9]*)([^0-9.]*)/.exec(rest) ?? [];
    if (!/[0-9]/.test(number) || isTooLarge(number)) return "invalid duration";
    if (unit === "") return "missing unit in duration";
    if (!isDurationUnit(unit)) return `unknown unit ${quote(unit)} in duration`;
    rest = rest.slice(number.length + unit.length);
    if (parseNanoseconds(unsigned.slice(0, unsigned.length - rest.length)) === undefined) return "invalid duration";
  }
  return "invalid duration";
}

/** More than 63 bits before the point: Go does not read on to the unit. */
function isTooLarge(number: string): boolean {
  return BigInt(number.split(".", 1)[0] || "0") > 2n ** 63n;
}

/** The quoting of Go's package time: every byte that is not printable ASCII as `\x..`. */
function quote(text: string): string {
  const quoted = Array.from(text, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    return character >= " " && character < "\x80" ? character : escapeBytes(character);
  });
  return `"${quoted.join("")}"`;
}

function escapeBytes(character: string): string {
  return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
