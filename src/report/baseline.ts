import { type ReadFileOptions, readBytes } from "../files/file.js";
import { InputError, type Problem } from "../problem/problem.js";
import type { Report } from "./model.js";
import { parseReport } from "./parse.js";

/** The report of an earlier run, or what to tell people where there is none yet. */
export type Baseline =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "missing"; readonly problem: Problem };

/** A report of 10,000 checks has about 10 MB. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/**
 * Reads the JSON report of an earlier run. A file that does not exist is a notice: the first run has no baseline.
 *
 * @throws InputError `report-file` when the file is no report, `baseline-file` when it cannot be read
 */
export async function readBaseline(
  file: string,
  { cwd = process.cwd(), ...options }: Partial<Omit<ReadFileOptions, "maxBytes">> = {},
): Promise<Baseline> {
  const read = await readBytes(file, { cwd, ...options, maxBytes: MAX_REPORT_BYTES });
  switch (read.kind) {
    case "bytes":
      return { kind: "report", report: parseReport(read.bytes.toString("utf8"), file) };
    case "missing":
      return { kind: "missing", problem: noBaseline(file) };
    default:
      throw unreadable(file, read);
  }
}

function noBaseline(file: string): Problem {
  return {
    code: "baseline-missing",
    severity: "notice",
    where: "input baseline",
    message: `There is no report at ${file}, so every failure counts as new`,
    remedy: "save the JSON report of a run there, for example from the main branch",
  };
}

function unreadable(file: string, { message, cause }: { message: string; cause?: unknown }): InputError {
  const problem: Problem = {
    code: "baseline-file",
    severity: "error",
    where: "input baseline",
    message: `Cannot read ${file}: ${message}`,
    remedy: `expected a file that this step may read, of at most ${MAX_REPORT_BYTES} bytes`,
  };
  return new InputError([problem], { cause });
}
