import { info } from "@actions/core";
import type { Progress } from "../collect/progress.js";

const EVERY_MS = 10_000;

/** Prints a line of progress every ten seconds until it is stopped, so that a long run does not look stuck. */
export function logProgress(progress: Progress): { readonly stop: () => void } {
  const timer = setInterval(() => info(progress.describe()), EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
