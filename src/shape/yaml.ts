import type { Fields, Shape } from "./shape.js";

/** Writes a string as a scalar on one line, as the value of a key. */
export type Scalar = (text: string) => string;

/** A key of more characters would not be read without a mark of its own. Source: YAML 1.2.2, 7.4.2. */
const LONGEST_PLAIN_KEY = 1_024;

/**
 * Writes a record as YAML in block style, as `inOrder` (order.ts) has it. In pieces, since the whole may be longer than a
 * string can be: each item of the record's lists is one.
 */
export function* yamlPieces<T extends object>(value: T, { form }: Shape<T>, scalar: Scalar): Iterable<string> {
  if (form.kind !== "record") throw new TypeError("Only a record is written in pieces");
  for (const [key, field] of Object.entries(form.fields)) {
    const own = (value as Readonly<Record<string, unknown>>)[key];
    if (own === undefined) continue;
    const shape = "optional" in field ? field.optional : field;
    if (shape.form.kind === "list" && (own as readonly unknown[]).length > 0) {
      yield `${key}:\n`;
      const write = writerOf(shape.form.item, { indentation: "    ", scalar });
      for (const item of own as readonly unknown[]) yield `  - ${write(item).text}\n`;
    } else yield `${key}:${behindKey(writerOf(shape, { indentation: "  ", scalar })(own), "  ")}\n`;
  }
}

/** A value whose first line is not indented; a `block` has lines of its own, and begins a line behind a key. */
interface Written {
  readonly text: string;
  readonly isBlock: boolean;
}
type Writer = (value: unknown) => Written;

interface WriterOptions {
  /** Of the lines of a block. */
  readonly indentation: string;
  readonly scalar: Scalar;
}

function writerOf({ form }: Shape, options: WriterOptions): Writer {
  const { scalar } = options;
  switch (form.kind) {
    case "string":
      return (value) => onLine(scalar(value as string));
    case "oneOf":
      return (value) => onLine(typeof value === "string" ? scalar(value) : JSON.stringify(value));
    case "integer":
      return (value) => onLine(JSON.stringify(value));
    case "duration":
      return (value) => onLine(JSON.stringify(Math.round((value as number) * 1000) / 1000));
    case "list":
      return listWriter(form.item, options);
    case "map":
      return mapWriter(form.value, options);
    case "record":
      return recordWriter(form.fields, options);
  }
}

function onLine(text: string): Written {
  return { text, isBlock: false };
}

function inBlock(lines: readonly string[], empty: string, { indentation }: WriterOptions): Written {
  return lines.length === 0 ? onLine(empty) : { text: lines.join(`\n${indentation}`), isBlock: true };
}

function behindKey({ text, isBlock }: Written, indentation: string): string {
  return isBlock ? `\n${indentation}${text}` : ` ${text}`;
}

function deeper({ indentation, scalar }: WriterOptions): WriterOptions {
  return { indentation: `${indentation}  `, scalar };
}

function listWriter(item: Shape, options: WriterOptions): Writer {
  const write = writerOf(item, deeper(options));
  return (value) => {
    const items = (value as readonly unknown[]).map((own) => `- ${write(own).text}`);
    return inBlock(items, "[]", options);
  };
}

function mapWriter(item: Shape, options: WriterOptions): Writer {
  const inner = deeper(options);
  const write = writerOf(item, inner);
  return (value) => {
    const lines = Object.entries(value as object).map(([key, own]) => {
      const name = options.scalar(key);
      const head = name.length > LONGEST_PLAIN_KEY ? `? ${name}\n${options.indentation}` : name;
      return `${head}:${behindKey(write(own), inner.indentation)}`;
    });
    return inBlock(lines, "{}", options);
  };
}

function recordWriter(fields: Fields, options: WriterOptions): Writer {
  const inner = deeper(options);
  const writers = Object.entries(fields).map(([key, field]) => ({
    key,
    write: writerOf("optional" in field ? field.optional : field, inner),
  }));
  return (value) => {
    const lines: string[] = [];
    for (const { key, write } of writers) {
      const own = (value as Readonly<Record<string, unknown>>)[key];
      if (own !== undefined) lines.push(`${key}:${behindKey(write(own), inner.indentation)}`);
    }
    return inBlock(lines, "{}", options);
  };
}
