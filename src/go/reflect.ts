import type { GoFunction } from "./func.js";
import type {
  GoComplex,
  GoFunc,
  GoMap,
  GoNumber,
  GoOpaque,
  GoPointer,
  GoSlice,
  GoStruct,
  GoValue,
  Reflected,
} from "./value.js";

/** Go's `reflect.Kind`, by the name that it prints. */
export type Kind =
  | "bool"
  | "int"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "uintptr"
  | "float32"
  | "float64"
  | "complex64"
  | "complex128"
  | "string"
  | "slice"
  | "map"
  | "ptr"
  | "struct"
  | "func"
  | "interface";

/** A method, bound to the value it is called on. */
export type Method = (receiver: GoValue) => GoFunction;

/**
 * A Go type. Types are compared by identity: the functions of this file return the same object for the same type. `V`
 * is the JavaScript type of its values and exists for the compiler only.
 */
export interface GoType<V = GoValue> {
  readonly kind: Kind;
  /** As Go prints it (`%T`): `[]interface {}`, `map[string]string`, `*big.Int`. */
  readonly name: string;
  /** The type of a slice's items, of a map's values, or of a pointer's target. */
  readonly elem?: GoType;
  /** The key type of a map. */
  readonly key?: GoType;
  /** The fields of a struct in the order of declaration. */
  readonly fields?: readonly StructField[];
  /** Of a named map or slice type: the type that it is a name for. */
  readonly underlying?: GoType;
  /** Methods of `T`. */
  readonly methods?: ReadonlyMap<string, Method>;
  /** Which of them are those of an embedded struct. On a nil `*T` they fail with another error. */
  readonly promotedMethods?: ReadonlySet<string>;
  /** Methods of `*T` alone. */
  readonly pointerMethods?: ReadonlyMap<string, Method>;
  /** Makes the zero value of an opaque type. */
  readonly zero?: () => GoValue;
  /** Never set. It carries `V`, from which `func` derives the types of its arguments. */
  readonly valueType?: V;
}

/** The methods of a type by name. `promoted` are those of an embedded struct, before which `value` ones come. */
interface Methods {
  readonly promoted?: Record<string, Method>;
  readonly value?: Record<string, Method>;
  readonly pointer?: Record<string, Method>;
}

export interface StructField {
  readonly name: string;
  readonly type: GoType;
  /** Whether the field is an embedded struct, whose fields are reached as if they were the outer struct's own. */
  readonly embedded?: boolean;
  /** The key of struct tag `json`. "" stands for the field's name, or inlines an embedded struct; "-" leaves it out. */
  readonly jsonKey?: string;
  /** `,omitempty`: the field is left out of JSON if it is false, 0, "", nil, or an empty slice or map. */
  readonly omitEmpty?: boolean;
  /** `,omitzero`: the field is left out of JSON if its method `IsZero` returns true. */
  readonly omitZero?: boolean;
  /** Whether templates may read the field although its name starts with a lower-case letter. */
  readonly exported?: boolean;
}

export const BOOL = basic<boolean>("bool");
export const INT = basic<bigint>("int");
export const INT8 = basic<GoNumber>("int8");
const INT16 = basic<GoNumber>("int16");
export const INT32 = basic<GoNumber>("int32");
export const INT64 = basic<GoNumber>("int64");
const UINT = basic<GoNumber>("uint");
export const UINT8 = basic<GoNumber>("uint8");
const UINT16 = basic<GoNumber>("uint16");
export const UINT32 = basic<GoNumber>("uint32");
export const UINT64 = basic<GoNumber>("uint64");
const UINTPTR = basic<GoNumber>("uintptr");
export const FLOAT32 = basic<GoNumber>("float32");
export const FLOAT64 = basic<number>("float64");
export const COMPLEX128 = basic<GoComplex>("complex128");
export const STRING = basic<string>("string");
/** `interface{}`. As a parameter it takes every value; no value and nil are passed as `null`. */
export const ANY: GoType<GoValue> = { kind: "interface", name: "interface {}" };
/**
 * `reflect.Value`. As a parameter it takes every value unchanged: no value, and a value that was read from an `any`.
 */
export const REFLECT_VALUE: GoType<Reflected> = { kind: "struct", name: "reflect.Value" };

const slices = new WeakMap<GoType, GoType<GoSlice>>();
const pointers = new WeakMap<GoType, GoType<GoPointer>>();
const maps = new WeakMap<GoType, Map<GoType, GoType<GoMap>>>();

/** `[]elem` */
export function sliceOf(elem: GoType): GoType<GoSlice> {
  return remember(slices, elem, () => ({ kind: "slice", name: `[]${elem.name}`, elem }));
}

