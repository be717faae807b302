import { closeSync, constants, fstatSync, openSync, write, writeSync } from "node:fs";

const STDERR = 2;

/**
 * Writes as much of a string to standard error as fits immediately, and drops the rest. A write to a full pipe may wait for its
 * reader for ever, and a process that waits hears no signal.
 */
export function writeNow(text: string): void {
  try {
    const stream = fstatSync(STDERR);
    if (stream.isFile()) writeSync(STDERR, text);
    else if (stream.isFIFO() || stream.isCharacterDevice()) writeToOwnDescription(text);
    else writeAside(text);
  } catch {
    // A line of progress changes nothing.
  }
}

/** Whether to wait belongs to an open file, which other processes share. So the pipe or terminal is opened anew. */
function writeToOwnDescription(text: string): void {
  const fd = openStderr();
  if (fd === undefined) {
    writeAside(text);
    return;
  }
  try {
    writeSync(fd, text);
  } finally {
    closeSync(fd);
  }
}

/** `undefined` where the system has no such path, or it belongs to another user. */
function openStderr(): number | undefined {
  try {
    return openSync(`/proc/self/fd/${STDERR}`, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return undefined;
  }
}

let isWriting = false;

/** Writes on another thread. While a write waits for its reader, others are dropped. */
function writeAside(text: string): void {
  if (isWriting) return;
  isWriting = true;
  write(STDERR, text, () => {
    isWriting = false;
  });
}
