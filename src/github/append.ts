import { closeSync, constants, openSync, statSync, truncateSync } from "node:fs";

/**
 * Calls a function that appends to a file of the runner, and restores the file if the function fails: the runner refuses a
 * file whose last output is incomplete, and half a summary could hide a failure.
 *
 * @throws what the function throws, or Error if the file is a pipe that no program reads
 */
export async function appendAll(file: string | undefined, append: () => unknown): Promise<void> {
  const stats = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  const pipe = file && stats?.isFIFO() ? openPipe(file) : undefined;
  try {
    await append();
  } catch (error) {
    if (file && stats?.isFile() && statSync(file).size > stats.size) truncateSync(file, stats.size);
    throw error;
  } finally {
    if (pipe !== undefined) closeSync(pipe);
  }
}

/** Opens a pipe for as long as it is appended to. Without a reader, opening it later would wait for one without an end. */
function openPipe(file: string): number {
  try {
    return openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new Error("no program reads from this pipe", { cause: error });
  }
}
