import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { finderOf } from "../../src/report/exact-strings.js";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", "é"), maxLength: 6 });

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

/** The same where nothing continues a word, by a regular expression around each place. */
function wholeIn(text: string, strings: readonly string[]): readonly boolean[] {
  const covered = Array.from(text, () => false);
  for (const string of strings) {
    for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + 1)) {
      const end = start + string.length;
      const before = text.slice(0, start);
      const begins = !/^[a-z\d]/.test(string) || !/[a-z\d][._-]?$/.test(before) || /%[a-f\d]{2}$/.test(before);
      const ends = !/[a-z\d]$/.test(string) || !/^[._-]?[a-z\d]/.test(text.slice(end));
      if (begins && ends) covered.fill(true, start, end);
    }
  }
  return covered;
}

describe("strings in a text", () => {
  test("are found wherever a search for each of them finds one", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), fc.array(letters, { maxLength: 6 }), (strings, parts) => {
        const text = parts.join("");
        const found = finderOf(strings, { anywhereFrom: 0 })(text);
        const covered = Array.from(text, (_, at) => found.some(({ start, end }) => at >= start && at < end));
        expect(covered).toEqual(coveredIn(text, strings));
      }),
      { numRuns: 2_000 },
    );
  });

  test("are told as the first one of a stretch", () => {
    expect(finderOf(["abc", "b", "cde", "x"], { anywhereFrom: 0 })("abcde x")).toEqual([
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

  test("are found wherever nothing continues a word, before or behind", () => {
    const some = fc.string({ unit: fc.constantFrom("a", "4", "_", ".", "%", "é", "/"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(some, { maxLength: 4 }), fc.array(some, { maxLength: 8 }), (strings, parts) => {
        const text = parts.join("");
        const found = finderOf(strings)(text);
        const covered = Array.from(text, (_, at) => found.some(({ start, end }) => at >= start && at < end));
        expect(covered).toEqual(wholeIn(text, strings));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    { strings: 40, repeats: 1_000, first: undefined },
    { strings: 60, repeats: 1_000, first: 102 },
    { strings: 5, repeats: 99_000, first: undefined },
    { strings: 5, repeats: 102_000, first: 200_010 },
    { strings: 4, repeats: 300_000, first: undefined },
  ])(
    "are tried fifty at one end, or four after many failures: $strings in $repeats repetitions",
    ({ strings, repeats, first }) => {
      const nested = Array.from({ length: strings }, (_, index) => "a_".repeat(index + 1));
      const [found] = finderOf(nested)(`b_${"a_".repeat(repeats)}`);
      expect(found?.start).toBe(first);
    },
  );

  test("within words are tried together: those that go on behind the end are none", () => {
    const nested = Array.from({ length: 200 }, (_, index) => "_a".repeat(index + 1));
    const text = "_a".repeat(1_000);
    expect(finderOf(nested)(`${text}b`)).toEqual([]);
    expect(finderOf(nested)(text)).toEqual([{ string: nested.at(-1), start: 1_600, end: 2_000 }]);
  });
});
