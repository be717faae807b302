import { setOutput } from "@actions/core";
import type { LintReport } from "../lint/report.js";
import { escapeInvisibleInJson } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { appendAll } from "./append.js";

/**
 * Sets every output of action.yml that comes from a report, or none of them. The result is `error` until `setResult`, unless
 * checks failed: the step may still fail, or be ended, after its checks passed.
 *
 * @param reportPath path of its JSON; empty when it could not be written
 * @throws Error with the cause when the runner's file cannot be written
 */
export async function setOutputs(report: Report, reportPath: string): Promise<void> {
  const { result, counts } = report;
  await set(() => {
    setOutput("result", result === "fail" ? result : "error");
    setOutput("total", counts.total);
    setOutput("passed", counts.passed);
    setOutput("warned", counts.warned);
    setOutput("failed", counts.failed);
    setOutput("excluded", counts.excluded);
    setOutput("failed-checks", jsonOf(failedTitles(report)));
    setOutput("report", reportPath);
  });
}

/**
 * Bytes of the output `failed-checks`. Linux refuses a variable of more than 131,072 bytes, and GitHub the outputs of a job of
 * more than 1 MB in UTF-16: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export const MAX_FAILED_CHECKS_BYTES = 100_000;

/**
 * Returns the titles of the failed checks in the order of the report, of a merged report each once. Where they are too many,
 * the last of the list says how many are left out: `and 120 more, which the report has`.
 */
export function failedTitles(
  { results, runners }: Pick<Report, "results" | "runners">,
  maxBytes = MAX_FAILED_CHECKS_BYTES,
): readonly string[] {
  const all = results.filter(({ status }) => status === "fail").map(({ title }) => title);
  const titles = runners === undefined ? all : [...new Set(all)];
  let bytes = 0;
  const fitting = titles.findIndex((title) => {
    bytes += Buffer.byteLength(jsonOf(title)) + 1;
    return bytes > maxBytes;
  });
  return fitting < 0
    ? titles
    : [...titles.slice(0, fitting), `and ${titles.length - fitting} more, which the report has`];
}

/** As in the JSON report, with escapes for what is invisible. */
function jsonOf(value: unknown): string {
  return escapeInvisibleInJson(JSON.stringify(value));
}

/** Sets the result of a report that was published everywhere. */
export async function setResult(result: Report["result"]): Promise<void> {
  await set(() => setOutput("result", result));
}

/** Sets the outputs of lint, which runs no checks, as `setOutputs` does. */
export async function setLintOutputs({ result }: LintReport, reportPath: string): Promise<void> {
  await set(() => {
    setOutput("result", result === "fail" ? result : "error");
    setOutput("report", reportPath);
  });
}

/** Sets the outputs of a run that was refused or broke, so that a condition can tell it from a failed check. */
export async function setErrorOutputs(): Promise<void> {
  await set(() => setOutput("result", "error"));
}

async function set(all: () => void): Promise<void> {
  try {
    await appendAll(process.env.GITHUB_OUTPUT, all);
  } catch (error) {
    throw new Error("Cannot set the outputs", { cause: error });
  }
}
