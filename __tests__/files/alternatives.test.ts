import { execFileSync } from "node:child_process";
import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { alternatives, MAX_ALTERNATIVES } from "../../src/files/alternatives.js";

const most = Array.from({ length: MAX_ALTERNATIVES }, (_, index) => `${index + 1}.yaml`);

describe("alternatives()", () => {
  test.each([
    { pattern: "a.yaml", parts: ["a.yaml"] },
    { pattern: "{a,b}.yaml", parts: ["a.yaml", "b.yaml"] },
    { pattern: "{a,b}/{c,d}", parts: ["a/c", "a/d", "b/c", "b/d"] },
    { pattern: "{a,{b,c}}.yaml", parts: ["a.yaml", "b.yaml", "c.yaml"] },
    { pattern: "*.{yaml,yml}", parts: ["*.yaml", "*.yml"] },
    { pattern: "{1..3}.yaml", parts: ["1.yaml", "2.yaml", "3.yaml"] },
    { pattern: "{eu,us}-{1..2}", parts: ["eu-1", "eu-2", "us-1", "us-2"] },
    { pattern: "{a,{1..2}}", parts: ["1", "2", "a"] },
    { pattern: "{202401010000..202401010001}", parts: ["202401010000", "202401010001"] },
    { pattern: "{1..c}{a..C}{1.5..2}{x}{}", parts: ["{1..c}{a..C}{1.5..2}{x}{}"] },
    { pattern: "a\\{b,c}", parts: ["a\\{b,c}"] },
    { pattern: "a\\{1..3}", parts: ["a\\{1..3}"] },
    { pattern: "{a,b}\\.yaml", parts: ["a\\.yaml", "b\\.yaml"] },
    { pattern: "{a\\,b,c}", parts: ["a\\,b", "c"] },
    { pattern: "{a,b}\\", parts: ["a\\", "b\\"] },
    { pattern: "{a,{x},{b,c}}", parts: ["{a,{x},b}", "{a,{x},c}"] },
    { pattern: "{{1,b}..3}", parts: ["1", "2", "3", "{b..3}"] },
    { pattern: "{{{1,b}..2},d}", parts: ["1", "2", "d", "{{b..2},d}"] },
    { pattern: "}{a{b,c}", parts: ["}{ab", "}{ac"] },
    { pattern: "{a,b".repeat(50), parts: ["{a,b".repeat(50)] },
    { pattern: `{1..${MAX_ALTERNATIVES}}.yaml`, parts: [...most].sort() },
  ])("of $pattern are $parts", ({ pattern, parts }) => {
    expect([...(alternatives(pattern) ?? [])].sort()).toEqual(parts);
  });

  test.each([
    "{a,b}".repeat(50),
    `{1..${MAX_ALTERNATIVES + 1}}`,
    "{1..999999999999999}",
    "{1..100}{1..100}",
    `{${",".repeat(MAX_ALTERNATIVES)}}`,
  ])("of %s are too many", (pattern) => {
    expect(alternatives(pattern)).toBeUndefined();
  });

  const wide = "{1..999}";
  test.each([
    { name: "braces that stay", pattern: `${"{x}".repeat(1_300)}${wide}` },
    { name: "braces around them that stay", pattern: `${"{".repeat(1_000)}${wide}${"}".repeat(1_000)}` },
    { name: "braces that are not closed", pattern: `${"{".repeat(4_000)}${wide}` },
    { name: "escaped characters", pattern: `${"\\a".repeat(2_000)}${wide}` },
    { name: "ranges of one number", pattern: `${wide}${"{1..1}".repeat(600)}` },
    { name: "the same around them", pattern: `{${wide}${"{1..1}".repeat(500)}}` },
  ])("reads each of thousands of $name once, however many alternatives there are", ({ pattern }) => {
    const matchAll = jest.spyOn(String.prototype, "matchAll");
    const exec = jest.spyOn(RegExp.prototype, "exec");
    const found = alternatives(pattern);
    const calls = matchAll.mock.calls.length + exec.mock.calls.length;
    jest.restoreAllMocks();
    expect(found).toHaveLength(999);
    expect(calls).toBeLessThan(10_000);
  });

  const ranges = [
    ["{3..1}", "{01..03}", "{08..11}", "{1..010}", "{-2..2}", "{-05..5..5}", "{-1..-3}", "{0..0}", "{00..2}"],
    ["{10..1..-3}", "{1..10..3}", "{1..3..0}", "{1..3..-1}", "{1..2..9}", "{0..10..05}"],
    ["{a..e}", "{e..a..2}", "{A..C}", "{x..x}"],
  ].flat();

  test("of ranges are those of bash (needs bash)", () => {
    const ends = fc.tuple(fc.integer({ min: -120, max: 120 }), fc.constantFrom("", "0", "00"));
    const end = ends.map(([number, zeros]) => `${number < 0 ? "-" : ""}${zeros}${Math.abs(number)}`);
    const step = fc.oneof(
      fc.constant(""),
      fc.integer({ min: -9, max: 9 }).map((by) => `..${by}`),
    );
    const random = fc.tuple(end, end, step).map(([first, last, by]) => `{${first}..${last}${by}}`);
    const patterns = [...ranges, ...fc.sample(random, 300)];
    const lines = execFileSync("bash", ["-c", patterns.map((pattern) => `echo ${pattern}`).join("\n")]);
    const expected = String(lines).trimEnd().split("\n");
    expect(patterns.map((pattern) => `${pattern}: ${alternatives(pattern)?.join(" ")}`)).toEqual(
      patterns.map((pattern, index) => `${pattern}: ${[...new Set(expected[index]?.split(" "))].join(" ")}`),
    );
  });
});
