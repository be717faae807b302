import { marshal } from "../encoding/json.js";
import { unmarshalJson } from "../encoding/json-unmarshal.js";
import { excerpt, MAX_MESSAGE } from "../excerpt.js";
import { type Budget, func, GoError, type GoFunction } from "../func.js";
import { ANY, ANY_MAP, ANY_SLICE, STRING } from "../reflect.js";
import { readToml, TomlEncodeError, writeToml } from "../toml/toml.js";
import { dict, GoMap, GoSlice, list, type Reflected } from "../value.js";
import { unmarshal } from "../yaml/unmarshal.js";
import { toYaml, toYamlPretty } from "./yaml.js";

const ERROR = "Error";
const NIL_MAP = () => new GoMap(ANY_MAP, new Map(), { isNil: true });
const NIL_LIST = () => new GoSlice(ANY_SLICE, [], { isNil: true });

/**
 * The functions that Helm has beside sprig's, and those of sprig's that it replaces. What cannot be read becomes a map or
 * a list with the text of the error.
 *
 * Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/engine/funcs.go
 */
export const functions: Record<string, GoFunction> = {
  toYaml: func([ANY], ([value], budget) => toYaml(value, budget)),
  toYamlPretty: func([ANY], ([value], budget) => toYamlPretty(value, budget)),
  fromYaml: reading((text, budget) => orError(() => unmarshal(text, "map", budget) ?? dict())),
  fromYamlArray: reading((text, budget) => orErrorList(() => unmarshal(text, "list", budget) ?? list([]))),

  toJson: func([ANY], ([value], budget) => marshal(value, {}, budget) ?? ""),
  fromJson: reading((text, budget) => fromJson(text, budget)),
  fromJsonArray: reading((text, budget) => fromJsonArray(text, budget)),

  toToml: func([ANY], ([value], budget) => orText(() => writeToml(value, budget))),
  fromToml: reading((text, budget) => orError(() => readToml(text, budget))),

  required: func([STRING, ANY], ([message, value]) => {
    if (value === null || value === "") throw new GoError(marked(message));
    return value;
  }),
  fail: func([STRING], ([message]) => {
    throw new GoError(marked(message));
  }),

  lookup: func([STRING, STRING, STRING, STRING], () => dict()),
  getHostByName: func([STRING], () => ""),
};

/** Steps of reading a string, however short it is: an error takes as long as so many nodes. */
const STEPS_PER_READING = 32;

function reading(read: (text: string, budget: Budget) => GoMap | GoSlice): GoFunction {
  return func([STRING], ([text], budget) => {
    budget.steps(STEPS_PER_READING);
    return read(text, budget);
  });
}

function orError(read: () => GoMap): GoMap {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    return failed(dict([[ERROR, error.message]]));
  }
}

function orText(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof TomlEncodeError)) throw error;
    return error.message;
  }
}

function orErrorList(read: () => GoSlice): GoSlice {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    return failed(list([error.message]));
  }
}

const failures = new WeakSet<object>();

function failed<Result extends GoMap | GoSlice>(result: Result): Result {
  failures.add(result);
  return result;
}

/** Whether a result of a function has nothing but the error of a text that it could not read. */
export function isFailure(result: Reflected): boolean {
  return typeof result === "object" && result !== null && failures.has(result);
}

/** A number that is too large is nil in a map that has the error besides. */
function fromJson(text: string, budget: Budget): GoMap {
  const { value, error } = unmarshalJson(text, "map", budget);
  const map = value instanceof GoMap ? value : error === undefined ? NIL_MAP() : dict();
  if (error === undefined) return map;
  map.entries.set(ERROR, error);
  return map.entries.size === 1 ? failed(map) : map;
}

function fromJsonArray(text: string, budget: Budget): GoSlice {
  const { value, error } = unmarshalJson(text, "list", budget);
  if (error !== undefined) return failed(list([error]));
  return value instanceof GoSlice ? value : NIL_LIST();
}

const MARK_START = "HELM_ERR_START";
const MARK_END = "HELM_ERR_END";

/**
 * Go wraps an error once for every template that it passes; the marks find the text again. Both stay at the end of the error,
 * which loses its middle, since the text has less than half of its length.
 */
function marked(message: string): string {
  return MARK_START + excerpt(message, MAX_MESSAGE / 4) + MARK_END;
}

/** What stands between the marks. */
export function unmarked(text: string): string | undefined {
  const start = text.indexOf(MARK_START);
  const end = text.lastIndexOf(MARK_END);
  return start < 0 || end < start + MARK_START.length ? undefined : text.slice(start + MARK_START.length, end);
}
