import type { CheckResult } from "../analyze/result.js";
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

/** What changed since the baseline. Each list is in the order of its report. */
export interface BaselineComparison {
  /** Fails now and did not fail in the baseline, was not there, or was not seen. */
  readonly newlyFailing: readonly CheckResult[];
  readonly stillFailing: readonly CheckResult[];
  /** Failed in the baseline, and passes or warns now. */
  readonly fixed: readonly CheckResult[];
  /** Failed in the baseline and is not checked any more; as the baseline has it. */
  readonly gone: readonly CheckResult[];
}

/** Compares two runs check by check; see docs/adr/0020-identity-of-a-check.md for what makes two checks the same. */
export function compareWithBaseline(
  report: Pick<Report, "results">,
  baseline: Pick<Report, "results">,
): BaselineComparison {
  const before = new Map(identify(baseline.results));
  const after = identify(report.results);
  const present = new Set(after.map(([identity]) => identity));
  const failing = after.filter(([, { status }]) => status === "fail");
  const failedBefore = (identity: string) => before.get(identity)?.status === "fail";
  const isOld = ([identity, now]: readonly [string, CheckResult]) => failsAsBefore(before.get(identity), now);
  const results = (pairs: readonly (readonly [string, CheckResult])[]) => pairs.map(([, result]) => result);
  return {
    newlyFailing: results(failing.filter((one) => !isOld(one))),
    stillFailing: results(failing.filter(isOld)),
    fixed: results(after.filter(([identity, { status }]) => status !== "fail" && failedBefore(identity))),
    gone: results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
  };
}

/**
 * A failure that nobody saw excuses none: a baseline that was cut off before its checks were made would let the next run
 * fail on all of them. What a policy or an address forbids to look at stays the same failure as long as it does.
 */
function failsAsBefore(before: CheckResult | undefined, now: CheckResult): boolean {
  if (before?.status !== "fail") return false;
  switch (before.reason) {
    case "not-run":
    case "local-limit":
      return false;
    case "policy-denied":
    case "bad-address":
      return now.reason === before.reason;
    default:
      return true;
  }
}

/**
 * Each result with what tells it from the others of its report and finds it again in another: spec, title and address,
 * and which one it is among several that are equal in these.
 */
export function identify(results: readonly CheckResult[]): (readonly [identity: string, result: CheckResult])[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const name = JSON.stringify([result.spec, result.title, result.address]);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return [`${occurrence}:${name}`, result] as const;
  });
}
