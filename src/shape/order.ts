import type { Fields, Shape } from "./shape.js";

/**
 * The value as it is written to a file: the keys of each record in the order of its shape, without keys that the shape
 * does not have, and durations rounded to a thousandth of a millisecond.
 */
export function inOrder<T>(value: T, shape: Shape<T>): T {
  const writer = writers.get(shape) ?? writerOf(shape);
  writers.set(shape, writer);
  return writer(value) as T;
}

type Writer = (value: unknown) => unknown;

/** A report has the same few records thousands of times, so each shape is read once for all of them. */
const writers = new WeakMap<Shape, Writer>();

function writerOf({ form }: Shape): Writer {
  switch (form.kind) {
    case "duration":
      return (value) => Math.round((value as number) * 1000) / 1000;
    case "list": {
      const write = writerOf(form.item);
      return (value) => (value as readonly unknown[]).map((item) => write(item));
    }
    case "record":
      return recordWriter(form.fields);
    default:
      return (value) => value;
  }
}

function recordWriter(fields: Fields): Writer {
  const writers = Object.entries(fields).map(([key, field]) => ({
    key,
    write: writerOf("optional" in field ? field.optional : field),
  }));
  return (value) => {
    const written: Record<string, unknown> = {};
    for (const { key, write } of writers) {
      const own = (value as Readonly<Record<string, unknown>>)[key];
      if (own !== undefined) written[key] = write(own);
    }
    return written;
  };
}
