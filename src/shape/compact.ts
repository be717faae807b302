import type { Fields, Shape } from "./shape.js";

/**
 * Returns a function that copies values of a shape so that equal strings of all of them have one place in memory, and
 * without keys that the shape does not have. JSON gives each string a place of its own, and hundreds of reports of one spec
 * have the same titles, messages and files.
 *
 * @param onString is called once for each different string; what it throws ends the copying
 */
export function compactor<T>(shape: Shape<T>, onString: (text: string) => void = () => {}): (value: T) => T {
  return copierOf(shape, { known: new Map(), onString }) as (value: T) => T;
}

interface Strings {
  readonly known: Map<string, string>;
  readonly onString: (text: string) => void;
}

type Copy = (value: unknown) => unknown;

function copierOf({ form }: Shape, strings: Strings): Copy {
  switch (form.kind) {
    case "string":
    case "oneOf":
      return (value) => (typeof value === "string" ? shared(value, strings) : value);
    case "list": {
      const copy = copierOf(form.item, strings);
      return (value) => (value as readonly unknown[]).map((item) => copy(item));
    }
    case "map": {
      const copy = copierOf(form.value, strings);
      return (value) =>
        Object.fromEntries(Object.entries(value as object).map(([key, item]) => [shared(key, strings), copy(item)]));
    }
    case "record":
      return recordCopier(form.fields, strings);
    case "integer":
    case "duration":
      return (value) => value;
  }
}

function shared(value: string, { known, onString }: Strings): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  onString(value);
  known.set(value, value);
  return value;
}

function recordCopier(fields: Fields, strings: Strings): Copy {
  const copiers = Object.entries(fields).map(([key, field]) => ({
    key,
    copy: copierOf("optional" in field ? field.optional : field, strings),
  }));
  return (value) => {
    const copied: Record<string, unknown> = {};
    for (const { key, copy } of copiers) {
      const own = (value as Readonly<Record<string, unknown>>)[key];
      if (own !== undefined) copied[key] = copy(own);
    }
    return copied;
  };
}
