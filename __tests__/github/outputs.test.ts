import { describe, expect, test } from "@jest/globals";
import { failedTitles, MAX_FAILED_CHECKS_BYTES } from "../../src/github/outputs.js";
import { mergedFleet } from "../merge/make-fleet.js";
import { makeReport, makeResult } from "../report/make-report.js";

const failing = (title: string) => makeResult({ title, status: "fail" });

describe("failedTitles()", () => {
  test("has each failed check of a run, also of one title", () => {
    const results = [failing("API"), makeResult({ title: "Redis" }), failing("API")];
    expect(failedTitles(makeReport({ results }))).toEqual(["API", "API"]);
  });

  test("has each title of a merged report once", () => {
    const fleet = { "eu-1": ["refused", "dropped", "ok"], "us-1": ["refused", "ok", "ok"] } as const;
    expect(failedTitles(mergedFleet(["Postgres", "Redis", "API"], fleet))).toEqual(["Postgres", "Redis"]);
  });

  test.each([
    { name: "ASCII", title: "a" },
    { name: "characters of several bytes", title: "日本語" },
    { name: "characters that JSON escapes", title: '"\\"' },
  ])("of more titles than a variable may have says how many it leaves out: $name", ({ title }) => {
    const results = Array.from({ length: 20_000 }, (_, at) => failing(`${title}-${at}`));
    const titles = failedTitles(makeReport({ results }));
    const left = results.length - (titles.length - 1);
    expect(titles.at(-1)).toBe(`and ${left} more, which the report has`);
    expect(titles.slice(0, -1)).toEqual(results.slice(0, titles.length - 1).map((result) => result.title));
    expect(Buffer.byteLength(JSON.stringify(titles))).toBeLessThan(131_072);
    expect(Buffer.byteLength(JSON.stringify(titles))).toBeGreaterThan(MAX_FAILED_CHECKS_BYTES - 100);
  });
});
