import { expect, test } from "@jest/globals";
import { fleet } from "../../src/fleet.js";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { accept } from "../../src/problem/checked.js";
import { makeReport, makeResult } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";

const run = makeReport({ name: "eu", results: [makeResult()] });
const shard = { ...run, shard: { index: 1, count: 1, checks: 1, sha256: "a".repeat(64) } };

async function merged(given: Partial<Record<InputName, string>>, reports: Readonly<Record<string, unknown>>) {
  const files = Object.entries(reports).map(([name, report]) => [name, JSON.stringify(report)] as const);
  const cwd = temporaryFolder(Object.fromEntries(files));
  const inputs = accept(readInputs((name) => ({ mode: "merge", ...given })[name] ?? ""));
  return (await fleet(inputs, { cwd, stdin: async () => Buffer.alloc(0) })).report;
}

const both = { "eu.json": run, "us.json": { ...run, name: "us" } };

test.each<{
  readonly name: string;
  readonly given: Partial<Record<InputName, string>>;
  readonly reports?: Readonly<Record<string, unknown>>;
  readonly has: boolean;
}>([
  { name: "a glob", given: { merge: "*.json" }, has: true },
  { name: "a glob beside a path", given: { merge: "eu.json\nu*.json" }, has: true },
  { name: "a glob of one report", given: { merge: "*.json" }, reports: { "eu.json": run }, has: true },
  { name: "a glob and a number", given: { merge: "*.json", expect: "2" }, has: false },
  { name: "a glob and names", given: { merge: "*.json", expect: "eu\nus" }, has: false },
  { name: "paths, which must exist", given: { merge: "eu.json\nus.json" }, has: false },
  { name: "alternatives, which must exist", given: { merge: "{eu,us}.json" }, has: false },
  { name: "a glob of the shards of one run", given: { merge: "*.json" }, reports: { "eu.json": shard }, has: true },
])("a merge of $name has a notice that no report is missed: $has", async ({ given, reports = both, has }) => {
  const { problems, result } = await merged(given, reports);
  const notice = {
    code: "nothing-expected",
    severity: "notice",
    where: "input expect",
    message: "Nothing is expected, so a report that is not there is not missed",
    remedy: "give the number of reports, or their names",
  };
  expect(problems).toEqual(expect.arrayContaining(has ? [notice] : []));
  expect(problems.filter(({ code }) => code === "nothing-expected")).toHaveLength(has ? 1 : 0);
  expect(result).toBe("pass");
});

test("the notice of an earlier merge is not said of one that expects reports", async () => {
  const earlier = await merged({ merge: "*.json" }, both);
  const again = await merged({ merge: "*.json", expect: "1" }, { "all.json": earlier });
  expect(again.problems.map(({ code }) => code)).not.toContain("nothing-expected");
});

test.each([
  { expected: "1", surplus: true },
  { expected: "2", surplus: false },
])(
  "two reports where $expected is expected have a warning that there are more: $surplus",
  async ({ expected, surplus }) => {
    const { problems, result } = await merged({ merge: "*.json", expect: expected }, both);
    const warning = {
      code: "report-unexpected",
      severity: "warning",
      where: "input expect",
      message: "2 reports are merged, and expect counts 1",
      remedy: "expect 2, so that one is missed when it is not there",
    };
    expect(problems.filter(({ code }) => code !== "report-old")).toEqual(surplus ? [warning] : []);
    expect(result).toBe("pass");
  },
);
