import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckResult } from "../../src/analyze/result.js";
import { formatJson } from "../../src/formats/json.js";
import { accept } from "../../src/problem/checked.js";
import { readBaseline } from "../../src/report/baseline.js";
import { compareWithBaseline, identify } from "../../src/report/comparison.js";
import { arbitraryResult } from "./arbitrary-report.js";
import { makeMixedReport, makeRefused, makeReport, makeResult, makeTimeout } from "./make-report.js";

const titles = (results: readonly CheckResult[]) => results.map(({ title }) => title);
const compare = (before: readonly CheckResult[], now: readonly CheckResult[]) => {
  const { newlyFailing, stillFailing, fixed, gone } = compareWithBaseline({ results: now }, { results: before });
  return { new: titles(newlyFailing), still: titles(stillFailing), fixed: titles(fixed), gone: titles(gone) };
};
const nothing = { new: [], still: [], fixed: [], gone: [] };
const passing = (overrides: Partial<CheckResult> = {}) => makeTimeout({ status: "pass", ...overrides });

describe("compareWithBaseline", () => {
  test.each([
    ["fails now and passed before is new", [passing()], [makeTimeout()], { ...nothing, new: ["Postgres primary"] }],
    ["fails now and did not exist before is new", [], [makeTimeout()], { ...nothing, new: ["Postgres primary"] }],
    [
      "fails now and warned before is new",
      [makeTimeout({ status: "warn" })],
      [makeTimeout()],
      { ...nothing, new: ["Postgres primary"] },
    ],
    [
      "failed both times is still failing",
      [makeTimeout()],
      [makeTimeout()],
      { ...nothing, still: ["Postgres primary"] },
    ],
    [
      "failed before and passes now is fixed",
      [makeTimeout()],
      [passing()],
      { ...nothing, fixed: ["Postgres primary"] },
    ],
    [
      "failed before and warns now is fixed",
      [makeTimeout()],
      [makeTimeout({ status: "warn" })],
      { ...nothing, fixed: ["Postgres primary"] },
    ],
    [
      "failed before and is no longer checked is gone, not fixed",
      [makeTimeout()],
      [],
      { ...nothing, gone: ["Postgres primary"] },
    ],
    ...(["not-run", "local-limit"] as const).map(
      (reason) =>
        [
          `fails now and was ${reason} then is new, since nobody saw it fail`,
          [makeTimeout({ reason })],
          [makeTimeout({ reason })],
          { ...nothing, new: ["Postgres primary"] },
        ] as const,
    ),
    ...(["policy-denied", "bad-address"] as const).flatMap((reason) => [
      [
        `was ${reason} both times is still failing`,
        [makeTimeout({ reason })],
        [makeTimeout({ reason })],
        { ...nothing, still: ["Postgres primary"] },
      ] as const,
      [
        `fails now and was ${reason} then is new, since nobody saw it fail`,
        [makeTimeout({ reason })],
        [makeTimeout()],
        { ...nothing, new: ["Postgres primary"] },
      ] as const,
      [
        `failed before and is ${reason} now is new, since it is another failure`,
        [makeTimeout()],
        [makeTimeout({ reason })],
        { ...nothing, new: ["Postgres primary"] },
      ] as const,
    ]),
    [
      "was policy-denied then and is bad-address now is new",
      [makeTimeout({ reason: "policy-denied" })],
      [makeTimeout({ reason: "bad-address" })],
      { ...nothing, new: ["Postgres primary"] },
    ],
    ...(["dns-failure", "dns-timeout"] as const).flatMap((reason) => [
      [
        `has no answer of a name server now and was ${reason} then is still failing`,
        [makeTimeout({ reason })],
        [makeTimeout({ reason: "dns-failure" })],
        { ...nothing, still: ["Postgres primary"] },
      ] as const,
      [
        `is dialed and fails now and was ${reason} then is new, since nobody saw it fail`,
        [makeTimeout({ reason })],
        [makeTimeout()],
        { ...nothing, new: ["Postgres primary"] },
      ] as const,
      [
        `has a name that does not exist now and was ${reason} then is new`,
        [makeTimeout({ reason })],
        [makeTimeout({ reason: "dns-not-found" })],
        { ...nothing, new: ["Postgres primary"] },
      ] as const,
      [
        `failed before and is ${reason} now is still failing`,
        [makeTimeout()],
        [makeTimeout({ reason })],
        { ...nothing, still: ["Postgres primary"] },
      ] as const,
    ]),
    ...(["not-run", "local-limit"] as const).map(
      (reason) =>
        [
          `failed before and is ${reason} now is new, since nobody sees it fail`,
          [makeTimeout()],
          [makeTimeout({ reason })],
          { ...nothing, new: ["Postgres primary"] },
        ] as const,
    ),
    [
      "connected and should not have, and does not connect now, is new",
      [makeTimeout({ reason: "connected", networkStatus: "connected" })],
      [makeTimeout()],
      { ...nothing, new: ["Postgres primary"] },
    ],
    [
      "did not connect, and connects now and should not, is new",
      [makeTimeout()],
      [makeTimeout({ reason: "connected", networkStatus: "connected" })],
      { ...nothing, new: ["Postgres primary"] },
    ],
    ["passed both times is no change", [makeResult()], [makeResult()], nothing],
    ["warned both times is no change", [makeRefused()], [makeRefused()], nothing],
    [
      "has another position, message and collector name is the same check",
      [makeTimeout()],
      [
        makeTimeout({
          position: { file: "other.yaml", line: 1, column: 1 },
          message: "other",
          collector: "other",
          reason: "refused",
        }),
      ],
      { ...nothing, still: ["Postgres primary"] },
    ],
    [
      "has another address is another check",
      [makeTimeout()],
      [makeTimeout({ address: "new.example.com:5432" })],
      { ...nothing, new: ["Postgres primary"], gone: ["Postgres primary"] },
    ],
    [
      "is equal to another one has a number of its own among them",
      [passing(), makeTimeout()],
      [makeTimeout(), makeTimeout()],
      { ...nothing, new: ["Postgres primary"], still: ["Postgres primary"] },
    ],
  ])("a check that %s", (_, before, now, expected) => {
    expect(compare(before, now)).toEqual(expected);
  });

  test.each([
    { part: "a shard", of: { shard: { index: 1, count: 2, checks: 2 } } },
    { part: "a merge that misses a report", of: { missing: ["us-1"] } },
  ])("$part says of no check that it is gone", ({ of }) => {
    const before = { results: [makeTimeout(), makeTimeout({ title: "Replica" })] };
    const results = [makeTimeout()];
    expect(titles(compareWithBaseline({ results }, before).gone)).toEqual(["Replica"]);
    const { gone, stillFailing } = compareWithBaseline({ results, ...of }, before);
    expect([titles(gone), titles(stillFailing)]).toEqual([[], ["Postgres primary"]]);
  });

  test("a report compared with itself has no changes, except that a check that was not made is new", () => {
    fc.assert(
      fc.property(fc.array(arbitraryResult), (results) => {
        const failed = results.filter(({ status }) => status === "fail");
        const isUnseen = ({ reason }: CheckResult) => reason === "not-run" || reason === "local-limit";
        expect(compareWithBaseline({ results }, { results })).toEqual({
          newlyFailing: failed.filter(isUnseen),
          fixed: [],
          gone: [],
          stillFailing: failed.filter((result) => !isUnseen(result)),
        });
      }),
    );
  });
});

