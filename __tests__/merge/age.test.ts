import { describe, expect, test } from "@jest/globals";
import { oldReports } from "../../src/merge/age.js";
import { makeReport } from "../report/make-report.js";
import { mergedReport, read } from "./make-fleet.js";

const of = (name: string, finishedAt: string, startedAt = finishedAt) => ({ name, startedAt, finishedAt });

describe("oldReports()", () => {
  test.each([
    {
      name: "reports of one day",
      parts: [of("eu-1", "2026-01-02T00:00:00.000Z"), of("us-1", "2026-01-01T00:00:00.001Z")],
    },
    { name: "no report", parts: [] },
    { name: "a time that is none", parts: [of("eu-1", "2026-01-02T00:00:00.000Z"), of("us-1", "yesterday")] },
    {
      name: "a report of a day before",
      parts: [of("eu-1", "2026-01-02T00:00:00.000Z"), of("us-1", "2026-01-01T00:00:00.000Z")],
      message: "A day old or more: the reports of us-1 (1 day)",
    },
    {
      name: "shards of one name, the oldest of which counts",
      parts: [
        of("us-1", "2026-01-01T00:00:00.000Z"),
        of("us-1", "2026-01-04T00:00:00.000Z"),
        of("us-1", "2026-01-02T00:00:00.000Z"),
      ],
      now: "2026-01-04T00:00:00.000Z",
      message: "A day old or more: the reports of us-1 (3 days)",
    },
    {
      name: "more than are named",
      parts: [
        of("eu", "2026-01-02T00:00:00.000Z"),
        ...Array.from({ length: 22 }, (_, at) => of(`us-${String(at).padStart(2, "0")}`, "2026-01-01T00:00:00.000Z")),
      ],
      message: expect.stringMatching(/us-18 \(1 day\), us-19 \(1 day\) and 2 more$/),
    },
    {
      name: "a lone report, a day ago",
      parts: [of("eu-1", "2026-01-02T00:00:00.000Z")],
      now: "2026-01-03T00:00:00.000Z",
      message: "A day old or more: the reports of eu-1 (1 day)",
    },
    {
      name: "a report of this day",
      parts: [of("eu-1", "2026-01-02T00:00:00.001Z")],
      now: "2026-01-03T00:00:00.000Z",
    },
    {
      name: "a report of the future, with which no other is compared",
      parts: [of("eu-1", "2026-01-04T00:00:00.000Z"), of("us-1", "2026-01-02T00:00:00.000Z")],
      now: "2026-01-02T00:00:00.000Z",
      message: "Dated in the future, so that their age is not known: the reports of eu-1 (2026-01-04 00:00 UTC)",
    },
    {
      name: "a report that began in the future and ended before",
      parts: [of("eu-1", "2026-01-01T00:00:00.000Z", "9999-12-31T23:59:00.000Z")],
      message: "Dated in the future, so that their age is not known: the reports of eu-1 (9999-12-31 23:59 UTC)",
    },
    {
      name: "a report whose machine has a clock that is minutes ahead",
      parts: [of("eu-1", "2026-01-02T00:10:00.000Z")],
    },
    {
      name: "a report whose machine has a clock that is further ahead",
      parts: [of("eu-1", "2026-01-02T00:10:00.001Z")],
      message: "Dated in the future, so that their age is not known: the reports of eu-1 (2026-01-02 00:10 UTC)",
    },
  ])("$name", ({ parts, now = "2026-01-02T00:00:00.000Z", message }) => {
    expect(oldReports(parts, { now: Date.parse(now) })).toEqual(
      message === undefined ? [] : [expect.objectContaining({ code: "report-old", severity: "warning", message })],
    );
  });

  test("is said anew by a merge of a merged report", () => {
    const ended = (name: string, finishedAt: string) => makeReport({ name, startedAt: finishedAt, finishedAt });
    const two = [ended("us-1", "2026-01-01T00:00:00.000Z"), ended("eu-1", "2026-01-02T00:00:00.000Z")];
    const first = mergedReport(two.map((one) => read(one)));
    const newer = ended("ap-1", "2026-01-05T00:00:00.000Z");
    expect(mergedReport([read(first), read(newer)]).problems.map(({ message }) => message)).toEqual([
      "A day old or more: the reports of us-1 (4 days), eu-1 (3 days)",
    ]);
  });
});
