import { sprint } from "../fmt/fmt.js";
import type { Budget } from "../func.js";
import { BYTE_SLICE } from "../reflect.js";
import { decodeUtf8 } from "../utf8.js";
import { bytesOf, GoSlice, type GoValue, methodOf } from "../value.js";

/** sprig's text of a value: strings and bytes as they are, errors and Stringers by their methods, the rest as `%v`. */
export function strval(value: GoValue, budget: Budget): string {
  if (typeof value === "string") return value;
  if (value instanceof GoSlice && value.type === BYTE_SLICE) {
    budget.string(value.items.length);
    return decodeUtf8(bytesOf(value));
  }
  const method = methodOf(value, "Error") ?? methodOf(value, "String");
  return method ? String(method.call([], budget)) : sprint([value], budget);
}

/** sprig's texts of a list; nils are left out, anything that is no list is a list of one. */
export function strslice(value: GoValue, budget: Budget): string[] {
  if (!(value instanceof GoSlice)) return value === null ? [] : [strval(value, budget)];
  budget.items(value.items.length);
  return value.items.filter((item) => item !== null).map((item) => strval(item, budget));
}
