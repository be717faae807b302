import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { failedTitles, MAX_FAILED_CHECKS_BYTES, setOutputs, setResult } from "../../src/github/outputs.js";
import type { Report } from "../../src/report/model.js";
import { mergedFleet } from "../merge/make-fleet.js";
import { makeReport, makeResult } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";

const failing = (title: string) => makeResult({ title, status: "fail" });

describe("setOutputs()", () => {
  async function written(report: Report, isPublished = false): Promise<string> {
    const file = join(temporaryFolder({ output: "" }), "output");
    const { GITHUB_OUTPUT } = process.env;
    process.env.GITHUB_OUTPUT = file;
    await setOutputs(report, "report.json");
    if (isPublished) await setResult(report.result);
    if (GITHUB_OUTPUT === undefined) delete process.env.GITHUB_OUTPUT;
    else process.env.GITHUB_OUTPUT = GITHUB_OUTPUT;
    return readFileSync(file, "utf8");
  }

  test("writes nothing invisible: titles are escaped as in the JSON report", async () => {
    const title = "a\u202e\u0085\u200b\u{e0041}\ud800\u001b[1m##[error]z";
    const output = await written(makeReport({ results: [failing(title)] }));
    expect(output).not.toMatch(/[^\n\x20-\x7e]|##\[/);
    expect(JSON.parse(/^\[.*\]$/m.exec(output)?.[0] ?? "")).toEqual([title]);
  });

  test("of so many such titles are no longer than a variable may be", async () => {
    const results = Array.from({ length: 5_000 }, (_, at) => failing(`\u202e\u200b\u{e0041}${at}`));
    const [titles = ""] = /^\[.*\]$/m.exec(await written(makeReport({ results }))) ?? [];
    expect(titles.length).toBeLessThan(131_072);
    expect(titles.length).toBeGreaterThan(MAX_FAILED_CHECKS_BYTES - 100);
  });

  test.each([
    { status: "pass", isPublished: false, result: "error" },
    { status: "warn", isPublished: false, result: "error" },
    { status: "fail", isPublished: false, result: "fail" },
    { status: "pass", isPublished: true, result: "pass" },
    { status: "warn", isPublished: true, result: "warn" },
    { status: "fail", isPublished: true, result: "fail" },
  ] as const)("say $result of a run with $status, published everywhere: $isPublished", async (row) => {
    const report = makeReport({ results: [makeResult({ title: "API", status: row.status })] });
    // The runner keeps the last.
    const results = [...(await written(report, row.isPublished)).matchAll(/^result<<(\S+)\n(.*)\n\1$/gm)];
    expect(results.at(-1)?.[2]).toBe(row.result);
  });
});

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
