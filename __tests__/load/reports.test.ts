import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { formatJson } from "../../src/formats/json.js";
import { loadReports, MAX_REPORTS_BYTES } from "../../src/load/reports.js";
import type { Report } from "../../src/report/model.js";
import { makeMixedReport, makeReport } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";

const stdin = async () => Buffer.from(formatJson(makeReport({ name: "piped" })));

const eu = makeMixedReport();
const us = makeReport({ name: "us-1" });

function folder() {
  return temporaryFolder({
    "reports/eu-1.json": formatJson({ ...eu, name: "eu-1" }),
    "reports/us-1.json": `\ufeff${JSON.stringify({ ...us, later: { deep: [1] } })}`,
    "broken.json": formatJson(eu).slice(0, 500),
    "green.json": JSON.stringify({ ...JSON.parse(formatJson(eu)), result: "pass" }),
    "later.json": JSON.stringify({ ...JSON.parse(formatJson(eu)), schemaVersion: 2 }),
  });
}

async function loaded(patterns: readonly string[], options = {}) {
  const { value, problems } = await loadReports(patterns, { cwd: folder(), stdin, ...options });
  return { names: value.map(({ report }) => report.name), codes: problems.map(({ code }) => code) };
}

/** Everything that a run found with its name, as it is read. */
function ofRunner(report: Report): Report {
  const named = <T>(items: readonly T[]) => items.map((item) => ({ ...item, runner: report.name }));
  return { ...report, results: named(report.results), excluded: named(report.excluded) };
}

describe("loadReports()", () => {
  test("reads what a glob matches, without fields of a later version, each result with the name of its run", async () => {
    const { value, problems } = await loadReports(["reports/*.json"], { cwd: folder(), stdin });
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { file: "reports/eu-1.json", report: ofRunner({ ...eu, name: "eu-1" }) },
      { file: "reports/us-1.json", report: ofRunner(us) },
    ]);
  });

  test("leaves the names of the runs in a merged report", async () => {
    const merged = { ...ofRunner(eu), name: "fleet", runners: [{ ...eu, name: eu.name }] };
    const cwd = temporaryFolder({ "merged.json": formatJson(merged) });
    const { value } = await loadReports(["merged.json"], { cwd, stdin });
    expect(value.map(({ report }) => [report.results, report.excluded])).toEqual([[merged.results, merged.excluded]]);
  });

  test("reads a file once that two patterns name, and standard input", async () => {
    expect(await loaded(["reports/*.json", "./reports/eu-1.json", "-"])).toEqual({
      names: ["eu-1", "us-1", "piped"],
      codes: [],
    });
  });

  test.each([
    { name: "a report that is cut off", pattern: "broken.json", code: "report-file" },
    { name: "a pass above failed results", pattern: "green.json", code: "report-file" },
    { name: "another schema version", pattern: "later.json", code: "report-file" },
    { name: "a file that is not there", pattern: "nothing.json", code: "file-missing" },
    { name: "a folder", pattern: "reports", code: "file-unreadable" },
    { name: "a glob without a match", pattern: "none-*.json", code: "glob-no-match" },
  ])("refuses $name and still reads the others", async ({ pattern, code }) => {
    expect(await loaded(["reports/eu-1.json", pattern])).toEqual({ names: ["eu-1"], codes: [code] });
  });

  test.each([
    { pattern: "**/eu-*.json", names: ["eu-1"], codes: ["glob-link"] },
    { pattern: "reports/*/*.json", names: [], codes: ["file-unreadable"] },
  ])("does not pass over a dangling link in silence with $pattern: $codes", async ({ pattern, names, codes }) => {
    const cwd = folder();
    symlinkSync("missing", join(cwd, "reports/us"));
    expect(await loaded([pattern], { cwd })).toEqual({ names, codes });
  });

  test("reads no more bytes of all files than the limit", async () => {
    expect(MAX_REPORTS_BYTES).toBe(512 * 1024 * 1024);
    expect(await loaded(["reports/*.json"], { maxReportsBytes: 1000 })).toEqual({ names: [], codes: ["file-limit"] });
  });
});
