import { describe, expect, test } from "@jest/globals";
import { formatTable } from "../../src/formats/table.js";
import type { FailOn } from "../../src/inputs/inputs.js";
import { attentionOf, changesByResult, describeChanges, describeTolerance } from "../../src/report/changes.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import type { Report } from "../../src/report/model.js";
import { makeExcluded, makeReport, makeResult, makeTimeout } from "./make-report.js";

const failing = (...titles: string[]): Report => makeReport({ results: titles.map((title) => makeTimeout({ title })) });

const before = failing("old", "fixed", "gone");
const now = makeReport({
  results: [
    makeTimeout({ title: "old" }),
    makeResult({ title: "fixed", address: before.results[1]?.address ?? "" }),
    makeTimeout({ title: "new" }),
    makeResult({ title: "fine" }),
  ],
  excluded: [makeExcluded()],
});
const changes = compareWithBaseline(now, before);

describe("changesByResult()", () => {
  test("distinguishes new failures, old ones and fixed ones, and has no entry for the rest", () => {
    const changeOf = changesByResult(changes);
    expect(now.results.map((result) => changeOf.get(result))).toEqual(["as before", "fixed", "new", undefined]);
  });

  test("is empty without a baseline", () => {
    expect(changesByResult(undefined).size).toBe(0);
  });
});

describe("attentionOf()", () => {
  test("puts new failures before old ones, and warnings last", () => {
    const warning = makeTimeout({ title: "warned", status: "warn" });
    const report = makeReport({ results: [warning, ...now.results] });
    const titles = attentionOf(report, changesByResult(compareWithBaseline(report, before))).map(({ title }) => title);
    expect(titles).toEqual(["new", "old", "warned"]);
  });
});

describe("describeChanges()", () => {
  test.each([
    [
      { newlyFailing: 1, fixed: 2, gone: 3, stillFailing: 4 },
      "1 new failure, 2 fixed, 3 no longer checked, 4 still failing since then",
    ],
    [{ newlyFailing: 2, fixed: 0, gone: 0, stillFailing: 0 }, "2 new failures since then"],
    [{ newlyFailing: 0, fixed: 0, gone: 1, stillFailing: 0 }, "1 no longer checked since then"],
    [{ newlyFailing: 0, fixed: 0, gone: 0, stillFailing: 1 }, "No new failure, 1 still failing since then"],
    [{ newlyFailing: 0, fixed: 0, gone: 0, stillFailing: 0 }, "No new failure since then"],
  ])("describes %j as: %s", (counts, words) => {
    expect(describeChanges(counts, "since then")).toBe(words);
  });
});

describe("describeTolerance()", () => {
  const same = failing("old");
  const unchanged = compareWithBaseline(same, same);
  test.each<[string, FailOn, string, Report, string | undefined]>([
    ["an old failure", "new", "explains that no failure is new", same, "Does not fail the run, because fail-on is new"],
    ["a failure", "never", "explains it", same, "Does not fail the run, because fail-on is never"],
    ["a failure that fails the run", "fail", "is undefined", same, undefined],
    ["no failure", "never", "is undefined", makeReport(), undefined],
  ])("for %s with fail-on %s %s", (_, failOn, __, report, sentence) => {
    expect(describeTolerance(report, { failOn, changes: unchanged })).toBe(sentence);
  });

  test("is undefined for a failure without a baseline, because the failure is new", () => {
    expect(describeTolerance(same, { failOn: "new" })).toBeUndefined();
  });
});

describe("formatTable() with a baseline", () => {
  test("has a column for the changes, and ends with all changes and the reason why the run does not fail", () => {
    const same = failing("old");
    const table = (report: Report, earlier: Report) =>
      formatTable(report, { color: false, failOn: "new", changes: compareWithBaseline(report, earlier) }).split("\n");
    expect(
      table(now, before)
        .slice(0, 5)
        .map((line) => line.slice(0, 25).trimEnd()),
    ).toEqual([
      "✘ fail  as before  old",
      "✔ pass  fixed      fixed",
      "✘ fail  new        new",
      "✔ pass             fine",
      "- skip             Old en",
    ]);
    expect(table(now, before).slice(-3)).toEqual([
      "1 new failure, 1 fixed, 1 no longer checked, 1 still failing since the baseline",
      "FAIL  2 of 4 checks failed, 1 excluded, in 5.10 s",
      "",
    ]);
    expect(table(same, same).slice(-3)).toEqual([
      "No new failure, 1 still failing since the baseline",
      "PASS  1 known failure, none new, in 5.10 s. Does not fail the run, because fail-on is new",
      "",
    ]);
  });
});
