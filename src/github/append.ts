import { statSync, truncateSync } from "node:fs";

/**
 * Calls a function that appends to a file of the runner, and restores the file if the function fails: the runner refuses a
 * file whose last output is incomplete, and half a summary could hide a failure.
 */
export async function appendAll(file: string | undefined, append: () => unknown): Promise<void> {
  const bytes = file ? sizeOf(file) : undefined;
  try {
    await append();
  } catch (error) {
    if (file && bytes !== undefined && (sizeOf(file) ?? 0) > bytes) truncateSync(file, bytes);
    throw error;
  }
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}
