import type { Fields, Shape } from "./shape.js";

/**
 * Finds the first thing wrong with a value from outside, as `path is what, expected what`; undefined when it fits.
 * Keys that a record does not know are ignored: a later version may write more. Formats and patterns are not checked.
 */
export function faultIn(value: unknown, shape: Shape): string | undefined {
  const find = finders.get(shape) ?? finderOf(shape);
  finders.set(shape, find);
  const found = find(value);
  return found && describeFault(found);
}

interface Fault {
  /** The way from the document to the value, such as `.results[2].title`; empty for the document itself. */
  readonly path: string;
  readonly value: unknown;
  readonly expected: string;
  /** Of a string that is not one of several. */
  readonly isAnother?: true;
}

/** A value that fits costs no string: a path is made only on the way back from a fault. */
type Find = (value: unknown) => Fault | undefined;

/** Hundreds of reports have one shape, so it is read once for all of them. */
const finders = new WeakMap<Shape, Find>();

function finderOf({ form }: Shape): Find {
  switch (form.kind) {
    case "string":
      return (value) => (typeof value === "string" ? undefined : fault(value, "a string"));
    case "integer": {
      const { minimum } = form;
      const expected = `an integer of at least ${minimum}`;
      return (value) => (Number.isInteger(value) && (value as number) >= minimum ? undefined : fault(value, expected));
    }
    case "duration": {
      const { maximum } = form;
      const isFit = (value: unknown) => typeof value === "number" && value >= 0 && value <= maximum;
      return (value) => (isFit(value) ? undefined : fault(value, "a number of milliseconds"));
    }
    case "oneOf": {
      const values = new Set<unknown>(form.values);
      const expected = form.values.join(" or ");
      return (value) => (values.has(value) ? undefined : { ...fault(value, expected), isAnother: true });
    }
    case "list": {
      const find = finderOf(form.item);
      return (value) => {
        if (!Array.isArray(value)) return fault(value, "a list");
        const first = firstFault(value, find);
        return first && within(`[${first.index}]`, first.found);
      };
    }
    case "map": {
      const find = finderOf(form.value);
      return (value) => {
        if (!isMapping(value)) return fault(value, "a mapping");
        const first = firstFault(Object.values(value), find);
        return first && within(".*", first.found);
      };
    }
    case "record":
      return recordFinder(form.fields);
  }
}

function recordFinder(fields: Fields): Find {
  const finders = Object.entries(fields).map(([key, field]) => ({
    key,
    // A key of a prototype is not a key of the data.
    isInherited: key in Object.prototype,
    isOptional: "optional" in field,
    find: finderOf("optional" in field ? field.optional : field),
  }));
  return (value) => {
    if (!isMapping(value)) return fault(value, "a mapping");
    for (const { key, isInherited, isOptional, find } of finders) {
      const own = isInherited && !Object.hasOwn(value, key) ? undefined : value[key];
      if (own === undefined && isOptional) continue;
      const found = find(own);
      if (found !== undefined) return within(`.${key}`, found);
    }
    return undefined;
  };
}

function firstFault(
  items: readonly unknown[],
  find: Find,
): { readonly index: number; readonly found: Fault } | undefined {
  for (let index = 0; index < items.length; index++) {
    const found = find(items[index]);
    if (found !== undefined) return { index, found };
  }
  return undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(value: unknown, expected: string): Fault {
  return { path: "", value, expected };
}

function within(step: string, found: Fault): Fault {
  return { ...found, path: step + found.path };
}

function describeFault({ path, value, expected, isAnother }: Fault): string {
  const place = path === "" ? "the document" : path.replace(/^\./, "");
  return `${place} is ${describe(value, isAnother ? "another string" : "a string")}, expected ${expected}`;
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
