import { setOutput } from "@actions/core";
import type { LintReport } from "../lint/report.js";
import type { Report } from "../report/model.js";
import { appendAll } from "./append.js";

/**
 * Sets every output of action.yml that comes from a report, or none of them.
 *
 * @param reportPath path of its JSON; empty when it could not be written
 * @throws Error with the cause when the runner's file cannot be written
 */
export async function setOutputs({ result, counts, results }: Report, reportPath: string): Promise<void> {
  const failed = results.filter(({ status }) => status === "fail").map(({ title }) => title);
  await set(() => {
    setOutput("result", result);
    setOutput("total", counts.total);
    setOutput("passed", counts.passed);
    setOutput("warned", counts.warned);
    setOutput("failed", counts.failed);
    setOutput("excluded", counts.excluded);
    setOutput("failed-checks", JSON.stringify(failed));
    setOutput("report", reportPath);
  });
}

/** Sets the outputs of lint, which runs no checks. */
export async function setLintOutputs({ result }: LintReport, reportPath: string): Promise<void> {
  await set(() => {
    setOutput("result", result);
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
