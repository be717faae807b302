import { describe, expect, test } from "@jest/globals";
import { annotationsOf } from "../../src/pages/annotations.js";
import type { Comparison } from "../../src/report/comparison.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import { makeReport, makeTimeout } from "../report/make-report.js";

const before = makeReport({ results: [makeTimeout({ title: "old" })] });
const now = makeReport({
  results: [
    makeTimeout({ title: "old" }),
    makeTimeout({ title: "new" }),
    makeTimeout({ title: "warned", status: "warn" }),
  ],
});
const changes = compareWithBaseline(now, before);

describe("annotationsOf()", () => {
  test.each<[string, Comparison, readonly (readonly [string, string])[]]>([
    [
      "makes each failure an error",
      { failOn: "fail" },
      [
        ["error", "old"],
        ["error", "new"],
        ["warning", "warned"],
      ],
    ],
    [
      "shows whether a failure is new",
      { failOn: "fail", changes },
      [
        ["error", "old (as before)"],
        ["error", "new (new)"],
        ["warning", "warned"],
      ],
    ],
    [
      "makes an old failure a warning when only new ones fail the run",
      { failOn: "new", changes },
      [
        ["error", "new (new)"],
        ["warning", "old (as before)"],
        ["warning", "warned"],
      ],
    ],
    [
      "makes every failure a warning when none fails the run",
      { failOn: "never" },
      [
        ["warning", "old"],
        ["warning", "new"],
        ["warning", "warned"],
      ],
    ],
  ])("%s", (_, comparison, expected) => {
    expect(annotationsOf(now, comparison).map(({ level, title }) => [level, title])).toEqual(expected);
  });
});
