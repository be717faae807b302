import { type Budget, func, GoError, type GoFunction } from "../func.js";
import { INT, STRING, STRING_SLICE } from "../reflect.js";
import {
  compile,
  findAllString,
  findString,
  matchString,
  mustCompile,
  replaceAllLiteralString,
  replaceAllString,
  split,
} from "../regexp/regexp.js";
import { GoSlice, strings } from "../value.js";

/** RE2's regular expressions. An invalid pattern is an error, but matches nothing in `regexMatch`. */
export const regex: Record<string, GoFunction> = {
  regexMatch: func([STRING, STRING], ([pattern, text], budget) => isMatch(pattern, text, budget)),
  regexFind: func([STRING, STRING], ([pattern, text], budget) =>
    findString(mustCompile(pattern, budget), text, budget),
  ),
  regexFindAll: func([STRING, STRING, INT], ([pattern, text, limit], budget) =>
    listed(findAllString(mustCompile(pattern, budget), text, Number(limit), budget), budget),
  ),
  regexReplaceAll: func([STRING, STRING, STRING], ([pattern, text, template], budget) =>
    replaceAllString(mustCompile(pattern, budget), text, template, budget),
  ),
  regexReplaceAllLiteral: func([STRING, STRING, STRING], ([pattern, text, replacement], budget) =>
    replaceAllLiteralString(mustCompile(pattern, budget), text, replacement, budget),
  ),
  regexSplit: func([STRING, STRING, INT], ([pattern, text, limit], budget) =>
    listed(split(mustCompile(pattern, budget), text, Number(limit), budget), budget),
  ),
};

function isMatch(pattern: string, text: string, budget: Budget): boolean {
  try {
    return matchString(compile(pattern, budget), text, budget);
  } catch (error) {
    if (error instanceof GoError) return false;
    throw error;
  }
}

export function listed(parts: readonly string[] | undefined, budget: Budget): GoSlice {
  if (!parts) return new GoSlice(STRING_SLICE, [], { isNil: true });
  budget.items(parts.length);
  return strings(parts);
}
