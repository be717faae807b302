import { sprint } from "../fmt/fmt.js";
import { type Budget, STEPS_PER_STRING } from "../func.js";
import { BYTE_SLICE } from "../reflect.js";
import { decodeUtf8 } from "../utf8.js";
import { bytesOf, GoSlice, type GoValue, methodOf } from "../value.js";

/**
 * Converts a value to sprig's string: strings and bytes unchanged, errors and Stringers by their methods, others as
 * `%v`.
 */
export function strval(value: GoValue, budget: Budget): string {
  if (typeof value === "string") return value;
  if (value instanceof GoSlice && value.type === BYTE_SLICE) {
    budget.string(value.items.length);
    return decodeUtf8(bytesOf(value));
  }
  const method = methodOf(value, "Error") ?? methodOf(value, "String");
  return method ? String(method.call([], budget)) : sprint([value], budget);
}

/** Converts the items of a list to strings without the nils. A value that is not a list is a list of one. */
export function strslice(value: GoValue, budget: Budget): string[] {
  if (!(value instanceof GoSlice)) return value === null ? [] : [strval(value, budget)];
  budget.items(value.items.length);
  budget.steps(STEPS_PER_STRING * value.items.filter((item) => typeof item !== "string").length);
  return value.items.filter((item) => item !== null).map((item) => strval(item, budget));
}
