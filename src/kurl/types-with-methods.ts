import { mustMarshal } from "../go/encoding/json.js";
import { type Budget, func, GoError, NIL_DEREFERENCE, UNLIMITED } from "../go/func.js";
import { BOOL, BYTE_SLICE, type GoType, type Method, namedNumber, STRING, structType } from "../go/reflect.js";
import { parseBool, quoteInError } from "../go/strconv/strconv.js";
import { formatTime, type Moment, moment, momentOf, TIME, time, ZERO_MOMENT } from "../go/time/time.js";
import { decodeUtf8 } from "../go/utf8.js";
import {
  bytes,
  bytesOf,
  type GoNumber,
  type GoOpaque,
  type GoPointer,
  type GoSlice,
  GoStruct,
  type GoValue,
  integer,
  strings,
} from "../go/value.js";
import type { Tree } from "../yaml/yaml.js";
import { contextValue, stepsOfValue } from "./context.js";

/** Kubernetes' `v1.Time`: a `time.Time` with its methods, which is null in JSON while it is zero. */
export const KUBERNETES_TIME: GoType<GoStruct> = structType(
  "v1.Time",
  () => [{ name: "Time", type: TIME, embedded: true }],
  {
    promoted: Object.fromEntries([...(TIME.methods ?? [])].filter(([name]) => name !== "IsZero").map(promoted)),
    value: { MarshalJSON: (at) => func([], () => marshalTime(at)) },
    pointer: { IsZero: (at) => func([], () => isZero((at as GoPointer).target as GoStruct | undefined)) },
  },
);

export function kubernetesTime(at: Moment): GoStruct {
  return new GoStruct(KUBERNETES_TIME, [time(at)]);
}

function promoted([name, method]: [string, Method]): [string, Method] {
  return [name, (receiver) => method((receiver as GoStruct).values[0] as GoOpaque)];
}

function isZero(at: GoStruct | undefined): boolean {
  if (!at) return true;
  const { unixSeconds, nanoseconds } = momentOf(at.values[0] as GoOpaque);
  return unixSeconds === ZERO_MOMENT.unixSeconds && nanoseconds === 0;
}

function marshalTime(receiver: GoValue): GoSlice {
  const struct = receiver as GoStruct;
  const at = moment(momentOf(struct.values[0] as GoOpaque).unixSeconds);
  return bytes(Buffer.from(isZero(struct) ? "null" : `"${formatTime(at, "2006-01-02T15:04:05Z07:00")}"`));
}

/** Kubernetes' `v1.TypeMeta`, which a document embeds. A pointer to the document has its method too. */
export const TYPE_META: GoType<GoStruct> = structType(
  "v1.TypeMeta",
  () => [
    { name: "Kind", type: STRING, jsonKey: "kind", omitEmpty: true },
    { name: "APIVersion", type: STRING, jsonKey: "apiVersion", omitEmpty: true },
  ],
  { pointer: { String: (meta) => func([], () => typeMetaText((meta as GoPointer).target as GoStruct | undefined)) } },
);

/** The methods of a pointer to a struct whose first field is an embedded `TypeMeta`. */
export const METHODS_OF_DOCUMENT: Record<string, Method> = {
  String: (document) => func([], () => typeMetaText(embeddedTypeMeta((document as GoPointer).target as GoStruct))),
};

function embeddedTypeMeta(document: GoStruct | undefined): GoStruct {
  if (!document) throw new GoError(NIL_DEREFERENCE);
  return document.values[0] as GoStruct;
}

function typeMetaText(meta: GoStruct | undefined): string {
  if (!meta) return "nil";
  const [kind, apiVersion] = meta.values;
  return `&TypeMeta{Kind:${kind},APIVersion:${apiVersion},}`;
}

const BOOL_OR_STRING_TYPE = namedNumber("multitype.BoolOrStringType", "int");
const IS_STRING = 0n;
const IS_BOOL = 1n;

/** troubleshoot's `exclude` and `strict`: a boolean or a string. */
export const BOOL_OR_STRING: GoType<GoStruct> = structType(
  "multitype.BoolOrString",
  () => [
    { name: "Type", type: BOOL_OR_STRING_TYPE, jsonKey: "-" },
    { name: "BoolVal", type: BOOL, jsonKey: "-" },
    { name: "StrVal", type: STRING, jsonKey: "-" },
  ],
  {
    value: {
      OpenAPISchemaType: () => func([], () => strings(["string"])),
      OpenAPISchemaFormat: () => func([], () => "bool-or-string"),
    },
    pointer: {
      String: (pointer) => func([], () => stringOf(boolOrStringOf(pointer))),
      Bool: (pointer) => func([], () => boolOf(boolOrStringOf(pointer))),
      BoolOrDefaultFalse: (pointer) => func([], () => boolOrFalse(boolOrStringOf(pointer))),
      MarshalJSON: (pointer) => func([], () => marshalBoolOrString(boolOrStringOf(pointer))),
    },
  },
);

export function boolOrString(value: boolean | string): GoStruct {
  const type = integer(BOOL_OR_STRING_TYPE, typeof value === "string" ? IS_STRING : IS_BOOL);
  return new GoStruct(BOOL_OR_STRING, typeof value === "string" ? [type, false, value] : [type, value, ""]);
}

/** What the struct behind a `*BoolOrString` holds, `undefined` for nil. */
function boolOrStringOf(pointer: GoValue): boolean | string | undefined {
  const struct = (pointer as GoPointer).target as GoStruct | undefined;
  if (!struct) return undefined;
  const [type, bool, string] = struct.values;
  return (type as GoNumber).value === IS_STRING ? (string as string) : (bool as boolean);
}

function stringOf(value: boolean | string | undefined): string {
  return typeof value === "string" ? value : value ? "1" : "0";
}

function boolOf(value: boolean | string | undefined): boolean {
  if (typeof value !== "string") return value ?? false;
  const parsed = parseBool(value);
  if (parsed !== undefined) return parsed;
  throw new GoError(
    `failed to parse bool string(err: strconv.ParseBool: parsing ${quoteInError(value)}: invalid syntax)`,
  );
}

function boolOrFalse(value: boolean | string | undefined): boolean {
  return (typeof value === "string" ? parseBool(value) : value) ?? false;
}

function marshalBoolOrString(value: boolean | string | undefined): GoSlice {
  return bytes(Buffer.from(value === undefined ? "" : mustMarshal(value, {}, UNLIMITED)));
}

/** Kubernetes' bookkeeping of fields, which is kept as JSON. */
export const FIELDS_V1: GoType<GoStruct> = structType(
  "v1.FieldsV1",
  () => [{ name: "Raw", type: BYTE_SLICE, jsonKey: "-" }],
  {
    value: {
      String: (fields) =>
        func([], (_, budget) => {
          const raw = rawOf(fields);
          budget.steps(raw.items.length);
          return decodeUtf8(bytesOf(raw));
        }),
      MarshalJSON: (fields) => func([], () => (rawOf(fields).isNil ? bytes(Buffer.from("null")) : rawOf(fields))),
    },
  },
);

export function fieldsV1(tree: Tree, budget: Budget): GoStruct {
  budget.steps(stepsOfValue(tree));
  // Each byte of the JSON becomes a value of its own.
  const steps = (count: number) => budget.steps(count);
  const json = mustMarshal(contextValue(tree), {}, { ...UNLIMITED, steps, string: (_, added = 0) => steps(added) });
  return new GoStruct(FIELDS_V1, [bytes(Buffer.from(json))]);
}

function rawOf(fields: GoValue): GoSlice {
  return (fields as GoStruct).values[0] as GoSlice;
}