/** `*elem` */
export function pointerTo(elem: GoType): GoType<GoPointer> {
  return remember(pointers, elem, () => ({ kind: "ptr", name: `*${elem.name}`, elem }));
}

/** `map[key]elem`; keys are strings, booleans or numbers. */
export function mapOf(key: GoType, elem: GoType): GoType<GoMap> {
  const byElem = remember(maps, key, () => new Map<GoType, GoType<GoMap>>());
  const known = byElem.get(elem);
  if (known) return known;
  const made: GoType<GoMap> = { kind: "map", name: `map[${key.name}]${elem.name}`, key, elem };
  byElem.set(elem, made);
  return made;
}

export const ANY_SLICE = sliceOf(ANY);
export const STRING_SLICE = sliceOf(STRING);
export const INT_SLICE = sliceOf(INT);
export const BYTE_SLICE = sliceOf(UINT8);
export const ANY_MAP = mapOf(STRING, ANY);
export const STRING_MAP = mapOf(STRING, STRING);

/**
 * A struct type. `name` includes the package (`big.Int`). `fields` is called once, on first use, so that types may
 * refer to each other.
 */
export function structType(
  name: string,
  fields: () => readonly StructField[],
  methods: Methods = {},
): GoType<GoStruct> {
  let known: readonly StructField[] | undefined;
  return {
    kind: "struct",
    name,
    get fields() {
      known ??= fields();
      return known;
    },
    ...methodTables(methods),
  };
}

/** A struct type without accessible fields (`time.Time`). Its values are `GoOpaque`s. */
export function opaqueType(name: string, zero: () => GoOpaque, methods: Methods = {}): GoType<GoOpaque> {
  return { kind: "struct", name, zero, ...methodTables(methods) };
}

/** A named number type, such as `time.Duration` (kind `int64`). Its values are `GoNumber`s. */
export function namedNumber(name: string, kind: Kind, methods: Record<string, Method> = {}): GoType<GoNumber> {
  return { kind, name, ...methodTables({ value: methods }) };
}

/** A named map or slice type, such as `url.Values`. */
export function namedType<V>(name: string, underlying: GoType<V>, methods: Record<string, Method> = {}): GoType<V> {
  return { ...underlying, name, underlying: underlying as GoType, ...methodTables({ value: methods }) };
}

/** A function type, by its whole signature: `func(int) string`. */
export function funcType(name: string): GoType<GoFunc> {
  return { kind: "func", name };
}

/**
 * Parses a Go type: `[][]string`, `map[string]string`, `*big.Int`. `named` looks up the names that are not predeclared.
 *
 * @throws TypeError for an unknown name
 */
export function parseType(text: string, named: (name: string) => GoType | undefined = () => undefined): GoType {
  if (text.startsWith("[]")) return sliceOf(parseType(text.slice(2), named));
  if (text.startsWith("*")) return pointerTo(parseType(text.slice(1), named));
  if (text.startsWith("map[")) {
    const close = text.indexOf("]");
    return mapOf(parseType(text.slice(4, close), named), parseType(text.slice(close + 1), named));
  }
  const type = PREDECLARED.get(text) ?? named(text);
  if (!type) throw new TypeError(`Cannot read Go type "${text}": unknown name`);
  return type;
}

const PREDECLARED = new Map<string, GoType>([
  ...[BOOL, INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR].map(byName),
  ...[FLOAT32, FLOAT64, COMPLEX128, STRING, ANY].map(byName),
  ["any", ANY],
  ["interface{}", ANY],
  ["byte", UINT8],
]);

function byName(type: GoType): [string, GoType] {
  return [type.name, type];
}

export function isSigned(kind: Kind): boolean {
  return kind.startsWith("int") && kind !== "interface";
}

export function isUnsigned(kind: Kind): boolean {
  return kind.startsWith("uint");
}

export function isFloat(kind: Kind): boolean {
  return kind.startsWith("float");
}

/** The number of bits of a number kind. `int`, `uint` and `uintptr` have 64. */
export function bitsOf(kind: Kind): number {
  const digits = kind.replaceAll(/[a-z]/g, "");
  return digits === "" ? 64 : Number(digits);
}

/** Whether a field or method is exported: its name starts with an upper-case letter. */
export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function basic<V>(kind: Kind): GoType<V> {
  return { kind, name: kind };
}

function methodTables({ promoted, value, pointer }: Methods) {
  return {
    ...((promoted || value) && { methods: new Map(Object.entries({ ...promoted, ...value })) }),
    ...(promoted && { promotedMethods: new Set(Object.keys(promoted).filter((name) => !value?.[name])) }),
    ...(pointer && { pointerMethods: new Map(Object.entries(pointer)) }),
  };
}

function remember<K extends object, T>(known: WeakMap<K, T>, key: K, make: () => T): T {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}
