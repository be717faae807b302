import { type Budget, func, type GoFunction, variadic } from "../../func.js";
import { ANY, INT } from "../../reflect.js";
import type { GoValue } from "../../value.js";
import { numericWith, range } from "../numeric.js";
import { casts } from "./cast.js";
import { add, type Decimal, decimalOf, divide, multiply, subtract, toFloat } from "./decimal.js";

const { toFloat64 } = casts;

/** Arithmetic on int64 and float64, and on decimals: `addf 0.1 0.2` is 0.3. */
export const numeric3: Record<string, GoFunction> = {
  ...numericWith(casts),

  add1f: func([ANY], ([value], budget) => toFloat(add(decimal(value), decimal(1n), budget))),
  addf: variadic([], ANY, (values, budget) => folded(decimalOf(0), values, add, budget)),
  subf: variadic([ANY], ANY, ([first, ...rest], budget) => folded(decimal(first), rest, subtract, budget)),
  mulf: variadic([ANY], ANY, ([first, ...rest], budget) => folded(decimal(first), rest, multiply, budget)),
  divf: variadic([ANY], ANY, ([first, ...rest], budget) => folded(decimal(first), rest, divide, budget)),
  maxf: variadic([ANY], ANY, (values) => Math.max(...values.map(toFloat64))),
  minf: variadic([ANY], ANY, (values) => Math.min(...values.map(toFloat64))),

  seq: variadic([], INT, (bounds, budget) => sequence(bounds, budget)),
};

function decimal(value: GoValue): Decimal {
  return decimalOf(toFloat64(value));
}

function folded(
  first: Decimal,
  rest: readonly GoValue[],
  operation: (left: Decimal, right: Decimal, budget: Budget) => Decimal,
  budget: Budget,
): number {
  return toFloat(rest.reduce((result: Decimal, value) => operation(result, decimal(value), budget), first));
}

/** `seq 3` is `1 2 3`, `seq 2 4` is `2 3 4`, `seq 0 5 10` is `0 5 10`; the ends are included. */
function sequence(bounds: readonly bigint[], budget: Budget): string {
  const [first = 0n, second = 0n, third = 0n] = bounds;
  if (bounds.length === 0 || bounds.length > 3) return "";
  const start = bounds.length === 1 ? 1n : first;
  const end = bounds.length === 1 ? first : bounds.length === 2 ? second : third;
  const direction = end < start ? -1n : 1n;
  const step = bounds.length === 3 ? second : direction;
  if (direction < 0n && step > 0n) return "";
  const numbers = range({ start, stop: end + direction, step }, budget).items.join(" ");
  budget.string(numbers.length);
  return numbers;
}
