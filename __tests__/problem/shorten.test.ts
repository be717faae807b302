import { describe, expect, test } from "@jest/globals";
import { accept } from "../../src/problem/checked.js";
import { InputError, type Problem } from "../../src/problem/problem.js";
import { mergeRepeats } from "../../src/problem/repeats.js";
import { MAX_SENTENCE, quoteName, shorten, shortenProblem } from "../../src/problem/shorten.js";

const CUT = "… (cut here: longer than 2000 characters) …";
const of = (message: string, remedy?: string): Problem => ({
  code: "template-exec",
  severity: "error",
  message,
  ...(remedy !== undefined && { remedy }),
});

describe("shortenProblem()", () => {
  test("keeps a problem whose message and remedy are as long as the limit", () => {
    const problem = of("a ".repeat(MAX_SENTENCE / 2), "b".repeat(MAX_SENTENCE));
    expect(shortenProblem(problem)).toBe(problem);
  });

  test.each([
    {
      name: "short words",
      text: `begin ${"a ".repeat(5_000)}end`,
      shown: `begin ${"a ".repeat(485)}a ${CUT} ${"a ".repeat(487)}end`,
    },
    { name: "one word", text: "a".repeat(5_000), shown: CUT },
    {
      name: "a long word between others",
      text: `cannot read ${"a".repeat(5_000)}: no`,
      shown: `cannot read ${CUT} no`,
    },
    { name: "a long word at the end", text: `cannot read "${"a".repeat(5_000)}"`, shown: `cannot read ${CUT}` },
    { name: "a long word at the beginning", text: `${"a".repeat(5_000)} is wrong`, shown: `${CUT} is wrong` },
  ])("leaves out whole words in the middle of $name", ({ text, shown }) => {
    expect(shortenProblem(of(text, text))).toEqual(of(shown, shown));
    expect(shown.length).toBeLessThanOrEqual(MAX_SENTENCE);
  });

  test("leaves a problem without a remedy without one", () => {
    expect(shortenProblem(of("a".repeat(5_000)))).toEqual(of(CUT));
  });
});

describe("shorten", () => {
  test.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "…"],
    ["ab cd", 4, "ab …"],
    ["ab cd ef", 7, "ab cd …"],
    ["ab cd ef", 6, "ab …"],
    [" abcdef", 4, "…"],
  ])("%j to %d characters is %j", (text, maxCharacters, short) => {
    expect(shorten(text, maxCharacters)).toBe(short);
  });
});

test.each([
  ["a".repeat(100), `"${"a".repeat(100)}"`],
  [`${"a".repeat(90)} ${"b".repeat(20)} c`, `"${"a".repeat(90)} …"`],
  ["S3CR3T".repeat(17), '"…"'],
])("quoteName() of %s has no half of a word", (name, shown) => {
  expect(quoteName(name)).toBe(shown);
});

test("accept() refuses with problems that are shortened", () => {
  const problems = [of(`cannot read ${"a".repeat(5_000)}`)];
  const refused = new InputError([of(`cannot read ${CUT}`)]);
  expect(() => accept({ value: 1, problems })).toThrow(refused);
});

test("mergeRepeats() shortens problems, also those that are not repeated", () => {
  expect(mergeRepeats([of(`cannot read ${"a".repeat(5_000)}`)])).toEqual([of(`cannot read ${CUT}`)]);
});
