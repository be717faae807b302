import { describe, expect, test } from "@jest/globals";
import { marshal } from "../../../src/go/encoding/json.js";
import { LimitError, UNLIMITED } from "../../../src/go/func.js";
import { FLOAT32, INT, mapOf, pointerTo, STRING, STRING_SLICE, structType, UINT64 } from "../../../src/go/reflect.js";
import {
  bytes,
  dict,
  GoComplex,
  GoMap,
  GoNumber,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  list,
} from "../../../src/go/value.js";

function json(value: GoValue): string | undefined {
  return marshal(value, {}, UNLIMITED);
}

test.each<[name: string, value: GoValue, text: string]>([
  ["nil", null, "null"],
  ["an integer of 64 bits", new GoNumber(UINT64, 2n ** 64n - 1n), "18446744073709551615"],
  ["a float without a fraction", 1, "1"],
  ["a large float", 1e21, "1e+21"],
  ["a small float", 1e-7, "1e-7"],
  ["negative zero", -0, "-0"],
  ["a float32 in its fewest digits", new GoNumber(FLOAT32, Math.fround(0.1)), "0.1"],
  ["characters with a meaning in HTML", "<&>\u2028", '"\\u003c\\u0026\\u003e\\u2028"'],
  ["control characters", '\b\t\n\f\r\x01"\\', '"\\b\\t\\n\\f\\r\\u0001\\"\\\\"'],
  ["an invalid byte", "\udcff", '"\\ufffd"'],
  ["bytes", bytes(Buffer.from("hi")), '"aGk="'],
  ["a nil list", new GoSlice(STRING_SLICE, [], { isNil: true }), "null"],
  ["an empty list", list([]), "[]"],
  [
    "a map in the order of its keys",
    dict([
      ["b", 1n],
      ["a", null],
    ]),
    '{"a":null,"b":1}',
  ],
  [
    "a map with numbers as keys in the order of their digits",
    new GoMap(
      mapOf(INT, STRING),
      new Map([
        [10n, "x"],
        [9n, "y"],
      ]),
    ),
    '{"10":"x","9":"y"}',
  ],
  ["a map with the keys of JavaScript's objects", dict([["__proto__", 1n]]), '{"__proto__":1}'],
])("writes %s", (_, value, text) => {
  expect(json(value)).toBe(text);
});

describe("a struct", () => {
  const inner = structType("main.Inner", () => [{ name: "Kind", type: STRING, jsonKey: "kind", omitEmpty: true }]);
  const outer = structType("main.Outer", () => [
    { name: "Inner", type: inner, embedded: true },
    { name: "Name", type: STRING, jsonKey: "name" },
    { name: "Port", type: INT, jsonKey: "port", omitEmpty: true },
    { name: "Secret", type: STRING, jsonKey: "-" },
    { name: "hidden", type: STRING },
  ]);
  const value = new GoStruct(outer, [new GoStruct(inner, ["k"]), "", 0n, "s", "h"]);

  test("is written by its tags, including the fields of embedded structs", () => {
    expect(json(value)).toBe('{"kind":"k","name":""}');
  });

  test("is indented by its depth, with or without a pointer to it", () => {
    const pointer = new GoPointer(pointerTo(outer), value);
    expect(marshal(list([pointer, list([]), dict()]), { indent: "  " }, UNLIMITED)).toBe(
      '[\n  {\n    "kind": "k",\n    "name": ""\n  },\n  [],\n  {}\n]',
    );
  });
});

test.each<[name: string, value: GoValue]>([
  ["NaN", Number.NaN],
  ["an infinity in a list", list([Infinity])],
  ["a complex number", new GoComplex(0, 1)],
  ["a map that contains itself", selfContaining()],
])("returns undefined for %s", (_, value) => {
  expect(json(value)).toBeUndefined();
});

test("a value that is contained twice is written twice", () => {
  const shared = dict();
  expect(json(list([shared, shared]))).toBe("[{},{}]");
});

test("the budget is charged before the string grows", () => {
  const budget = {
    ...UNLIMITED,
    string: (length: number) => {
      if (length > 10_000) throw new LimitError("the test's");
    },
  };
  const large = list(Array.from({ length: 1_000 }, () => "x".repeat(1_000)));
  expect(() => marshal(large, {}, budget)).toThrow(LimitError);
});

function selfContaining(): GoMap {
  const map = dict();
  map.entries.set("self", map);
  return map;
}
