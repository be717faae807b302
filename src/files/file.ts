import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isOwnPipe } from "./own-descriptors.js";
import {
  type Forbidden,
  forbiddenPlace,
  isAt,
  outside,
  type PlaceOptions,
  realPathOf,
  realPathSoFar,
  startsInside,
} from "./places.js";

/** A named pipe that no program opens for writing within this time is an error. */
export const MAX_WRITER_MS = 10_000;

export interface ReadFileOptions extends PlaceOptions {
  readonly maxBytes: number;
  readonly maxWriterMs?: number;
}

/** The bytes of a file, or why it cannot be read. `message` completes the sentence "Cannot read FILE: ...". */
export type FileBytes =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "missing" }
  | { readonly kind: "too-large"; readonly message: string }
  | { readonly kind: "unreadable"; readonly message: string; readonly cause?: unknown }
  | Forbidden;

/** Reads of one file. A file that changes while it is read may be incomplete, so it is read again. */
const MAX_TRIES = 5;
const TRY_AGAIN_MS = 50;
/** Pause before an empty pipe, or one without a writer, is read again. */
const LOOK_AGAIN_MS = 10;

/**
 * Reads a whole file: a regular one that does not change meanwhile, or a pipe until it is closed. A
 * named pipe is waited for until a program writes to it. At most `maxBytes` and one
 * more are held in memory, whatever size the file system reports.
 */
export async function readBytes(file: string, options: ReadFileOptions): Promise<FileBytes> {
  const path = resolve(options.cwd, file);
  try {
    for (let tries = 1; tries <= MAX_TRIES; tries++) {
      const read = await readOnce(path, options);
      if (read !== "changed") return read;
      await sleep(TRY_AGAIN_MS);
    }
    return { kind: "unreadable", message: "it changes while it is read" };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", message, cause: error };
  }
}

async function readOnce(path: string, options: ReadFileOptions): Promise<FileBytes | "changed"> {
  const real = await realPathOf(path);
  const forbidden = await forbiddenPlace({ path, real: real ?? (await realPathSoFar(path)) }, options);
  if (forbidden) return forbidden;
  // Without O_NONBLOCK, opening a pipe waits for a writer, and nothing can end that wait. A path that was judged must not
  // become a link meanwhile.
  const stays = real === undefined ? 0 : (constants.O_NOFOLLOW ?? 0);
  const handle = await open(real ?? path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | stays);
  try {
    if (real === undefined && options.confined && (await startsInside(path, options.cwd))) return outside;
    if (!(await isAt(real, handle))) return "changed";
    const before = await handle.stat({ bigint: true });
    if (before.isDirectory()) return { kind: "unreadable", message: "it is a folder" };
    if (!before.isFile() && !before.isFIFO()) return { kind: "unreadable", message: "it is a device, not a file" };
    if (before.isFIFO() && (await isOwnPipe(handle.fd)))
      return { kind: "unreadable", message: "it is a descriptor of this program itself" };
    if (before.size > options.maxBytes) return { kind: "too-large", message: `it has ${before.size} bytes` };
    // A pipe without a name, as of a shell's <(command), has its writer from the start, which may be done.
    const isNamed = real !== undefined;
    const bytes = await drain(handle, { ...options, isPipe: before.isFIFO(), isNamed, size: Number(before.size) });
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

/** Bytes that are read at a time where the size is not known. */
const CHUNK_BYTES = 64 * 1024;

interface DrainOptions extends ReadFileOptions {
  readonly isPipe: boolean;
  readonly isNamed: boolean;
  /** As the file system reports it, which may be anything: 0 for a pipe and for files of the kernel. */
  readonly size: number;
}

/** Reads to the end, or one byte beyond `maxBytes`. A pipe that no program has written to yet reads as if it were at its end. */
async function drain(
  handle: FileHandle,
  { maxBytes, maxWriterMs = MAX_WRITER_MS, isPipe, isNamed, size }: DrainOptions,
): Promise<Buffer> {
  const writerUntilMs = performance.now() + maxWriterMs;
  let hadWriter = !isPipe || !isNamed;
  const full: Buffer[] = [];
  let left = maxBytes + 1;
  // One byte more than a file has shows its end.
  let chunk = Buffer.allocUnsafe(Math.min(left, size > 0 ? size + 1 : CHUNK_BYTES));
  let used = 0;
  while (left > 0) {
    const bytesRead = await readSome(handle, chunk.subarray(used));
    if (bytesRead === 0 && hadWriter) break;
    if (bytesRead === 0) {
      if (performance.now() > writerUntilMs) throw new Error("no program writes to this pipe");
      await sleep(LOOK_AGAIN_MS);
      continue;
    }
    hadWriter = true;
    // A log of the kernel is a regular file whose reader waits for the next line.
    if (bytesRead === undefined && !isPipe) throw new Error("it has no end");
    if (bytesRead === undefined) {
      await sleep(LOOK_AGAIN_MS);
      continue;
    }
    used += bytesRead;
    left -= bytesRead;
    if (used < chunk.length) continue;
    full.push(chunk);
    chunk = Buffer.allocUnsafe(Math.min(left, CHUNK_BYTES));
    used = 0;
  }
  const last = chunk.subarray(0, used);
  return full.length === 0 ? last : Buffer.concat([...full, last]);
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
