import { describe, expect, test } from "@jest/globals";
import { LimitError } from "../../src/go/func.js";
import { fromPlain } from "../../src/go/plain.js";
import { dict, type GoMap, list } from "../../src/go/value.js";

describe("fromPlain", () => {
  test("converts the values of JSON and YAML", () => {
    expect(fromPlain({ n: 1, f: 1.5, b: true, s: "x", z: null, l: [1n, { k: 2 }] })).toEqual(
      dict([
        ["n", 1n],
        ["f", 1.5],
        ["b", true],
        ["s", "x"],
        ["z", null],
        ["l", list([1n, dict([["k", 2n]])])],
      ]),
    );
  });

  test("copies, so that a template cannot change its caller's data", () => {
    const given = { a: { b: 1 } };
    const made = fromPlain(given) as GoMap;
    (made.entries.get("a") as GoMap).entries.set("b", 2n);
    expect(given).toEqual({ a: { b: 1 } });
  });

  test("refuses functions and symbols", () => {
    expect(() => fromPlain(() => 1)).toThrow(new TypeError("Cannot convert a function to a Go value"));
    expect(() => fromPlain(Symbol("x"))).toThrow(new TypeError("Cannot convert a symbol to a Go value"));
  });

  test("refuses endless nesting", () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(() => fromPlain(cycle)).toThrow(LimitError);
  });
});
