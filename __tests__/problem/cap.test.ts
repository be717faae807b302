import { describe, expect, test } from "@jest/globals";
import { capProblems, MAX_PROBLEMS } from "../../src/problem/cap.js";
import type { Problem } from "../../src/problem/problem.js";

const problem = (line: number, severity: Problem["severity"]): Problem => ({
  code: "unknown-field",
  severity,
  message: "Unknown field",
  position: { file: "spec.yaml", line, column: 1 },
});

describe("capProblems()", () => {
  test("keeps as many problems as the limit as they are", () => {
    const problems = Array.from({ length: MAX_PROBLEMS }, (_, index) => problem(index + 1, "warning"));
    expect(capProblems(problems, { where: "spec" })).toBe(problems);
  });

  test.each([
    { severities: ["notice", "warning", "error"], kept: [2, 3], last: "1 more problem is not shown" },
    { severities: ["warning", "notice", "warning", "notice"], kept: [1, 3], last: "2 more problems are not shown" },
    { severities: ["warning", "error", "error", "error"], kept: [2, 3], last: "2 more problems are not shown" },
  ] as const)("keeps of $severities the lines $kept and says: $last", ({ severities, kept, last }) => {
    const problems = severities.map((severity, index) => problem(index + 1, severity));
    const capped = capProblems(problems, { max: 2, where: "lint" });
    expect(capped.slice(0, -1).map(({ position }) => position?.line)).toEqual(kept);
    expect(capped.at(-1)).toEqual({ code: "problem-limit", severity: "warning", message: last, where: "lint" });
  });
});
