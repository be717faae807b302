import { deepCopy } from "../copystructure.js";
import { type Budget, func, GoError, type GoFunction, LimitError, STEPS_PER_ENTRY, variadic } from "../func.js";
import { ANY, ANY_MAP, STRING } from "../reflect.js";
import { type GoMap, type GoValue, list, type MapKey, dict as made, sortedEntries, strings } from "../value.js";
import { MergeError, mergeInto } from "./mergo.js";
import { strval } from "./strval.js";

const MAX_ENTRIES = 100_000;

/** Maps from strings to any value. `set`, `unset`, `merge` and `mergeOverwrite` change their first argument. */
export const dict: Record<string, GoFunction> = {
  dict: variadic([], ANY, (values, budget) => {
    budget.items(values.length);
    const result = made();
    for (let at = 0; at < values.length; at += 2) {
      result.entries.set(
        strval(values[at] as GoValue, budget),
        at + 1 < values.length ? (values[at + 1] as GoValue) : "",
      );
    }
    return result;
  }),
  set: func([ANY_MAP, STRING, ANY], ([map, key, value], budget) => {
    if (map.isNil) throw new GoError("assignment to entry in nil map");
    budget.steps(1);
    map.entries.set(key, value);
    checkSize(map);
    return map;
  }),
  unset: func([ANY_MAP, STRING], ([map, key]) => {
    map.entries.delete(key);
    return map;
  }),
  hasKey: func([ANY_MAP, STRING], ([map, key]) => map.entries.has(key)),
  pluck: variadic([STRING], ANY_MAP, ([key, ...maps], budget) => {
    budget.items(maps.length);
    return list(maps.map((map) => map.entries.get(key)).filter((value) => value !== undefined));
  }),
  keys: variadic([], ANY_MAP, (maps, budget) => {
    budget.items(maps.reduce((sum, map) => sum + map.entries.size, 0));
    return strings(maps.flatMap((map) => sortedEntries(map, budget).map(([key]) => key as string)));
  }),
  values: func([ANY_MAP], ([map], budget) => {
    budget.items(map.entries.size);
    return list(sortedEntries(map, budget).map(([, value]) => value));
  }),
  pick: variadic([ANY_MAP], STRING, ([map, ...keys], budget) => {
    const wanted = new Set<MapKey>(keys);
    return filtered(map, (key) => wanted.has(key), budget);
  }),
  omit: variadic([ANY_MAP], STRING, ([map, ...keys], budget) => {
    const unwanted = new Set<MapKey>(keys);
    return filtered(map, (key) => !unwanted.has(key), budget);
  }),
  merge: variadic([ANY_MAP], ANY_MAP, ([map, ...sources], budget) => merge(map, sources, false, budget)),
  mergeOverwrite: variadic([ANY_MAP], ANY_MAP, ([map, ...sources], budget) => merge(map, sources, true, budget)),
  deepCopy: func([ANY], ([value], budget) => deepCopy(value, budget)),
};

function filtered(map: GoMap, isKept: (key: MapKey) => boolean, budget: Budget): GoMap {
  budget.items(map.entries.size);
  budget.steps(map.entries.size * STEPS_PER_ENTRY);
  return made([...map.entries].filter(([key]) => isKept(key)) as [string, GoValue][]);
}

/** A nil map is replaced by a new one. If the merge fails, the result is an empty string, as in sprig. */
function merge(map: GoMap, sources: readonly GoMap[], overwrite: boolean, budget: Budget): GoMap | "" {
  try {
    return mustMerge(map, sources, overwrite, budget);
  } catch (error) {
    if (error instanceof MergeError) return "";
    throw error;
  }
}

/** A map that is nil is replaced by one that is not. @throws MergeError */
export function mustMerge(map: GoMap, sources: readonly GoMap[], overwrite: boolean, budget: Budget): GoMap {
  const target = map.isNil && sources.some((source) => !source.isNil) ? made() : map;
  for (const source of sources) mergeInto(target, source, { overwrite }, budget);
  checkSize(target);
  return target;
}

function checkSize(map: GoMap): void {
  if (map.entries.size > MAX_ENTRIES) throw new LimitError(`a map of more than ${MAX_ENTRIES} entries`);
}
