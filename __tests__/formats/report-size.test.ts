import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { MAX_REPORT_BYTES, readBaseline } from "../../src/report/baseline.js";
import { temporaryFolder } from "../temporary-folder.js";

/** What is said of a file of so many bytes that is no report. */
async function codesOf(bytes: number): Promise<readonly string[]> {
  const cwd = temporaryFolder({ "report.json": "" });
  truncateSync(join(cwd, "report.json"), bytes);
  return (await readBaseline("report.json", { cwd })).problems.map(({ code }) => code);
}

test("a report is looked at up to the largest size, and not read beyond it", async () => {
  expect(await codesOf(MAX_REPORT_BYTES)).toEqual(["report-file"]);
  expect(await codesOf(MAX_REPORT_BYTES + 1)).toEqual(["baseline-file"]);
});
