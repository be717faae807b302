import { type ReadFileOptions, readBytes } from "../files/file.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { Report } from "./model.js";
import { parseReport } from "./parse.js";

/** A report of 10,000 checks has about 10 MB; that of a fleet of 200 runners with 1,000 checks each, which is a baseline as well, 180 MB. */
export const MAX_REPORT_BYTES = 256 * 1024 * 1024;

/**
 * Reads the JSON report of an earlier run. A file that does not exist is a notice, because the first run has no baseline; one
 * that is not a report, or is too large for one, is a warning. A cache would keep it, and no later run could replace it if each
 * were refused. A path that cannot be read is an error. In all of these cases there is no value, so every failure is new.
 */
export async function readBaseline(
  file: string,
  { cwd = process.cwd(), ...options }: Partial<Omit<ReadFileOptions, "maxBytes">> = {},
): Promise<Checked<Report | undefined>> {
  const read = await readBytes(file, { cwd, ...options, maxBytes: MAX_REPORT_BYTES });
  switch (read.kind) {
    case "bytes": {
      const { value, problems } = parseReport(read.bytes.toString("utf8"), file);
      return { value, problems: problems.map(asUnused) };
    }
    case "missing":
      return { value: undefined, problems: [noBaseline(file)] };
    case "too-large":
      return { value: undefined, problems: [asUnused(unreadable(file, read.message))] };
    default:
      return { value: undefined, problems: [unreadable(file, read.message)] };
  }
}

function asUnused(problem: Problem): Problem {
  return { ...problem, severity: "warning", message: `${problem.message}; every failure counts as new` };
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

function unreadable(file: string, why: string): Problem {
  return {
    code: "baseline-file",
    severity: "error",
    where: "input baseline",
    message: `Cannot read ${file}: ${why}`,
    remedy: `expected a readable file of at most ${MAX_REPORT_BYTES} bytes`,
  };
}
