import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { RE2JS, RE2JSSyntaxException } from "re2js";
import { programBound } from "../../../src/go/regexp/cost.js";

test.each([
  ["a character", "abc", 10],
  ["a repetition", "a{1000}", 3_000],
  ["nested repetitions", "((a{10}){10}){10}", 5_000],
  ["an address", "^(\\d{1,3}\\.){3}\\d{1,3}$", 100],
  ["a class", "[a-z0-9]{1,63}", 1_000],
  ["a pattern that only looks like a repetition", "\\Qa{1000}\\E[{9}]\\{9", 40],
])("the bound of %s is close", (_, pattern, most) => {
  expect(programBound(pattern)).toBeLessThanOrEqual(most);
});

const pieces = fc.constantFrom(
  ..."a b . ( ) (?: [ ] [^a] | * + ? {3} {2,} {0,9} \\d \\pL \\p{Greek} \\Q \\E (?i) [[:alpha:]] é ^ $ \\b -".split(
    " ",
  ),
);

test("a repetition after flags repeats what is before them", () => {
  const pattern = "a{0,9}(?i){3}";
  expect(RE2JS.compile(pattern).programSize()).toBeLessThanOrEqual(programBound(pattern));
});

test("no pattern compiles to more than its bound", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const pattern = parts.join("");
      try {
        expect(RE2JS.compile(pattern).programSize()).toBeLessThanOrEqual(programBound(pattern));
      } catch (error) {
        if (!(error instanceof RE2JSSyntaxException)) throw error;
      }
    }),
    { numRuns: 2_000 },
  );
});
