import { func } from "../go/func.js";
import { type GoType, type Method, opaqueType, parseType, type StructField, structType } from "../go/reflect.js";
import { formatTime, type Moment, moment, momentOf, TIME, time, ZERO_MOMENT } from "../go/time/time.js";
import { bytes, GoOpaque, type GoPointer, type GoSlice, GoStruct, type GoValue } from "../go/value.js";
import { structs } from "./installer-types.gen.js";

/** Kubernetes' `v1.Time`: a `time.Time` with its methods, which is null in JSON while it is zero. */
export const KUBERNETES_TIME: GoType<GoStruct> = structType(
  "v1.Time",
  () => [{ name: "Time", type: TIME, embedded: true }],
  {
    value: {
      ...Object.fromEntries([...(TIME.methods ?? [])].filter(([name]) => name !== "IsZero").map(promoted)),
      MarshalJSON: (at) => func([], () => marshal(at)),
    },
    pointer: { IsZero: (at) => func([], () => isZero((at as GoPointer).target as GoStruct)) },
  },
);

export function kubernetesTime(at: Moment): GoStruct {
  return new GoStruct(KUBERNETES_TIME, [time(at)]);
}

function promoted([name, method]: [string, Method]): [string, Method] {
  return [name, (receiver) => method((receiver as GoStruct).values[0] as GoOpaque)];
}

function isZero({ values }: GoStruct): boolean {
  const { unixSeconds, nanoseconds } = momentOf(values[0] as GoOpaque);
  return unixSeconds === ZERO_MOMENT.unixSeconds && nanoseconds === 0;
}

function marshal(receiver: GoValue): GoSlice {
  const struct = receiver as GoStruct;
  const at = moment(momentOf(struct.values[0] as GoOpaque).unixSeconds);
  return bytes(Buffer.from(isZero(struct) ? "null" : `"${formatTime(at, "2006-01-02T15:04:05Z07:00")}"`));
}

/** troubleshoot's `exclude` and `strict`: a boolean or a string. Templates do not look into it. */
export const BOOL_OR_STRING: GoType<GoOpaque> = opaqueType(
  "multitype.BoolOrString",
  () => new GoOpaque(BOOL_OR_STRING, ""),
);

/** Kubernetes' bookkeeping, kept as it is. */
export const FIELDS_V1: GoType<GoOpaque> = opaqueType("v1.FieldsV1", () => new GoOpaque(FIELDS_V1, undefined));

const known = new Map<string, GoType>([
  [FIELDS_V1.name, FIELDS_V1],
  [KUBERNETES_TIME.name, KUBERNETES_TIME],
  [BOOL_OR_STRING.name, BOOL_OR_STRING],
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
  return lines ? structType(name, () => lines.map(fieldOf)) : { kind: "string", name };
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
