import { describe, expect, test } from "@jest/globals";
import { positionsIn } from "../../src/files/positions.js";
import { MAX_YAML_TOKENS } from "../../src/yaml/limits.js";
import { parseYaml, type YamlBudget, yamlBudget } from "../../src/yaml/yaml.js";

const read = (text: string, budget: YamlBudget) => parseYaml(text, positionsIn("spec.yaml", text), budget).problems;

describe("parseYaml()", () => {
  test("reads as many tokens as the budget has, and not one more", () => {
    const text = "- x\n".repeat(100);
    // A hyphen and a scalar for each line, and where the list begins and ends.
    const tokens = 2 * 100 + 2;
    expect(read(text, { ...yamlBudget(), tokens, nodes: 1_000 })).toEqual([]);
    expect(read(text, { ...yamlBudget(), tokens: tokens - 1, nodes: 1_000 })).toMatchObject([
      {
        code: "yaml-limit",
        message: `YAML has more than ${MAX_YAML_TOKENS} tokens`,
        position: { line: 101, column: 1 },
      },
    ]);
  });

  test.each([
    ["tokens", { ...yamlBudget(), tokens: 22, nodes: 100 }],
    ["nodes", { ...yamlBudget(), tokens: 1_000, nodes: 11 }],
  ])("takes the %s of texts that are read together from one budget", (_, budget) => {
    const text = "- x\n".repeat(10);
    expect([1, 2].map(() => read(text, budget).map(({ code }) => code))).toEqual([[], ["yaml-limit"]]);
  });

  test("stops at more tokens than any spec has before it takes memory for them", () => {
    const text = `${"{a: {}}\n---\n".repeat(500)}${"[".repeat(99)}${"{a: 1},".repeat(MAX_YAML_TOKENS / 6)}\n`;
    expect(parseYaml(text, positionsIn("spec.yaml", text))).toMatchObject({
      value: [],
      problems: [{ code: "yaml-limit", message: `YAML has more than ${MAX_YAML_TOKENS} tokens` }],
    });
  }, 60_000);
});
