/**
 * Shapes describe JSON data as values: what a record's fields are, in which order, and what each of them means.
 *
 * One shape is the source of everything that depends on it:
 *
 * | from a shape comes | by |
 * |---|---|
 * | the TypeScript type | `Infer` |
 * | the check of data from outside | `faultIn` (fault.ts) |
 * | the order of the keys in a file | `inOrder` (order.ts), `jsonPieces` (json.ts) |
 * | the published JSON schema | scripts/report-schema.mjs |
 */
export interface Shape<T = unknown> {
  /** One sentence for the reader of the schema. */
  readonly description: string;
  /** Where the schema defines it, under `$defs`; without a name it is written where it is used. */
  readonly name?: string;
  readonly form: Form;
  /** Carries the type for `Infer`; no shape has this key. */
  readonly [inferred]?: T;
}

declare const inferred: unique symbol;

export type Form =
  | { readonly kind: "string"; readonly format?: "date-time"; readonly pattern?: string }
  /** An integer of at least `minimum`. */
  | { readonly kind: "integer"; readonly minimum: number }
  /** A number of milliseconds, not negative and at most `maximum`. */
  | { readonly kind: "duration"; readonly maximum: number }
  | { readonly kind: "oneOf"; readonly values: readonly Constant[] }
  | { readonly kind: "list"; readonly item: Shape }
  /** A mapping from any key. */
  | { readonly kind: "map"; readonly value: Shape }
  /** A mapping with these keys, in this order. */
  | { readonly kind: "record"; readonly fields: Fields };

/** The longest duration of Go, 292 years. A writer rounds durations, and one near the largest number would become infinite. */
const MAX_DURATION_MS = 9_223_372_036_854;

type Constant = string | number | boolean;

/** A field that may be absent. */
export interface Optional<T = unknown> {
  readonly optional: Shape<T>;
}

export type Fields = Readonly<Record<string, Shape | Optional>>;

/** The TypeScript type of the data that a shape describes. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

type RecordOf<F extends Fields> = Flat<
  { readonly [K in keyof F as F[K] extends Optional ? never : K]: Infer<F[K]> } & {
    readonly [K in keyof F as F[K] extends Optional ? K : never]?: F[K] extends Optional<infer T> ? T : never;
  }
>;

/** One object type instead of an intersection, for readable error messages. */
type Flat<T> = { [K in keyof T]: T[K] };

export function string(
  description: string,
  restrictions: { readonly format?: "date-time"; readonly pattern?: string } = {},
): Shape<string> {
  return { description, form: { kind: "string", ...restrictions } };
}

export function integer(description: string, { minimum = 0 }: { readonly minimum?: number } = {}): Shape<number> {
  return { description, form: { kind: "integer", minimum } };
}

export function duration(description: string): Shape<number> {
  return { description, form: { kind: "duration", maximum: MAX_DURATION_MS } };
}

export function oneOf<const V extends Constant>(description: string, values: readonly V[]): Shape<V> {
  return { description, form: { kind: "oneOf", values } };
}

export function list<T>(description: string, item: Shape<T>): Shape<readonly T[]> {
  return { description, form: { kind: "list", item } };
}

export function map<T>(description: string, value: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { description, form: { kind: "map", value } };
}

export function record<F extends Fields>(description: string, fields: F): Shape<RecordOf<F>> {
  return { description, form: { kind: "record", fields } };
}

/** A record whose type exists already. It must have every field of the type, also the optional ones. */
export function recordOf<T>(description: string, fields: FieldsOf<T>): Shape<T> {
  return { description, form: { kind: "record", fields } };
}

type FieldsOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional<Required<T>[K]> : Shape<T[K]>;
};

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** The shape under a name of its own in the schema. */
export function named<T>(name: string, shape: Shape<T>): Shape<T> {
  return { ...shape, name };
}
