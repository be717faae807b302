import { describe, expect, test } from "@jest/globals";
import { formatJson } from "../../src/formats/json.js";
import { MAX_RUN_NAME } from "../../src/inputs/values.js";
import type { Problem } from "../../src/problem/problem.js";
import { parseReport } from "../../src/report/parse.js";
import { mergedReport } from "../merge/make-fleet.js";
import { makeMixedReport, makeReport, makeResult } from "./make-report.js";

const good = JSON.parse(formatJson(makeMixedReport()));

const merged = JSON.parse(formatJson(mergedReport([{ file: "gate.json", report: makeMixedReport() }])));
const nothing = { total: 0, passed: 0, warned: 0, failed: 0, excluded: 0, notRun: 0 };

function problemOf(json: string): Problem | undefined {
  const { value, problems } = parseReport(json, "old.json");
  expect(value === undefined).toBe(problems.length === 1);
  return problems[0];
}

describe("parseReport", () => {
  test("reads a report that was written, also with a byte order mark", () => {
    expect(parseReport(`\ufeff${JSON.stringify(good)}`, "old.json").value).toEqual(makeMixedReport());
  });

  test("is not misled by quotes, colons and backslashes in strings, or by depth", () => {
    const later = [
      '":',
      "\\",
      '\\"',
      '\\\\":',
      ": a",
      { "": '"', '"': ":", "\\": "", __proto__: 1 },
      { a: 1 },
      { a: 2 },
    ];
    expect(problemOf(JSON.stringify({ ...good, later }))).toBeUndefined();
  });

  test.each([0.0004, 9_223_372_036_854])("reads what is written of a duration of %d ms", (durationMs) => {
    const report = makeReport({ results: [makeResult({ durationMs })] });
    expect(problemOf(formatJson(report))).toBeUndefined();
  });

  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  test.each([
    ["of a later version", JSON.stringify({ ...good, later: 1 })],
    ["nested deeper than the stack", JSON.stringify(good).replace("{", `{"later":${deep},`)],
    [
      "nested deeper than the stack, of a result",
      JSON.stringify(good).replace('"results":[{', `"results":[{"later":${deep},`),
    ],
  ])("leaves out fields that are not known: %s", (_, json) => {
    expect(parseReport(json, "old.json")).toEqual({ value: makeMixedReport(), problems: [] });
  });

  test.each([
    ["a file that is not JSON", "{", "it is not JSON"],
    ["an empty file", "", "it is not JSON"],
    ["millions of mappings", `[${"{},".repeat(1_500_000)}{}]`, "it has millions of mappings or lists"],
    ["millions of lists in one another", "[".repeat(1_500_000), "it has millions of mappings or lists"],
    ["a list", "[]", "the document is a list, expected a mapping"],
    ["another schema version", JSON.stringify({ ...good, schemaVersion: 2 }), "schemaVersion is 2, expected 1"],
    ["troubleshoot's JSON", '{"pass": []}', "schemaVersion is missing, expected 1"],
    [
      "a status that does not exist",
      JSON.stringify({ ...good, results: [{ ...good.results[0], status: "ok" }] }),
      "results[0].status is another string, expected pass or warn or fail",
    ],
    [
      "a duration that is infinite once it is rounded",
      JSON.stringify(good).replace('"durationMs":41', '"durationMs":1.7e308'),
      "results[0].durationMs is 1.7e+308, expected a number of milliseconds",
    ],
    [
      "a duration beyond every number",
      JSON.stringify(good).replace('"durationMs":41', '"durationMs":1e999'),
      "results[0].durationMs is Infinity, expected a number of milliseconds",
    ],
    [
      "a verdict that is there twice, of which readers take one or the other",
      JSON.stringify(good).replace('"result":', '"result":"pass","result":'),
      "a mapping in it has one key twice",
    ],
    [
      "a key that is there twice in a field that is not known",
      JSON.stringify({ ...good, later: [{ a: ':"\\' }] }).replace('"a":', '"a": {"b":"c"}, "\\u0061" :'),
      "a mapping in it has one key twice",
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
    [
      "a pass of a merged report that misses a run",
      JSON.stringify({ ...merged, missing: ["us-1"], results: [], excluded: [], counts: nothing, result: "pass" }),
      'result is "pass", but the results add up to fail',
    ],
    [
      "a merged report with a result of a run that is not listed",
      JSON.stringify({ ...merged, results: merged.results.map((one: object) => ({ ...one, runner: "us-1" })) }),
      "results[0].runner is not one of the runners",
    ],
    [
      "a merged report with a result of no run",
      JSON.stringify({ ...merged, results: good.results }),
      "results[0].runner is not one of the runners",
    ],
    [
      "a result of a run in a report that is not merged",
      JSON.stringify({ ...good, excluded: merged.excluded }),
      "excluded[0].runner is not one of the runners",
    ],
    [
      "a merged report of no run, whose failed checks a merge would lose",
      JSON.stringify({ ...good, runners: [] }),
      "runners is an empty list, so its checks are of no run",
    ],
    [
      "a name of a run that is longer than one can give",
      JSON.stringify({ ...good, name: "a".repeat(MAX_RUN_NAME + 1) }),
      "name has more than 1000 characters",
    ],
    [
      "such a name among the runs of a merged report",
      JSON.stringify({ ...merged, runners: [{ ...merged.runners[0], name: "a".repeat(MAX_RUN_NAME + 1) }] }),
      "runners[0].name has more than 1000 characters",
    ],
    ["a time that is none", JSON.stringify({ ...good, finishedAt: "yesterday" }), "finishedAt is not a date and time"],
    [
      "a time of a run that is none",
      JSON.stringify({ ...merged, runners: [{ ...merged.runners[0], startedAt: "" }] }),
      "runners[0].startedAt is not a date and time",
    ],
    [
      "two runs of one name",
      JSON.stringify({ ...merged, runners: [...merged.runners, ...merged.runners] }),
      "two of the runners have one name",
    ],
    [
      "more shards than there can be, each of which would be named as missing",
      JSON.stringify({ ...good, shard: { index: 1, count: 2 ** 32, checks: 9 } }),
      "shard.count is 4294967296, expected at most 1000",
    ],
    [
      "a shard beyond the last",
      JSON.stringify({ ...good, shard: { index: 3, count: 2, checks: 9 } }),
      "shard.index is 3 of 2",
    ],
    [
      "a shard that is merged",
      JSON.stringify({ ...merged, shard: { index: 1, count: 2, checks: 9 } }),
      "a merged report cannot be a shard",
    ],
    ...(["not-run", "policy-denied"] as const).flatMap((reason) =>
      (["pass", "warn"] as const).map((status): [string, string, string] => [
        `a check that has the reason ${reason} and the status ${status}`,
        JSON.stringify(makeReport({ results: [makeResult(), makeResult({ status, reason })] })),
        `results[1] has the status ${status}, but the reason ${reason}, which fails`,
      ]),
    ),
  ])("refuses %s", (_, json, why) => {
    expect(problemOf(json)).toMatchObject({
      code: "report-file",
      severity: "error",
      where: "old.json",
      message: `Cannot read this file as a report: ${why}`,
    });
  });
});
