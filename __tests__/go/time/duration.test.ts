import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatDuration, formatMs, parseDuration } from "../../../src/go/time/duration.js";

describe("parseDuration accepts the same input as Go's time.ParseDuration (Go 1.26)", () => {
  test.each<[text: string, nanoseconds: bigint, printed: string]>([
    ["0", 0n, "0s"],
    ["+0", 0n, "0s"],
    ["-0", 0n, "0s"],
    ["10s", 10000000000n, "10s"],
    ["1m30s", 90000000000n, "1m30s"],
    [".5s", 500000000n, "500ms"],
    ["1.s", 1000000000n, "1s"],
    ["1.5h", 5400000000000n, "1h30m0s"],
    ["-1.5h", -5400000000000n, "-1h30m0s"],
    ["1µs", 1000n, "1µs"],
    ["1μs", 1000n, "1µs"],
    ["9223372036854775807ns", 9223372036854775807n, "2562047h47m16.854775807s"],
    ["-9223372036854775808ns", -9223372036854775808n, "-2562047h47m16.854775808s"],
    ["0.5h0m1s", 1801000000000n, "30m1s"],
    ["1h1m1s1ms1us1ns", 3661001001001n, "1h1m1.001001001s"],
    ["1000h", 3600000000000000n, "1000h0m0s"],
    ["1ns", 1n, "1ns"],
    ["-1ns", -1n, "-1ns"],
    ["0.1ns", 0n, "0s"],
    ["0.000000001s", 1n, "1ns"],
    ["3.1415926535897932384626s", 3141592653n, "3.141592653s"],
  ])("%j is %s ns and prints as %s", (text, nanoseconds, printed) => {
    expect(parseDuration(text)).toEqual({ kind: "duration", nanoseconds, ms: Number(nanoseconds) / 1e6 });
    expect(formatDuration(nanoseconds)).toBe(printed);
  });
});

describe("parseDuration returns Go's error messages (Go 1.26)", () => {
  test.each([
    ["", 'time: invalid duration ""'],
    ["10", 'time: missing unit in duration "10"'],
    ["1d", 'time: unknown unit "d" in duration "1d"'],
    [" 1s", 'time: invalid duration " 1s"'],
    ["1s ", 'time: unknown unit "s " in duration "1s "'],
    ["s", 'time: invalid duration "s"'],
    [".s", 'time: invalid duration ".s"'],
    ["-.s", 'time: invalid duration "-.s"'],
    ["-", 'time: invalid duration "-"'],
    ["+", 'time: invalid duration "+"'],
    ["1h30", 'time: missing unit in duration "1h30"'],
    ["1 s", 'time: unknown unit " s" in duration "1 s"'],
    ["99999999999999999999s", 'time: invalid duration "99999999999999999999s"'],
    ["99999999999999999999x", 'time: invalid duration "99999999999999999999x"'],
    ["9223372036854775808ns", 'time: invalid duration "9223372036854775808ns"'],
    ["2562048h", 'time: invalid duration "2562048h"'],
    ["9999999999999h1x", 'time: invalid duration "9999999999999h1x"'],
    ["1e3s", 'time: unknown unit "e" in duration "1e3s"'],
    ["0x1s", 'time: unknown unit "x" in duration "0x1s"'],
    ["1.2.3s", 'time: missing unit in duration "1.2.3s"'],
    ['1"s', 'time: unknown unit "\\"s" in duration "1\\"s"'],
    ["1é", 'time: unknown unit "\\xc3\\xa9" in duration "1\\xc3\\xa9"'],
    ["1\u0001", 'time: unknown unit "\\x01" in duration "1\\x01"'],
    ["00", 'time: missing unit in duration "00"'],
    ["0.0", 'time: missing unit in duration "0.0"'],
    ["1S", 'time: unknown unit "S" in duration "1S"'],
    ["1sec", 'time: unknown unit "sec" in duration "1sec"'],
    ["１s", 'time: invalid duration "\\xef\\xbc\\x91s"'],
    ["1\u007f", 'time: unknown unit "\u007f" in duration "1\u007f"'],
    ["\\", 'time: invalid duration "\\\\"'],
    ["1m-1s", 'time: unknown unit "m-" in duration "1m-1s"'],
  ])("%j is refused with %s", (text, message) => {
    expect(parseDuration(text)).toEqual({ kind: "invalid", message });
  });
});

test("parseDuration reverses formatDuration", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }), (nanoseconds) => {
      expect(parseDuration(formatDuration(nanoseconds))).toMatchObject({ kind: "duration", nanoseconds });
    }),
  );
});

test.each([
  [0, "0s"],
  [1500, "1.5s"],
  [90_000, "1m30s"],
  [0.25, "250µs"],
])("formatMs prints %d ms as %s", (ms, printed) => {
  expect(formatMs(ms)).toBe(printed);
});
