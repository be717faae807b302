import type { Fields, Shape } from "./shape.js";

/**
 * Finds the first thing wrong with a value from outside, as `path is what, expected what`; undefined when it fits.
 * Keys that a record does not know are ignored: a later version may write more. Formats and patterns are not checked.
 */
export function faultIn(value: unknown, shape: Shape, path = ""): string | undefined {
  const { form } = shape;
  switch (form.kind) {
    case "string":
      return typeof value === "string" ? undefined : fault(value, path, "a string");
    case "integer":
      return Number.isInteger(value) && (value as number) >= form.minimum
        ? undefined
        : fault(value, path, `an integer of at least ${form.minimum}`);
    case "duration":
      return Number.isFinite(value) && (value as number) >= 0
        ? undefined
        : fault(value, path, "a number of milliseconds");
    case "oneOf":
      return (form.values as readonly unknown[]).includes(value)
        ? undefined
        : fault(value, path, form.values.join(" or "), "another string");
    case "list":
      if (!Array.isArray(value)) return fault(value, path, "a list");
      return firstFault(value, (item, index) => faultIn(item, form.item, `${path}[${index}]`));
    case "map":
      if (!isMapping(value)) return fault(value, path, "a mapping");
      return firstFault(Object.entries(value), ([, item]) => faultIn(item, form.value, `${path}.*`));
    case "record":
      return isMapping(value) ? faultInRecord(value, form.fields, path) : fault(value, path, "a mapping");
  }
}

function faultInRecord(value: Mapping, fields: Fields, path: string): string | undefined {
  return firstFault(Object.entries(fields), ([key, field]) => {
    // A key of a prototype is not a key of the data.
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const at = path === "" ? key : `${path}.${key}`;
    if (!("optional" in field)) return faultIn(own, field, at);
    return own === undefined ? undefined : faultIn(own, field.optional, at);
  });
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstFault<T>(items: readonly T[], faultOf: (item: T, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const found = faultOf(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fault(value: unknown, path: string, expected: string, aString = "a string"): string {
  return `${path === "" ? "the document" : path} is ${describe(value, aString)}, expected ${expected}`;
}

/** What a value is. A string itself is never shown: it may be the secret of a file of another kind. */
function describe(value: unknown, aString: string): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (isMapping(value)) return "a mapping";
  if (value === "") return "an empty string";
  return typeof value === "string" ? aString : String(value);
}
