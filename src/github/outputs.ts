import { setOutput } from "@actions/core";
import type { Report } from "../report/model.js";

/** Sets every output of action.yml that a report knows; `reportPath` is where its JSON lies. */
export function setOutputs({ result, counts, results }: Report, reportPath: string): void {
  setOutput("result", result);
  setOutput("total", counts.total);
  setOutput("passed", counts.passed);
  setOutput("warned", counts.warned);
  setOutput("failed", counts.failed);
  setOutput("excluded", counts.excluded);
  setOutput(
    "failed-checks",
    JSON.stringify(results.filter(({ status }) => status === "fail").map(({ title }) => title)),
  );
  setOutput("report", reportPath);
}
