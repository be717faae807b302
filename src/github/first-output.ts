import { appendFileSync, existsSync, writeSync } from "node:fs";
import { appendAll } from "./append.js";

/**
 * Sets the output `result` to `error`, so that a condition of the workflow can tell why there is no verdict. A signal may end
 * the process at any moment, so this comes before anything is loaded, and does without `@actions/core`. An error is reported
 * when the other outputs are set.
 */
export function setFirstResult(file = process.env.GITHUB_OUTPUT): void {
  const write = () => {
    if (!file) writeSync(1, "\n::set-output name=result::error\n");
    else if (existsSync(file)) appendFileSync(file, "result=error\n");
  };
  appendAll(file, write).catch(() => {});
}
