import { STEPS_PER_CONTAINER, STEPS_PER_ENTRY } from "../go/func.js";
import type { GoType } from "../go/reflect.js";
import type { Emittable, EmittableMap, EmittableScalar } from "../go/yaml/yaml.js";
import { STEPS_PER_PROBLEM } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import type { Position, Problem } from "../problem/problem.js";
import { unknownField } from "../yaml/unknown-fields.js";
import type { Tree, TreeMap } from "../yaml/yaml.js";
import { type JsonField, jsonFields } from "./installer-types.js";
import { type DecodeOptions, jsonScalar } from "./json-decode.js";
import { BOOL_OR_STRING } from "./types-with-methods.js";

/** The position in the file of a piece of the output, and the value of its scalar. */
export interface Origin {
  readonly position: Position;
  readonly text?: string;
}

type Node = Emittable<Origin>;

/**
 * Returns what is left of a document that is decoded into a Go type and written as JSON again: known fields only, zero
 * values left out or filled in as the type's tags say. The document must decode without a problem.
 *
 * Each field that Go's types do not know is a problem: a warning, or an error where checks are lost with it.
 */
export function jsonRoundTrip(tree: Tree, type: GoType, options: DecodeOptions): Checked<Node> {
  const writer = new Writer(options);
  const value = writer.value(tree, type, tree.position);
  return { value, problems: writer.problems };
}

/** Steps that a value costs, which has a position. */
const STEPS_PER_SCALAR = 2;

class Writer {
  readonly problems: Problem[] = [];
  readonly #options: DecodeOptions;

  constructor(options: DecodeOptions) {
    this.#options = options;
  }

  value(tree: Tree | undefined, type: GoType, parent: Position): Node {
    this.#options.budget.steps(STEPS_PER_SCALAR);
    const position = tree?.position ?? parent;
    const given = tree && !this.#isUnset(tree) ? tree : undefined;
    if (type.kind === "ptr") {
      return given ? this.value(given, type.elem as GoType, position) : scalarNode(null, position);
    }
    if (given?.kind === "map" && type.kind === "map") return this.#map(given, type, position);
    if (type.kind === "struct" && type !== BOOL_OR_STRING) {
      return this.#struct(given?.kind === "map" ? given : undefined, type, position);
    }
    if (given?.kind === "list") {
      this.#options.budget.steps(STEPS_PER_CONTAINER);
      const items = given.items.map((item) => this.value(item, type.elem as GoType, position));
      return { kind: "list", items, origin: { position } };
    }
    return scalarNode(given ? this.#scalar(given) : zeroOf(type), position);
  }

  #scalar(tree: Tree): EmittableScalar<Origin>["value"] {
    if (tree.kind !== "scalar") return null;
    const scalar = jsonScalar(tree, this.#options);
    if (scalar.kind === "null") return null;
    return scalar.kind === "number" ? BigInt(scalar.text) : scalar.value;
  }

  #map(tree: TreeMap, type: GoType, position: Position): EmittableMap<Origin> {
    this.#options.budget.steps(STEPS_PER_CONTAINER + STEPS_PER_ENTRY * tree.entries.size);
    const elem = type.elem as GoType;
    const entries = [...tree.entries].map(([key, entry]) => ({
      key: scalarNode(key, entry.keyPosition),
      value: this.value(entry.value, elem, entry.keyPosition),
    }));
    return { kind: "map", entries, origin: { position } };
  }

  #struct(tree: TreeMap | undefined, type: GoType, position: Position): EmittableMap<Origin> {
    const fields = jsonFields(type);
    this.#options.budget.steps(STEPS_PER_CONTAINER);
    if (tree) this.#warnOfUnknown(tree, type, [...fields.keys()]);
    const entries = [...fields.values()].flatMap((field) => this.#field(tree, field, position) ?? []);
    return { kind: "map", entries, origin: { position } };
  }

  #field(
    tree: TreeMap | undefined,
    { key, field }: JsonField,
    parent: Position,
  ): EmittableMap<Origin>["entries"][number] | undefined {
    const entry = tree?.entries.get(key);
    const position = entry?.keyPosition ?? parent;
    const value = this.value(entry?.value, field.type, position);
    return field.omitEmpty && isEmpty(value, field.type) ? undefined : { key: scalarNode(key, position), value };
  }

  #isUnset(tree: Tree): boolean {
    return tree.kind === "scalar" && jsonScalar(tree, this.#options).kind === "null";
  }

  #warnOfUnknown(tree: TreeMap, type: GoType, known: readonly string[]): void {
    const what = type.name.slice(type.name.lastIndexOf(".") + 1);
    for (const entry of tree.entries.values()) {
      if (known.includes(entry.key)) continue;
      this.#options.budget.steps(STEPS_PER_PROBLEM + known.length);
      const problem = unknownField(entry, known, what);
      if (problem) this.problems.push(problem);
    }
  }
}

function scalarNode(value: EmittableScalar<Origin>["value"], position: Position): EmittableScalar<Origin> {
  const origin = typeof value === "string" ? { position, text: value } : { position };
  return { kind: "scalar", value, origin };
}

/** `omitempty`: structs are never empty, nor is a pointer to an empty value. */
function isEmpty(value: Node, type: GoType): boolean {
  if (type.kind === "ptr") return value.kind === "scalar" && value.value === null;
  if (value.kind === "list") return value.items.length === 0;
  if (value.kind === "map") return type.kind === "map" && value.entries.length === 0;
  return !value.value;
}

function zeroOf(type: GoType): EmittableScalar<Origin>["value"] {
  if (type.kind === "string") return "";
  if (type.kind === "bool") return false;
  return type.kind === "slice" || type.kind === "map" ? null : 0n;
}
