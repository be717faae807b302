import { func, GoError, type GoFunction } from "../func.js";
import { ANY_MAP, type GoType, type Method, namedType, STRING } from "../reflect.js";
import { quoteInError } from "../strconv/strconv.js";
import { dict, GoMap, type GoValue } from "../value.js";
import { toYamlText } from "./yaml.js";

/** The interface that `Encode` writes to; no value of a template has it. */
const WRITER: GoType = { kind: "interface", name: "io.Writer" };

/**
 * `chartutil.Values`, the type of a template's root and of `.Values`. Its methods come before keys of the same name.
 *
 * Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/chartutil/values.go
 */
const VALUES: GoType<GoMap> = namedType("chartutil.Values", ANY_MAP, {
  AsMap: method((values) => (values.entries.size === 0 ? dict() : new GoMap(ANY_MAP, values.entries))),
  Encode: () => func([WRITER], () => null),
  PathValue: (receiver) => func([STRING], ([path]) => pathValue(receiver as GoMap, path)),
  Table: (receiver) => func([STRING], ([name]) => table(receiver as GoMap, name.split("."))),
  YAML: method((values, budget) => toYamlText(values, budget)),
});

/** The same entries as `chartutil.Values`. */
export function asValues(map: GoMap): GoMap {
  return new GoMap(VALUES, map.entries);
}

function method(call: (values: GoMap, budget: Parameters<GoFunction["call"]>[1]) => GoValue): Method {
  return (receiver) => func([], (_, budget) => call(receiver as GoMap, budget));
}

/** The map at the end of a path. */
function table(values: GoMap, path: readonly string[]): GoMap {
  let found = values;
  for (const name of path) {
    const next = found.entries.get(name);
    if (!isTable(next) && !(next instanceof GoMap && next.type === VALUES))
      throw new GoError(`${quoteInError(name)} is not a table`);
    found = next as GoMap;
  }
  return asValues(found);
}

/** What is at the end of a path and no map. */
function pathValue(values: GoMap, path: string): GoValue {
  if (path === "") throw new GoError("YAML path cannot be empty");
  const names = path.split(".");
  const key = names.pop() as string;
  const value = holder(values, names, key).entries.get(key);
  if (value === undefined || isTable(value)) throw new GoError(`${quoteInError(key)} is not a value`);
  return value;
}

function holder(values: GoMap, names: readonly string[], key: string): GoMap {
  try {
    return table(values, names);
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    throw new GoError(`${quoteInError(key)} is not a value`);
  }
}

function isTable(value: GoValue | undefined): boolean {
  return value instanceof GoMap && value.type === ANY_MAP;
}
