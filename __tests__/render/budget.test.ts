import { describe, expect, test } from "@jest/globals";
import { MAX_RENDERED, MAX_RENDERING_MS, renderBudget } from "../../src/render/budget.js";

const source = { file: "many.yaml", text: "" };
const printing = (units: number) => () => ({ value: [{ text: "x".repeat(units) }], problems: [] });

describe("renderBudget()", () => {
  test("lets all specs together print as much as the limit, and not one character more", () => {
    const { spend } = renderBudget();
    spend(source, printing(MAX_RENDERED / 2));
    expect(spend(source, printing(MAX_RENDERED / 2)).problems).toEqual([]);
    expect(spend(source, printing(1)).problems).toEqual([
      {
        code: "template-limit",
        severity: "error",
        message: "Cannot render the templates: together they print more than 67108864 characters",
        remedy: "expected fewer specs; split them over several runs",
        position: { file: "many.yaml", line: 1, column: 1 },
      },
    ]);
  });

  test("begins no template once rendering took as long as the limit", () => {
    let ms = 0;
    const { spend } = renderBudget(() => ms);
    ms = MAX_RENDERING_MS;
    expect(spend(source, printing(1)).problems).toEqual([]);
    ms = MAX_RENDERING_MS + 1;
    const never = () => expect("this is rendered").toBe("not");
    expect(spend(source, never as never).problems).toMatchObject([
      { code: "template-limit", message: "Cannot render the templates: together they take longer than 30 s" },
    ]);
  });
});
