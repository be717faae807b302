import { func } from "../go/func.js";
import { type GoType, opaqueType, parseType, type StructField, structType } from "../go/reflect.js";
import { GoOpaque } from "../go/value.js";
import { structs } from "./installer-types.gen.js";

/** Go's text of the zero `time.Time`. */
const ZERO_TIME = "0001-01-01 00:00:00 +0000 UTC";

/** Kubernetes' `v1.Time`; the payload is the text that Go prints. */
export const TIME: GoType<GoOpaque> = opaqueType("v1.Time", () => new GoOpaque(TIME, ZERO_TIME), {
  value: { String: (receiver) => func([], () => (receiver as GoOpaque).payload as string) },
});

/** troubleshoot's `exclude` and `strict`: a boolean or a text. No template looks into it. */
export const BOOL_OR_STRING: GoType<GoOpaque> = opaqueType(
  "multitype.BoolOrString",
  () => new GoOpaque(BOOL_OR_STRING, ""),
);

/** Kubernetes' bookkeeping, kept as it is. */
export const FIELDS_V1: GoType<GoOpaque> = opaqueType("v1.FieldsV1", () => new GoOpaque(FIELDS_V1, undefined));

const known = new Map<string, GoType>([
  [FIELDS_V1.name, FIELDS_V1],
  [TIME.name, TIME],
  [BOOL_OR_STRING.name, BOOL_OR_STRING],
]);

/**
 * A type of kURL's template data by its Go name, such as `v1beta1.Installer`. Named types that are no struct
 * (`types.UID`) are strings.
 */
export function installerType(name: string): GoType {
  const made = known.get(name) ?? makeType(name);
  known.set(name, made);
  return made;
}

function makeType(name: string): GoType {
  const lines = Object.hasOwn(structs, name) ? structs[name] : undefined;
  return lines ? structType(name, () => lines.map(fieldOf)) : { kind: "string", name };
}

/** Reads "GoName json-tag type", with " embedded" behind it where the struct is embedded. */
function fieldOf(line: string): StructField {
  const [name = "", tag = "", type = "", embedded] = line.split(" ");
  const [jsonKey = "", ...options] = tag.split(",");
  return {
    name,
    type: parseType(type, installerType),
    jsonKey,
    ...(embedded && { embedded: true }),
    ...(options.includes("omitempty") && { omitEmpty: true }),
  };
}

/** A struct field as JSON knows it. */
export interface JsonField {
  readonly key: string;
  readonly field: StructField;
  /** Go names of the embedded structs that lie between. */
  readonly path: readonly string[];
}

const flattened = new WeakMap<GoType, ReadonlyMap<string, JsonField>>();

/** The keys under which JSON writes a struct's fields; those of embedded structs without a key of their own included. */
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

/** An embedded struct without a key has its fields written as if they were the outer struct's. */
export function isInlined(field: StructField): boolean {
  return field.embedded === true && field.jsonKey === "";
}
