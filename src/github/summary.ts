import { summary, warning } from "@actions/core";
import { appendAll } from "./append.js";

/**
 * Writes the job summary. Warns when the runner has none, as some other programs that run actions.
 *
 * @throws Error with the cause when the runner's summary file cannot be written
 */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) {
    warning("There is no job summary: this runner has no file for it (GITHUB_STEP_SUMMARY is not set)");
    return;
  }
  try {
    await appendAll(file, () => summary.addRaw(markdown, true).write());
  } catch (error) {
    throw new Error("Cannot write the job summary", { cause: error });
  }
}
