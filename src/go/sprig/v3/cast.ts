import { parseFloat64, parseInt64 } from "../../strconv/strconv.js";
import { GoNumber, GoPointer, type GoValue } from "../../value.js";
import { type Casts, truncated } from "../numeric.js";

/** No longer text is read as a number. */
const MAX_LENGTH = 1_000;

/**
 * spf13/cast, by which sprig 3 makes numbers: texts may have a base (`0x10`, `010`, `0b1`, `1_000`) and lose what stands
 * behind a decimal point; what is no number is 0.
 *
 * Ref: https://github.com/spf13/cast/blob/v1.10.0/number.go
 */
export const casts: Casts = {
  toInt64(given) {
    const value = pointee(given);
    if (typeof value === "bigint") return value;
    if (typeof value === "number") return truncated(value);
    if (typeof value === "boolean") return value ? 1n : 0n;
    if (typeof value === "string") return parseInteger(value);
    if (!(value instanceof GoNumber)) return 0n;
    return typeof value.value === "number" ? truncated(value.value) : BigInt.asIntN(64, value.value);
  },
  toFloat64(given) {
    const value = pointee(given);
    if (typeof value === "string") return parseDecimal(value);
    if (value instanceof GoNumber) return Number(value.value);
    return typeof value === "bigint" || typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;
  },
};

function pointee(value: GoValue): GoValue {
  let end = value;
  while (end instanceof GoPointer) end = end.target ?? null;
  return end;
}

function parseInteger(text: string): bigint {
  const whole = withoutFraction(text);
  if (whole.length > MAX_LENGTH) return 0n;
  const { value, error } = parseInt64(whole, 0);
  return error ? 0n : value;
}

/** `5.9` is 5, `.5` and `-.5` are 0. */
function withoutFraction(text: string): string {
  const whole = /^([-+]?[0-9]*)(?:\.[0-9]*)?$/.exec(text)?.[1];
  if (!text.includes(".") || whole === undefined) return text;
  return /[0-9]$/.test(whole) ? whole : `${whole}0`;
}

function parseDecimal(text: string): number {
  if (text.length > MAX_LENGTH) return 0;
  const { value, error } = parseFloat64(text);
  return error ? 0 : value;
}
