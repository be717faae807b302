import { GoMap, GoNumber, GoSlice, type GoValue } from "../../src/go/value.js";

/** A Go value as plain JavaScript, for comparisons: integers are bigints, numbers of a named type are their value. */
export function plainOf(value: GoValue): unknown {
  if (value instanceof GoMap)
    return Object.fromEntries([...value.entries].map(([key, each]) => [key, plainOf(each as GoValue)]));
  if (value instanceof GoSlice) return value.items.map((item) => plainOf(item as GoValue));
  return value instanceof GoNumber ? value.value : value;
}
