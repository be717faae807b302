import type { Budget } from "../func.js";
import { Pieces } from "../pieces.js";
import { canBackquote, type FloatFormat, formatFloat, isPrint, quote, quoteRune } from "../strconv/strconv.js";
import { encodeUtf8, RUNE_ERROR, runeToString } from "../utf8.js";

const MAX_RUNE = 0x10ffffn;
const CHARGE_EVERY = 4096;

/** Flags, width and precision of one verb, as Go's `fmt.fmt` has them. */
export interface Flags {
  width: number | undefined;
  precision: number | undefined;
  minus: boolean;
  plus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  /** `%+v`: structs with field names. */
  plusV: boolean;
  /** `%#v`: Go syntax. */
  sharpV: boolean;
}

export function noFlags(): Flags {
  return {
    width: undefined,
    precision: undefined,
    minus: false,
    plus: false,
    sharp: false,
    space: false,
    zero: false,
    plusV: false,
    sharpV: false,
  };
}

/** Go's raw formatter: writes strings and numbers by the flags that are set. */
export class Formatter {
  flags = noFlags();
  private readonly text = new Pieces();
  private charged = 0;

  constructor(protected readonly budget: Budget) {}

  write(text: string): void {
    this.text.add(text);
    if (this.text.length - this.charged >= CHARGE_EVERY) this.charge();
  }

  /** Returns what was written. */
  result(): string {
    this.charge();
    return this.text.end("");
  }

  private charge(): void {
    this.budget.string(this.text.length, this.text.length - this.charged);
    this.charged = this.text.length;
  }

  pad(text: string) {
    const { width, minus } = this.flags;
    if (!width) return this.write(text);
    const padding = this.padding(width - runeCount(text));
    this.write(minus ? text + padding : padding + text);
  }

  private padWithSpaces(text: string): void {
    const { zero } = this.flags;
    this.flags.zero = false;
    this.pad(text);
    this.flags.zero = zero;
  }

  /** Spaces, or zeros if the padding is on the left. */
  private padding(count: number): string {
    return (this.flags.zero && !this.flags.minus ? "0" : " ").repeat(Math.max(count, 0));
  }

  fmtBoolean(value: boolean): void {
    this.pad(value ? "true" : "false");
  }

  /** `%U`: `U+0078`, with `#` also `'x'`. */
  fmtUnicode(value: bigint): void {
    const digits = value
      .toString(16)
      .toUpperCase()
      .padStart(Math.max(this.flags.precision ?? 0, 4), "0");
    const rune = Number(value);
    const shown = this.flags.sharp && value <= MAX_RUNE && isPrint(rune) ? ` '${runeToString(rune)}'` : "";
    this.padWithSpaces(`U+${digits}${shown}`);
  }

  fmtInteger(value: bigint, base: 2 | 8 | 10 | 16, verb: string) {
    const { width, precision, minus, plus, space, sharp, zero } = this.flags;
    const isNegative = value < 0n;
    const magnitude = isNegative ? -value : value;
    if (precision === 0 && value === 0n) return this.write(" ".repeat(width ?? 0));
    const sign = isNegative ? "-" : plus ? "+" : space ? " " : "";
    let digits = magnitude.toString(base);
    if (precision !== undefined) digits = digits.padStart(precision, "0");
    else if (zero && !minus && width !== undefined) digits = digits.padStart(width - sign.length, "0");
    if (sharp) digits = basePrefix(base, digits) + digits;
    if (verb === "O") digits = `0o${digits}`;
    if (verb === "X") digits = digits.toUpperCase();
    this.padWithSpaces(sign + digits);
  }

  /** Cuts a string to as many characters as the precision. */
  private truncate(text: string): string {
    const { precision } = this.flags;
    if (precision === undefined || text.length <= precision) return text;
    let end = 0;
    for (let count = 0; count < precision && end < text.length; count++) {
      end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
    }
    return text.slice(0, end);
  }

  fmtS(text: string): void {
    this.pad(this.truncate(text));
  }

