import { GoFunc, GoMap, GoPointer, GoSlice, type GoValue } from "../value.js";

/** Where all values lie in memory: Go prints real addresses, here the output is the same in every run. */
const ADDRESS = 0xc000010000n;

/** The address that Go prints for a pointer, slice, map or function, 0 for nil; `undefined` for other values. */
export function addressOf(value: GoValue): bigint | undefined {
  if (value instanceof GoPointer) return value.target === undefined ? 0n : ADDRESS;
  if (value instanceof GoSlice || value instanceof GoMap) return value.isNil ? 0n : ADDRESS;
  return value instanceof GoFunc ? (value.func ? ADDRESS : 0n) : undefined;
}
