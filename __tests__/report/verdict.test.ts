import { describe, expect, test } from "@jest/globals";
import { format } from "../../src/formats/formats.js";
import { formatLog } from "../../src/formats/log.js";
import { formatTable } from "../../src/formats/table.js";
import { commentBody } from "../../src/pages/comment.js";
import { summarize } from "../../src/pages/summary.js";
import { headingOf } from "../../src/report/changes.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import type { Report } from "../../src/report/model.js";
import { describeVerdict, headline } from "../../src/report/verdict.js";
import { makeExcluded, makeReport, makeResult, makeTimeout } from "./make-report.js";

type Parts = Parameters<typeof makeReport>[0];

const shardOf = (checks: number, parts: Parts = {}) => makeReport({ ...parts, shard: { index: 1, count: 4, checks } });
const failing: Parts = { results: [makeResult(), makeTimeout()] };

describe("the verdict of a shard", () => {
  test.each<{ report: Report; verdict: string }>([
    { report: shardOf(4), verdict: "The check passed · shard 1/4, 1 of 4 checks" },
    { report: shardOf(9, failing), verdict: "1 of 2 checks failed · shard 1/4, 2 of 9 checks" },
    {
      report: shardOf(2, { results: [], excluded: [makeExcluded()] }),
      verdict: "Nothing was checked, 1 excluded · shard 1/4, 1 of 2 checks",
    },
    { report: shardOf(1, { results: [] }), verdict: "Nothing was checked · shard 1/4, 0 of 1 check" },
    { report: makeReport(), verdict: "The check passed" },
  ])("says which part it is: $verdict", ({ report, verdict }) => {
    expect([describeVerdict(report), headingOf(report, {}).verdict]).toEqual([verdict, verdict]);
  });

  test("says so where all failures are known", () => {
    const report = shardOf(9, failing);
    const comparison = { failOn: "new", changes: compareWithBaseline(report, report) } as const;
    expect(headingOf(report, comparison).verdict).toBe(
      "1 known failure, none new, 1 passed · shard 1/4, 2 of 9 checks",
    );
  });

  test("says so behind the titles of the step's error", () => {
    expect(headline(shardOf(9, failing))).toBe("1 of 2 checks failed: Postgres primary · shard 1/4, 2 of 9 checks");
  });

  test.each<{ name: string; write: (report: Report) => string | Promise<string> }>([
    { name: "the table", write: (report) => formatTable(report, { color: false }) },
    { name: "the log of a workflow", write: (report) => formatLog(report).verdict.join("\n") },
    { name: "the summary", write: (report) => summarize(report) },
    { name: "the comment", write: (report) => commentBody(report) },
    ...(["tap", "markdown", "html"] as const).map((name) => ({
      name,
      write: (report: Report) => format(report, name, { path: `report.${name}` }),
    })),
  ])("is shown by $name", async ({ write }) => {
    const text = (await write(shardOf(4))).replace(/[\\\u200b]/g, "");
    expect(text).toContain("The check passed · shard 1/4, 1 of 4 checks");
  });
});
