import { type FileBytes, readBytes } from "../files/file.js";
import type { ReadReport } from "../merge/parts.js";
import type { Checked } from "../problem/checked.js";
import type { Problem, ProblemCode } from "../problem/problem.js";
import { MAX_REPORT_BYTES } from "../report/baseline.js";
import type { Report } from "../report/model.js";
import { parseReport } from "../report/parse.js";
import { reportCopier } from "../report/read-text.js";
import { displayPath, filesOf } from "./paths.js";
import { OF_THE_CHECKOUT, type ReadOptions, STANDARD_INPUT } from "./read.js";

/** Bytes of all reports that are merged. */
export const MAX_REPORTS_BYTES = 512 * 1024 * 1024;

/**
 * Reads the JSON reports that the input `merge` names. Each file that is missing, cannot be read, is too large or is not a
 * report is an error.
 */
export async function loadReports(
  patterns: readonly string[],
  { maxReportsBytes = MAX_REPORTS_BYTES, ...options }: ReadOptions & { readonly maxReportsBytes?: number },
): Promise<Checked<readonly ReadReport[]>> {
  const files = await filesOf({ input: "merge", patterns }, options);
  const problems = [...files.problems];
  const reports: ReadReport[] = [];
  const copy = reportCopier();
  let bytes = 0;
  for (const path of files.value) {
    const read = await bytesOf(path, options);
    if (read.kind !== "bytes") {
      problems.push(unreadable(path, read));
      continue;
    }
    bytes += read.bytes.length;
    if (bytes > maxReportsBytes) return { value: [], problems: [...problems, tooManyBytes(maxReportsBytes)] };
    const file = path === "-" ? STANDARD_INPUT : displayPath(path, options.cwd);
    const parsed = parseReport(read.bytes.toString("utf8"), file, copy);
    for (const problem of parsed.problems) problems.push(problem);
    if (parsed.value) reports.push({ file, report: withRunner(parsed.value) });
  }
  return { value: reports, problems };
}

type OfRunner = readonly { runner?: string }[];

/**
 * Gives what a run found the name of the run, as a merged report has it. In the copies that were just made: another copy of
 * each result, of which there can be 500,000, takes longer than reading it.
 */
function withRunner(report: Report): Report {
  if (report.runners !== undefined) return report;
  for (const one of report.results as OfRunner) one.runner = report.name;
  for (const one of report.excluded as OfRunner) one.runner = report.name;
  return report;
}

async function bytesOf(file: string, options: ReadOptions): Promise<FileBytes> {
  const limits = { ...options, maxBytes: MAX_REPORT_BYTES };
  if (file !== "-") return readBytes(file, limits);
  const bytes = await options.stdin(limits);
  if (bytes.length <= MAX_REPORT_BYTES) return { kind: "bytes", bytes };
  return { kind: "too-large", message: `it has more than ${MAX_REPORT_BYTES} bytes` };
}

type Fault = Exclude<FileBytes["kind"], "bytes">;

const faults: Readonly<Record<Fault, { readonly code: ProblemCode; readonly remedy: string }>> = {
  missing: { code: "file-missing", remedy: "expected the JSON report of a run" },
  outside: { code: "file-outside", remedy: "give the path of the file itself" },
  git: { code: "file-outside", remedy: OF_THE_CHECKOUT },
  unreadable: { code: "file-unreadable", remedy: "expected a readable file that does not change meanwhile" },
  "too-large": { code: "file-too-large", remedy: `expected at most ${MAX_REPORT_BYTES}` },
};

function unreadable(file: string, read: Exclude<FileBytes, { readonly kind: "bytes" }>): Problem {
  const { code, remedy } = faults[read.kind];
  const message = read.kind === "missing" ? `No such file: ${file}` : `Cannot read ${file}: ${read.message}`;
  return { code, severity: "error", where: "input merge", message, remedy };
}

function tooManyBytes(most: number): Problem {
  return {
    code: "file-limit",
    severity: "error",
    where: "input merge",
    message: `The reports have more than ${most} bytes in total`,
    remedy: `expected at most ${most}; merge some of them at a time`,
  };
}
