import { type Budget, func, GoError, type GoFunction, variadic } from "../../func.js";
import { ANY, ANY_MAP, STRING } from "../../reflect.js";
import { GoMap, type GoValue, typeOf } from "../../value.js";
import { dict, mustMerge } from "../dict.js";

/** Maps from text to any value. */
export const dict3: Record<string, GoFunction> = {
  ...dict,
  get: func([ANY_MAP, STRING], ([map, key]) => map.entries.get(key) ?? (map.entries.has(key) ? null : "")),
  dig: variadic([], ANY, (values, budget) => dig(values, budget)),
  mustDeepCopy: dict.deepCopy as GoFunction,
  mustMerge: variadic([ANY_MAP], ANY_MAP, ([map, ...sources], budget) => mustMerge(map, sources, false, budget)),
  mustMergeOverwrite: variadic([ANY_MAP], ANY_MAP, ([map, ...sources], budget) =>
    mustMerge(map, sources, true, budget),
  ),
};

/** `dig "a" "b" fallback $map` is `$map.a.b`, or the fallback where a key is missing. Only `map[string]any` is dug in. */
function dig(values: readonly GoValue[], budget: Budget): GoValue {
  if (values.length < 3) throw new GoError("dig needs at least three arguments");
  budget.steps(values.length);
  let map = asMap(values.at(-1) as GoValue);
  const fallback = values.at(-2) as GoValue;
  const keys = values.slice(0, -2).map(asString);
  for (const [index, key] of keys.entries()) {
    if (!map.entries.has(key)) return fallback;
    const value = map.entries.get(key) as GoValue;
    if (index === keys.length - 1) return value;
    map = asMap(value);
  }
  return fallback;
}

function asMap(value: GoValue): GoMap {
  if (value instanceof GoMap && value.type === ANY_MAP) return value;
  throw conversionError(value, ANY_MAP.name);
}

function asString(value: GoValue): string {
  if (typeof value === "string") return value;
  throw conversionError(value, STRING.name);
}

function conversionError(value: GoValue, type: string): GoError {
  return new GoError(`interface conversion: interface {} is ${typeOf(value)?.name ?? "nil"}, not ${type}`);
}
