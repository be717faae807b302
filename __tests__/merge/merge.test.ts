import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Expect } from "../../src/inputs/expect.js";
import { MAX_CELLS, merge } from "../../src/merge/merge.js";
import type { ReadReport } from "../../src/merge/parts.js";
import type { Report } from "../../src/report/model.js";
import { judged } from "../../src/report/report.js";
import { arbitraryRun } from "../report/arbitrary-report.js";
import { makeExcluded, makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import { mergedReport, read } from "./make-fleet.js";

const tool = { name: "tcp-connect-preflight", version: "1.0.0" };

function problemsOf(reports: readonly ReadReport[], expected?: Expect) {
  const { value, problems } = merge(reports, { name: "fleet", tool, expect: expected });
  return { hasReport: value !== undefined, problems: problems.map(({ code, where }) => ({ code, where })) };
}

const names = (...list: string[]): Expect => ({ kind: "names", names: list });

const three = [makeResult({ title: "a" }), makeTimeout({ title: "b" }), makeResult({ title: "c" })];

/** Shards of one report with these sizes. */
function shardsOf(report: Report, sizes: readonly number[]): readonly Report[] {
  const checks = report.results.length + report.excluded.filter(({ kind }) => kind === "analyzer").length;
  let from = 0;
  return sizes.map((size, index) => {
    const results = report.results.slice(from, from + size);
    from += size;
    const excluded = index === 0 ? report.excluded : [];
    return judged({ ...report, results, excluded, shard: { index: index + 1, count: sizes.length, checks } });
  });
}

describe("merge()", () => {
  test("has every result of every run once, with the name of its run", () => {
    const eu = makeReport({ name: "eu-1", results: three, excluded: [makeExcluded()] });
    const us = makeReport({ name: "us-1", results: [makeResult()], startedAt: "2026-01-02T03:00:00.000Z" });
    expect(mergedReport([read(us), read(eu)])).toEqual({
      schemaVersion: 1,
      tool,
      name: "fleet",
      runner: { os: "Linux", arch: "X64" },
      startedAt: "2026-01-02T03:00:00.000Z",
      finishedAt: eu.finishedAt,
      result: "fail",
      counts: { total: 4, passed: 3, warned: 0, failed: 1, excluded: 1, notRun: 0 },
      runners: [
        { name: "eu-1", runner: eu.runner, startedAt: eu.startedAt, finishedAt: eu.finishedAt },
        { name: "us-1", runner: us.runner, startedAt: us.startedAt, finishedAt: us.finishedAt },
      ],
      sources: eu.sources,
      results: [...three.map((result) => ({ ...result, runner: "eu-1" })), { ...makeResult(), runner: "us-1" }],
      excluded: [{ ...makeExcluded(), runner: "eu-1" }],
      problems: [],
      settings: eu.settings,
    });
  });

  test("warns of a run whose report has no check, and whose pass therefore shows nothing", () => {
    const empty = read({ ...makeReport({ name: "us-1", results: [] }), problems: [] });
    const warning = {
      code: "nothing-checked",
      severity: "warning",
      message: "Nothing was checked: the report has no check",
      remedy: "see the specs and the inputs of the run that wrote it",
    };
    const full = read(makeReport({ name: "eu-1", results: three }));
    expect(mergedReport([empty]).problems).toEqual([warning]);
    expect(mergedReport([full, empty]).problems).toEqual([{ ...warning, runners: ["us-1"] }]);
    expect(mergedReport([full, read(mergedReport([empty]))]).problems).toEqual([{ ...warning, runners: ["us-1"] }]);
  });

  test("adds the counts of the runs up, whatever they are, and is as bad as the worst of them", () => {
    fc.assert(
      fc.property(fc.array(arbitraryRun, { minLength: 1, maxLength: 5 }), (reports) => {
        const named = reports.map((report, index) => ({ ...report, name: `runner-${index}` }));
        const merged = mergedReport(named.map(read));
        for (const count of ["total", "passed", "warned", "failed", "excluded", "notRun"] as const) {
          expect(merged.counts[count]).toBe(named.reduce((sum, { counts }) => sum + counts[count], 0));
        }
        const worst = ["fail", "warn", "pass"].find((result) => named.some((one) => one.result === result));
        expect(merged.result).toBe(worst);
      }),
    );
  });

  test("does not depend on the order in which the reports are read, nor on merging some of them first", () => {
    fc.assert(
      fc.property(fc.array(arbitraryRun, { minLength: 3, maxLength: 5 }), fc.nat(), (reports, turn) => {
        const named = reports.map((report, index) =>
          read({ ...report, name: `runner-${index}`, problems: [], settings: {} }),
        );
        const at = turn % named.length;
        const turned = [...named.slice(at), ...named.slice(0, at)];
        const { sources: _, ...merged } = mergedReport(named);
        const { sources: __, ...again } = mergedReport(turned);
        expect(again).toEqual(merged);
        const some = read(mergedReport(turned.slice(0, 2)));
        const { sources: ___, ...inTwoSteps } = mergedReport([some, ...turned.slice(2)]);
        expect(inTwoSteps).toEqual(merged);
      }),
    );
  });

  test("joins the shards of one name into the run that they were divided from", () => {
    fc.assert(
      fc.property(arbitraryRun, fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }), (report, sizes) => {
        const rest = Math.max(report.results.length - sizes.reduce((sum, size) => sum + size, 0), 0);
        const shards = shardsOf(report, [...sizes, rest]);
        const { runners, ...joined } = mergedReport(shards.toReversed().map(read));
        const { runners: _, ...whole } = mergedReport([read(report)]);
        const { problems: __, ...facts } = joined;
        const { problems: ___, ...wholeFacts } = whole;
        expect(facts).toEqual(wholeFacts);
        expect(runners?.map(({ shards: count }) => count)).toEqual([shards.length]);
      }),
    );
  });

  test.each<{ name: string; reports: readonly Report[]; expected: readonly { code: string; where: string }[] }>([
    {
      name: "two reports of one name",
      reports: [makeReport({ name: "eu-1" }), makeReport({ name: "eu-1" })],
      expected: [{ code: "report-twice", where: "eu-1.json" }],
    },
    {
      name: "one shard twice",
      reports: [
        ...shardsOf(makeReport({ results: three }), [1, 2]),
        shardsOf(makeReport({ results: three }), [1, 2])[0] as Report,
      ],
      expected: [{ code: "report-twice", where: "gate-1.json" }],
    },
    {
      name: "a shard and a whole run of one name",
      reports: [shardsOf(makeReport({ results: three }), [1, 2])[0] as Report, makeReport()],
      expected: [{ code: "report-twice", where: "gate-1.json" }],
    },
    {
      name: "shards of different numbers of shards",
      reports: [
        shardsOf(makeReport({ results: three }), [1, 2])[0] as Report,
        shardsOf(makeReport({ results: three }), [1, 1, 1])[1] as Report,
      ],
      expected: [{ code: "report-shards", where: "gate-2.json" }],
    },
    {
      name: "shards of different specs",
      reports: [
        shardsOf(makeReport({ results: three }), [1, 2])[0] as Report,
        shardsOf(
          makeReport({ results: three, sources: [{ file: "other.yaml", sha256: "1".repeat(64) }] }),
          [1, 2],
        )[1] as Report,
      ],
      expected: [{ code: "report-shards", where: "gate-2.json" }],
    },
    {
      name: "shards of runs with different numbers of checks, as another context makes them",
      reports: [
        shardsOf(makeReport({ results: three }), [1, 2])[0] as Report,
        shardsOf(makeReport({ results: three.slice(1) }), [1, 1])[1] as Report,
      ],
      expected: [{ code: "report-shards", where: "gate-2.json" }],
    },
    {
      name: "all shards, of which one lost a check",
      reports: shardsOf(makeReport({ results: three }), [1, 1]),
      expected: [{ code: "report-shards", where: "gate-1.json" }],
    },
    {
      name: "every problem of several names",
      reports: ["eu-1", "eu-1", "us-1", "us-1"].map((name) => makeReport({ name })),
      expected: [
        { code: "report-twice", where: "eu-1.json" },
        { code: "report-twice", where: "us-1.json" },
      ],
    },
  ])("refuses $name", ({ reports, expected }) => {
    expect(problemsOf(reports.map(read))).toEqual({ hasReport: false, problems: expected });
  });

  test.each<{ name: string; reports: readonly Report[]; expected?: Expect; missing: readonly string[] | undefined }>([
    {
      name: "a name that is expected",
      reports: [makeReport({ name: "eu-1" })],
      expected: names("eu-1", "us-1", "us-2"),
      missing: ["us-1", "us-2"],
    },
    {
      name: "how many are expected",
      reports: [makeReport({ name: "eu-1" })],
      expected: { kind: "count", count: 3 },
      missing: ["2 reports"],
    },
    {
      name: "a shard, without being told what to expect",
      reports: [shardsOf(makeReport({ results: three }), [1, 1, 1])[1] as Report, makeReport({ name: "eu-1" })],
      missing: ["shard 1/3 of gate", "shard 3/3 of gate"],
    },
    {
      name: "a shard, which is not counted once more",
      reports: shardsOf(makeReport({ results: three }), [1, 1, 1]).slice(0, 2),
      expected: { kind: "count", count: 3 },
      missing: ["shard 3/3 of gate"],
    },
    {
      name: "nothing where each shard is counted",
      reports: shardsOf(makeReport({ results: three }), [1, 1, 1]),
      expected: { kind: "count", count: 3 },
      missing: undefined,
    },
    {
      name: "nothing where there are more than expected",
      reports: [makeReport()],
      expected: { kind: "count", count: 1 },
      missing: undefined,
    },
  ])("misses $name", ({ reports, expected, missing }) => {
    const passing = reports.map((report) => judged({ ...report, results: report.results.map(asPassed) }));
    const merged = mergedReport(passing.map(read), expected);
    expect(merged.missing).toEqual(missing);
    expect(merged.result).toBe(missing ? "fail" : "pass");
    expect(merged.problems.map(({ code, severity }) => ({ code, severity }))).toEqual(
      missing ? [{ code: "report-missing", severity: "error" }] : [],
    );
  });

  test("still misses what an earlier merge has missed, unless it is there now", () => {
    const first = read(mergedReport([read(makeReport({ name: "eu-1" }))], names("eu-1", "us-1", "us-2")));
    expect(mergedReport([first, read(makeReport({ name: "us-1" }))]).missing).toEqual(["us-2"]);
  });

  test("warns of a run that is not expected", () => {
    const merged = mergedReport(
      ["eu-1", "us-1"].map((name) => read(makeReport({ name }))),
      names("eu-1"),
    );
    expect(merged.problems).toMatchObject([
      { code: "report-unexpected", severity: "warning", message: expect.stringContaining("us-1") },
    ]);
    expect(merged.result).toBe("pass");
  });

  test("orders the runs as they are expected, and others by name and number", () => {
    const reports = ["eu-10", "eu-9", "ap-1", "us-1"].map((name) => read(makeReport({ name })));
    const order = (expected?: Expect) => mergedReport(reports, expected).runners?.map(({ name }) => name);
    expect(order()).toEqual(["ap-1", "eu-9", "eu-10", "us-1"]);
    expect(order(names("us-1", "eu-9"))).toEqual(["us-1", "eu-9", "ap-1", "eu-10"]);
  });

  test("names the runs of a problem that not all of them have", () => {
    const problem = { code: "unknown-field", severity: "warning", message: "Unknown field adress" } as const;
    const other = { ...problem, message: "Unknown field tiemout" };
    const reports = [
      makeReport({ name: "eu-1", problems: [problem, other] }),
      makeReport({ name: "us-1", problems: [problem] }),
    ];
    expect(mergedReport(reports.map(read)).problems).toEqual([problem, { ...other, runners: ["eu-1"] }]);
  });

  test("shows a setting that the runs do not have alike as such", () => {
    const reports = [
      makeReport({ name: "eu-1", settings: { timeout: "5s", "fail-on": "fail" } }),
      makeReport({ name: "us-1", settings: { timeout: "10s", "fail-on": "fail", deny: "*" } }),
    ];
    expect(mergedReport(reports.map(read)).settings).toEqual({
      timeout: "5s or 10s, by runner",
      "fail-on": "fail",
      deny: "not given or *, by runner",
    });
  });

  test("has a table of as many cells as the limit, and not one more", () => {
    const reports = ["eu-1", "us-1", "us-2"].map((name) => read(makeReport({ name, results: three })));
    const merged = (maxCells: number) => {
      const { value, problems } = merge(reports, { name: "fleet", tool, maxCells });
      return [value !== undefined, problems.map(({ code, where }) => ({ code, where }))];
    };
    expect(merged(MAX_CELLS)).toEqual([true, []]);
    expect(merged(9)).toEqual([true, []]);
    expect(merged(8)).toEqual([false, [{ code: "file-limit", where: "input merge" }]]);
  });

  test("names every system of its runners", () => {
    const reports = [
      makeReport({ name: "eu-1" }),
      makeReport({ name: "win-1", runner: { os: "Windows", arch: "X64" } }),
    ];
    expect(mergedReport(reports.map(read)).runner).toEqual({ os: "Linux, Windows", arch: "X64" });
  });
});

function asPassed<T>(result: T) {
  return { ...result, status: "pass" as const };
}
