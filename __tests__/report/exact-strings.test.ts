import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { finderOf } from "../../src/report/exact-strings.js";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", "é"), maxLength: 6 });
const everywhere = () => true;

/** Whether a character of the text is within one of the strings, by trying every string at every place. */
function coveredIn(text: string, strings: readonly string[]): readonly boolean[] {
  const [lowText, low] = [text.toLowerCase(), strings.map((string) => string.toLowerCase())];
  return Array.from(text, (_, at) =>
    low.some((string) => {
      const places = Array.from(string, (_, offset) => at - offset);
      return places.some((place) => place >= 0 && lowText.startsWith(string, place));
    }),
  );
}

describe("strings in a text", () => {
  test("are found wherever a search for each of them finds one", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), fc.array(letters, { maxLength: 6 }), (strings, parts) => {
        const text = parts.join("");
        const found = finderOf(strings, { isMatch: everywhere })(text);
        const covered = Array.from(text, (_, at) => found.some(({ start, end }) => at >= start && at < end));
        expect(covered).toEqual(coveredIn(text, strings));
      }),
      { numRuns: 2_000 },
    );
  });

  test("are told as the first one of a stretch", () => {
    expect(finderOf(["abc", "b", "cde", "x"], { isMatch: everywhere })("abcde x")).toEqual([
      { string: "abc", start: 0, end: 5 },
      { string: "x", start: 6, end: 7 },
    ]);
  });

  test("are not found within a word", () => {
    expect(finderOf(["a+b"])("xa+b a+bx a+b.x (a+b.) A+B")).toEqual([
      { string: "a+b", start: 17, end: 20 },
      { string: "a+b", start: 23, end: 26 },
    ]);
  });

  test("are found in the case of their letters alone where that matters", () => {
    const find = finderOf(["Ab", "aB"], { isCaseless: false });
    expect(find("ab AB Ab aB").map(({ string, start }) => [string, start])).toEqual([
      ["Ab", 6],
      ["aB", 9],
    ]);
  });

  test("are tried fifty at one end, and then taken as found, so that thousands in one another take no time", () => {
    const nested = Array.from({ length: 200 }, (_, index) => `${"b!a".repeat(index)}b!`);
    let tries = 0;
    const isMatch = () => ++tries < 0;
    const found = finderOf(nested, { isMatch })("b!a".repeat(1_000));
    expect(tries).toBeLessThanOrEqual(1_000 * 51);
    expect(found).toHaveLength(1);
  });
});
