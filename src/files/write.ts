import { constants, fstatSync, type Stats, write } from "node:fs";
import { access, lstat, open, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Folder, openFolder } from "./folder.js";
import { isOwnDescriptor } from "./own-descriptors.js";
import { forbiddenPlace, isAt, outside, type PlaceOptions, realPathOf, realPathSoFar, startsInside } from "./places.js";

/** A pipe that no program opens for reading within this time is an error. */
export const MAX_READER_MS = 10_000;
/** Pause before a pipe without a reader, or a full one, is tried again. */
const TRY_AGAIN_MS = 10;

export interface WriteFileOptions extends PlaceOptions {
  readonly maxReaderMs?: number;
}

/**
 * What is at a path that is written to.
 *
 * | there is | kind |
 * |---|---|
 * | nothing, a regular file, a link to one of these | `file`: a new file takes its place |
 * | `/dev/stdout`, `/dev/fd/N`, a link to one of these | `descriptor`: written through, whatever it is |
 * | a pipe, a terminal, `/dev/null` | `stream`: written through |
 * | a folder, a socket, a disk | `refused` |
 */
type Destination =
  | { readonly kind: "file" }
  | { readonly kind: "descriptor"; readonly fd: number }
  | { readonly kind: "stream" }
  | { readonly kind: "refused"; readonly message: string };

/** Strings, or bytes; each piece is written before the next is taken. */
export type Pieces = Iterable<string | Uint8Array>;

/**
 * Writes a file so that no reader ever sees half of it: to a temporary file beside it, which is then renamed. Creates its
 * folders. A file that is not a regular one is not replaced: pipes and descriptors are written through.
 *
 * @throws Error that completes the sentence "Cannot write FILE: ..."
 */
export async function writeWhole(file: string, pieces: Pieces, options: WriteFileOptions): Promise<void> {
  const way = await wayTo(file, options);
  switch (way.kind) {
    case "file":
      return replace(way.real, pieces);
    case "descriptor":
      return writeThrough(way.fd, pieces);
    case "stream":
      return writeToStream(way, pieces, options);
  }
}

/**
 * Returns why `writeWhole` would fail, as far as that can be known without writing; `undefined` where nothing is known. Completes
 * the sentence "Cannot write FILE: ...".
 */
