import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface ReadFileOptions {
  readonly cwd: string;
  /** Links below `cwd` that lead out of it are not followed: the files there may come from a person who is not trusted. */
  readonly confined?: boolean;
  readonly maxBytes: number;
  /** Ends the wait for a program that writes into a pipe. */
  readonly signal?: AbortSignal;
}

/** The bytes of a file, or why it cannot be read. `message` completes the sentence "Cannot read FILE: ...". */
export type FileBytes =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "missing" }
  | { readonly kind: "too-large"; readonly message: string }
  | { readonly kind: "outside" | "unreadable"; readonly message: string; readonly cause?: unknown };

/** Reads of one file. A file that changes while it is read may be incomplete, so it is read again. */
const MAX_TRIES = 5;
const TRY_AGAIN_MS = 50;
/** Pause before an empty pipe is read again. */
const LOOK_AGAIN_MS = 10;

/**
 * Reads a whole file: a regular one that does not change meanwhile, or a pipe until it is closed. At most `maxBytes` and one
 * more are held in memory, whatever size the file system reports.
 *
 * @throws the reason of the signal when it is aborted during the wait for a pipe
 */
export async function readBytes(file: string, options: ReadFileOptions): Promise<FileBytes> {
  const path = resolve(options.cwd, file);
  try {
    if (options.confined && (await leadsOut(path, options.cwd))) {
      return { kind: "outside", message: "a symbolic link leads out of the working directory" };
    }
    for (let tries = 1; tries <= MAX_TRIES; tries++) {
      const read = await readOnce(path, options);
      if (read !== "changed") return read;
      await sleep(TRY_AGAIN_MS);
    }
    return { kind: "unreadable", message: "it changes while it is read" };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", message, cause: error };
  }
}

/** Whether a path below `cwd` leads, through a symbolic link, out of it. A path that does not exist does not. */
export async function leadsOut(path: string, cwd: string): Promise<boolean> {
  return isInside(path, cwd) && !isInside(await realPathSoFar(path), await realpath(cwd));
}

/** Returns the real path of the part of a path that exists. */
async function realPathSoFar(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === path) throw error;
    return realPathSoFar(parent);
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function readOnce(path: string, options: ReadFileOptions): Promise<FileBytes | "changed"> {
  // Without O_NONBLOCK, opening a pipe waits for a writer, and nothing can end that wait.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await handle.stat({ bigint: true });
    if (before.isDirectory()) return { kind: "unreadable", message: "it is a folder" };
    if (!before.isFile() && !before.isFIFO()) return { kind: "unreadable", message: "it is a device, not a file" };
    if (before.size > options.maxBytes) return { kind: "too-large", message: `it has ${before.size} bytes` };
    const bytes = await drain(handle, options);
    if (bytes.length > options.maxBytes) {
      return { kind: "too-large", message: `it has more than ${options.maxBytes} bytes` };
    }
    if (before.isFIFO()) return { kind: "bytes", bytes };
    const after = await handle.stat({ bigint: true });
    const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
    return isSame ? { kind: "bytes", bytes } : "changed";
  } finally {
    await handle.close();
  }
}

/** Reads to the end, or one byte beyond `maxBytes`. */
async function drain(handle: FileHandle, { maxBytes, signal }: ReadFileOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let left = maxBytes + 1; left > 0; ) {
    signal?.throwIfAborted();
    const chunk = Buffer.allocUnsafe(Math.min(left, 64 * 1024));
    const bytesRead = await readSome(handle, chunk);
    if (bytesRead === 0) break;
    if (bytesRead === undefined) await sleep(LOOK_AGAIN_MS);
    else {
      chunks.push(chunk.subarray(0, bytesRead));
      left -= bytesRead;
    }
  }
  return Buffer.concat(chunks);
}

/** Returns the number of bytes read; `undefined` where a pipe is empty at the moment. */
async function readSome(handle: FileHandle, chunk: Buffer): Promise<number | undefined> {
  try {
    return (await handle.read(chunk, 0, chunk.length, null)).bytesRead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return undefined;
    throw error;
  }
}
