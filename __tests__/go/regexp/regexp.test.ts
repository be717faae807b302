// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Go writes a reference to a group like this
import { describe, expect, test } from "@jest/globals";
import { type Budget, LimitError, UNLIMITED } from "../../../src/go/func.js";
import {
  compile,
  findAll,
  findAllGroups,
  findAllString,
  findString,
  loadRegexp,
  matchString,
  mustCompile,
  replaceAllLiteralString,
  replaceAllString,
  split,
} from "../../../src/go/regexp/regexp.js";

await loadRegexp();

describe("all matches", () => {
  test.each([
    ["an empty match directly after a match is skipped", "a*", "baab", -1, ["", "aa", ""]],
    ["a limit ends the search", "a", "aaa", 2, ["a", "a"]],
    ["a limit of 0 finds nothing", "a", "aaa", 0, undefined],
    ["no match is nil", "x", "aaa", -1, undefined],
    ["the start is before the first character only", "^a", "aaa", -1, ["a"]],
    ["an empty pattern matches between characters, not inside one", "", "a🎉", -1, ["", "", ""]],
  ])("%s", (_, pattern, text, limit, found) => {
    expect(findAllString(compile(pattern, UNLIMITED), text, limit, UNLIMITED)).toEqual(found);
  });

  test("an invalid byte is a character of its own", () => {
    expect(findAllString(compile(".", UNLIMITED), "a\udcffb", -1, UNLIMITED)).toEqual(["a", "\udcff", "b"]);
    expect(findString(compile("\\x{FFFD}", UNLIMITED), "a\udcffb", UNLIMITED)).toBe("\udcff");
  });
});

describe("groups", () => {
  const spent = (search: (budget: Budget) => unknown) => {
    let steps = 0;
    search({ ...UNLIMITED, steps: (count) => (steps += count) });
    return steps;
  };
  const pattern = compile("(a)(b)", UNLIMITED);

  test("are kept only where they are asked for", () => {
    expect(findAll(pattern, "abab", -1, UNLIMITED)).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(findAllGroups(pattern, "abab", -1, UNLIMITED)).toEqual([
      [0, 2, 0, 1, 1, 2],
      [2, 4, 2, 3, 3, 4],
    ]);
  });

  test.each([
    ["a list of matches", 0, (budget: Budget) => findAllGroups(pattern, "abab", -1, budget)],
    // Of each match the replacement has one reference.
    ["a replacement", 2, (budget: Budget) => replaceAllString(pattern, "abab", "$1", budget)],
  ])("cost a step each for every search of %s", (_, references, search) => {
    // Two matches, and the search that finds no third.
    const searches = 3;
    // Positions of two groups are copied for each character: a sixth of the instructions.
    const instructions = 5 * pattern.size;
    const more = Math.ceil((instructions * 7) / 6 / 20) - Math.ceil(instructions / 20);
    expect(spent(search)).toBe(
      spent((budget) => findAll(pattern, "abab", -1, budget)) + more + 2 * searches + references,
    );
  });
});

describe("a replacement", () => {
  test.each([
    ["$1 is a group", "(a)(b)", "ab", "$2$1", "ba"],
    ["a name is as long as possible", "(a)", "a", "$1W", ""],
    ["braces end a name", "(a)", "a", "${1}W", "aW"],
    ["a group has its name", "(?P<x>a)", "a", "$x${x}", "aa"],
    ["$$ is a dollar", "a", "a", "$$1", "$1"],
    ["a number has no leading zeros", "(a)", "a", "<$01>", "<>"],
    ["an unknown group is empty", "a", "a", "<$7$y>", "<>"],
    ["a group that did not take part is empty", "(a)|(b)", "ab", "<$1$2>", "<a><b>"],
    ["a brace that is not closed stays", "(a)", "a", "${1", "${1"],
    ["a dollar at the end stays", "a", "a", "x$", "x$"],
    ["a backslash is not an escape", "(a)", "a", "\\1", "\\1"],
    ["names may be in any script", "(?P<a>a)", "a", "$aé|${aé}", "|"],
    ["empty matches are replaced too, but not directly after a match", "a*", "baac", "-", "-b-c-"],
  ])("%s", (_, pattern, text, template, replaced) => {
    expect(replaceAllString(compile(pattern, UNLIMITED), text, template, UNLIMITED)).toBe(replaced);
  });

  test.each([
    { of: "a number of no group", template: "$99".repeat(1_000), steps: 1_000 },
    { of: "a name of no group", template: "${none}".repeat(1_000), steps: 1_000 },
    { of: "a group that is empty", template: "$1".repeat(1_000), steps: 1_000 },
    { of: "a dollar", template: "$$".repeat(1_000), steps: 1_000 },
    { of: "a long name of no group", template: `$${"n".repeat(64_000)}`, steps: 1_001 },
  ])("costs a step for every reference of every match, and more for a long one: $of", ({ template, steps }) => {
    const pattern = compile("()", UNLIMITED);
    const spent = (replacement: string) => {
      let steps = 0;
      replaceAllString(pattern, "xx", replacement, { ...UNLIMITED, steps: (count) => (steps += count) });
      return steps;
    };
    const matches = 3;
    expect(spent(template) - spent("$")).toBe(matches * (steps - 1));
  });

  test("is inserted unchanged if it is literal", () => {
    expect(replaceAllLiteralString(compile("(a)", UNLIMITED), "aa", "$1", UNLIMITED)).toBe("$1$1");
  });

  test("can join bytes to a character", () => {
    expect(replaceAllLiteralString(compile("-", UNLIMITED), "\udce6-\udca5", "\udc97", UNLIMITED)).toBe("日");
  });
});