describe("identify", () => {
  test("no two checks of a report have the same identity", () => {
    fc.assert(
      fc.property(fc.array(arbitraryResult), (results) => {
        const twice = identify([...results, ...results]).map(([identity]) => identity);
        expect(new Set(twice).size).toBe(twice.length);
      }),
    );
  });
});

describe("readBaseline", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "baseline-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("reads the JSON report of an earlier run", async () => {
    await writeFile(join(folder, "old.json"), formatJson(makeMixedReport()));
    expect(await readBaseline("old.json", { cwd: folder })).toEqual({ value: makeMixedReport(), problems: [] });
  });

  test("a file that does not exist is a notice", async () => {
    expect(await readBaseline("none.json", { cwd: folder })).toMatchObject({
      value: undefined,
      problems: [{ code: "baseline-missing", severity: "notice", where: "input baseline" }],
    });
  });

  const written = formatJson(makeMixedReport());
  test.each([
    ["a file that is not a report", "{}"],
    ["an empty file", ""],
    ["a report that contradicts itself", written.replace('"result": "fail"', '"result": "pass"')],
    ["a report that has one key twice", written.replace('"result": "fail"', '"result": "fail", "result": "pass"')],
    ["a report with a duration that is null", written.replace(/"durationMs": [\d.]+/, '"durationMs": null')],
  ])("%s is a warning, and makes every failure new", async (_, text) => {
    await writeFile(join(folder, "old.json"), text);
    expect(await readBaseline("old.json", { cwd: folder })).toMatchObject({
      value: undefined,
      problems: [
        { code: "report-file", severity: "warning", message: expect.stringMatching(/; every failure counts as new$/) },
      ],
    });
  });

  test("refuses a folder", async () => {
    expect(await readBaseline(".", { cwd: folder })).toMatchObject({
      value: undefined,
      problems: [{ code: "baseline-file", severity: "error" }],
    });
  });

  test("makes failures of the baseline old ones", async () => {
    await writeFile(join(folder, "old.json"), formatJson(makeReport({ results: [makeTimeout()] })));
    const baseline = accept(await readBaseline("old.json", { cwd: folder }));
    const now = makeReport({ results: [makeTimeout(), makeTimeout({ title: "Replica" })] });
    expect(titles(compareWithBaseline(now, baseline).newlyFailing)).toEqual(["Replica"]);
  });
});
