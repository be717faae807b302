import { setFailed } from "@actions/core";
import { beginUndecided } from "../report/undecided.js";

/** Begins the step, which fails unless `pass` is called. */
export function beginStep(): { readonly pass: () => void; readonly end: () => void } {
  const undecided = beginUndecided(setFailed);
  // A log that cannot be written does not change the verdict.
  process.stdout.on("error", () => {});
  return {
    pass: () => {
      process.exitCode = 0;
    },
    end: undecided.end,
  };
}
