import { MAX_SHARDS } from "../inputs/shard.js";
import { MAX_RUN_NAME } from "../inputs/values.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { countKeys, hasDuplicateKeys } from "../shape/duplicates.js";
import { faultIn } from "../shape/fault.js";
import { type Counts, type Report, reportShape } from "./model.js";
import { reportCopier, TextLimit } from "./read-text.js";
import { countChecks, verdictOf } from "./report.js";

/**
 * Parses a JSON report that an earlier run, or another machine, wrote. Fields that this version does not know are left out:
 * they may be nested deeper than a recursive function can read. Without a value there is an error `report-file`: the string is
 * not a report, or its verdict does not fit its results; or `file-limit`: it has too much text.
 *
 * @param copy of `reportCopier`; reports that are given one share their strings, and its limits
 */
export function parseReport(
  json: string,
  file: string,
  copy: (report: Report) => Report = reportCopier(),
): Checked<Report | undefined> {
  if (isCrowded(json))
    return { value: undefined, problems: [notAReport(file, "it has millions of mappings or lists")] };
  const keys = countKeys(json, MAX_REPORT_KEYS);
  if (keys === undefined)
    return { value: undefined, problems: [notAReport(file, `it has more than ${MAX_REPORT_KEYS} different keys`)] };
  const parsed = parseJson(json);
  if (!parsed) return { value: undefined, problems: [notAReport(file, "it is not JSON")] };
  const fault = faultIn(parsed.json, reportShape) ?? doubled(keys, parsed.json) ?? contradiction(parsed.json as Report);
  if (fault !== undefined) return { value: undefined, problems: [notAReport(file, fault)] };
  try {
    return { value: copy(parsed.json as Report), problems: [] };
  } catch (error) {
    if (!(error instanceof TextLimit)) throw error;
    return { value: undefined, problems: [tooMuchText(file, error)] };
  }
}

/** Different keys of the mappings of a report. It has some fifty, and settings of a name each. */
export const MAX_REPORT_KEYS = 10_000;

/**
 * Whether a text has more mappings and lists than a report of its length. A stranger's artifact of a hundred kilobytes is a text of a
 * hundred megabytes, which would take gigabytes before its form is looked at.
 */
function isCrowded(json: string): boolean {
  let left = CONTAINERS + json.length / CHARACTERS_PER_CONTAINER;
  for (const open of ["{", "["]) {
    for (let at = json.indexOf(open); at >= 0; at = json.indexOf(open, at + 1)) if (--left < 0) return true;
  }
  return false;
}

const CONTAINERS = 1_000_000;
/** A report has about a hundred. */
const CHARACTERS_PER_CONTAINER = 16;

function doubled(keys: number, parsed: unknown): string | undefined {
  return hasDuplicateKeys(keys, parsed) ? "a mapping in it has one key twice" : undefined;
}

/** Finds the first count, or the verdict, that does not fit the results: a "pass" above failed results must not be green. */
function contradiction(report: Report): string | undefined {
  for (const [name, counted] of Object.entries(countChecks(report))) {
    const given = report.counts[name as keyof Counts];
    if (given !== counted) return `counts.${name} is ${given}, but the results have ${counted}`;
  }
  const verdict = verdictOf(report);
  if (report.result !== verdict)
    return `result is ${JSON.stringify(report.result)}, but the results add up to ${verdict}`;
  return unmadeCheck(report) ?? wrongRun(report) ?? contradictingRunners(report) ?? contradictingShard(report);
}

/** A check that was not made, or that the policy denies, fails whatever its outcomes are. */
function unmadeCheck({ results }: Report): string | undefined {
  const index = results.findIndex(
    ({ status, reason }) => status !== "fail" && (reason === "not-run" || reason === "policy-denied"),
  );
  const result = results[index];
  return result && `results[${index}] has the status ${result.status}, but the reason ${result.reason}, which fails`;
}

/** A name is in a merged report many times; a time that is none has no age. */
function wrongRun({ name, startedAt, finishedAt, runners = [] }: Report): string | undefined {
  for (const [place, run] of [["", { name, startedAt, finishedAt }] as const, ...runnerEntries(runners)]) {
    if (run.name.length > MAX_RUN_NAME) return `${place}name has more than ${MAX_RUN_NAME} characters`;
    for (const time of ["startedAt", "finishedAt"] as const)
      if (Number.isNaN(Date.parse(run[time]))) return `${place}${time} is not a date and time`;
  }
  return undefined;
}

function runnerEntries(runners: NonNullable<Report["runners"]>) {
  return runners.map((runner, index) => [`runners[${index}].`, runner] as const);
}

/** A result of a run that is not listed would be in no column, and so be lost: all of them where no run is listed. */
function contradictingRunners({ runners, results, excluded }: Report): string | undefined {
  if (runners?.length === 0) return "runners is an empty list, so its checks are of no run";
  const names = new Set(runners?.map(({ name }) => name));
  if (runners && names.size < runners.length) return "two of the runners have one name";
  const isListed = ({ runner }: { readonly runner?: string }) =>
    runners === undefined ? runner === undefined : runner !== undefined && names.has(runner);
  for (const [list, items] of Object.entries({ results, excluded })) {
    const index = items.findIndex((item) => !isListed(item));
    if (index >= 0) return `${list}[${index}].runner is not one of the runners`;
  }
  return undefined;
}

function contradictingShard({ shard, runners }: Report): string | undefined {
  if (shard === undefined) return undefined;
  if (runners !== undefined) return "a merged report cannot be a shard";
  if (shard.count > MAX_SHARDS) return `shard.count is ${shard.count}, expected at most ${MAX_SHARDS}`;
  return shard.index > shard.count ? `shard.index is ${shard.index} of ${shard.count}` : undefined;
}

function parseJson(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}

function tooMuchText(file: string, { message }: TextLimit): Problem {
  return {
    code: "file-limit",
    severity: "error",
    where: file,
    message: `Cannot read this file as a report: ${message}`,
    remedy: "expected less text, or fewer reports at a time; docs/limits.md lists the limits",
  };
}

function notAReport(file: string, why: string): Problem {
  return {
    code: "report-file",
    severity: "error",
    where: file,
    message: `Cannot read this file as a report: ${why}`,
    remedy: "expected the JSON report of a run of this tool, schema version 1",
  };
}
