import { describe, expect, test } from "@jest/globals";
import { type Budget, GoError, UNLIMITED } from "../../src/go/func.js";
import { fromPlain } from "../../src/go/plain.js";
import { readToml, writeToml } from "../../src/go/toml/toml.js";
import { plainOf } from "./plain-values.js";

describe("TOML", () => {
  test.each([
    { text: "", value: {} },
    { text: "# c\na = 1 # d\n", value: { a: 1n } },
    { text: 'a = "x\\n\\u00e9"', value: { a: "x\né" } },
    { text: "a = 'C:\\x'", value: { a: "C:\\x" } },
    { text: 'a = """\nx \\\n  y"""', value: { a: "x y" } },
    { text: "a = '''\nx'''", value: { a: "x" } },
    { text: "a = 0x1F\nb = 0o17\nc = 0b11\nd = 1_000\ne = -3", value: { a: 31n, b: 15n, c: 3n, d: 1000n, e: -3n } },
    { text: "a = 1.5\nb = 1e3\nc = -0.5", value: { a: 1.5, b: 1000, c: -0.5 } },
    { text: "a = [1, 2,\n 3,]", value: { a: [1n, 2n, 3n] } },
    { text: "a = {b = 1, c = {d = true}}", value: { a: { b: 1n, c: { d: true } } } },
    { text: "a.b.c = 1\n'd.e' = 2", value: { a: { b: { c: 1n } }, "d.e": 2n } },
    { text: "[a.b]\nc = 1\n[a]\nd = 2", value: { a: { b: { c: 1n }, d: 2n } } },
    { text: "[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2", value: { a: [{ b: 1n }, { c: { d: 2n } }] } },
  ])("$text is read", ({ text, value }) => {
    expect(plainOf(readToml(text, UNLIMITED))).toEqual(value);
  });

  test.each([
    "a = ",
    "a",
    "a = 1 b = 2",
    "a = 01",
    "a = 1\na = 2",
    "[a]\n[a]",
    'a = "x',
    "a = [1",
    "a = {b = 1",
    "= 1",
    "a = yes",
  ])("%s is an error with its line", (text) => {
    expect(() => readToml(text, UNLIMITED)).toThrow(/^toml: line \d+/);
  });

  const deep = Array(101).fill("a").join(".");

  test.each([
    { what: "a key", text: `${deep} = 1`, tables: 101 },
    { what: "a key below a header", text: `[x]\n${deep} = 1`, tables: 102 },
    { what: "a key of an inline table", text: `x = {${deep} = 1}`, tables: 102 },
    { what: "a header", text: `[${deep}]`, tables: 101 },
    { what: "a header of an array", text: `[[${deep}]]`, tables: 101 },
  ])(
    "$what of many parts is charged as the depth of its value, before any of its tables is made",
    ({ text, tables }) => {
      const depth = (depth: number) => {
        if (depth > 100) throw new GoError(`${depth} tables deep`);
      };
      const budget: Budget = { ...UNLIMITED, depth };
      expect(() => readToml(text, budget)).toThrow(`${tables} tables deep`);
    },
  );

  test.each([
    { value: {}, text: "" },
    { value: { b: 1, a: "x" }, text: 'a = "x"\nb = 1\n' },
    { value: { a: { b: { c: true } } }, text: "[a]\n  [a.b]\n    c = true\n" },
    { value: { a: [1, 2], f: 1.5 }, text: "a = [1, 2]\nf = 1.5\n" },
    { value: { a: [{ b: 1 }, { b: 2 }] }, text: "[[a]]\n  b = 1\n\n[[a]]\n  b = 2\n" },
    { value: { "a b": 'q"' }, text: '"a b" = "q\\""\n' },
  ])("$value is written", ({ value, text }) => {
    expect(writeToml(fromPlain(value), UNLIMITED)).toBe(text);
  });

  test("what is written is read back as it was", () => {
    const value = { a: { b: [1n, 2n], s: "x\ty\n", t: { u: true } }, l: [{ x: 1n }, { x: 2n, y: { z: "" } }] };
    expect(plainOf(readToml(writeToml(fromPlain(value), UNLIMITED), UNLIMITED))).toEqual(value);
  });

  test("nil has no TOML, and a field that is nil is left out", () => {
    expect(writeToml(fromPlain({ a: null, b: 1 }), UNLIMITED)).toBe("b = 1\n");
    expect(() => writeToml(null, UNLIMITED)).toThrow(GoError);
  });
});
