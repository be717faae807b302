import { summary } from "@actions/core";

/** Writes the job summary in one go. @throws Error with the cause where the runner's summary file cannot be written */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown, true).write();
  } catch (error) {
    throw new Error("Cannot write the job summary", { cause: error });
  }
}
