import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { MAX_REPORT_BYTES, readBaseline } from "../../src/report/baseline.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Reads 512 MB, which a busy machine does not do in the usual five seconds. */
const TIMEOUT_MS = 60_000;

/** The codes of the problems of a file of so many bytes that is not a report. */
async function codesOf(bytes: number): Promise<readonly string[]> {
  const cwd = temporaryFolder({ "report.json": "" });
  truncateSync(join(cwd, "report.json"), bytes);
  return (await readBaseline("report.json", { cwd })).problems.map(({ code }) => code);
}

test(
  "a report of the largest size is read, and one byte more is refused",
  async () => {
    expect(await codesOf(MAX_REPORT_BYTES)).toEqual(["report-file"]);
    expect(await codesOf(MAX_REPORT_BYTES + 1)).toEqual(["baseline-file"]);
  },
  TIMEOUT_MS,
);
