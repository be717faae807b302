import { type GoType, parseType, type StructField, structType } from "../go/reflect.js";
import { structs } from "./installer-types.gen.js";
import { BOOL_OR_STRING, FIELDS_V1, KUBERNETES_TIME, METHODS_OF_DOCUMENT, TYPE_META } from "./types-with-methods.js";

const known = new Map<string, GoType>([
  [FIELDS_V1.name, FIELDS_V1],
  [KUBERNETES_TIME.name, KUBERNETES_TIME],
  [BOOL_OR_STRING.name, BOOL_OR_STRING],
  [TYPE_META.name, TYPE_META],
]);

/**
 * Returns a type of kURL's template data by its Go name, such as `v1beta1.Installer`. Named types that are not structs
 * (`types.UID`) are strings.
 */
export function installerType(name: string): GoType {
  const made = known.get(name) ?? makeType(name);
  known.set(name, made);
  return made;
}

function makeType(name: string): GoType {
  const lines = Object.hasOwn(structs, name) ? structs[name] : undefined;
  if (!lines) return { kind: "string", name };
  const isDocument = lines[0]?.endsWith(`${TYPE_META.name} embedded`);
  return structType(name, () => lines.map(fieldOf), isDocument ? { pointer: METHODS_OF_DOCUMENT } : {});
}

/** Parses "GoName json-tag type", followed by " embedded" where the struct is embedded. */
function fieldOf(line: string): StructField {
  const [name = "", tag = "", type = "", embedded] = line.split(" ");
  const [jsonKey = "", ...options] = tag.split(",");
  return {
    name,
    type: parseType(type, installerType),
    jsonKey,
    ...(embedded && { embedded: true }),
    ...(options.includes("omitempty") && { omitEmpty: true }),
    ...(options.includes("omitzero") && { omitZero: true }),
  };
}

/** A struct field as JSON knows it. */
export interface JsonField {
  readonly key: string;
  readonly field: StructField;
  /** Go names of the embedded structs on the way to it. */
  readonly path: readonly string[];
}

const flattened = new WeakMap<GoType, ReadonlyMap<string, JsonField>>();

/** Returns the fields of a struct by JSON key, with those of embedded structs that have no key of their own. */
export function jsonFields(type: GoType): ReadonlyMap<string, JsonField> {
  const found = flattened.get(type);
  if (found) return found;
  const fields = new Map<string, JsonField>();
  for (const field of type.fields ?? []) {
    if (field.jsonKey === "-") continue;
    if (isInlined(field)) {
      for (const inner of jsonFields(field.type).values()) {
        if (!fields.has(inner.key)) fields.set(inner.key, { ...inner, path: [field.name, ...inner.path] });
      }
    } else {
      const key = field.jsonKey || field.name;
      fields.set(key, { key, field, path: [] });
    }
  }
  flattened.set(type, fields);
  return fields;
}

/** Whether JSON writes the fields of an embedded struct among those of the outer one. */
export function isInlined(field: StructField): boolean {
  return field.embedded === true && field.jsonKey === "";
}
