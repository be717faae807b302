/**
 * Go's values in JavaScript.
 *
 * | Go | here |
 * |---|---|
 * | no value (the zero `reflect.Value`) | `undefined`, only inside the evaluator and as `REFLECT_VALUE` |
 * | nil without a type | `null` |
 * | `bool`, `string`, `int`, `float64` | `boolean`, `string` (see utf8.ts), `bigint`, `number` |
 * | every other number, named or not | `GoNumber` |
 * | `complex128` | `GoComplex` |
 * | slices, maps, pointers, structs, functions | `GoSlice`, `GoMap`, `GoPointer`, `GoStruct`, `GoFunc` |
 * | a struct without accessible fields (`time.Time`) | `GoOpaque` |
 */
import { type Budget, GoError, type GoFunction, NIL_DEREFERENCE } from "./func.js";
import {
  ANY,
  ANY_MAP,
  ANY_SLICE,
  BOOL,
  BYTE_SLICE,
  bitsOf,
  COMPLEX128,
  FLOAT64,
  type GoType,
  INT,
  INT_SLICE,
  isFloat,
  isSigned,
  type Method,
  STRING,
  STRING_SLICE,
  type StructField,
  UINT8,
} from "./reflect.js";
import { compareStrings } from "./utf8.js";

export type GoValue =
  | null
  | boolean
  | string
  | bigint
  | number
  | GoNumber
  | GoComplex
  | GoSlice
  | GoMap
  | GoPointer
  | GoStruct
  | GoFunc
  | GoOpaque;

/** A value of the evaluator: a value, no value, or a value that was read from an `interface {}`. */
export type Reflected = GoValue | undefined | GoInterface;

/** A number of a type other than `int` and `float64`: a `bigint` for integer kinds, a `number` for float kinds. */
export class GoNumber {
  constructor(
    readonly type: GoType,
    readonly value: bigint | number,
  ) {}
}

export class GoComplex {
  readonly type: GoType = COMPLEX128;

  constructor(
    readonly real: number,
    readonly imaginary: number,
  ) {}
}

/** A slice. `items` must not be changed. A nil slice is empty, and `isNil` is true. */
export class GoSlice {
  readonly isNil: boolean;

  constructor(
    readonly type: GoType,
    readonly items: readonly GoValue[],
    options: { isNil?: boolean; spare?: readonly GoValue[] } = {},
  ) {
    this.isNil = options.isNil ?? false;
    this.spare = options.spare ?? [];
  }

  /** The items between length and capacity, which a slice of the slice can reach. */
  readonly spare: readonly GoValue[];
}

/** Keys as JavaScript keeps them: a `bigint` for every integer kind, a `number` for every float kind. */
export type MapKey = string | bigint | number | boolean;

/** A map. `entries` may be changed (sprig's `set`). They have no order: `sortedEntries` sorts them. */
export class GoMap {
  readonly isNil: boolean;

  constructor(
    readonly type: GoType,
    readonly entries: Map<MapKey, GoValue>,
    options: { isNil?: boolean } = {},
  ) {
    this.isNil = options.isNil ?? false;
  }
}

/** A pointer. Its target is `undefined` for nil. Pointers are equal when they are the same object. */
export class GoPointer {
  constructor(
    readonly type: GoType,
    readonly target: GoValue | undefined,
  ) {}
}

/**
 * A struct: `values` in the order of `type.fields`. A struct behind a pointer is addressable and has the pointer's
 * methods.
 */
export class GoStruct {
  constructor(
    readonly type: GoType,
    readonly values: readonly GoValue[],
    readonly addressable: boolean = false,
  ) {}
}

export class GoFunc {
  constructor(
    readonly type: GoType,
    readonly func: GoFunction | undefined,
  ) {}
}

/** A value that is used through its methods only. `payload` is for those methods. */
export class GoOpaque {
  constructor(
    readonly type: GoType,
    readonly payload: unknown,
  ) {}
}

/** A value that was read from an `interface {}`. Go's errors differ from those for the bare value. */
export class GoInterface {
  constructor(readonly elem: GoValue) {}
}

/** Returns the type of a value, `undefined` for nil without a type. */
export function typeOf(value: GoValue): GoType | undefined {
  switch (typeof value) {
    case "boolean":
      return BOOL;
    case "string":
      return STRING;
    case "bigint":
      return INT;
    case "number":
      return FLOAT64;
    default:
      return value?.type;
  }
}

