import { expect, test } from "@jest/globals";
import { formatLintJson } from "../../src/lint/json.js";
import { makeLintReport } from "./make-lint-report.js";

test("formatLintJson() writes the report as it is, keys in their order", () => {
  const report = makeLintReport();
  const text = formatLintJson(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(Object.keys(JSON.parse(text))).toEqual([
    "schemaVersion",
    "tool",
    "result",
    "counts",
    "sources",
    "contexts",
    "checks",
    "problems",
  ]);
  expect(text).not.toContain("\u001b");
  expect(text.endsWith("}\n")).toBe(true);
});
