import type { GoFunction } from "../func.js";
import { ANY, FLOAT64, type GoType, isFloat, isSigned, isUnsigned, pointerTo, REFLECT_VALUE } from "../reflect.js";
import {
  GoComplex,
  GoInterface,
  GoMap,
  GoNumber,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  integer,
  type Reflected,
  zeroValue,
} from "../value.js";
import { staticType, toInterface } from "./indirect.js";
import { type ArgNode, describeNode } from "./node.js";
import type { NumberNode } from "./number.js";

/** Ends the execution with an error at the current node. */
export type Fail = (text: string) => never;

type AnyType = GoType<Reflected>;

/** Whether nil is a value of the type. */
export function canBeNil(type: AnyType): boolean {
  return type === REFLECT_VALUE || ["interface", "map", "ptr", "slice", "func"].includes(type.kind);
}

/** The nil of the type. */
export function nilOf(type: AnyType): Reflected {
  if (type === REFLECT_VALUE) return undefined;
  return type === ANY ? new GoInterface(null) : zeroValue(type as GoType);
}

/**
 * Go's `validateType`: converts a value to the type, by at most one step over a pointer. Without a type any value fits.
 */
export function validateType(given: Reflected, type: AnyType | undefined, fail: Fail): Reflected {
  if (given === undefined) {
    if (!type) return undefined;
    return canBeNil(type) ? nilOf(type) : fail(`invalid value; expected ${type.name}`);
  }
  if (!type || type === REFLECT_VALUE || type === ANY) return given;
  const value = given instanceof GoInterface && given.elem !== null ? given.elem : given;
  const valueType = staticType(value);
  if (valueType === type) return value;
  if (value instanceof GoPointer && valueType.elem === type) {
    return value.target === undefined ? fail(`dereference of nil pointer of type ${type.name}`) : value.target;
  }
  if (valueType.underlying === type || (type.underlying && type.underlying === valueType)) {
    return converted(value, type as GoType);
  }
  const isAddressable = value instanceof GoStruct && value.addressable;
  if (isAddressable && pointerTo(valueType) === type) return new GoPointer(type as GoType, value);
  return fail(`wrong type for value; expected ${type.name}; got ${valueType.name}`);
}

/** A map or a list under another name of its type, sharing the entries. */
function converted(value: GoValue | GoInterface, type: GoType): GoValue {
  if (value instanceof GoMap) return new GoMap(type, value.entries, { isNil: value.isNil });
  const { items, isNil, spare } = value as GoSlice;
  return new GoSlice(type, items, { isNil, spare });
}

/** How many arguments were given, the piped one counted in `withFinal`. */
export function checkArgCount(
  name: string,
  { params, rest }: GoFunction,
  count: { given: number; withFinal: number },
  fail: Fail,
): void {
  if (rest) {
    if (count.withFinal >= params.length) return;
    fail(`wrong number of args for ${name}: want at least ${params.length} got ${count.given}`);
  }
  if (count.withFinal !== params.length) {
    fail(`wrong number of args for ${name}: want ${params.length} got ${count.withFinal}`);
  }
}

/** The type of the argument at `index`. */
export function paramType({ params, rest }: GoFunction, index: number): AnyType {
  return (params[index] ?? rest) as AnyType;
}

/** Converts a checked value to the form in which the function takes it. */
export function toParam(value: Reflected, type: AnyType): Reflected {
  return type === REFLECT_VALUE ? value : toInterface(value);
}

/** Converts a constant to the parameter's type. */
export function constantOf(node: ArgNode, type: AnyType, fail: Fail): Reflected {
  const { kind } = type;
  if (type === ANY || type === REFLECT_VALUE) return idealConstant(node, fail);
  if (kind === "bool") return node.kind === "bool" ? node.value : expected("bool", node, fail);
  if (kind === "string") return node.kind === "string" ? node.text : expected("string", node, fail);
  if (isSigned(kind)) return integerConstant(node, "int", type as GoType) ?? expected("integer", node, fail);
  if (isUnsigned(kind))
    return integerConstant(node, "uint", type as GoType) ?? expected("unsigned integer", node, fail);
  if (isFloat(kind)) return floatConstant(node, type as GoType) ?? expected("float", node, fail);
  if (kind.startsWith("complex")) return complexConstant(node) ?? expected("complex", node, fail);
  return fail(`can't handle ${describeNode(node)} for arg of type ${type.name}`);
}

function expected(what: string, node: ArgNode, fail: Fail): never {
  return fail(`expected ${what}; found ${describeNode(node)}`);
}

function integerConstant(node: ArgNode, part: "int" | "uint", type: GoType): GoValue | undefined {
  const value = node.kind === "number" ? node[part] : undefined;
  return value === undefined ? undefined : integer(type, value);
}

function floatConstant(node: ArgNode, type: GoType): GoValue | undefined {
  if (node.kind !== "number" || node.float === undefined) return undefined;
  return type === FLOAT64 ? node.float : new GoNumber(type, Math.fround(node.float));
}

function complexConstant(node: ArgNode): GoValue | undefined {
  if (node.kind !== "number" || !node.complex) return undefined;
  return new GoComplex(node.complex.real, node.complex.imaginary);
}

/** Converts a constant without a type to go by: its spelling decides. */
export function idealConstant(node: ArgNode, fail: Fail): GoValue {
  switch (node.kind) {
    case "bool":
      return node.value;
    case "string":
      return node.text;
    case "number":
      return idealNumber(node, fail);
    default:
      return fail(`can't handle assignment of ${describeNode(node)} to empty interface argument`);
  }
}

function idealNumber(node: NumberNode, fail: Fail): GoValue {
  if (node.complex) return new GoComplex(node.complex.real, node.complex.imaginary);
  if (node.float !== undefined && node.looksLikeFloat) return node.float;
  return node.int ?? fail(`${node.text} overflows int`);
}
