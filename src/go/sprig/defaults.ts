import { marshal } from "../encoding/json.js";
import { func, type GoFunction, variadic } from "../func.js";
import { ANY, BOOL } from "../reflect.js";
import { GoComplex, GoFunc, GoMap, GoNumber, GoPointer, GoSlice, type GoValue } from "../value.js";

/** Defaults for empty values, and values as JSON. */
export const defaults: Record<string, GoFunction> = {
  default: variadic([ANY], ANY, ([fallback, given = null]) => (isEmpty(given) ? fallback : given)),
  empty: func([ANY], ([value]) => isEmpty(value)),
  coalesce: variadic([], ANY, (values) => values.find((value) => !isEmpty(value)) ?? null),
  ternary: func([ANY, ANY, BOOL], ([whenTrue, whenFalse, test]) => (test ? whenTrue : whenFalse)),
  toJson: func([ANY], ([value], budget) => marshal(value, {}, budget) ?? ""),
  toPrettyJson: func([ANY], ([value], budget) => marshal(value, { indent: "  " }, budget) ?? ""),
};

/**
 * Whether a value is empty: zero, "", false, nil, or without items. A struct and a pointer that is not nil never are.
 */
export function isEmpty(value: GoValue): boolean {
  if (value instanceof GoSlice) return value.items.length === 0;
  if (value instanceof GoMap) return value.entries.size === 0;
  if (value instanceof GoPointer) return value.target === undefined;
  if (value instanceof GoFunc) return value.func === undefined;
  if (value instanceof GoNumber) return Number(value.value) === 0;
  if (value instanceof GoComplex) return value.real === 0 && value.imaginary === 0;
  return value === null || value === false || value === "" || value === 0 || value === 0n;
}
