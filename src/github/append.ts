import { statSync, truncateSync } from "node:fs";

/**
 * Does what appends to one of the runner's files, and takes back what came of it when it fails: the runner refuses a
 * file whose last output is cut off, and half a summary tells half of the truth.
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
