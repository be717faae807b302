import { LimitError } from "../func.js";
import { type GoType, isSigned, isUnsigned } from "../reflect.js";
import { isEscapedByte, RUNE_ERROR } from "../utf8.js";
import { GoNumber, type GoValue, typeOf } from "../value.js";
import { noFlags } from "./format.js";
import { Printer } from "./print.js";

/** The greatest width and precision; greater ones are refused. */
const MAX_WIDTH = 10_000;
/** Go's own limit on a width or precision. */
const TOO_LARGE = 1_000_000;

const FLAG_NAMES = new Map([
  ["#", "sharp"],
  ["0", "zero"],
  ["+", "plus"],
  ["-", "minus"],
  [" ", "space"],
] as const);

/** Go's `doPrintf`: writes arguments by a format. */
export class PrintfPrinter extends Printer {
  private at = 0;
  private argNumber = 0;
  private isReordered = false;
  private isGoodArgNumber = true;
  private isAfterIndex = false;
  private format = "";
  private args: readonly GoValue[] = [];

  printf(format: string, args: readonly GoValue[]): void {
    this.format = format;
    this.args = args;
    while (this.at < format.length) {
      const percent = format.indexOf("%", this.at);
      const end = percent < 0 ? format.length : percent;
      this.write(format.slice(this.at, end));
      this.at = end + 1;
      if (percent < 0) break;
      this.budget.steps(1);
      if (!this.printDirective()) break;
    }
    if (!this.isReordered && this.argNumber < args.length) this.printExtra();
  }

  /** Returns false when the format ends within the directive. */
  private printDirective(): boolean {
    this.isGoodArgNumber = true;
    this.isAfterIndex = false;
    this.flags = noFlags();
    this.readFlags();
    this.readArgNumber();
    this.readWidth();
    this.readPrecision();
    if (!this.isAfterIndex) this.readArgNumber();
    if (this.at >= this.format.length) {
      this.write("%!(NOVERB)");
      return false;
    }
    this.printVerb(this.readVerb());
    return true;
  }

  private readFlags(): void {
    for (; this.at < this.format.length; this.at++) {
      const name = FLAG_NAMES.get(this.format.charAt(this.at) as "#");
      if (!name) return;
      this.flags[name] = true;
    }
  }

  private readWidth(): void {
    if (this.format[this.at] !== "*") {
      this.flags.width = this.readNumber();
      if (this.isAfterIndex && this.flags.width !== undefined) this.isGoodArgNumber = false;
      return;
    }
    this.at++;
    const width = this.integerArg();
    if (width === undefined) this.write("%!(BADWIDTH)");
    this.flags.width = width;
    if (width !== undefined && width < 0) {
      this.flags.width = -width;
      this.flags.minus = true;
      this.flags.zero = false;
    }
    this.isAfterIndex = false;
  }

  private readPrecision(): void {
    if (this.format[this.at] !== "." || this.at + 1 >= this.format.length) return;
    this.at++;
    if (this.isAfterIndex) this.isGoodArgNumber = false;
    this.readArgNumber();
    if (this.format[this.at] !== "*") {
      this.flags.precision = this.readNumber() ?? 0;
      return;
    }
    this.at++;
    const precision = this.integerArg();
    this.flags.precision = precision !== undefined && precision >= 0 ? precision : undefined;
    if (this.flags.precision === undefined) this.write("%!(BADPREC)");
    this.isAfterIndex = false;
  }

  private refuseWidth(): void {
    const { width = 0, precision = 0 } = this.flags;
    if (Math.max(width, precision) > MAX_WIDTH) throw new LimitError(`printf width or precision over ${MAX_WIDTH}`);
  }

  private readVerb(): string {
    const rune = this.format.codePointAt(this.at) as number;
    this.at += rune > 0xffff ? 2 : 1;
    return String.fromCodePoint(isEscapedByte(rune) ? RUNE_ERROR : rune);
  }

  private printVerb(verb: string) {
    if (verb === "%") return this.write("%");
    if (!this.isGoodArgNumber) return this.write(`%!${verb}(BADINDEX)`);
    if (this.argNumber >= this.args.length) return this.write(`%!${verb}(MISSING)`);
    this.refuseWidth();
    const { flags } = this;
    if (verb === "v" || verb === "w") {
      flags.sharpV = flags.sharp;
      flags.sharp = false;
      flags.plusV = flags.plus;
      flags.plus = false;
    }
    this.printArg(this.args[this.argNumber] as GoValue, verb);
    this.argNumber++;
  }

  private printExtra() {
    this.flags = noFlags();
    this.write("%!(EXTRA ");
    this.args.slice(this.argNumber).forEach((arg, index) => {
      if (index > 0) this.write(", ");
      const type = typeOf(arg);
      if (type) this.write(`${type.name}=`);
      this.printArg(arg, "v");
    });
    this.write(")");
  }

  /** Reads digits, if there are any. A number above Go's limit swallows the rest of the format, as in Go. */
  private readNumber(end = this.format.length): number | undefined {
    let number: number | undefined;
    for (; this.at < end; this.at++) {
      const digit = this.format.charCodeAt(this.at) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      if ((number ?? 0) > TOO_LARGE) {
        this.at = end;
        return undefined;
      }
      number = (number ?? 0) * 10 + digit;
    }
    return number;
  }

  /** Reads `[3]`, the number of the next argument. */
  private readArgNumber(): void {
    if (this.format[this.at] !== "[") {
      this.isAfterIndex = false;
      return;
    }
    this.isReordered = true;
    const start = this.at;
    const close = this.format.indexOf("]", start + 1);
    if (this.format.length - start < 3 || close < 0) {
      this.at = start + 1;
      this.isGoodArgNumber = false;
      this.isAfterIndex = false;
      return;
    }
    this.at = start + 1;
    const number = this.readNumber(close);
    const isNumber = number !== undefined && this.at === close;
    this.at = close + 1;
    this.isAfterIndex = isNumber;
    if (isNumber && number >= 1 && number <= this.args.length) this.argNumber = number - 1;
    else this.isGoodArgNumber = false;
  }

  /** Reads the next argument as a width or precision. */
  private integerArg(): number | undefined {
    if (this.argNumber >= this.args.length) return undefined;
    const integer = integerOf(this.args[this.argNumber] as GoValue);
    this.argNumber++;
    if (integer === undefined || integer > TOO_LARGE || integer < -TOO_LARGE) return undefined;
    return Number(integer);
  }
}

function integerOf(value: GoValue): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (!(value instanceof GoNumber)) return undefined;
  const { kind } = value.type as GoType;
  return isSigned(kind) || isUnsigned(kind) ? (value.value as bigint) : undefined;
}
