/** The number `0.digits` times ten to the power of `point`. It has no trailing zeros, and zero has no digits. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The fewest digits that parse to the same number. */
export function shortestDecimal(value: number, bits: 32 | 64): Decimal {
  if (value === 0) return { digits: "", point: 0 };
  return fromExponential(bits === 64 ? Math.abs(value).toExponential() : shortestSingle(Math.abs(value)));
}

function shortestSingle(value: number): string {
  for (let fraction = 0; fraction < 9; fraction++) {
    const text = value.toExponential(fraction);
    if (Math.fround(Number(text)) === value) return text;
  }
  return value.toExponential(9);
}

function fromExponential(text: string): Decimal {
  const [mantissa = "", exponent = "0"] = text.split("e");
  return { digits: trimZeros(mantissa.replace(".", "")), point: Number(exponent) + 1 };
}

/** All the digits of a finite number. */
export function exactDecimal(value: number): Decimal {
  const { mantissa, exponent } = splitFloat(value, 64);
  if (mantissa === 0n) return { digits: "", point: 0 };
  if (exponent >= 0) {
    const digits = (mantissa << BigInt(exponent)).toString();
    return { digits: trimZeros(digits), point: digits.length };
  }
  const digits = (mantissa * 5n ** BigInt(-exponent)).toString();
  return { digits: trimZeros(digits), point: digits.length + exponent };
}

/** Rounds to `count` digits, exact halves to the even digit. */
export function round(decimal: Decimal, count: number): Decimal {
  const { digits, point } = decimal;
  if (count < 0 || count >= digits.length) return decimal;
  const kept = digits.slice(0, count);
  if (!roundsUp(digits, count)) return { digits: trimZeros(kept), point };
  const nines = /(?<!9)9*$/.exec(kept)?.[0].length ?? 0;
  const head = kept.slice(0, count - nines);
  if (head === "") return { digits: "1", point: point + 1 };
  return { digits: head.slice(0, -1) + (Number(head.at(-1)) + 1), point };
}

function roundsUp(digits: string, count: number): boolean {
  const isHalf = digits[count] === "5" && count + 1 === digits.length;
  if (isHalf) return count > 0 && Number(digits[count - 1]) % 2 === 1;
  return (digits[count] as string) >= "5";
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** Splits a number into its bits: it is `mantissa` times two to the power of `exponent`. */
export function splitFloat(value: number, bits: 32 | 64): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  const isSingle = bits === 32;
  if (isSingle) view.setFloat32(0, value);
  else view.setFloat64(0, value);
  const raw = isSingle ? BigInt(view.getUint32(0)) : view.getBigUint64(0);
  const mantissaBits = isSingle ? 23n : 52n;
  const biased = Number((raw >> mantissaBits) & (isSingle ? 0xffn : 0x7ffn));
  const fraction = raw & ((1n << mantissaBits) - 1n);
  const bias = (isSingle ? 127 : 1023) + Number(mantissaBits);
  return biased === 0
    ? { mantissa: fraction, exponent: 1 - bias }
    : { mantissa: fraction | (1n << mantissaBits), exponent: biased - bias };
}
