import type { Budget } from "../func.js";

/**
 * A value that can be written. `origin` belongs to the caller and is returned with the position of the value's output.
 */
export type Emittable<Origin> = EmittableMap<Origin> | EmittableList<Origin> | EmittableScalar<Origin>;

export interface EmittableMap<Origin> {
  readonly kind: "map";
  readonly entries: readonly { readonly key: EmittableScalar<Origin>; readonly value: Emittable<Origin> }[];
  readonly origin: Origin;
}

export interface EmittableList<Origin> {
  readonly kind: "list";
  readonly items: readonly Emittable<Origin>[];
  readonly origin: Origin;
}

export interface EmittableScalar<Origin> {
  readonly kind: "scalar";
  readonly value: string | boolean | bigint | number | null;
  /** The text needs no quotes. */
  readonly isPlain?: boolean;
  readonly origin: Origin;
}

/**
 * A part of the output, from `start` on, that comes from `origin`. For a string it begins with the character `index`
 * (in UTF-16 units); the quote or mark before the first character has index -1.
 */
export interface Run<Origin> {
  readonly start: number;
  readonly origin: Origin;
  readonly index: number;
}

export interface Emitted<Origin> {
  readonly text: string;
  /** The runs in the order of the output. */
  readonly runs: readonly Run<Origin>[];
}

export interface EmitOptions {
  readonly budget?: Budget;
  /** As go.yaml.in/yaml/v3: lists are indented within mappings, long lines stay whole. */
  readonly isVersion3?: boolean;
}
