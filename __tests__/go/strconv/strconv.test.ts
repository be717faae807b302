import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  atoi,
  canBackquote,
  formatFloat,
  INVALID_SYNTAX,
  numError,
  OUT_OF_RANGE,
  parseBool,
  parseFloat64,
  parseInt64,
  parseUint64,
  quote,
  quoteRune,
  unquote,
} from "../../../src/go/strconv/strconv.js";
import { decodeUtf8 } from "../../../src/go/utf8.js";

describe("parseInt64", () => {
  test.each([
    { text: "0x1F", value: 31n },
    { text: "0b101", value: 5n },
    { text: "0o17", value: 15n },
    { text: "017", value: 15n },
    { text: "1_000", value: 1000n },
    { text: "0x_1", value: 1n },
    { text: "-0", value: 0n },
    { text: "+5", value: 5n },
    { text: "9223372036854775807", value: 2n ** 63n - 1n },
    { text: "-9223372036854775808", value: -(2n ** 63n) },
    { text: "9223372036854775808", value: 2n ** 63n - 1n, error: OUT_OF_RANGE },
    { text: "-9223372036854775809", value: -(2n ** 63n), error: OUT_OF_RANGE },
    { text: "", value: 0n, error: INVALID_SYNTAX },
    { text: "-", value: 0n, error: INVALID_SYNTAX },
    { text: "08", value: 0n, error: INVALID_SYNTAX },
    { text: "0x", value: 0n, error: INVALID_SYNTAX },
    { text: "1__0", value: 0n, error: INVALID_SYNTAX },
    { text: "_1", value: 0n, error: INVALID_SYNTAX },
    { text: "1_", value: 0n, error: INVALID_SYNTAX },
    { text: "１", value: 0n, error: INVALID_SYNTAX },
    { text: " 1", value: 0n, error: INVALID_SYNTAX },
  ])("reads $text by its prefix", ({ text, value, error }) => {
    expect(parseInt64(text, 0)).toEqual(error ? { value, error } : { value });
  });

  test("parses the digits of every bigint", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(atoi(String(value))).toEqual({ value });
      }),
    );
  });

  test("refuses a prefix and an underscore in base 10", () => {
    expect(atoi("0x1F")).toEqual({ value: 0n, error: INVALID_SYNTAX });
    expect(atoi("1_000")).toEqual({ value: 0n, error: INVALID_SYNTAX });
    expect(atoi("017")).toEqual({ value: 17n });
  });
});

test("parseUint64 refuses a sign and more than 64 bits", () => {
  expect(parseUint64("18446744073709551615", 10)).toEqual({ value: 2n ** 64n - 1n });
  expect(parseUint64("18446744073709551616", 10)).toEqual({ value: 2n ** 64n - 1n, error: OUT_OF_RANGE });
  expect(parseUint64("+1", 10)).toEqual({ value: 0n, error: INVALID_SYNTAX });
});

test("numError returns Go's message", () => {
  expect(numError("Atoi", 'a"b', INVALID_SYNTAX)).toBe('strconv.Atoi: parsing "a\\"b": invalid syntax');
});

describe("parseFloat64", () => {
  test.each([
    { text: "1.5", value: 1.5 },
    { text: ".5", value: 0.5 },
    { text: "5.", value: 5 },
    { text: "1_0.5_0", value: 10.5 },
    { text: "0x1p4", value: 16 },
    { text: "0x.8p1", value: 1 },
    { text: "0x1e_5p3", value: 3880 },
    { text: "0x1p-1074", value: 5e-324 },
    { text: "0x1p-1075", value: 0 },
    { text: "0x1.8p-1075", value: 5e-324 },
    { text: "0x1.fffffffffffff8p0", value: 2 },
    { text: "-Infinity", value: -Infinity },
    { text: "nan", value: Number.NaN },
    { text: "1e309", value: Infinity, error: OUT_OF_RANGE },
    { text: "0x1p1024", value: Infinity, error: OUT_OF_RANGE },
    { text: "1e", value: 0, error: INVALID_SYNTAX },
    { text: "0x1", value: 0, error: INVALID_SYNTAX },
    { text: "1e_5", value: 0, error: INVALID_SYNTAX },
    { text: "1_.5", value: 0, error: INVALID_SYNTAX },
    { text: "infi", value: 0, error: INVALID_SYNTAX },
    { text: "", value: 0, error: INVALID_SYNTAX },
  ])("reads $text", ({ text, value, error }) => {
    expect(parseFloat64(text)).toEqual(error ? { value, error } : { value });
  });
});

