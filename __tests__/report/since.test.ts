import { describe, expect, test } from "@jest/globals";
import type { FailingSince } from "../../src/analyze/result.js";
import { describeSince, earliest } from "../../src/report/describe-since.js";
import type { Report } from "../../src/report/model.js";
import { withFailingSince } from "../../src/report/since.js";
import { makeReport, makeResult, makeTimeout } from "./make-report.js";

const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}T08:00:00.000Z`;
const sinceOf = ({ results }: Report) => results.map(({ failingSince }) => failingSince);

/** What a row of runs carries on, each the baseline of the next. */
function carriedThrough(runs: readonly Report[]): Report {
  return runs.slice(1).reduce((baseline, run) => withFailingSince(run, baseline), runs[0] as Report);
}

describe("withFailingSince()", () => {
  test.each<{ name: string; runs: readonly Report[]; expected: readonly (FailingSince | undefined)[] }>([
    {
      name: "a failure is carried on from the first run that had it",
      runs: [20, 21, 22, 23, 24].map((at) => makeReport({ startedAt: day(at), results: [makeTimeout()] })),
      expected: [{ at: day(20), runs: 5 }],
    },
    {
      name: "a failure that is new begins with its run",
      runs: [
        makeReport({ startedAt: day(20), results: [makeResult()] }),
        makeReport({ startedAt: day(21), results: [makeTimeout({ title: "API", address: "api.example.com:443" })] }),
      ],
      expected: [{ at: day(21), runs: 1 }],
    },
    {
      name: "a failure that was fixed in between begins anew",
      runs: [
        makeReport({ startedAt: day(20), results: [makeTimeout()] }),
        makeReport({ startedAt: day(21), results: [makeTimeout({ status: "pass" })] }),
        makeReport({ startedAt: day(22), results: [makeTimeout()] }),
      ],
      expected: [{ at: day(22), runs: 1 }],
    },
    {
      name: "a failure that was not seen in between begins anew",
      runs: [
        makeReport({ startedAt: day(20), results: [makeTimeout()] }),
        makeReport({ startedAt: day(21), results: [makeTimeout({ reason: "not-run" })] }),
        makeReport({ startedAt: day(22), results: [makeTimeout()] }),
      ],
      expected: [{ at: day(22), runs: 1 }],
    },
    {
      name: "what passes or warns carries nothing",
      runs: [
        makeReport({ startedAt: day(20), results: [makeTimeout()] }),
        makeReport({ startedAt: day(21), results: [makeTimeout({ status: "warn" })] }),
      ],
      expected: [undefined],
    },
    {
      name: "the failures of one endpoint on several runners are carried on apart",
      runs: [
        makeReport({
          startedAt: day(20),
          results: [makeTimeout({ runner: "eu-1" }), makeTimeout({ runner: "us-1", status: "pass" })],
        }),
        makeReport({ startedAt: day(21), results: [makeTimeout({ runner: "eu-1" }), makeTimeout({ runner: "us-1" })] }),
      ].map((report) => ({ ...report, runners: [] })),
      expected: [
        { at: day(20), runs: 2 },
        { at: day(21), runs: 1 },
      ],
    },
  ])("$name", ({ runs, expected }) => {
    expect(sinceOf(carriedThrough(runs))).toEqual(expected);
  });

  test("changes nothing else of a report", () => {
    const report = makeReport({ results: [makeTimeout(), makeResult()] });
    const carried = withFailingSince(report, report);
    expect({ ...carried, results: carried.results.map(({ failingSince: _, ...result }) => result) }).toEqual(report);
  });
});

describe("describeSince()", () => {
  test.each([
    { since: { at: day(20), runs: 5 }, now: day(25), expected: "failing since 20 Nov, 5 runs" },
    { since: { at: day(25), runs: 3 }, now: "2026-11-25T20:00:00Z", expected: "failing since 08:00 UTC, 3 runs" },
    { since: { at: "2025-12-31T23:59:00Z", runs: 400 }, now: day(1), expected: "failing since 31 Dec 2025, 400 runs" },
    { since: { at: "2026-11-20T23:00:00-05:00", runs: 2 }, now: day(25), expected: "failing since 21 Nov, 2 runs" },
    { since: { at: "before", runs: 2 }, now: day(25), expected: "failing since before, 2 runs" },
    { since: { at: day(25), runs: 1 }, now: day(25), expected: undefined },
    { since: undefined, now: day(25), expected: undefined },
  ])("says $expected", ({ since, now, expected }) => {
    expect(describeSince(since, now)).toBe(expected);
  });
});

describe("earliest()", () => {
  test("is the failure that began first", () => {
    expect(earliest([{ at: day(21), runs: 9 }, undefined, { at: day(20), runs: 2 }])).toEqual({ at: day(20), runs: 2 });
    expect(earliest([undefined])).toBeUndefined();
  });
});
