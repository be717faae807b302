import { describe, expect, test } from "@jest/globals";
import { formatJson } from "../../src/formats/json.js";
import type { Problem } from "../../src/problem/problem.js";
import { parseReport } from "../../src/report/parse.js";
import { makeMixedReport } from "./make-report.js";

const good = JSON.parse(formatJson(makeMixedReport()));

function problemOf(json: string): Problem | undefined {
  const { value, problems } = parseReport(json, "old.json");
  expect(value === undefined).toBe(problems.length === 1);
  return problems[0];
}

describe("parseReport", () => {
  test("reads a report that was written, also with a byte order mark", () => {
    expect(parseReport(`\ufeff${JSON.stringify(good)}`, "old.json").value).toEqual(makeMixedReport());
  });

  test("ignores fields of a later version", () => {
    expect(problemOf(JSON.stringify({ ...good, later: 1 }))).toBeUndefined();
  });

  test.each([
    ["a file that is not JSON", "{", "it is not JSON"],
    ["an empty file", "", "it is not JSON"],
    ["a list", "[]", "the document is a list, expected a mapping"],
    ["another schema version", JSON.stringify({ ...good, schemaVersion: 2 }), "schemaVersion is 2, expected 1"],
    ["troubleshoot's JSON", '{"pass": []}', "schemaVersion is missing, expected 1"],
    [
      "a status that does not exist",
      JSON.stringify({ ...good, results: [{ ...good.results[0], status: "ok" }] }),
      'results[0].status is "ok", expected pass or warn or fail',
    ],
    [
      "a duration beyond every number",
      JSON.stringify(good).replace('"durationMs":41', '"durationMs":1e999'),
      "results[0].durationMs is Infinity, expected a number of milliseconds",
    ],
    ["a field of a prototype", JSON.stringify({ ...good, counts: [] }), "counts is a list, expected a mapping"],
    [
      "a pass above failed results",
      JSON.stringify({ ...good, result: "pass" }),
      'result is "pass", but the results add up to fail',
    ],
    [
      "counts that are not those of the results",
      JSON.stringify({ ...good, counts: { ...good.counts, failed: 0 } }),
      "counts.failed is 0, but the results have 1",
    ],
  ])("refuses %s", (_, json, why) => {
    expect(problemOf(json)).toMatchObject({
      code: "report-file",
      severity: "error",
      where: "old.json",
      message: `Cannot read this file as a report: ${why}`,
    });
  });
});