describe("splitting", () => {
  test.each([
    ["at every match", "a", "banana", -1, ["b", "n", "n", ""]],
    ["into at most `limit` parts", "a", "banana", 2, ["b", "nana"]],
    ["with a limit of 0 into nil", "a", "banana", 0, undefined],
    ["an empty string into one part", "a", "", -1, [""]],
    ["an empty string with an empty pattern into none", "", "", -1, []],
    ["into characters with an empty pattern", "", "aé🎉", -1, ["a", "é", "🎉"]],
    ["an empty match at the start makes no part", "z*", "pizza", -1, ["p", "i", "a"]],
  ])("%s", (_, pattern, text, limit, parts) => {
    expect(split(compile(pattern, UNLIMITED), text, limit, UNLIMITED)).toEqual(parts);
  });
});

describe("a pattern", () => {
  test.each([
    ["[a", "missing closing ]: `[a`"],
    ["a**", "invalid nested repetition operator: `**`"],
    ["a{1001}", "invalid repeat count: `{1001}`"],
    ["(?=a)", "invalid or unsupported Perl syntax: `(?=`"],
    ["\\", "trailing backslash at end of expression: ``"],
    ["a\udcffb", "invalid UTF-8: `\udcffb`"],
  ])("%j is refused with Go's message", (pattern, message) => {
    expect(() => compile(pattern, UNLIMITED)).toThrow(`error parsing regexp: ${message}`);
  });

  test("is quoted in the error of MustCompile, with backquotes if possible", () => {
    expect(() => mustCompile("(", UNLIMITED)).toThrow(
      "regexp: Compile(`(`): error parsing regexp: missing closing ): `(`",
    );
    expect(() => mustCompile("`(", UNLIMITED)).toThrow(
      'regexp: Compile("`("): error parsing regexp: missing closing ): ``(`',
    );
  });

  test("must not be longer than 4 KiB", () => {
    expect(matchString(compile("a".repeat(4096), UNLIMITED), "a", UNLIMITED)).toBe(false);
    expect(() => compile("a".repeat(4097), UNLIMITED)).toThrow(LimitError);
  });

  test("must not repeat itself into a huge program", () => {
    expect(() => compile("(a{1000}b{1000}){100}", UNLIMITED)).toThrow(LimitError);
    expect(() => compile("a{1000}b{1000}".repeat(200), UNLIMITED)).toThrow(LimitError);
  });

  test("costs steps in proportion to its program and its input", () => {
    const steps = (text: string) => {
      const charged: number[] = [];
      matchString(compile("(a|b)*c", UNLIMITED), text, { ...UNLIMITED, steps: (count) => charged.push(count) });
      return charged.reduce((sum, count) => sum + count, 0);
    };
    expect(steps("a".repeat(100_000)) / steps("a".repeat(10_000))).toBeCloseTo(10, 1);
  });

  test.each([
    { pattern: "^[a-z0-9.-]+:[0-9]+$", least: 100, most: 1_000 },
    { pattern: "(?i)^[a-z0-9.-]+:[0-9]+x$", least: 100, most: 1_000 },
    { pattern: "(?i)[\u0042-\u{1e942}]", least: 12_000, most: 15_000 },
    { pattern: "(?i)[\\x42-\\x{1e942}y]", least: 12_000, most: 30_000 },
    { pattern: "(?s-i)[\u0042-\u{1e942}]", least: 12_000, most: 15_000 },
    { pattern: "[\u0042-\u{1e942}z]", least: 50, most: 1_000 },
    { pattern: "(?i)[\\d-B-\u{1e942}]", least: 12_000, most: 30_000 },
    { pattern: "[\\pL\\PN]", least: 1_200, most: 2_000 },
  ])("costs steps when it is compiled, once: $pattern", ({ pattern, least, most }) => {
    let steps = 0;
    const budget = { ...UNLIMITED, steps: (count: number) => (steps += count) };
    compile(pattern, budget);
    expect(steps).toBeGreaterThanOrEqual(least);
    expect(steps).toBeLessThan(most);
    const before = steps;
    compile(pattern, budget);
    expect(steps).toBe(before);
  });

  test.each([
    ["an address", "^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])$", 15, 70],
    ["a host", "^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)*[a-z]+:[0-9]+$", 30, 40],
    ["lines of a long text", "(?m)^[a-z]+: .*$", 100_000, 60_000],
  ])("costs a small part of the steps of a template: %s", (_, pattern, length, most) => {
    let steps = 0;
    matchString(compile(pattern, UNLIMITED), "a".repeat(length), { ...UNLIMITED, steps: (count) => (steps += count) });
    expect(steps).toBeLessThan(most);
  });

  test("does not search strings above 1 MiB", () => {
    expect(() => matchString(compile("a", UNLIMITED), "a".repeat(1024 * 1024 + 1), UNLIMITED)).toThrow(LimitError);
  });
});
