import { sprint } from "../fmt/fmt.js";
import { type Budget, func, type GoFunction, STEPS_PER_ENTRY, STEPS_PER_STRING, variadic } from "../func.js";
import { metered } from "../metered.js";
import { ANY, INT, STRING, STRING_MAP, STRING_SLICE } from "../reflect.js";
import { quote } from "../strconv/strconv.js";
import { count, joinStrings, splitN } from "../strings.js";
import { compareStrings } from "../utf8.js";
import { GoMap, GoPointer, GoSlice, type GoValue, strings as stringList } from "../value.js";
import { strslice, strval } from "./strval.js";

/** Characters that are quoted in one step: one that is escaped takes up to 200 ns. */
const QUOTED_PER_STEP = 4;

/** Conversions: values to strings, strings to lists, and lists to strings. */
export const texts: Record<string, GoFunction> = {
  toString: func([ANY], ([value], budget) => strval(value, budget)),
  toStrings: func([ANY], ([value], budget) => stringsOf(value, budget)),
  quote: metered(
    variadic([], ANY, (values, budget) =>
      joined(
        values.filter((value) => value !== null).map((value) => quote(strval(value, budget))),
        " ",
        budget,
      ),
    ),
    QUOTED_PER_STEP,
  ),
  squote: variadic([], ANY, (values, budget) =>
    joined(
      values.filter((value) => value !== null).map((value) => `'${sprint([value], budget)}'`),
      " ",
      budget,
    ),
  ),
  cat: variadic([], ANY, (values, budget) =>
    joined(
      values.filter((value) => value !== null).map((value) => sprint([value], budget)),
      " ",
      budget,
    ),
  ),
  join: func([STRING, ANY], ([separator, value], budget) => joined(strslice(value, budget), separator, budget)),
  sortAlpha: func([ANY], ([value], budget) => sortAlpha(value, budget)),

  split: func([STRING, STRING], ([separator, text], budget) =>
    numbered(splitText(text, separator, -1n, budget), budget),
  ),
  splitn: func([STRING, INT, STRING], ([separator, limit, text], budget) =>
    numbered(splitText(text, separator, limit, budget), budget),
  ),
  splitList: func([STRING, STRING], ([separator, text], budget) => stringList(splitText(text, separator, -1n, budget))),
};

function joined(parts: readonly string[], separator: string, budget: Budget): string {
  const separators = Math.max(0, parts.length - 1) * separator.length;
  budget.string(parts.reduce((sum, part) => sum + part.length, separators));
  return joinStrings(parts, separator);
}

/** Returns a list of strings: the same list if it is a `[]string`. */
function stringsOf(value: GoValue, budget: Budget): GoSlice {
  return value instanceof GoSlice && value.type === STRING_SLICE ? value : stringList(strslice(value, budget));
}

/** Sorts by bytes. A `[]string` is sorted in place. */
function sortAlpha(value: GoValue, budget: Budget): GoSlice {
  const isList = value instanceof GoSlice || (value instanceof GoPointer && value.target instanceof GoSlice);
  if (!isList) return stringList([strval(value, budget)]);
  const list = stringsOf(value, budget);
  budget.steps(list.items.length * Math.ceil(Math.log2(list.items.length + 1)));
  (list.items as string[]).sort((left, right) => compareStrings(left, right, budget));
  return list;
}

function splitText(text: string, separator: string, limit: bigint, budget: Budget): string[] {
  const all = count(text, separator) + 1;
  const parts = limit < 0n ? all : Math.min(all, Number(limit));
  budget.items(parts);
  budget.steps(STEPS_PER_STRING * parts);
  return splitN(text, separator, Number(limit)) ?? [];
}

/** Returns the map `{_0: first, _1: second}`. */
function numbered(parts: readonly string[], budget: Budget): GoMap {
  budget.steps(parts.length * STEPS_PER_ENTRY);
  return new GoMap(STRING_MAP, new Map(parts.map((part, index) => [`_${index}`, part])));
}
