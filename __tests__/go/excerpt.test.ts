import { describe, expect, test } from "@jest/globals";
import { excerpt, MAX_MESSAGE } from "../../src/go/excerpt.js";
import { GoError } from "../../src/go/func.js";
import { quoteInError } from "../../src/go/strconv/strconv.js";
import { TemplateError } from "../../src/go/template/template.js";

describe("excerpt()", () => {
  test.each([
    { text: "abcdefghi", max: 9, shown: "abcdefghi" },
    { text: "abcdefghij", max: 9, shown: "abcd…ghij" },
    { text: "abcdefghij", max: 8, shown: "abc…hij" },
    { text: "abc😀efgh😀jkl", max: 9, shown: "abc…jkl" },
  ])("of $text with at most $max units is $shown", ({ text, max, shown }) => {
    expect(excerpt(text, max)).toBe(shown);
  });
});

const half = MAX_MESSAGE / 2;
const whole = `begin ${"a".repeat(MAX_MESSAGE - 10)} end`;
const long = `begin ${"a".repeat(1_000_000)} end`;
const cut = `begin ${"a".repeat(half - 7)}…${"a".repeat(half - 5)} end`;

test.each([
  { name: "a GoError", messageOf: (text: string) => new GoError(text).message },
  { name: "a TemplateError", messageOf: (text: string) => new TemplateError(text, { stage: "exec", line: 1 }).message },
  { name: "a string that an error quotes", messageOf: (text: string) => quoteInError(text).slice(1, -1) },
])("$name is whole up to $MAX_MESSAGE units, and loses its middle beyond that", ({ messageOf }) => {
  expect(messageOf(whole)).toBe(whole);
  expect(messageOf(long)).toBe(cut);
});
