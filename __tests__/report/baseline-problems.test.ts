import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { baselineProblems, overwrittenBaseline } from "../../src/report/baseline-problems.js";
import { temporaryFolder } from "../temporary-folder.js";

const now = Date.parse("2026-03-31T12:00:00Z");
const own = { name: "gate", startedAt: "2026-03-20T08:30:00Z" };
const notice = 'notice Failures that the report of "gate" of 2026-03-20 08:30 UTC has, too, do not fail this run';

describe("a baseline that excuses failures", () => {
  test.each([
    { name: "the same gate", baseline: own, problems: [notice] },
    { name: "30 days ago", baseline: { ...own, startedAt: "2026-03-01T12:00:00Z" }, problems: [/^notice/] },
    {
      name: "31 days ago",
      baseline: { ...own, startedAt: "2026-02-28T12:00:00Z" },
      problems: [
        /^notice/,
        "warning The baseline is 31 days old: failures that it has since 2026-02-28 12:00 UTC do not fail this run",
      ],
    },
    {
      name: "another name",
      baseline: { ...own, name: "other" },
      problems: [
        'notice Failures that the report of "other" of 2026-03-20 08:30 UTC has, too, do not fail this run',
        'warning The baseline is a report of "other", and this run is "gate": another run\'s failures excuse those of this one',
      ],
    },
    {
      name: "a long name, which is quoted without half of a word",
      baseline: { ...own, name: `of ${"S3CR3T".repeat(20)}` },
      problems: [/^notice .* of "of …" of /, /^warning The baseline is a report of "of …", and/],
    },
    {
      name: "the future",
      baseline: { ...own, startedAt: "2027-01-01T00:00:00Z" },
      problems: [/^notice/, "warning The baseline is dated in the future, 2027-01-01 00:00 UTC"],
    },
    {
      name: "a time that is none",
      baseline: { ...own, startedAt: "yesterday" },
      problems: [/^notice .* of yesterday has, too/],
    },
  ])("is described: that of $name", ({ baseline, problems }) => {
    const found = baselineProblems(baseline, { name: "gate", now });
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
      problems.map((each) => (typeof each === "string" ? each : expect.stringMatching(each))),
    );
    expect(found.every(({ code, where }) => code === "baseline-used" && where === "input baseline")).toBe(true);
  });
});

describe("a report in the place of the baseline", () => {
  const cwd = () => {
    const folder = temporaryFolder({ "base.json": "{}", "sub/x": "" });
    symlinkSync(folder, join(folder, "sub", "link"));
    symlinkSync("base.json", join(folder, "alias.json"));
    return folder;
  };
  const inputs = { baseline: "base.json", failOn: "new" } as const;
  const to = (path: string) => [{ format: "json" as const, path }];

  test.each(["base.json", "./sub/../base.json", "sub/link/base.json", "alias.json"])(
    "is an error with fail-on new: %s",
    async (path) => {
      expect(await overwrittenBaseline({ ...inputs, reports: to(path) }, { cwd: cwd() })).toMatchObject([
        { code: "baseline-overwritten", severity: "error", message: expect.stringContaining(path) },
      ]);
    },
  );

  test("is an error also where there is no baseline yet", async () => {
    const reports = to("new/first.json");
    const problems = await overwrittenBaseline(
      { ...inputs, baseline: "sub/../new/first.json", reports },
      { cwd: cwd() },
    );
    expect(problems).toHaveLength(1);
  });

  test.each([
    { name: "at another path", given: { ...inputs, reports: to("other.json") } },
    {
      name: "with fail-on fail, which excuses nothing",
      given: { ...inputs, failOn: "fail", reports: to("base.json") },
    },
    { name: "without a baseline", given: { failOn: "new", reports: to("base.json") } },
  ] as const)("is not seen in a report $name", async ({ given }) => {
    expect(await overwrittenBaseline(given, { cwd: cwd() })).toEqual([]);
  });
});
