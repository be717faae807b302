import { describe, expect, test } from "@jest/globals";
import { positionsIn } from "../../src/files/positions.js";
import { MAX_YAML_TOKENS, TokenLimit, tokensWithinLimits } from "../../src/yaml/tokens.js";
import { parseYaml } from "../../src/yaml/yaml.js";

// The beginning of the text, and for each line a hyphen, a blank, the mark of a scalar, the scalar and the line's end.
const tokensOf = (lines: number) => 1 + 5 * lines;

describe("tokensWithinLimits()", () => {
  test("reads as many tokens as the limit, and not one more", () => {
    const text = "- x\n".repeat(100);
    const read = (tokens: number) => [...tokensWithinLimits(text, { tokens })].map(({ type }) => type);
    expect(read(tokensOf(100))).toEqual(["document"]);
    expect(() => read(tokensOf(100) - 1)).toThrow(new TokenLimit(`YAML has more than ${MAX_YAML_TOKENS} tokens`, 399));
  });
});

describe("parseYaml()", () => {
  test.each([
    ["tokens", { tokens: tokensOf(10), nodes: 100 }],
    ["nodes", { tokens: 1_000, nodes: 11 }],
  ])("takes the %s of texts that are read together from one budget", (_, budget) => {
    const text = "- x\n".repeat(10);
    const read = () => parseYaml(text, positionsIn("spec.yaml", text), budget).problems.map(({ code }) => code);
    expect([read(), read()]).toEqual([[], ["yaml-limit"]]);
  });

  test("stops at more tokens than any spec has before it takes memory for them", () => {
    const text = `a: [${"1,".repeat(MAX_YAML_TOKENS / 2)}1]\n`;
    expect(parseYaml(text, positionsIn("spec.yaml", text))).toMatchObject({
      value: [],
      problems: [{ code: "yaml-limit", message: `YAML has more than ${MAX_YAML_TOKENS} tokens` }],
    });
  }, 60_000);
});
