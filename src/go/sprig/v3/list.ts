import { type Budget, func, GoError, type GoFunction, STEPS_PER_CONTAINER } from "../../func.js";
import { ANY, ANY_SLICE, INT, sliceOf } from "../../reflect.js";
import { list as anyList, GoSlice, type GoValue } from "../../value.js";
import { itemsOf, listWith } from "../list.js";
import { casts } from "./cast.js";

const shared = listWith(casts);

/** Lists; each `must` function fails with the words with which the other one panics. */
export const list3: Record<string, GoFunction> = {
  ...shared,
  ...must(["append", "push", "prepend", "first", "rest", "last", "initial", "compact"]),
  ...must(["reverse", "uniq", "without", "has", "slice"]),
  chunk: func([INT, ANY], ([size, value], budget) => chunk(Number(size), value, budget)),
  mustChunk: func([INT, ANY], ([size, value], budget) => chunk(Number(size), value, budget)),
};

function must(names: readonly string[]): Record<string, GoFunction> {
  return Object.fromEntries(
    names.map((name) => [`must${name.charAt(0).toUpperCase()}${name.slice(1)}`, shared[name] as GoFunction]),
  );
}

const CHUNKS = sliceOf(ANY_SLICE);

/** sprig's arithmetic, in floats: a negative size makes no chunks, or ones of a negative length. */
function chunk(size: number, value: GoValue, budget: Budget): GoSlice {
  const items = itemsOf(value, (kind) => `Cannot chunk type ${kind}`, budget);
  const count = Math.floor((items.length - 1) / size) + 1;
  if (!(count >= 0 && Number.isFinite(count))) throw new GoError(BAD_LENGTH);
  budget.items(count);
  budget.steps(count * STEPS_PER_CONTAINER);
  const chunks = Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const length = isLast ? Math.floor(items.length % size) || size : size;
    if (length < 0) throw new GoError(BAD_LENGTH);
    return anyList(items.slice(index * size, index * size + length));
  });
  return new GoSlice(CHUNKS, chunks);
}

const BAD_LENGTH = "runtime error: makeslice: len out of range";
