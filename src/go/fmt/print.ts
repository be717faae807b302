import { GoError, type GoFunction } from "../func.js";
import { BYTE_SLICE, type GoType, isExported, isFloat, isSigned, UINT8 } from "../reflect.js";
import { decodeUtf8 } from "../utf8.js";
import {
  bytesOf,
  GoComplex,
  GoMap,
  GoNumber,
  GoOpaque,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  methodOf,
  sortedEntries,
  typeOf,
} from "../value.js";
import { addressOf } from "./address.js";
import { Formatter, noFlags } from "./format.js";

const NIL_ANGLE = "<nil>";

/** Go's printer: writes any value by a verb. */
export class Printer extends Formatter {
  private isErroring = false;

  /** Writes an argument of a print function. */
  printArg(value: GoValue, verb: string) {
    if (value === null) {
      if (verb === "T" || verb === "v") this.pad(NIL_ANGLE);
      else this.badVerb(verb, value);
      return;
    }
    if (verb === "T") return this.fmtS((typeOf(value) as GoType).name);
    if (verb === "p") return this.fmtPointer(value, verb);
    const isPlain = typeof value !== "object" || value.type === BYTE_SLICE;
    if (isPlain || !this.handleMethods(value, verb)) this.printValue(value, verb, 0);
  }

  /** Writes a value without calling its methods. */
  private printValue(value: GoValue, verb: string, depth: number) {
    if (depth > 0) this.budget.depth(depth);
    switch (typeof value) {
      case "boolean":
        return verb === "t" || verb === "v" ? this.fmtBoolean(value) : this.badVerb(verb, value);
      case "string":
        return this.fmtString(value, verb, value);
      case "bigint":
        return this.printInteger(value, verb, value, true);
      case "number":
        return this.printFloat(value, 64, verb, value);
      default:
        return value === null ? this.printNil() : this.printObject(value, verb, depth);
    }
  }

  /** Writes a value within another. Its `Error` or `String` is called unless it is in an unexported field. */
  private printInner(value: GoValue, verb: string, depth: number, isExported = true): void {
    this.budget.steps(1);
    if (isExported && typeof value === "object" && value !== null && this.handleMethods(value, verb)) return;
    this.printValue(value, verb, depth);
  }

  /** Writes the nil of an `interface {}`. */
  private printNil(): void {
    this.write(this.flags.sharpV ? "interface {}(nil)" : NIL_ANGLE);
  }

  private printObject(value: Exclude<GoValue, null>, verb: string, depth: number) {
    if (value instanceof GoNumber) return this.printNumber(value, verb);
    if (value instanceof GoComplex) return this.printComplex(value, verb);
    if (value instanceof GoSlice) return this.printSlice(value, verb, depth);
    if (value instanceof GoMap) return this.printMap(value, verb, depth);
    if (value instanceof GoStruct) return this.printStruct(value, verb, depth);
    if (value instanceof GoPointer) return this.printPointer(value, verb, depth);
    if (value instanceof GoOpaque) return this.write(`${this.flags.sharpV ? value.type.name : ""}{}`);
    this.fmtPointer(value, verb);
  }

  private printNumber(value: GoNumber, verb: string) {
    const { kind } = value.type;
    if (isFloat(kind)) return this.printFloat(Number(value.value), kind === "float32" ? 32 : 64, verb, value);
    this.printInteger(BigInt(value.value), verb, value, isSigned(kind));
  }

  private printInteger(integer: bigint, verb: string, value: GoValue, signed: boolean) {
    switch (verb) {
      case "v":
        if (this.flags.sharpV && !signed) return this.write0x(integer, true);
        return this.fmtInteger(integer, 10, verb);
      case "d":
        return this.fmtInteger(integer, 10, verb);
      case "b":
        return this.fmtInteger(integer, 2, verb);
      case "o":
      case "O":
        return this.fmtInteger(integer, 8, verb);
      case "x":
      case "X":
        return this.fmtInteger(integer, 16, verb);
      case "c":
        return this.fmtC(BigInt.asUintN(64, integer));
      case "q":
        return this.fmtQc(BigInt.asUintN(64, integer));
      case "U":
        return this.fmtUnicode(BigInt.asUintN(64, integer));
      default:
        return this.badVerb(verb, value);
    }
  }

  private write0x(value: bigint, leading0x: boolean): void {
    const { sharp } = this.flags;
    this.flags.sharp = leading0x;
    this.fmtInteger(value, 16, "v");
    this.flags.sharp = sharp;
  }

  private printFloat(float: number, bits: 32 | 64, verb: string, value: GoValue) {
    switch (verb) {
      case "v":
        return this.fmtFloat(float, bits, "g", -1);
      case "b":
      case "g":
      case "G":
      case "x":
      case "X":
        return this.fmtFloat(float, bits, verb, -1);
      case "f":
      case "e":
      case "E":
        return this.fmtFloat(float, bits, verb, 6);
      case "F":
        return this.fmtFloat(float, bits, "f", 6);
      default:
        return this.badVerb(verb, value);
    }
  }

  private printComplex(value: GoComplex, verb: string) {
    if (!"vbgGxXfFeE".includes(verb)) return this.badVerb(verb, value);
    const { plus } = this.flags;
    this.write("(");
    this.printFloat(value.real, 64, verb, value);
    this.flags.plus = true;
    this.printFloat(value.imaginary, 64, verb, value);
    this.write("i)");
    this.flags.plus = plus;
  }

