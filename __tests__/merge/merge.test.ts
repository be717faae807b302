import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Expect } from "../../src/inputs/expect.js";
import { MAX_CELLS, MAX_MISSING, MAX_PROBLEM_NAMES, merge } from "../../src/merge/merge.js";
import { type Part, partsOf, type ReadReport } from "../../src/merge/parts.js";
import { MAX_PROBLEMS } from "../../src/problem/cap.js";
import type { Report, ShardFacts } from "../../src/report/model.js";
import { breaches, judged, report } from "../../src/report/report.js";
import { arbitraryRun } from "../report/arbitrary-report.js";
import { makeExcluded, makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import { mergedReport, read } from "./make-fleet.js";

const tool = { name: "tcp-connect-preflight", version: "1.0.0" };

function problemsOf(reports: readonly ReadReport[], expected?: Expect) {
  const { value, problems } = merge(reports, { name: "fleet", tool, expect: expected, now: 0 });
  return { hasReport: value !== undefined, problems: problems.map(({ code, where }) => ({ code, where })) };
}

const names = (...list: string[]): Expect => ({ kind: "names", names: list });

const three = [makeResult({ title: "a" }), makeTimeout({ title: "b" }), makeResult({ title: "c" })];

const sha256 = "a".repeat(64);

/** Shards of one report with these sizes. */
function shardsOf(report: Report, sizes: readonly number[]): readonly Report[] {
  const checks = report.results.length + report.excluded.filter(({ kind }) => kind === "analyzer").length;
  let from = 0;
  return sizes.map((size, index) => {
    const results = report.results.slice(from, from + size);
    from += size;
    const excluded = index === 0 ? report.excluded : [];
    return judged({ ...report, results, excluded, shard: { index: index + 1, count: sizes.length, checks, sha256 } });
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

  test("misses the checks of a run whose report has none, which no run writes", () => {
    const empty = read({ ...makeReport({ name: "us-1", results: [] }), problems: [] });
    const full = read(makeReport({ name: "eu-1" }));
    for (const reports of [[empty], [full, empty], [full, read(mergedReport([empty]))]]) {
      for (const expected of [undefined, names("us-1")]) {
        expect(mergedReport(reports, expected)).toMatchObject({
          result: "fail",
          missing: ["checks of us-1"],
          problems: expect.arrayContaining([
            expect.objectContaining({ code: "report-missing", message: "Not there to be merged: checks of us-1" }),
          ]),
        });
      }
    }
  });

  test("warns of a run whose checks are all excluded, as the run itself does, also where its report does not", () => {
    const warning = {
      code: "nothing-checked",
      severity: "warning",
      message: "Nothing was checked: the only check is excluded",
      remedy: "see the excludes in the spec and the context it was rendered with",
    };
    const full = read(makeReport({ name: "eu-1" }));
    const excluded = makeReport({ name: "us-1", results: [], excluded: [makeExcluded()] });
    for (const report of [excluded, { ...excluded, problems: [] }]) {
      const alone = mergedReport([read(report)]);
      expect([alone.result, alone.problems]).toEqual(["pass", [warning]]);
      expect(breaches(alone, "warn")).toBe(true);
      const both = mergedReport([full, read(report)], names("eu-1", "us-1"));
      expect([both.result, both.problems]).toEqual(["pass", [{ ...warning, runners: ["us-1"] }]]);
      expect(breaches(both, "warn")).toBe(true);
      expect(mergedReport([full, read(alone)]).problems).toEqual([{ ...warning, runners: ["us-1"] }]);
    }
    expect(breaches(mergedReport([full]), "warn")).toBe(false);
  });

  test("does not say of a run what is so of a shard alone: that it has no checks, or only excluded ones", () => {
    const shards = shardsOf(makeReport({ results: three, excluded: [makeExcluded()] }), [0, 3, 0]);
    expect(shards.map(({ problems }) => problems.length)).toEqual([0, 0, 0]);
    const real = shards.map((one) => report(one, one));
    expect(real.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["nothing-checked"],
      [],
      ["nothing-checked"],
    ]);
    expect(mergedReport(real.map(read)).problems).toEqual([]);
  });

  test("adds the counts of the runs up, whatever they are, and is as bad as the worst of them", () => {
    fc.assert(
      fc.property(fc.array(arbitraryRun, { minLength: 1, maxLength: 5 }), (reports) => {
        const named = reports.map((report, index) => ({ ...report, name: `runner-${index}` }));
        const merged = mergedReport(named.map(read));
        for (const count of ["total", "passed", "warned", "failed", "excluded", "notRun"] as const) {
          expect(merged.counts[count]).toBe(named.reduce((sum, { counts }) => sum + counts[count], 0));
        }
        const isEmpty = ({ counts }: Report) => counts.total + counts.excluded === 0;
        const worst = ["fail", "warn", "pass"].find((result) =>
          named.some((one) => (isEmpty(one) ? "fail" : one.result) === result),
        );
        expect(merged.result).toBe(worst);
      }),
    );
  });

  test("does not depend on the order in which the reports are read, nor on merging some of them first", () => {
    fc.assert(
      fc.property(fc.array(arbitraryRun, { minLength: 3, maxLength: 5 }), fc.nat(), (reports, turn) => {
        const named = reports.map((report, index) =>
          // Of versions of files a merged report keeps a warning, and not which run read which (versions.test.ts).
          read({ ...report, name: `runner-${index}`, problems: [], settings: {}, sources: [] }),
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
      name: "shards of runs that differ in their contexts or addresses alone",
      reports: [
        shardsOf(makeReport({ results: three }), [1, 2])[0] as Report,
        withShard(shardsOf(makeReport({ results: three }), [1, 2])[1] as Report, { sha256: "b".repeat(64) }),
      ],
      expected: [{ code: "report-shards", where: "gate-2.json" }],
    },
    {
      name: "shards that do not say of which checks they are a part",
      reports: shardsOf(makeReport({ results: three }), [1, 2]).map((one) => withShard(one, { sha256: undefined })),
      expected: [{ code: "report-shards", where: "gate-2.json" }],
    },
    {
      name: "all shards, of which one lost a check",
      reports: shardsOf(makeReport({ results: three }), [1, 1]),
      expected: [{ code: "report-shards", where: "gate-1.json" }],
    },
    {
      name: "a check that two shards have, where one would be lost",
      reports: shardsOf(makeReport({ results: [makeResult({ title: "a" }), makeResult({ title: "a" })] }), [1, 1]),
      expected: [{ code: "report-shards", where: "gate-2.json" }],
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

  describe("of merged reports", () => {
    const named = (...list: string[]) => list.map((name) => read(makeReport({ name })));
    const shards = shardsOf(makeReport({ name: "eu-1", results: three }), [1, 1, 1]).map(read);
    const [one, two, three_] = shards as [ReadReport, ReadReport, ReadReport];

    test.each<{
      name: string;
      first: readonly ReadReport[];
      expected?: Expect;
      later: readonly ReadReport[];
      again?: Expect;
      missing: readonly string[] | undefined;
    }>([
      { name: "a run", first: named("a"), expected: names("a", "b", "c"), later: named("d"), missing: ["b", "c"] },
      {
        name: "a run until one of its name is there",
        first: named("a"),
        expected: names("a", "b", "c"),
        later: named("c"),
        missing: ["b"],
      },
      {
        name: "no run when all are there",
        first: named("a"),
        expected: names("a", "b"),
        later: named("b"),
        missing: undefined,
      },
      {
        name: "a run that comes in another merged report no longer",
        first: named("a"),
        expected: names("a", "b"),
        later: [read({ ...mergedReport(named("b", "c")), name: "other" })],
        missing: undefined,
      },
      {
        name: "a run whose report has no check",
        first: named("a"),
        expected: names("a", "b"),
        later: [read(makeReport({ name: "b", results: [] }))],
        missing: ["checks of b"],
      },
      {
        name: "a run of which a shard is missing",
        first: named("a"),
        expected: names("a", "eu-1"),
        later: [one, three_],
        missing: ["shard 2/3 of eu-1"],
      },
      { name: "a shard", first: [one, three_], later: named("b"), missing: ["shard 2/3 of eu-1"] },
      {
        name: "a shard, of which a run has the name",
        first: [one, three_],
        later: named("shard 2/3 of eu-1"),
        missing: ["shard 2/3 of eu-1"],
      },
      {
        name: "counted reports, whatever else is there",
        first: named("a"),
        expected: { kind: "count", count: 3 },
        later: named("b", "c"),
        missing: ["2 reports"],
      },
      {
        name: "counted reports, of which a run has the name",
        first: named("a"),
        expected: { kind: "count", count: 3 },
        later: named("2 reports"),
        missing: ["2 reports"],
      },
      {
        name: "the larger of two counts, since a report may be missing in both",
        first: named("a"),
        expected: { kind: "count", count: 2 },
        later: named("b"),
        again: { kind: "count", count: 5 },
        missing: ["3 reports"],
      },
      {
        name: "a file that is expected, where a merged report has as many runs",
        first: named("a", "b"),
        later: [],
        again: { kind: "count", count: 2 },
        missing: ["1 report"],
      },
      {
        name: "the counted reports of two merges",
        first: named("a"),
        expected: { kind: "count", count: 2 },
        later: [read({ ...mergedReport(named("b"), { kind: "count", count: 3 }), name: "other" })],
        missing: ["3 reports"],
      },
      {
        name: "the checks of a run, of which a run has the name",
        first: [read(makeReport({ name: "a", results: [] }))],
        later: named("checks of a"),
        missing: ["checks of a"],
      },
    ])("still misses $name", ({ first, expected, later, again, missing }) => {
      const merged = mergedReport([read(mergedReport(first.map(passing), expected)), ...later.map(passing)], again);
      expect(merged.missing).toEqual(missing);
      expect(merged.result).toBe(missing ? "fail" : "pass");
      const said = merged.problems.filter(({ code }) => code === "report-missing").map(({ message }) => message);
      expect(said).toEqual(missing ? [`Not there to be merged: ${missing.join(", ")}`] : []);
    });

    test("cannot complete a run whose other shards were merged before", () => {
      expect(problemsOf([read(mergedReport([one, three_])), two])).toEqual({
        hasReport: false,
        problems: [{ code: "report-twice", where: "eu-1-2.json" }],
      });
    });
  });

  test("warns of shards that ran with other settings, and shows each value", () => {
    const [one, two] = shardsOf(makeReport({ results: three }), [1, 2]) as [Report, Report];
    const other = { ...two.settings, timeout: "20s", concurrency: "4", deny: "*" };
    const merged = mergedReport([read(one), read({ ...two, settings: other })]);
    expect(merged.settings).toEqual({
      ...one.settings,
      timeout: "5s or 20s, by shard",
      concurrency: "auto or 4, by shard",
      deny: "not given or *, by shard",
    });
    expect(merged.problems).toEqual([
      {
        code: "report-shards",
        severity: "warning",
        message: 'The shards of "gate" ran with different settings: timeout, deny',
        remedy: "give every shard the same inputs; the settings of the merged report have the values",
      },
    ]);
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

  test.each([
    { name: "whatever their case", given: ["b", "C", "A"], expected: ["A", "b", "C"] },
    { name: "of one spelling but for case", given: ["eu", "EU"], expected: ["EU", "eu"] },
    { name: "with numbers inside", given: ["r10b2", "r9b10", "r10b1"], expected: ["r9b10", "r10b1", "r10b2"] },
    {
      name: "with zeros before their numbers",
      given: ["r10", "r010", "r2", "r002"],
      expected: ["r002", "r2", "r010", "r10"],
    },
    { name: "one the beginning of the other", given: ["eu-1b", "eu-1", "eu"], expected: ["eu", "eu-1", "eu-1b"] },
    {
      name: "with numbers of thousands of digits",
      given: [`r${"9".repeat(70_001)}`, `r1${"0".repeat(70_001)}`, `r${"8".repeat(70_001)}`],
      expected: [`r${"8".repeat(70_001)}`, `r${"9".repeat(70_001)}`, `r1${"0".repeat(70_001)}`],
    },
  ])("orders names $name", ({ given, expected }) => {
    for (const names of [given, given.toReversed()]) {
      const reports = names.map((name) => read(makeReport({ name })));
      expect(mergedReport(reports).runners?.map(({ name }) => name)).toEqual(expected);
    }
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
      const { value, problems } = merge(reports, { name: "fleet", tool, maxCells, now: 0 });
      return [value !== undefined, problems.map(({ code, where }) => ({ code, where }))];
    };
    expect(merged(MAX_CELLS)).toEqual([true, []]);
    expect(merged(9)).toEqual([true, []]);
    expect(merged(8)).toEqual([false, [{ code: "file-limit", where: "input merge" }]]);
  });

  describe("of a merged report that an attacker made", () => {
    const warnings = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        code: "unknown-field",
        severity: "warning" as const,
        message: `Unknown field ${index}`,
      }));

    test("has what is said of all runs in memory once, however many runs there are", () => {
      const merged = mergedReport(["eu-1", "us-1"].map((name) => read(makeReport({ name, problems: warnings(2) }))));
      const [one, other] = partsOf(read(merged)) as [Part, Part];
      expect(one.sharedProblems).toEqual(warnings(2));
      expect(one.sharedProblems).toBe(other.sharedProblems);
      expect([one.problems, one.sources === other.sources, one.settings === other.settings]).toEqual([[], true, true]);
    });

    test.each([
      { of: "letters", letters: "a".repeat(900) },
      { of: "invisible characters, each of which reports write as eight", letters: `aaaa${"\u202e".repeat(112)}` },
      { of: "characters that XML writes as four", letters: `aaaa${"<".repeat(224)}` },
    ])("has as many names of missing shards as the limit, and not one more: $of", ({ letters }) => {
      const nameOf = (at: number) => `${at}`.padStart(4, "a") + letters.slice(4);
      const runs = (count: number) =>
        Array.from({ length: count }, (_, at) =>
          read(makeReport({ name: nameOf(at), results: [], shard: { index: 1, count: 201, checks: 0 } })),
        );
      const codes = (count: number) =>
        merge(runs(count), { name: "fleet", tool, now: 0 }).problems.map(({ code }) => code);
      // 200 missing shards of 1,000 characters each.
      expect(200 * 1_000 * 10).toBe(MAX_MISSING);
      expect(codes(10)).not.toContain("file-limit");
      expect(codes(11)).toEqual(["file-limit"]);
    });

    test("has as many problems as a run, the worst of them, and says how many are left out", () => {
      const worst = { code: "unknown-field", severity: "error" as const, message: "Worst" };
      const report = makeReport({ name: "eu-1", problems: [...warnings(MAX_PROBLEMS + 4), worst] });
      const { problems } = mergedReport([read(report), read(makeReport({ name: "us-1" }))]);
      expect([problems.length, problems.at(-2)?.message, problems.at(-1)]).toEqual([
        MAX_PROBLEMS + 1,
        "Worst",
        { code: "problem-limit", severity: "warning", message: "5 more problems are not shown", where: "input merge" },
      ]);
    });

    test("has as many characters of names in its problems as the limit, and not one more", () => {
      const reports = ["eu-1", "us-1", "us-2"].map((name) => read(makeReport({ name, problems: warnings(4) })));
      const codes = (maxNames: number) =>
        merge(reports, { name: "fleet", tool, maxNames, now: 0 }).problems.map(({ code }) => code);
      // Three lists of four problems, as they are read, of three runs.
      expect(codes(12 * 3 * 8)).toEqual([]);
      expect(codes(12 * 3 * 8 - 1)).toEqual(["file-limit"]);
      expect(codes(MAX_PROBLEM_NAMES)).toEqual([]);
    });

    test("counts the characters of these names as reports write them", () => {
      const reports = ["\u202e", "<&"].map((name) => read(makeReport({ name, problems: warnings(1) })));
      const codes = (maxNames: number) =>
        merge(reports, { name: "fleet", tool, maxNames, now: 0 }).problems.map(({ code }) => code);
      // Two problems of two runs: [U+202E] and &lt;&amp;, each with four more.
      expect(codes(2 * (8 + 4 + 9 + 4))).toEqual([]);
      expect(codes(2 * (8 + 4 + 9 + 4) - 1)).toEqual(["file-limit"]);
    });
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

function passing({ report }: ReadReport): ReadReport {
  return read(judged({ ...report, results: report.results.map(asPassed) }));
}

function withShard(report: Report, { sha256 }: Pick<ShardFacts, "sha256"> | { readonly sha256: undefined }): Report {
  const { sha256: _, ...shard } = report.shard as ShardFacts;
  return { ...report, shard: { ...shard, ...(sha256 === undefined ? {} : { sha256 }) } };
}
