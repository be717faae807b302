import { appendFileSync, existsSync, writeSync } from "node:fs";
import { appendAll } from "./append.js";

/**
 * Sets the output `result` to `error`, which remains where a signal ends the process before there is a verdict. So it comes
 * before anything is loaded, also before `@actions/core`. An error is reported when the other outputs are set.
 */
export function setFirstResult(file = process.env.GITHUB_OUTPUT): void {
  const write = () => {
    if (!file) writeSync(1, "\n::set-output name=result::error\n");
    else if (existsSync(file)) appendFileSync(file, "result=error\n");
  };
  appendAll(file, write).catch(() => {});
}
