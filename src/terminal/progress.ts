import type { Progress } from "../collect/progress.js";
import type { TerminalIo } from "./io.js";

const REFRESH_MS = 200;

/** Back to the first column, and nothing in the line. */
const CLEAR_LINE = "\r\x1b[K";

/** What the line is written to. `columns` is how wide it is now. */
export interface ProgressOutput extends Pick<TerminalIo, "isTerminal" | "stderr"> {
  readonly columns?: () => number;
}

/**
 * Shows a line of progress on a terminal, rewritten in place, until it is stopped. Writes nothing where standard error is
 * not a terminal, and nothing in a run that ends within 200 ms.
 */
export function showProgress(
  progress: Progress,
  { isTerminal, stderr, columns = terminalColumns }: ProgressOutput,
): { readonly stop: () => void } {
  if (!isTerminal) return { stop: () => {} };
  let isShown = false;
  const redraw = setInterval(() => {
    isShown = true;
    // In the last column some terminals begin a new line, which could not be cleared.
    stderr(CLEAR_LINE + progress.describe().slice(0, columns() - 1));
  }, REFRESH_MS);
  return {
    stop: () => {
      clearInterval(redraw);
      if (isShown) stderr(CLEAR_LINE);
    },
  };
}

/** 80 where a terminal does not say how wide it is. */
function terminalColumns(): number {
  return process.stderr.columns || 80;
}