export async function whyNotWritable(file: string, options: PlaceOptions): Promise<string | undefined> {
  try {
    const way = await wayTo(file, options);
    if (way.kind === "file") await access(await nearestFolder(dirname(way.real)), constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Returns whether `writeWhole` replaces what another writer puts at a path, instead of writing through it. True also where that
 * is not known.
 */
export async function isReplaced(file: string, options: PlaceOptions): Promise<boolean> {
  const way = await wayTo(file, options).catch(() => undefined);
  return way === undefined || way.kind === "file";
}

/** Returns the deepest folder of a real path that exists. */
async function nearestFolder(folder: string): Promise<string> {
  const stats = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (stats === undefined && dirname(folder) !== folder) return nearestFolder(dirname(folder));
  if (stats?.isSymbolicLink()) throw new Error("a symbolic link on its path leads to nothing");
  return folder;
}

/** How a path is written to that may be. */
export type Way =
  | { readonly kind: "file"; readonly real: string }
  | { readonly kind: "descriptor"; readonly fd: number }
  | { readonly kind: "stream"; readonly path: string; readonly real: string | undefined };

/** @throws Error where nothing may be written there */
export async function wayTo(file: string, options: PlaceOptions): Promise<Way> {
  const path = resolve(options.cwd, file);
  // The last part of the path is replaced even where it is a link, so only its folder decides.
  const real = join(await realPathSoFar(dirname(path)), basename(path));
  const forbidden = await forbiddenPlace({ path, real }, options);
  if (forbidden) throw new Error(forbidden.message);
  const destination = await destinationOf(path);
  switch (destination.kind) {
    case "refused":
      throw new Error(destination.message);
    case "file":
      return { kind: "file", real };
    case "descriptor":
      if (options.confined && (await startsInside(path, options.cwd))) throw new Error(outside.message);
      return destination;
    case "stream": {
      const real = await realPathOf(path);
      const forbidden = await forbiddenPlace({ path, real: real ?? path }, options);
      if (forbidden) throw new Error(forbidden.message);
      return { kind: "stream", path, real };
    }
  }
}

async function replace(real: string, pieces: Pieces): Promise<void> {
  const folder = openFolder(dirname(real));
  const name = basename(real);
  // The number of the process is not enough: in containers it is the same for a run and for the one before, which was killed.
  const temporary = folder.at(`${name}.${process.pid}-${Math.floor(Math.random() * 1e9)}.tmp`);
  try {
    await removeLeftovers(name, folder);
    // The flag refuses a file or a link that another program put there.
    const handle = await open(temporary, "wx");
    try {
      folder.verify();
      await writeFile(handle, pieces);
    } finally {
      await handle.close();
    }
    await rename(temporary, folder.at(name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw folder.known(error);
  } finally {
    folder.close();
  }
}

/** After this time a temporary file is that of a process which was killed while it wrote. The largest report takes seconds. */
const LEFTOVER_MS = 60 * 60 * 1_000;

/**
 * Removes temporary files that earlier runs left of a file. A file that cannot be read or removed stays: it does not prevent
 * the report from being written.
 */
async function removeLeftovers(file: string, folder: Folder): Promise<void> {
  const isTemporary = (name: string) => name.startsWith(file) && LEFTOVER.test(name.slice(file.length));
  for (const name of (await readdir(folder.at("")).catch(() => [])).filter(isTemporary)) {
    const leftover = folder.at(name);
    const stats = await lstat(leftover).catch(() => undefined);
    if (stats?.isFile() && Date.now() - stats.mtimeMs > LEFTOVER_MS)
      await rm(leftover, { force: true }).catch(() => {});
  }
}

const LEFTOVER = /^\.\d+-\d+\.tmp$/;

async function destinationOf(path: string): Promise<Destination> {
  const fd = await descriptorOf(path);
  if (fd !== undefined && (await isOwnDescriptor(fd)))
    return { kind: "refused", message: "it is a descriptor of this program itself" };
  if (fd !== undefined) return { kind: "descriptor", fd };
  const stats = await statIfThere(path);
  if (stats === undefined || stats.isFile()) return { kind: "file" };
  if (stats.isFIFO() || stats.isCharacterDevice()) return { kind: "stream" };
  return { kind: "refused", message: `it is a ${nameOf(stats)}` };
}

function nameOf(stats: Stats): string {
  if (stats.isDirectory()) return "folder";
  return stats.isSocket() ? "socket" : "device";
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Links between a path and the descriptor that it names; Linux follows as many. */
const MAX_LINKS = 40;

/** Returns the descriptor of this process that a path names, also through links: `/dev/stdout` leads to `/proc/self/fd/1`. */
async function descriptorOf(path: string): Promise<number | undefined> {
  let at = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    const own = new RegExp(`^/(?:dev|proc/(?:self|thread-self|${process.pid}))/fd/(\\d+)$`).exec(at)?.[1];
    if (own !== undefined) return Number(own);
    const target = await readlink(at).catch(() => undefined);
    if (target === undefined) break;
    at = resolve(dirname(at), target);
  }
  return undefined;
}

async function writeToStream(
  { path, real }: Extract<Way, { readonly kind: "stream" }>,
  pieces: Pieces,
  { maxReaderMs = MAX_READER_MS }: WriteFileOptions,
): Promise<void> {
  const handle = await openStream(real ?? path, maxReaderMs);
  try {
    const stats = fstatSync(handle.fd);
    const isStream = stats.isFIFO() || stats.isCharacterDevice();
    if (!isStream || !(await isAt(real, handle))) throw new Error("it changes while it is written");
    await writeThrough(handle.fd, pieces);
  } finally {
    await handle.close();
  }
}

/** Opening a pipe waits for its reader, and nothing could end that wait, so it is tried again and again. */
async function openStream(path: string, maxReaderMs: number) {
  const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
  for (const endsAtMs = performance.now() + maxReaderMs; ; ) {
    try {
      return await open(path, flags);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENXIO") throw error;
      if (performance.now() > endsAtMs) throw new Error("no program reads from this pipe", { cause: error });
    }
    await sleep(TRY_AGAIN_MS);
  }
}

async function writeThrough(fd: number, pieces: Pieces): Promise<void> {
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    for (let done = 0; done < bytes.length; ) {
      const count = await writeSome(fd, bytes.subarray(done));
      if (count === 0) await sleep(TRY_AGAIN_MS);
      done += count;
    }
  }
}

/** Returns the number of bytes written; 0 where a pipe is full at the moment. */
function writeSome(fd: number, bytes: Uint8Array): Promise<number> {
  return new Promise((done, fail) => {
    write(fd, bytes, (error, count) => {
      if (error && error.code !== "EAGAIN") fail(error);
      else done(error ? 0 : count);
    });
  });
}