  private fmtString(text: string, verb: string, value: GoValue) {
    switch (verb) {
      case "v":
        return this.flags.sharpV ? this.fmtQ(text) : this.fmtS(text);
      case "s":
        return this.fmtS(text);
      case "x":
      case "X":
        return this.fmtSx(text, verb);
      case "q":
        return this.fmtQ(text);
      default:
        return this.badVerb(verb, value);
    }
  }

  private printSlice(slice: GoSlice, verb: string, depth: number) {
    const isBytes = slice.type.elem === UINT8;
    if (isBytes && (verb === "s" || verb === "q" || verb === "x" || verb === "X")) return this.fmtBytes(slice, verb);
    if (this.flags.sharpV) {
      this.write(isBytes && depth === 0 && verb === "v" ? "[]byte" : slice.type.name);
      if (slice.isNil) return this.write("(nil)");
    }
    const [open, separator, close] = this.flags.sharpV ? ["{", ", ", "}"] : ["[", " ", "]"];
    this.write(open as string);
    slice.items.forEach((item, index) => {
      if (index > 0) this.write(separator as string);
      this.printInner(item, verb, depth + 1);
    });
    this.write(close as string);
  }

  private fmtBytes(slice: GoSlice, verb: "s" | "q" | "x" | "X"): void {
    const bytes = bytesOf(slice);
    if (verb === "s") this.fmtS(decodeUtf8(bytes));
    else if (verb === "q") this.fmtQ(decodeUtf8(bytes));
    else this.fmtSbx(bytes, verb);
  }

  private printMap(map: GoMap, verb: string, depth: number) {
    if (this.flags.sharpV) {
      this.write(map.type.name);
      if (map.isNil) return this.write("(nil)");
    }
    const [open, separator, close] = this.flags.sharpV ? ["{", ", ", "}"] : ["map[", " ", "]"];
    this.write(open as string);
    sortedEntries(map, this.budget).forEach(([key, item], index) => {
      if (index > 0) this.write(separator as string);
      this.printInner(key, verb, depth + 1);
      this.write(":");
      this.printInner(item, verb, depth + 1);
    });
    this.write(close as string);
  }

  private printStruct(struct: GoStruct, verb: string, depth: number): void {
    const { sharpV, plusV } = this.flags;
    if (sharpV) this.write(struct.type.name);
    this.write("{");
    struct.type.fields?.forEach((field, index) => {
      if (index > 0) this.write(sharpV ? ", " : " ");
      if (sharpV || plusV) this.write(`${field.name}:`);
      this.printInner(struct.values[index] ?? null, verb, depth + 1, isExported(field.name));
    });
    this.write("}");
  }

  /** Follows a pointer at the top level only, which ends cycles. */
  private printPointer(pointer: GoPointer, verb: string, depth: number) {
    const { target } = pointer;
    const isShown = target instanceof GoSlice || target instanceof GoStruct || target instanceof GoMap;
    if (depth > 0 || !(isShown || target instanceof GoOpaque)) return this.fmtPointer(pointer, verb);
    this.write("&");
    this.printInner(target, verb, depth + 1);
  }

  private fmtPointer(value: Exclude<GoValue, null>, verb: string) {
    const address = addressOf(value);
    if (address === undefined) return this.badVerb(verb, value);
    switch (verb) {
      case "v":
        if (this.flags.sharpV) {
          this.write(`(${(typeOf(value) as GoType).name})(${address === 0n ? "nil" : `0x${address.toString(16)}`})`);
        } else if (address === 0n) this.pad(NIL_ANGLE);
        else this.write0x(address, !this.flags.sharp);
        return;
      case "p":
        return this.write0x(address, !this.flags.sharp);
      case "b":
      case "o":
      case "d":
      case "x":
      case "X":
        return this.printInteger(address, verb, value, false);
      default:
        return this.badVerb(verb, value);
    }
  }

  private badVerb(verb: string, value: GoValue): void {
    this.isErroring = true;
    this.write(`%!${verb}(`);
    const type = typeOf(value);
    if (type) {
      this.write(`${type.name}=`);
      this.printValue(value, "v", 0);
    } else this.write(NIL_ANGLE);
    this.write(")");
    this.isErroring = false;
  }

  /** Writes a value by its method `Error` or `String`, for `%#v` by `GoString`. Returns whether it has one. */
  private handleMethods(value: Exclude<GoValue, null>, verb: string): boolean {
    if (this.isErroring) return false;
    if (verb === "w") {
      this.badVerb(verb, value);
      return true;
    }
    if (this.flags.sharpV) {
      const goString = methodOf(value, "GoString");
      if (goString) this.fmtS(String(goString.call([], this.budget)));
      return goString !== undefined;
    }
    if (!"vsxXq".includes(verb)) return false;
    const error = methodOf(value, "Error");
    const method = error ?? methodOf(value, "String");
    if (method) this.printMethod(value, verb, method, error ? "Error" : "String");
    return method !== undefined;
  }

  private printMethod(value: GoValue, verb: string, method: GoFunction, name: string) {
    const { flags } = this;
    try {
      this.fmtString(String(method.call([], this.budget)), verb, value);
    } catch (thrown) {
      if (!(thrown instanceof GoError)) throw thrown;
      if (value instanceof GoPointer && value.target === undefined) return this.write(NIL_ANGLE);
      this.flags = noFlags();
      this.write(`%!${verb}(PANIC=${name} method: ${thrown.message})`);
      this.flags = flags;
    }
  }
}
