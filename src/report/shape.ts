/** What is wrong with a value that came from outside, as `path is what, expected what`; undefined when it fits. */
export type Shape = (value: unknown, path: string) => string | undefined;

interface Optional {
  readonly optional: Shape;
}

export const text: Shape = (value, path) => (typeof value === "string" ? undefined : fault(value, path, "a text"));

export const duration: Shape = (value, path) =>
  typeof value === "number" && value >= 0 ? undefined : fault(value, path, "a number of milliseconds");

/** A whole number of at least `least`. */
export function whole(least: number): Shape {
  return (value, path) =>
    Number.isInteger(value) && (value as number) >= least
      ? undefined
      : fault(value, path, `a whole number of at least ${least}`);
}

export function oneOf(...accepted: readonly (string | number | boolean)[]): Shape {
  return (value, path) =>
    (accepted as readonly unknown[]).includes(value) ? undefined : fault(value, path, accepted.join(" or "));
}

export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return fault(value, path, "a list");
    return first(value.length, (index) => item(value[index], `${path}[${index}]`));
  };
}

/** A mapping from any key. */
export function mapOf(item: Shape): Shape {
  return (value, path) => {
    if (!isMapping(value)) return fault(value, path, "a mapping");
    const entries = Object.entries(value);
    return first(entries.length, (index) => {
      const [key, one] = entries[index] as [string, unknown];
      return item(one, `${path}.${key}`);
    });
  };
}

/** A mapping with these keys. Others are let pass: a later version may write more. */
export function mapping(fields: Readonly<Record<string, Shape | Optional>>): Shape {
  const entries = Object.entries(fields);
  return (value, path) => {
    if (!isMapping(value)) return fault(value, path, "a mapping");
    return first(entries.length, (index) => {
      const [key, field] = entries[index] as [string, Shape | Optional];
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      const at = path === "" ? key : `${path}.${key}`;
      if (typeof field === "function") return field(own, at);
      return own === undefined ? undefined : field.optional(own, at);
    });
  };
}

export function optional(shape: Shape): Optional {
  return { optional: shape };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first(count: number, faultAt: (index: number) => string | undefined): string | undefined {
  for (let index = 0; index < count; index++) {
    const found = faultAt(index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fault(value: unknown, path: string, expected: string): string {
  return `${path === "" ? "the document" : path} is ${describe(value)}, expected ${expected}`;
}

function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
