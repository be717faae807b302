import { summary, warning } from "@actions/core";
import { appendAll } from "./append.js";

/**
 * Writes the job summary in one go. A runner that has none, as other programs that run actions, is a warning.
 *
 * @throws Error with the cause where the runner's summary file cannot be written
 */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) {
    warning("There is no job summary: this runner gives no file for it (GITHUB_STEP_SUMMARY is not set)");
    return;
  }
  try {
    await appendAll(file, () => summary.addRaw(markdown, true).write());
  } catch (error) {
    throw new Error("Cannot write the job summary", { cause: error });
  }
}
