import { sprint } from "../fmt/fmt.js";
import type { Budget } from "../func.js";
import { ANY, type GoType, pointerTo } from "../reflect.js";
import {
  GoComplex,
  GoFunc,
  GoInterface,
  GoMap,
  GoNumber,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  methodOf,
  type Reflected,
  typeOf,
} from "../value.js";

/** The value at the end of pointers and interfaces. */
interface Indirected {
  readonly value: Reflected;
  /** Whether the last pointer or interface is nil. Then it is `value`. */
  readonly isNil: boolean;
  /** The last pointer that was followed. It has more methods than the value. */
  readonly pointer: GoPointer | undefined;
}

/** Follows pointers and interfaces. */
export function indirect(start: Reflected): Indirected {
  let value = start;
  let pointer: GoPointer | undefined;
  for (;;) {
    if (value instanceof GoPointer) {
      if (value.target === undefined) return { value, isNil: true, pointer: undefined };
      pointer = value;
      value = value.target;
    } else if (value instanceof GoInterface) {
      if (value.elem === null) return { value, isNil: true, pointer: undefined };
      pointer = undefined;
      value = value.elem;
    } else return { value, isNil: false, pointer };
  }
}

/** Returns the value in an interface, or no value. */
export function indirectInterface(value: Reflected): GoValue | undefined {
  const bare = value instanceof GoInterface ? value.elem : value;
  return bare === null ? undefined : bare;
}

/** Returns the value that is read from a variable of this type. */
export function fromPlace(type: GoType, value: GoValue, isAddressable = false): Reflected {
  if (type.kind === "interface") return new GoInterface(value);
  if (value instanceof GoStruct && value.addressable !== isAddressable) {
    return new GoStruct(value.type, value.values, isAddressable);
  }
  return value;
}

/**
 * Returns a value as a function with a parameter `interface {}` gets it: nil for no value, a copy without an address.
 */
export function toInterface(value: Reflected): GoValue {
  const bare = value instanceof GoInterface ? value.elem : value;
  if (bare === undefined) return null;
  return bare instanceof GoStruct && bare.addressable ? new GoStruct(bare.type, bare.values) : bare;
}

/** Returns the static type: `interface {}` for a value that was read from one. */
export function staticType(value: Exclude<Reflected, undefined>): GoType {
  return value instanceof GoInterface ? ANY : (typeOf(value) ?? ANY);
}

/** Go's truth of a value: it is not false, zero, empty or nil. Every struct is true. */
export function isTrue(value: Reflected): boolean {
  const bare = indirectInterface(value);
  switch (typeof bare) {
    case "undefined":
      return false;
    case "boolean":
      return bare;
    case "string":
      return bare !== "";
    case "bigint":
      return bare !== 0n;
    case "number":
      return bare !== 0;
    default:
      return isTrueObject(bare as object);
  }
}

function isTrueObject(value: object): boolean {
  if (value instanceof GoSlice) return value.items.length > 0;
  if (value instanceof GoMap) return value.entries.size > 0;
  if (value instanceof GoNumber) return Number(value.value) !== 0;
  if (value instanceof GoComplex) return value.real !== 0 || value.imaginary !== 0;
  if (value instanceof GoPointer) return value.target !== undefined;
  return value instanceof GoFunc ? value.func !== undefined : true;
}

/** Go's `printableValue`: pointers followed, `<no value>` for none; `undefined` for a function. */
export function printableValue(value: Reflected): GoValue | undefined {
  const { value: end, pointer } = value instanceof GoPointer ? indirect(value) : { value, pointer: undefined };
  if (end === undefined) return "<no value>";
  const bare = end instanceof GoInterface ? end.elem : end;
  if (bare instanceof GoFunc) return undefined;
  const address = pointer ?? addressOf(bare);
  return address && hasStringMethod(address) ? address : toInterface(bare);
}

/** Returns a pointer to an addressable value. */
export function addressOf(value: GoValue): GoPointer | undefined {
  const isAddressable = value instanceof GoStruct && value.addressable;
  return isAddressable ? new GoPointer(pointerTo(value.type), value) : undefined;
}

function hasStringMethod(value: GoValue): boolean {
  return methodOf(value, "Error") !== undefined || methodOf(value, "String") !== undefined;
}

/** Formats a value with `%v`. */
export function show(value: Reflected, budget: Budget): string {
  return value === undefined ? "<invalid reflect.Value>" : sprint([toInterface(value)], budget);
}
