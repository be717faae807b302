import type { Shape } from "./shape.js";

/**
 * The value as it is written to a file: the keys of each record in the order of its shape, without keys that the shape
 * does not have, and durations rounded to a thousandth of a millisecond.
 */
export function inOrder<T>(value: T, shape: Shape<T>): T {
  return ordered(value, shape) as T;
}

function ordered(value: unknown, { form }: Shape): unknown {
  switch (form.kind) {
    case "duration":
      return Math.round((value as number) * 1000) / 1000;
    case "list":
      return (value as readonly unknown[]).map((item) => ordered(item, form.item));
    case "record": {
      const written: Record<string, unknown> = {};
      for (const key in form.fields) {
        const field = form.fields[key] as (typeof form.fields)[string];
        const own = (value as Readonly<Record<string, unknown>>)[key];
        if (own !== undefined) written[key] = ordered(own, "optional" in field ? field.optional : field);
      }
      return written;
    }
    default:
      return value;
  }
}
