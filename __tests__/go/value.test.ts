import { describe, expect, test } from "@jest/globals";
import { func, GoError, UNLIMITED } from "../../src/go/func.js";
import {
  ANY,
  ANY_MAP,
  BOOL,
  FLOAT64,
  INT,
  INT32,
  mapOf,
  parseType,
  pointerTo,
  STRING,
  STRING_SLICE,
  sliceOf,
  structType,
  UINT8,
} from "../../src/go/reflect.js";
import {
  bytes,
  bytesOf,
  dict,
  GoMap,
  GoNumber,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  integer,
  list,
  methodOf,
  sortedEntries,
  typeOf,
  zeroValue,
} from "../../src/go/value.js";

const HOST = structType(
  "v1.Host",
  () => [
    { name: "Name", type: STRING },
    { name: "Next", type: pointerTo(HOST) },
  ],
  {
    value: { Greeting: (host) => func([], () => `hello ${(host as GoStruct).values[0]}`) },
    pointer: {
      Rename: (host) => func([STRING], ([name]) => `${((host as GoPointer).target as GoStruct).values[0]} to ${name}`),
    },
  },
);

describe("Go types", () => {
  test("are the same object if they are the same type", () => {
    expect(sliceOf(STRING)).toBe(STRING_SLICE);
    expect(mapOf(STRING, ANY)).toBe(ANY_MAP);
    expect(pointerTo(HOST)).toBe(pointerTo(HOST));
    expect(mapOf(STRING, INT)).not.toBe(mapOf(STRING, BOOL));
  });

  test.each([
    { text: "string", type: STRING },
    { text: "[][]string", type: sliceOf(STRING_SLICE) },
    { text: "map[string]interface{}", type: ANY_MAP },
    { text: "map[int][]any", type: mapOf(INT, sliceOf(ANY)) },
    { text: "*v1.Host", type: pointerTo(HOST) },
    { text: "[]byte", type: sliceOf(UINT8) },
  ])("are parsed from $text", ({ text, type }) => {
    expect(parseType(text, (name) => (name === "v1.Host" ? HOST : undefined))).toBe(type);
  });

  test("with unknown names are refused", () => {
    expect(() => parseType("[]v1.Nope")).toThrow(new TypeError('Cannot read Go type "v1.Nope": unknown name'));
  });

  test.each<{ value: GoValue; name: string | undefined }>([
    { value: null, name: undefined },
    { value: true, name: "bool" },
    { value: 1n, name: "int" },
    { value: 1, name: "float64" },
    { value: "", name: "string" },
    { value: list([]), name: "[]interface {}" },
    { value: dict(), name: "map[string]interface {}" },
    { value: bytes(Buffer.from("a")), name: "[]uint8" },
    { value: new GoPointer(pointerTo(HOST), undefined), name: "*v1.Host" },
  ])("of values: $name", ({ value, name }) => {
    expect(typeOf(value)?.name).toBe(name);
  });
});

test.each([
  { type: STRING, zero: "" },
  { type: BOOL, zero: false },
  { type: INT, zero: 0n },
  { type: FLOAT64, zero: 0 },
  { type: INT32, zero: new GoNumber(INT32, 0n) },
  { type: ANY, zero: null },
  { type: STRING_SLICE, zero: new GoSlice(STRING_SLICE, [], { isNil: true }) },
  { type: ANY_MAP, zero: new GoMap(ANY_MAP, new Map(), { isNil: true }) },
  { type: HOST, zero: new GoStruct(HOST, ["", new GoPointer(pointerTo(HOST), undefined)]) },
])("the zero value of $type.name", ({ type, zero }) => {
  expect(zeroValue(type)).toEqual(zero);
});

test.each([
  { type: INT, given: 2n ** 63n, value: -(2n ** 63n) },
  { type: UINT8, given: 256n, value: new GoNumber(UINT8, 0n) },
  { type: UINT8, given: -1n, value: new GoNumber(UINT8, 255n) },
  { type: INT32, given: 2n ** 31n, value: new GoNumber(INT32, -(2n ** 31n)) },
])("an integer that does not fit into $type.name wraps around", ({ type, given, value }) => {
  expect(integer(type, given)).toEqual(value);
});

test("entries are sorted as Go prints them", () => {
  const numbers = new GoMap(
    mapOf(INT, STRING),
    new Map([
      [10n, "a"],
      [-1n, "b"],
      [9n, "c"],
    ]),
  );
  expect(sortedEntries(numbers, UNLIMITED)).toEqual([
    [-1n, "b"],
    [9n, "c"],
    [10n, "a"],
  ]);
  const flags = new GoMap(
    mapOf(BOOL, STRING),
    new Map([
      [true, "a"],
      [false, "b"],
    ]),
  );
  expect(sortedEntries(flags, UNLIMITED)).toEqual([
    [false, "b"],
    [true, "a"],
  ]);
  const small = new GoMap(mapOf(UINT8, STRING), new Map([[2n, "a"]]));
  expect(sortedEntries(small, UNLIMITED)).toEqual([[new GoNumber(UINT8, 2n), "a"]]);
});

test("bytesOf returns the bytes of bytes", () => {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  expect(bytesOf(bytes(all))).toEqual(all);
});

describe("methodOf", () => {
  const host = new GoStruct(HOST, ["a", zeroValue(pointerTo(HOST))]);
  const pointer = new GoPointer(pointerTo(HOST), host);
  const nil = new GoPointer(pointerTo(HOST), undefined);
  const call = (value: GoValue, name: string, ...args: string[]) =>
    methodOf(value, name)?.call(args, { string() {}, items() {}, steps() {}, depth() {} });

  test("finds the methods of a value", () => {
    expect(call(host, "Greeting")).toBe("hello a");
    expect(methodOf(host, "Rename")).toBeUndefined();
    expect(methodOf(host, "constructor")).toBeUndefined();
    expect(methodOf("text", "length")).toBeUndefined();
  });

  test("finds both kinds of methods of a pointer", () => {
    expect(call(pointer, "Greeting")).toBe("hello a");
    expect(call(pointer, "Rename", "b")).toBe("a to b");
  });

  test("fails on a nil pointer as Go does", () => {
    expect(() => call(nil, "Greeting")).toThrow(
      new GoError("value method v1.Host.Greeting called using nil *Host pointer"),
    );
  });
});
