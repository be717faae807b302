import { describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/problem/problem.js";
import { allowance, MAX_RENDERED, MAX_RENDERING_MS } from "../../src/render/budget.js";

const source = { file: "many.yaml", text: "" };
const printing = (units: number) => () => ({ rendered: [{ text: "x".repeat(units) }] });

function problemsOf(work: () => unknown) {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}

describe("allowance()", () => {
  test("lets all specs together print as much as the limit, and not one character more", () => {
    const { spend } = allowance();
    spend(source, printing(MAX_RENDERED / 2));
    expect(problemsOf(() => spend(source, printing(MAX_RENDERED / 2)))).toEqual([]);
    expect(problemsOf(() => spend(source, printing(1)))).toEqual([
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
    const { spend } = allowance(() => ms);
    ms = MAX_RENDERING_MS;
    expect(problemsOf(() => spend(source, printing(1)))).toEqual([]);
    ms = MAX_RENDERING_MS + 1;
    const never = () => expect("this is rendered").toBe("not");
    expect(problemsOf(() => spend(source, never as never))).toMatchObject([
      { code: "template-limit", message: "Cannot render the templates: together they take longer than 30 s" },
    ]);
  });
});