/** Returns the method of this name, bound to the value: a method of `T`, for a pointer also one of `*T`. */
export function methodOf(value: GoValue, name: string): GoFunction | undefined {
  if (!(value instanceof GoPointer)) return typeOf(value)?.methods?.get(name)?.(value);
  const elem = value.type.elem as GoType;
  const method = elem.methods?.get(name);
  if (!method) return elem.pointerMethods?.get(name)?.(value);
  return value.target === undefined ? nilReceiver(elem, name, method) : method(value.target);
}

/** A method of `T` on a nil `*T`: its arguments are checked, then the call fails, in Go's words. */
function nilReceiver(type: GoType, name: string, method: Method): GoFunction {
  const bare = type.name.slice(type.name.lastIndexOf(".") + 1);
  const error = type.promotedMethods?.has(name)
    ? NIL_DEREFERENCE
    : `value method ${type.name}.${name} called using nil *${bare} pointer`;
  const call = () => {
    throw new GoError(error);
  };
  return { ...method(zeroValue(type)), call };
}

/** `[]any` */
export function list(items: readonly GoValue[]): GoSlice {
  return new GoSlice(ANY_SLICE, items);
}

/** `[]string` */
export function strings(items: readonly string[]): GoSlice {
  return new GoSlice(STRING_SLICE, items);
}

/** `[]int` */
export function ints(items: readonly bigint[]): GoSlice {
  return new GoSlice(INT_SLICE, items);
}

/** `[]byte` */
export function bytes(content: Uint8Array): GoSlice {
  return new GoSlice(
    BYTE_SLICE,
    Array.from(content, (byte) => BYTES[byte] as GoNumber),
  );
}

/** The bytes of a `[]byte`. */
export function bytesOf(slice: GoSlice): Buffer {
  return Buffer.from(slice.items.map((item) => Number((item as GoNumber).value)));
}

const BYTES: readonly GoNumber[] = Array.from({ length: 256 }, (_, byte) => new GoNumber(UINT8, BigInt(byte)));

/** `map[string]any` */
export function dict(entries: Iterable<readonly [string, GoValue]> = []): GoMap {
  return new GoMap(ANY_MAP, new Map(entries));
}

/** The entries of a map in the order in which Go prints them: numbers by size, strings by bytes, false before true. */
export function sortedEntries(map: GoMap, budget: Pick<Budget, "steps">): [key: GoValue, value: GoValue][] {
  const keyType = map.type.key as GoType;
  return [...map.entries]
    .sort(([left], [right]) => compareKeys(left, right, budget))
    .map(([key, value]) => [keyValue(keyType, key), value]);
}

/** A key as a value of the map's key type. */
function keyValue(type: GoType, key: MapKey): GoValue {
  const isBare = type === STRING || type === INT || type === BOOL || type === FLOAT64 || type === ANY;
  return isBare ? key : new GoNumber(type, key as bigint | number);
}

function compareKeys(left: MapKey, right: MapKey, budget: Pick<Budget, "steps">): number {
  if (typeof left === "string" && typeof right === "string") return compareStrings(left, right, budget);
  if (left === right) return 0;
  return Number.isNaN(left) || left < right ? -1 : 1;
}

/** An integer of this type. A value that does not fit wraps around, as in Go. */
export function integer(type: GoType, value: bigint): bigint | GoNumber {
  const bits = bitsOf(type.kind);
  const wrapped = isSigned(type.kind) ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  return type === INT ? wrapped : new GoNumber(type, wrapped);
}

/** The zero value of a type: "", 0, false, nil of its type, a struct of zero values. */
export function zeroValue(type: GoType): GoValue {
  if (type.zero) return type.zero();
  switch (type.kind) {
    case "bool":
      return false;
    case "string":
      return "";
    case "interface":
      return null;
    case "slice":
      return new GoSlice(type, [], { isNil: true });
    case "map":
      return new GoMap(type, new Map(), { isNil: true });
    case "ptr":
      return new GoPointer(type, undefined);
    case "func":
      return new GoFunc(type, undefined);
    case "struct":
      return new GoStruct(type, (type.fields ?? []).map(zeroOfField));
    case "complex64":
    case "complex128":
      return new GoComplex(0, 0);
    default:
      if (isFloat(type.kind)) return type === FLOAT64 ? 0 : new GoNumber(type, 0);
      return integer(type, 0n);
  }
}

function zeroOfField(field: StructField): GoValue {
  return zeroValue(field.type);
}

/** Whether an object is one of the Go values of this file. */
export function isGoObject(value: object): value is Exclude<Extract<GoValue, object>, null> {
  return GO_CLASSES.some((goClass) => value instanceof goClass);
}

const GO_CLASSES = [GoNumber, GoComplex, GoSlice, GoMap, GoPointer, GoStruct, GoFunc, GoOpaque];