  /** `%x` and `%X` of a string or of bytes. */
  fmtSbx(bytes: Uint8Array, verb: "x" | "X") {
    const { width, precision, sharp, space, minus } = this.flags;
    const length = Math.min(bytes.length, precision ?? bytes.length);
    if (length === 0) return this.write(this.padding(width ?? 0));
    this.budget.string(length * 2);
    const pairs = Array.from(bytes.subarray(0, length), (byte) => byte.toString(16).padStart(2, "0"));
    const prefix = sharp ? "0x" : "";
    const lower = space ? pairs.map((pair) => prefix + pair).join(" ") : prefix + pairs.join("");
    const text = verb === "X" ? lower.toUpperCase() : lower;
    const padding = this.padding((width ?? 0) - text.length);
    this.write(minus ? text + padding : padding + text);
  }

  fmtSx(text: string, verb: "x" | "X"): void {
    this.fmtSbx(encodeUtf8(text), verb);
  }

  /** `%q`: quoted; with `#` in backquotes when possible, with `+` in ASCII. */
  fmtQ(text: string) {
    const truncated = this.truncate(text);
    this.budget.string(truncated.length + 2);
    if (this.flags.sharp && canBackquote(truncated)) return this.pad(`\`${truncated}\``);
    this.pad(quote(truncated, { ascii: this.flags.plus }));
  }

  /** `%c` */
  fmtC(value: bigint): void {
    this.pad(runeToString(runeOf(value)));
  }

  /** `%q` of an integer. */
  fmtQc(value: bigint): void {
    this.pad(quoteRune(runeOf(value), { ascii: this.flags.plus }));
  }

  fmtFloat(value: number, bits: 32 | 64, format: FloatFormat, defaultPrecision: number) {
    const { plus, space, zero, minus, width, sharp } = this.flags;
    const precision = this.flags.precision ?? defaultPrecision;
    const formatted = formatFloat(value, format, precision, bits);
    const isSigned = formatted.startsWith("-") || formatted.startsWith("+");
    let sign = isSigned ? formatted.charAt(0) : "+";
    let digits = isSigned ? formatted.slice(1) : formatted;
    if (space && sign === "+" && !plus) sign = " ";
    if (digits === "Inf" || digits === "NaN") {
      const hidesSign = digits === "NaN" && !space && !plus;
      return this.padWithSpaces(hidesSign ? digits : sign + digits);
    }
    if (sharp && format !== "b") digits = keepPoint(digits, format, precision);
    if (!plus && sign === "+") return this.pad(digits);
    if (zero && !minus && width !== undefined && width > digits.length + 1) {
      return this.write(sign + digits.padStart(width - 1, "0"));
    }
    this.pad(sign + digits);
  }
}

function basePrefix(base: number, digits: string): string {
  if (base === 2) return "0b";
  if (base === 16) return "0x";
  return base === 8 && !digits.startsWith("0") ? "0" : "";
}

/** `%#g` and similar verbs: always a decimal point, and zeros up to the precision. */
function keepPoint(number: string, format: FloatFormat, precision: number): string {
  const isHexadecimal = format === "x" || format === "X";
  const tailAt = number.search(isHexadecimal ? /p/i : /e/i);
  const mantissa = tailAt < 0 ? number : number.slice(0, tailAt);
  const tail = tailAt < 0 ? "" : number.slice(tailAt);
  const countsDigits = format === "g" || format === "G" || format === "x";
  const wanted = countsDigits ? (precision === -1 ? 6 : precision) : 0;
  const significant = mantissa.replace(".", "").replace(/^0+/, "").length;
  const hasPoint = mantissa.includes(".");
  const used = significant + (!hasPoint && mantissa === "0" ? 1 : 0);
  return `${mantissa}${hasPoint ? "" : "."}${"0".repeat(Math.max(wanted - used, 0))}${tail}`;
}

function runeOf(value: bigint): number {
  return value > MAX_RUNE ? RUNE_ERROR : Number(value);
}

function runeCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