describe("formatFloat", () => {
  test.each(["e", "g", "f"] as const)("writes with %s the fewest digits that parse to the same number", (format) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseFloat64(formatFloat(value, format, -1)).value).toBe(value);
      }),
    );
  });

  test("writes all bits with x and b", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseFloat64(formatFloat(value, "x", -1)).value).toBe(value);
      }),
    );
    expect(formatFloat(1.5, "b", -1)).toBe("6755399441055744p-52");
  });

  test.each([
    { value: 0.5, precision: 0, text: "0" },
    { value: 1.5, precision: 0, text: "2" },
    { value: 2.5, precision: 0, text: "2" },
    { value: 0.125, precision: 2, text: "0.12" },
    { value: 9.995, precision: 2, text: "9.99" },
    { value: 0.1, precision: 20, text: "0.10000000000000000555" },
    { value: 1e21, precision: 1, text: "1000000000000000000000.0" },
    { value: -0, precision: 1, text: "-0.0" },
    { value: 5e-324, precision: 3, text: "0.000" },
  ])("rounds $value to $precision digits, exact halves to even", ({ value, precision, text }) => {
    expect(formatFloat(value, "f", precision)).toBe(text);
  });

  test("writes the fewest digits of a float32", () => {
    expect(formatFloat(Math.fround(0.1), "g", -1, 32)).toBe("0.1");
  });
});

describe("quote", () => {
  test("is reversed by unquote", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = decodeUtf8(bytes);
        expect(unquote(quote(text))).toBe(text);
        expect(unquote(quote(text, { ascii: true }))).toBe(text);
      }),
    );
  });

  test.each([
    { text: 'a"b\\', quoted: '"a\\"b\\\\"' },
    { text: "\u0007\b\f\n\r\t\v\0\x7f", quoted: '"\\a\\b\\f\\n\\r\\t\\v\\x00\\x7f"' },
    { text: "日\u00ad\u2028\ufeff", quoted: '"日\\u00ad\\u2028\\ufeff"' },
    { text: "😀\u{e0001}", quoted: '"😀\\U000e0001"' },
    { text: "\udcff", quoted: '"\\xff"' },
  ])("escapes an unprintable character: $quoted", ({ text, quoted }) => {
    expect(quote(text)).toBe(quoted);
  });

  test("writes only ASCII with option ascii", () => {
    expect(quote("é日😀", { ascii: true })).toBe('"\\u00e9\\u65e5\\U0001f600"');
    expect(quoteRune(0x65e5, { ascii: true })).toBe("'\\u65e5'");
    expect(quoteRune(0x27)).toBe("'\\''");
  });
});

describe("unquote", () => {
  test.each([
    { literal: '"\\xe6\\x97\\xa5"', text: "日" },
    { literal: '"\\377\\u65e5\\U0001F600"', text: "\udcff日😀" },
    { literal: "`a\\n\r\n`", text: "a\\n\n" },
    { literal: '"\\\'"', text: undefined },
    { literal: '"\\ud800"', text: undefined },
    { literal: '"\\U00110000"', text: undefined },
    { literal: '"\\400"', text: undefined },
    { literal: '"\\q"', text: undefined },
    { literal: '"a\nb"', text: undefined },
    { literal: '"', text: undefined },
  ])("reads $literal", ({ literal, text }) => {
    expect(unquote(literal)).toBe(text);
  });
});

test("canBackquote refuses characters that a raw string cannot contain", () => {
  expect(["a\tb", "日", "a`b", "a\nb", "\ufeff", "\udcff", "\x7f"].map(canBackquote)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("parseBool accepts Go's twelve words and no other", () => {
  expect(["1", "t", "T", "TRUE", "true", "True"].map(parseBool)).toEqual(Array(6).fill(true));
  expect(["0", "f", "F", "FALSE", "false", "False"].map(parseBool)).toEqual(Array(6).fill(false));
  expect(["yes", "tRUE", "", " true"].map(parseBool)).toEqual(Array(4).fill(undefined));
});
