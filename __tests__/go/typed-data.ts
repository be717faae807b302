import { func, GoError, variadic } from "../../src/go/func.js";
import {
  ANY,
  BOOL,
  FLOAT32,
  type GoType,
  INT,
  INT64,
  mapOf,
  parseType,
  pointerTo,
  STRING,
  STRING_SLICE,
  sliceOf,
  structType,
} from "../../src/go/reflect.js";
import { parseDuration } from "../../src/go/time/duration.js";
import { parseTime } from "../../src/go/time/parse.js";
import { duration, time } from "../../src/go/time/types.js";
import { decodeUtf8 } from "../../src/go/utf8.js";
import {
  bytes,
  dict,
  GoMap,
  GoNumber,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  integer,
  list,
  type MapKey,
  zeroValue,
} from "../../src/go/value.js";
import type { Json } from "./lossless-json.js";

/** Converts the data of a conformance case to Go values: see "Fields" in conformance/template/README.md. */
export function goData(data: Json, integers: "int" | "int64"): GoValue {
  if (typeof data === "bigint") return integer(integers === "int" ? INT : INT64, data);
  if (Array.isArray(data)) return list(data.map((item) => goData(item, integers)));
  if (typeof data !== "object" || data === null) return data;
  const { $go: type, v } = data;
  if (typeof type === "string") return typed(type, v, integers);
  return dict(Object.entries(data).map(([key, value]): [string, GoValue] => [key, goData(value, integers)]));
}

type Build = (v: Json, integers: "int" | "int64") => GoValue;

const BUILDERS = new Map<string, Build>([
  ["float32", (v) => new GoNumber(FLOAT32, Math.fround(Number(v)))],
  ["[]string", (v) => ofType(STRING_SLICE, v)],
  ["[][]string", (v) => ofType(sliceOf(STRING_SLICE), v)],
  ["[]int", (v) => ofType(sliceOf(INT), v)],
  ["map[string]string", (v) => ofType(mapOf(STRING, STRING), v)],
  ["map[string]int", (v) => ofType(mapOf(STRING, INT), v)],
  ["map[int]string", (v) => ofType(mapOf(INT, STRING), v)],
  ["nil []any", () => zeroValue(sliceOf(ANY))],
  ["nil []string", () => zeroValue(STRING_SLICE)],
  ["nil map", () => zeroValue(mapOf(STRING, ANY))],
  ["nil *struct", () => zeroValue(pointerTo(DEMO))],
  ["nil *bool", () => zeroValue(pointerTo(BOOL))],
  ["*bool", (v) => new GoPointer(pointerTo(BOOL), v as boolean)],
  ["*string", (v) => new GoPointer(pointerTo(STRING), v as string)],
  ["*int", (v) => new GoPointer(pointerTo(INT), v as bigint)],
  ["struct", (v, integers) => demo(v, integers)],
  ["*struct", (v, integers) => new GoPointer(pointerTo(DEMO), demo(v, integers))],
  ["string from base64", (v) => decodeUtf8(Buffer.from(v as string, "base64"))],
  ["bytes", (v) => bytes(Buffer.from(v as string))],
  ["error", (v) => new GoPointer(pointerTo(ERROR_STRING), new GoStruct(ERROR_STRING, [v as string]))],
  ["time", (v) => time(parseTime("2006-01-02T15:04:05Z07:00", v as string) ?? fail(v))],
  ["duration", (v) => nanoseconds(v as string)],
]);

function typed(type: string, v: Json = null, integers: "int" | "int64"): GoValue {
  const build = BUILDERS.get(type);
  return build ? build(v, integers) : ofType(parseType(type), v);
}

function ofType(type: GoType, v: Json): GoValue {
  if (typeof v === "object" && v !== null) return composite(type, v);
  if (type.kind === "float64") return Number(v);
  if (typeof v === "bigint") return integer(type, v);
  return type.kind.includes("int") ? integer(type, BigInt(v as string)) : v;
}

function composite(type: GoType, v: Json[] | { [key: string]: Json }): GoValue {
  const elem = type.elem as GoType;
  if (Array.isArray(v)) {
    return new GoSlice(
      type,
      v.map((item) => ofType(elem, item)),
    );
  }
  const entries = Object.entries(v).map(([key, item]): [MapKey, GoValue] => [
    type.key === INT ? BigInt(key) : key,
    ofType(elem, item),
  ]);
  return new GoMap(type, new Map(entries));
}

function nanoseconds(text: string): GoValue {
  const parsed = parseDuration(text);
  return parsed.kind === "duration" ? duration(parsed.nanoseconds) : fail(text);
}

function fail(v: Json): never {
  throw new TypeError(`Cannot build a value of ${String(v)}`);
}

const ERROR_STRING: GoType = structType("errors.errorString", () => [{ name: "s", type: STRING }], {
  pointer: { Error: (receiver) => func([], () => demoOf(receiver).values[0]) },
});

/** The struct of conformance/template/values.go, with its methods. */
const DEMO: GoType = structType(
  "main.demo",
  () => [
    { name: "Name", type: STRING },
    { name: "Count", type: INT },
    { name: "Tags", type: STRING_SLICE },
    { name: "Ptr", type: pointerTo(DEMO) },
    { name: "Any", type: ANY },
    { name: "priv", type: INT },
  ],
  {
    value: {
      Hello: (receiver) => func([STRING], ([who]) => `hello ${who} from ${demoOf(receiver).values[0]}`),
      Fails: () =>
        func([], () => {
          throw new GoError("boom");
        }),
      Variadic: () => variadic([], INT, (numbers) => BigInt(numbers.length)),
      Add: () => func([INT, INT], ([a, b]) => a + b),
      NilPtr: () => func([], () => zeroValue(pointerTo(DEMO))),
    },
    pointer: { PtrMethod: (receiver) => func([], () => `ptr ${demoOf(receiver).values[0]}`) },
  },
);

function demoOf(receiver: GoValue): GoStruct {
  const target = receiver instanceof GoPointer ? receiver.target : receiver;
  if (target instanceof GoStruct) return target;
  throw new GoError("runtime error: invalid memory address or nil pointer dereference");
}

function demo(v: Json, integers: "int" | "int64"): GoStruct {
  const { Name, Count, Tags, Ptr, Any } = v as { [key: string]: Json };
  return new GoStruct(DEMO, [
    Name ?? "",
    Count ?? 0n,
    Tags ? ofType(STRING_SLICE, Tags) : zeroValue(STRING_SLICE),
    Ptr ? new GoPointer(pointerTo(DEMO), demo(Ptr, integers)) : zeroValue(pointerTo(DEMO)),
    goData(Any ?? null, integers),
    0n,
  ] as GoValue[]);
}
