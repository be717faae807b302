import type { Progress } from "../collect/progress.js";
import { escapeTerminal } from "../report/escape.js";
import type { TerminalIo } from "./io.js";

const REFRESH_MS = 200;

/** Where nothing can be rewritten: a line as often as the action prints one. */
const EVERY_MS = 10_000;

/** Back to the first column, and nothing in the line. */
const CLEAR_LINE = "\r\x1b[K";

/** What the line is written to. */
export type ProgressOutput = Pick<TerminalIo, "status" | "columns">;

/**
 * Shows how far a run has come until it is stopped: on a terminal one line, rewritten in place; in a pipe or a log a line
 * every ten seconds. Writes nothing in a run that ends before the first of them.
 */
export function showProgress(progress: Progress, output: ProgressOutput): { readonly stop: () => void } {
  return output.columns.stderr === undefined ? printLines(progress, output) : rewriteLine(progress, output);
}

function rewriteLine(progress: Progress, { status, columns }: ProgressOutput): { readonly stop: () => void } {
  let isShown = false;
  const redraw = setInterval(() => {
    isShown = true;
    // In the last column some terminals begin a new line, which could not be cleared.
    status(CLEAR_LINE + escapeTerminal(progress.describe()).slice(0, (columns.stderr ?? 1) - 1));
  }, REFRESH_MS);
  return {
    stop: () => {
      clearInterval(redraw);
      if (isShown) status(CLEAR_LINE);
    },
  };
}

function printLines(progress: Progress, { status }: ProgressOutput): { readonly stop: () => void } {
  const print = setInterval(() => status(`${escapeTerminal(progress.describe())}\n`), EVERY_MS);
  return { stop: () => clearInterval(print) };
}
