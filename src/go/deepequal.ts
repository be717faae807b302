/** Go's `reflect.DeepEqual`. */
import type { Budget } from "./func.js";
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
  typeOf,
} from "./value.js";

/**
 * Whether two values are deeply equal. Types must be the same (`int` 1 is not `int64` 1). A nil slice or map differs
 * from an empty one, NaN differs from itself, and functions are equal only when both are nil.
 */
export function deepEqual(left: GoValue, right: GoValue, budget: Budget, depth = 0): boolean {
  budget.steps(1);
  budget.depth(depth);
  if (typeOf(left) !== typeOf(right)) return false;
  if (typeof left === "string") return equalStrings(left, right as string, budget);
  const inner = (a: GoValue, b: GoValue) => deepEqual(a, b, budget, depth + 1);
  if (left instanceof GoSlice && right instanceof GoSlice) return equalSlices(left, right, inner);
  if (left instanceof GoMap && right instanceof GoMap) return equalMaps(left, right, inner, budget);
  if (left instanceof GoPointer && right instanceof GoPointer) return equalPointers(left, right, inner);
  if (left instanceof GoStruct && right instanceof GoStruct) return equalItems(left.values, right.values, inner);
  if (left instanceof GoNumber && right instanceof GoNumber) return left.value === right.value;
  if (left instanceof GoComplex && right instanceof GoComplex) {
    return left.real === right.real && left.imaginary === right.imaginary;
  }
  if (left instanceof GoFunc && right instanceof GoFunc) return !left.func && !right.func;
  if (left instanceof GoOpaque && right instanceof GoOpaque) return left.payload === right.payload;
  return left === right;
}

/** Characters that are compared in one step. */
const CHARACTERS_PER_STEP = 64;

function equalStrings(left: string, right: string, budget: Budget): boolean {
  if (left.length !== right.length) return false;
  budget.steps(left.length / CHARACTERS_PER_STEP);
  return left === right;
}

type Equal = (left: GoValue, right: GoValue) => boolean;

function equalSlices(left: GoSlice, right: GoSlice, equal: Equal): boolean {
  if (left.isNil !== right.isNil || left.items.length !== right.items.length) return false;
  return left.items === right.items || equalItems(left.items, right.items, equal);
}

function equalMaps(left: GoMap, right: GoMap, equal: Equal, budget: Budget): boolean {
  if (left.isNil !== right.isNil || left.entries.size !== right.entries.size) return false;
  if (left.entries === right.entries) return true;
  for (const [key, value] of left.entries) {
    if (typeof key === "string") budget.steps(key.length / CHARACTERS_PER_STEP);
    const other = right.entries.get(key);
    if (other === undefined || !equal(value, other)) return false;
  }
  return true;
}

function equalPointers(left: GoPointer, right: GoPointer, equal: Equal): boolean {
  if (left === right || left.target === right.target) return true;
  return left.target !== undefined && right.target !== undefined && equal(left.target, right.target);
}

function equalItems(left: readonly GoValue[], right: readonly GoValue[], equal: Equal): boolean {
  return left.every((item, index) => equal(item, right[index] as GoValue));
}
