import { type MarshalOptions, mustMarshal } from "../../encoding/json.js";
import { unmarshalJson } from "../../encoding/json-unmarshal.js";
import { func, GoError, type GoFunction, variadic } from "../../func.js";
import { ANY, STRING } from "../../reflect.js";
import { defaults, isEmpty } from "../defaults.js";

const RAW = { escapeHtml: false };

/** Values in place of missing ones, and JSON. */
export const defaults3: Record<string, GoFunction> = {
  ...defaults,
  all: variadic([], ANY, (values) => !values.some(isEmpty)),
  any: variadic([], ANY, (values) => values.some((value) => !isEmpty(value))),
  fromJson: func([STRING], ([text], budget) => unmarshalJson(text, "any", budget).value ?? null),
  mustFromJson: func([STRING], ([text], budget) => {
    const { value = null, error } = unmarshalJson(text, "any", budget);
    if (error !== undefined) throw new GoError(error);
    return value;
  }),
  mustToJson: writer({}),
  mustToPrettyJson: writer({ indent: "  " }),
  toRawJson: writer(RAW),
  mustToRawJson: writer(RAW),
};

function writer(options: MarshalOptions): GoFunction {
  return func([ANY], ([value], budget) => mustMarshal(value, options, budget));
}
