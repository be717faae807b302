import { describe, expect, test } from "@jest/globals";
import { annotationsOf, problemAnnotations } from "../../src/pages/annotations.js";
import type { Problem } from "../../src/problem/problem.js";
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
  test("reads only the messages of the annotations that are shown", () => {
    let reads = 0;
    const results = Array.from({ length: 1_000 }, (_, at) =>
      Object.defineProperty(makeTimeout({ title: `check ${at}` }), "message", { get: () => `message ${++reads}` }),
    );
    const messages = annotationsOf({ results, excluded: [], problems: [] }).map(({ message }) => message);
    expect([reads, messages.at(-1)]).toEqual([8, "992 more errors are in the log and the report"]);
  });

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

const problems = (code: Problem["code"], severity: Problem["severity"], count: number): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    code,
    severity,
    message: `${code} ${index}`,
    position: { file: "spec.yaml", line: index + 1, column: 1 },
  }));
const shownAs = (annotations: readonly { level: string; title: string; message: string }[]) =>
  annotations.map(({ level, title, message }) => `${level} ${title}: ${message}`);
const from = (name: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${name} ${first + index}`);

describe("more problems than GitHub shows", () => {
  test.each<{ name: string; given: readonly Problem[]; expected: readonly string[] }>([
    {
      name: "up to ten warnings are shown in their order",
      given: [...problems("unknown-field", "warning", 9), ...problems("when-unknown", "warning", 1)],
      expected: [...from("warning unknown-field: unknown-field", 0, 8), "warning when-unknown: when-unknown 0"],
    },
    {
      name: "a kind that comes after 40 of another is shown second, and what is left out is counted last",
      given: [...problems("unknown-field", "warning", 40), ...problems("when-unknown", "warning", 2)],
      expected: [
        "warning unknown-field: unknown-field 0",
        "warning when-unknown: when-unknown 0",
        ...from("warning unknown-field: unknown-field", 1, 7),
        "warning 33 more: 33 more warnings are in the log and the report",
      ],
    },
    {
      name: "one error less is shown, and the counts of all levels come after every problem",
      given: [
        ...problems("unknown-field", "warning", 11),
        ...problems("collector-unknown", "error", 10),
        ...problems("document-skipped", "notice", 1),
      ],
      expected: [
        ...from("error collector-unknown: collector-unknown", 0, 7),
        ...from("warning unknown-field: unknown-field", 0, 8),
        "notice document-skipped: document-skipped 0",
        "error 2 more: 2 more errors are in the log and the report",
        "warning 2 more: 2 more warnings are in the log and the report",
      ],
    },
  ])("$name", ({ given, expected }) => {
    expect(shownAs(problemAnnotations(given))).toEqual(expected);
  });

  test("the checks that failed come before the problems of the spec, and the counts last", () => {
    const report = makeReport({
      results: Array.from({ length: 12 }, (_, index) => makeTimeout({ title: index < 11 ? "same" : "other" })),
      problems: problems("unknown-field", "warning", 1),
    });
    expect(annotationsOf(report, { failOn: "fail" }).map(({ level, title }) => `${level} ${title}`)).toEqual([
      "error same",
      "error other",
      ...Array.from({ length: 6 }, () => "error same"),
      "warning unknown-field",
      "error 4 more",
    ]);
  });
});
