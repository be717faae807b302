/** sigs.k8s.io/yaml, the reading half: a second door, since most runs read no YAML in the way of Go. */
import { type Budget, GoError, LimitError, UNLIMITED } from "../func.js";
import { GoMap, GoSlice, type GoValue } from "../value.js";
import { type Decoded, decodeNode, decodeYaml } from "./decode.js";
import { emit } from "./emit.js";
import type { Emittable } from "./emittable.js";
import { type Lost, parseFirstDocument, repeatedKeys, YamlError, type YamlNode } from "./nodes.js";

export { marshalPretty } from "./pretty.js";
export { isPlain, isUnwritten, withoutAlias, writtenEntries } from "./written.js";

/** What a document is decoded into: Go's `map[string]interface{}` or `[]interface{}`. */
export type Target = "map" | "list";

const TARGET_TYPES = { map: "map[string]interface {}", list: "[]interface {}" } as const;

/**
 * sigs.k8s.io/yaml's `Unmarshal` into a map or a list: the first document, through JSON.
 *
 * @param notes takes what Go loses silently
 * @returns `undefined` for a document that says nothing, which leaves the target as it is
 * @throws GoError in the words of Go
 */
export function unmarshal(text: string, target: "map", budget?: Budget, notes?: Notes): GoMap | undefined;
export function unmarshal(text: string, target: "list", budget?: Budget): GoSlice | undefined;
export function unmarshal(
  text: string,
  target: Target,
  budget: Budget = UNLIMITED,
  notes?: Notes,
): GoMap | GoSlice | undefined {
  const value = converted(() => toJsonValue(text, budget, notes));
  if (value === null) return undefined;
  if (target === "map" ? value instanceof GoMap : value instanceof GoSlice) return value as GoMap | GoSlice;
  const error = `cannot unmarshal ${jsonKind(value)} into Go value of type ${TARGET_TYPES[target]}`;
  throw new GoError(`error unmarshaling JSON: while decoding JSON: json: ${error}`);
}

export type { Lost, YamlNode };

/** Take what is lost. */
export interface Notes {
  /** The offset of a key that its mapping has again; the last one is used. */
  readonly repeatedKey: (offset: number) => void;
  /** What is behind the document. */
  readonly lost: (lost: Lost) => void;
  /** The document as it is written, once it is decoded. */
  readonly document: (root: YamlNode) => void;
}

function toJsonValue(text: string, budget: Budget, notes?: Notes): GoValue {
  const node = parseFirstDocument(text, notes?.lost);
  if (!node) return null;
  if (notes) repeatedKeys(node).forEach(notes.repeatedKey);
  const value = decodeNode(node, text, budget);
  notes?.document(node);
  return value;
}

function converted(convert: () => GoValue): GoValue {
  try {
    return convert();
  } catch (error) {
    if (error instanceof RangeError) throw new LimitError("aliases nested deeper than the stack");
    if (!(error instanceof GoError)) throw error;
    throw new ConversionError(error);
  }
}

/** An error of YAML or of what it means, with the position where reading stopped. */
export class ConversionError extends GoError {
  constructor(override readonly cause: GoError) {
    super(`error converting YAML to JSON: ${cause.message}`);
  }

  get mark() {
    return this.cause instanceof YamlError ? this.cause.mark : undefined;
  }
}

function jsonKind(value: GoValue): string {
  if (value instanceof GoMap) return "object";
  if (value instanceof GoSlice) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}

/**
 * sigs.k8s.io/yaml's `JSONToYAML`: JSON is read as YAML, so that whole numbers stay whole, and written as YAML.
 *
 * @throws GoError where the text is JSON and not YAML: control characters, keys of more than 1,024 characters
 */
export function jsonToYaml(json: string, budget: Budget): string {
  const node = parseFirstDocument(json);
  return emit(emittable(node ? decodeYaml(node, json, budget) : null), { budget }).text;
}

function emittable(value: Decoded): Emittable<undefined> {
  const origin = undefined;
  if (typeof value !== "object" || value === null) return { kind: "scalar", value, origin };
  if (!(value instanceof Map)) return { kind: "list", items: value.map(emittable), origin };
  const entries = [...value].map(([key, item]) => ({
    key: { kind: "scalar", value: key, origin } as const,
    value: emittable(item),
  }));
  return { kind: "map", entries, origin };
}
