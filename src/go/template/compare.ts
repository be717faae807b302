import { sprintf } from "../fmt/fmt.js";
import { type Budget, GoError } from "../func.js";
import { type GoType, isFloat, isSigned } from "../reflect.js";
import { compareStrings } from "../utf8.js";
import {
  GoComplex,
  GoFunc,
  GoMap,
  GoNumber,
  GoOpaque,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  type Reflected,
  typeOf,
} from "../value.js";
import { indirectInterface, show } from "./indirect.js";

const BAD_TYPE = "invalid type for comparison";

/**
 * The kinds that comparisons know. Signed and unsigned integers can be compared with each other, other kinds cannot.
 */
type Basic =
  | { readonly kind: "bool" | "string" | "float"; readonly value: boolean | string | number }
  | { readonly kind: "int" | "uint"; readonly value: bigint }
  | { readonly kind: "complex"; readonly value: GoComplex };

function basicOf(value: GoValue | undefined): Basic | undefined {
  switch (typeof value) {
    case "boolean":
      return { kind: "bool", value };
    case "string":
      return { kind: "string", value };
    case "number":
      return { kind: "float", value };
    case "bigint":
      return { kind: "int", value };
    default:
      if (value instanceof GoComplex) return { kind: "complex", value };
      return value instanceof GoNumber ? basicNumber(value) : undefined;
  }
}

function basicNumber({ type, value }: GoNumber): Basic {
  if (isFloat(type.kind)) return { kind: "float", value: Number(value) };
  return { kind: isSigned(type.kind) ? "int" : "uint", value: value as bigint };
}

function areIntegers(left: Basic, right: Basic): boolean {
  return (left.kind === "int" || left.kind === "uint") && (right.kind === "int" || right.kind === "uint");
}

/** Go's `eq`: whether the first is equal to any of the others. @throws GoError */
export function equalsAny(first: Reflected, others: readonly Reflected[], budget: Budget): boolean {
  if (others.length === 0) throw new GoError("missing argument for comparison");
  const left = indirectInterface(first);
  return others.some((other) => equals(left, indirectInterface(other), budget));
}

function equals(left: GoValue | undefined, right: GoValue | undefined, budget: Budget): boolean {
  const leftBasic = basicOf(left);
  const rightBasic = basicOf(right);
  if (leftBasic && rightBasic && (leftBasic.kind === rightBasic.kind || areIntegers(leftBasic, rightBasic))) {
    if (leftBasic.kind === "complex") return isSameComplex(left as GoComplex, right as GoComplex);
    return leftBasic.value === rightBasic.value;
  }
  if (leftBasic || rightBasic) {
    if (left === undefined || right === undefined) return false;
    throw incompatible(left, right);
  }
  return equalsComposite(left, right, budget);
}

function incompatible(left: GoValue, right: GoValue): GoError {
  return new GoError(`incompatible types for comparison: ${typeName(left)} and ${typeName(right)}`);
}

function typeName(value: GoValue): string {
  return (typeOf(value) as GoType).name;
}

/** Compares nil, pointers, structs, and lists and maps, which can be compared with nil only. */
function equalsComposite(left: GoValue | undefined, right: GoValue | undefined, budget: Budget): boolean {
  if (left !== undefined && right !== undefined && typeOf(left)?.kind !== typeOf(right)?.kind) {
    const shown = `${sprintf("%s", [left], budget)}: ${typeName(left)}, ${typeName(right)}: ${show(right, budget)}`;
    throw new GoError(`non-comparable types ${shown}`);
  }
  if (isNil(left) || isNil(right)) return isNil(left) === isNil(right);
  if (!isComparable(typeOf(right as GoValue) as GoType)) {
    throw new GoError(
      `non-comparable type ${sprintf("%s", [right as GoValue], budget)}: ${typeName(right as GoValue)}`,
    );
  }
  return isSame(left as GoValue, right as GoValue);
}

function isNil(value: GoValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (value instanceof GoSlice || value instanceof GoMap) return value.isNil;
  if (value instanceof GoPointer) return value.target === undefined;
  return value instanceof GoFunc && value.func === undefined;
}

function isComparable(type: GoType): boolean {
  if (type.kind === "slice" || type.kind === "map" || type.kind === "func") return false;
  return type.kind !== "struct" || (type.fields ?? []).every((field) => isComparable(field.type));
}

/** Go's `==` of two interfaces. */
function isSame(left: GoValue, right: GoValue): boolean {
  const type = typeOf(left);
  if (type !== typeOf(right)) return false;
  if (left === null || type === undefined || typeof left !== "object") return left === right;
  if (!isComparable(type)) throw new GoError(`runtime error: comparing uncomparable type ${type.name}`);
  if (left instanceof GoNumber) return left.value === (right as GoNumber).value;
  if (left instanceof GoComplex) return isSameComplex(left, right as GoComplex);
  if (left instanceof GoOpaque) return isSamePayload(left.payload, (right as GoOpaque).payload);
  if (!(left instanceof GoStruct)) return left === right;
  return left.values.every((value, index) => isSame(value, (right as GoStruct).values[index] as GoValue));
}

function isSameComplex(left: GoComplex, right: GoComplex): boolean {
  return left.real === right.real && left.imaginary === right.imaginary;
}

function isSamePayload(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || !left || !right) return false;
  return Object.entries(left).every(([key, value]) => (right as Record<string, unknown>)[key] === value);
}

/** Go's `lt`. @throws GoError */
export function isLess(first: Reflected, second: Reflected): boolean {
  const left = indirectInterface(first);
  const right = indirectInterface(second);
  const leftBasic = basicOf(left);
  const rightBasic = basicOf(right);
  if (!leftBasic || !rightBasic) throw new GoError(BAD_TYPE);
  if (areIntegers(leftBasic, rightBasic)) return leftBasic.value < rightBasic.value;
  if (leftBasic.kind !== rightBasic.kind) throw incompatible(left as GoValue, right as GoValue);
  if (leftBasic.kind === "bool" || leftBasic.kind === "complex") throw new GoError(BAD_TYPE);
  if (leftBasic.kind === "string") return compareStrings(left as string, right as string) < 0;
  return leftBasic.value < rightBasic.value;
}
