import { deepEqual } from "../deepequal.js";
import { type Budget, func, GoError, type GoFunction, NIL_DEREFERENCE, variadic } from "../func.js";
import { ANY, ANY_SLICE } from "../reflect.js";
import { capacityOf, reslice } from "../reslice.js";
import { list as anyList, GoSlice, type GoValue, typeOf } from "../value.js";
import { isEmpty } from "./defaults.js";
import { type Casts, toInt64 } from "./numeric.js";

/** Lists of any type; results are new lists of `any`. */
export function listWith({ toInt64 }: Pick<Casts, "toInt64">): Record<string, GoFunction> {
  return {
    list: variadic([], ANY, (items, budget) => made(items, budget)),
    tuple: variadic([], ANY, (items, budget) => made(items, budget)),

    append: func([ANY, ANY], ([value, item], budget) => made([...itemsOf(value, "push on", budget), item], budget)),
    push: func([ANY, ANY], ([value, item], budget) => made([...itemsOf(value, "push on", budget), item], budget)),
    prepend: func([ANY, ANY], ([value, item], budget) => made([item, ...itemsOf(value, "prepend on", budget)], budget)),
    concat: variadic([], ANY, (values, budget) => {
      const items = values.flatMap((value) => itemsOf(value, (kind) => `Cannot concat type ${kind} as list`, budget));
      return items.length === 0 ? NIL_LIST : made(items, budget);
    }),

    first: func([ANY], ([value], budget) => itemsOf(value, "find first on", budget)[0] ?? null),
    last: func([ANY], ([value], budget) => itemsOf(value, "find last on", budget).at(-1) ?? null),
    rest: func([ANY], ([value], budget) => {
      const items = itemsOf(value, "find rest on", budget);
      return items.length === 0 ? NIL_LIST : made(items.slice(1), budget);
    }),
    initial: func([ANY], ([value], budget) => {
      const items = itemsOf(value, "find initial on", budget);
      return items.length === 0 ? NIL_LIST : made(items.slice(0, -1), budget);
    }),
    slice: variadic([ANY], ANY, ([value, ...bounds], budget) => slice(value, bounds.map(toInt64), budget)),

    reverse: func([ANY], ([value], budget) => made(itemsOf(value, "find reverse on", budget).toReversed(), budget)),
    compact: func([ANY], ([value], budget) =>
      made(
        itemsOf(value, "compact on", budget).filter((item) => !isEmpty(item)),
        budget,
      ),
    ),
    uniq: func([ANY], ([value], budget) => {
      const kept: GoValue[] = [];
      for (const item of itemsOf(value, "find uniq on", budget)) if (!includes(kept, item, budget)) kept.push(item);
      return made(kept, budget);
    }),
    without: variadic([ANY], ANY, ([value, ...unwanted], budget) =>
      made(
        itemsOf(value, "find without on", budget).filter((item) => !includes(unwanted, item, budget)),
        budget,
      ),
    ),
    has: func(
      [ANY, ANY],
      ([item, value], budget) => value !== null && includes(itemsOf(value, "find has on", budget), item, budget),
    ),
  };
}

const NIL_LIST = new GoSlice(ANY_SLICE, [], { isNil: true });

function made(items: readonly GoValue[], budget: Budget): GoSlice {
  budget.items(items.length);
  return anyList(items);
}

/**
 * The items of a list.
 *
 * @param purpose the action in sprig's error message for a value that is not a list
 */
export function itemsOf(
  value: GoValue,
  purpose: string | ((kind: string) => string),
  budget: Budget,
): readonly GoValue[] {
  const type = typeOf(value);
  if (!type) throw new GoError(NIL_DEREFERENCE);
  if (value instanceof GoSlice) {
    budget.items(value.items.length);
    return value.items;
  }
  throw new GoError(typeof purpose === "string" ? `Cannot ${purpose} type ${type.kind}` : purpose(type.kind));
}

function includes(items: readonly GoValue[], sought: GoValue, budget: Budget): boolean {
  return items.some((item) => deepEqual(sought, item, budget));
}

/** `slice $list 1 3`. The end may lie beyond the list, within its capacity. Nil for an empty list. */
function slice(value: GoValue, [from = 0n, to]: readonly bigint[], budget: Budget): GoSlice | null {
  const items = itemsOf(value, (kind) => `list should be type of slice or array but ${kind}`, budget);
  if (items.length === 0) return null;
  const given = value as GoSlice;
  const start = Number(from);
  const end = Number(to ?? BigInt(items.length));
  const max = capacityOf(given);
  if (start < 0 || end < start || end > max) {
    throw new GoError("reflect.Value.Slice: slice index out of bounds");
  }
  return reslice(given, { from: start, to: end, max }, budget);
}

/** The lists of sprig 2. */
export const list = listWith({ toInt64 });
