import { type Budget, func, type GoFunction } from "../../func.js";
import { INT, STRING } from "../../reflect.js";
import {
  compile,
  findAllString,
  findString,
  matchString,
  replaceAllLiteralString,
  replaceAllString,
  split,
} from "../../regexp/regexp.js";
import { listed, regex } from "../regex.js";

/** RE2's regular expressions; the `must` functions tell of a bad pattern in fewer words. */
export const regex3: Record<string, GoFunction> = {
  ...regex,
  regexQuoteMeta: func([STRING], ([text], budget) => quoteMeta(text, budget)),
  mustRegexMatch: func([STRING, STRING], ([pattern, text], budget) =>
    matchString(compile(pattern, budget), text, budget),
  ),
  mustRegexFind: func([STRING, STRING], ([pattern, text], budget) =>
    findString(compile(pattern, budget), text, budget),
  ),
  mustRegexFindAll: func([STRING, STRING, INT], ([pattern, text, limit], budget) =>
    listed(findAllString(compile(pattern, budget), text, Number(limit), budget), budget),
  ),
  mustRegexReplaceAll: func([STRING, STRING, STRING], ([pattern, text, template], budget) =>
    replaceAllString(compile(pattern, budget), text, template, budget),
  ),
  mustRegexReplaceAllLiteral: func([STRING, STRING, STRING], ([pattern, text, replacement], budget) =>
    replaceAllLiteralString(compile(pattern, budget), text, replacement, budget),
  ),
  mustRegexSplit: func([STRING, STRING, INT], ([pattern, text, limit], budget) =>
    listed(split(compile(pattern, budget), text, Number(limit), budget), budget),
  ),
};

function quoteMeta(text: string, budget: Budget): string {
  budget.string(2 * text.length);
  return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}
