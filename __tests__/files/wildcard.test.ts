import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { glob } from "tinyglobby";
import { nameMatcher } from "../../src/files/wildcard.js";
import { temporaryFolder } from "../temporary-folder.js";

describe("nameMatcher()", () => {
  test.each([
    { pattern: "*.yaml", matches: ["a.yaml", ".yaml"], others: ["a.yml", "a.yaml.txt"] },
    { pattern: "a?c", matches: ["abc"], others: ["ac", "abbc"] },
    { pattern: "[a-c]x", matches: ["ax", "cx"], others: ["dx", "x"] },
    { pattern: "[!a-c]x", matches: ["dx"], others: ["ax", "x"] },
    { pattern: "[]a]x", matches: ["]x", "ax"], others: ["bx"] },
    { pattern: "[ab", matches: ["[ab"], others: ["a"] },
    { pattern: "{a,b*}.yaml", matches: ["a.yaml", "bc.yaml"], others: ["c.yaml"] },
    { pattern: "x{9..11}", matches: ["x9", "x10", "x11"], others: ["x8", "x12"] },
    { pattern: "{a}", matches: ["{a}"], others: ["a"] },
    { pattern: "!(values).yaml", matches: ["spec.yaml"], others: ["values.yaml"] },
    { pattern: "@(a|b)+(c)?(d)*(e|f)", matches: ["ac", "bccd", "accdefe"], others: ["a", "cd"] },
    { pattern: "+(a+(b))c", matches: ["abc", "abbabc"], others: ["ac", "aabc", "abb"] },
    { pattern: "*(*(a)+(b))!(c*)", matches: ["aabbx", "", "x"], others: [] },
    { pattern: "+(+(+(a)))!(!(b))", matches: ["aab", "ab"], others: ["aa", "b"] },
    { pattern: "\\*.yaml", matches: ["*.yaml"], others: ["a.yaml"] },
    { pattern: "a**b", matches: ["ab", "axxb"], others: ["a"] },
  ])("$pattern matches $matches and not $others", ({ pattern, matches, others }) => {
    const isMatch = nameMatcher(pattern);
    expect([...matches, ...others].filter(isMatch)).toEqual(matches);
  });

  test.each([
    { pattern: "*-*-*-*-*.yaml" },
    { pattern: `*[${[...Array(4_000).keys()].map((at) => String.fromCharCode(256 + 2 * at)).join("")}]N` },
  ])("of $pattern a name takes as many comparisons as it has positions", ({ pattern }) => {
    let looks = 0;
    const name = new Proxy(new String("-".repeat(245)), {
      get: (target, key) => {
        if (/^\d+$/.test(String(key))) looks++;
        return Reflect.get(target, key);
      },
    }) as unknown as string;
    expect(nameMatcher(pattern)(name)).toBe(false);
    expect(looks).toBeLessThan(3_000);
  });

  test("a set takes so many more positions as it has to be halved", () => {
    const spent = (pattern: string) => {
      let positions = 0;
      const isMatch = nameMatcher(pattern, (more) => {
        positions += more;
      });
      const read = positions;
      isMatch("a".repeat(99));
      return positions - read;
    };
    expect(spent("*[acegikmoqsuwy]") - spent("*?")).toBe(100 * 6);
    expect(spent("*[a-y]") - spent("*?")).toBe(100 * 3);
  });

  test("finds the names that other programs find", async () => {
    const names = ["a", "b", "ab", "ba", "a.b", "b-a", "aab", "abab", "a1", ".a", "b.yaml", "a.yaml"];
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, ""])));
    const part = fc.constantFrom(
      "a",
      "b",
      "*",
      "?",
      "[ab]",
      "[!a]",
      "{a,b}",
      "@(a|ab)",
      "*(a|b)",
      "+(b)",
      ".",
      "-",
      "[a-b]",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), async (parts) => {
        const pattern = parts.join("");
        // Where picomatch takes what follows a group for a quantifier of its expression.
        fc.pre(!/\*\*|^\.+$|\*[@*+(]|\?\(|[)}][?+*]/.test(pattern));
        const found = await glob(pattern, { cwd, dot: true, expandDirectories: false });
        expect(names.filter(nameMatcher(pattern)).sort()).toEqual(found.sort());
      }),
      { numRuns: 300 },
    );
  });
});
