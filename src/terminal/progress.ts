import type { Progress } from "../collect/progress.js";

const REFRESH_MS = 200;

/**
 * Shows a line of progress on a terminal, redrawn in place, until it is stopped. Loads and shows nothing when standard error
 * is not a terminal, or when the run ends immediately.
 */
export function showProgress(progress: Progress, isTerminal: boolean): { readonly stop: () => void } {
  if (!isTerminal) return { stop: () => {} };
  let clear = () => {};
  let isStopped = false;
  const timer = setTimeout(async () => {
    const { createLogUpdate } = await import("log-update");
    if (isStopped) return;
    const update = createLogUpdate(process.stderr);
    const draw = () => update(progress.describe());
    const redraw = setInterval(draw, REFRESH_MS);
    draw();
    clear = () => {
      clearInterval(redraw);
      update.clear();
    };
  }, REFRESH_MS);
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clear();
    },
  };
}
