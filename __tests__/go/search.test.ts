import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { includes, indexOf, replaceAll, replaceFirst, split } from "../../src/go/search.js";

/** Strings of which the second is often in the first, with borders of all lengths. */
const periods = fc.tuple(fc.constantFrom("a", "ab", "aab", "é", "a\ud83d"), fc.integer({ min: 0, max: 90 }));
const repetitive = fc
  .array(fc.oneof(periods, fc.tuple(fc.constantFrom("b", "\udcff"), fc.constant(1))), { maxLength: 6 })
  .map((parts) => parts.map(([period, times]) => period.repeat(times)).join(""));
const cases = fc
  .tuple(repetitive, repetitive, fc.nat(200), fc.nat(200))
  .map(
    ([text, other, start, length]) =>
      [text + other + text, (text + other).slice(start, start + length + 1) || "a"] as const,
  );

describe("a search finds what V8 finds", () => {
  test("in strings of short periods", () => {
    fc.assert(
      fc.property(cases, fc.nat(100), ([text, part], from) => {
        expect({
          at: indexOf(text, part, from),
          isIn: includes(text, part),
          pieces: split(text, part),
          replaced: replaceAll(text, part, "$&"),
          first: replaceFirst(text, part, "$&"),
        }).toEqual({
          at: text.indexOf(part, from),
          isIn: text.includes(part),
          pieces: text.split(part),
          replaced: text.replaceAll(part, () => "$&"),
          first: text.replace(part, () => "$&"),
        });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a search takes time that grows with the sum of the lengths", () => {
  const part = `${"a".repeat(300)}b${"a".repeat(300_000)}`;
  const text = "a".repeat(900_000);

  test.each([
    { name: "without the string", text, pieces: 1 },
    { name: "with it at the end", text: text + part, pieces: 2 },
    { name: "with thousands of beginnings of it", text: `${"a".repeat(300)}b`.repeat(3_000), pieces: 1 },
  ])("in a text $name", ({ text, pieces }) => {
    // V8 takes minutes for the first.
    const { user } = process.cpuUsage();
    expect(split(text, part)).toHaveLength(pieces);
    expect((process.cpuUsage().user - user) / 1_000).toBeLessThan(1_000);
  });
});
