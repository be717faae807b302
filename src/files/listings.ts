import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { type Forbidden, leadsOut, type PlaceOptions } from "./places.js";

/** Bytes of memory that remembered folders and links take, roughly; what is beyond is read again. */
const MAX_REMEMBERED = 16 * 1024 * 1024;

/** The same of an entry or a link, beside its name. */
const BYTES_OF_ENTRY = 100;

/** What an entry leads to. `message` is why that is not known. */
export type Target =
  | { readonly kind: "folder" }
  | { readonly kind: "file" }
  | { readonly kind: "nothing" | "unknown"; readonly message: string };

/** Where a link to a folder leads. */
export interface Place {
  /** Its path without links; its own where that is not known. */
  readonly real: string;
  /** Why it may not be followed. */
  readonly left: Forbidden | undefined;
}

/**
 * Reads folders and links for searches, each of them once: what a search has found is what the next one finds. An error is not
 * remembered.
 */
export interface Listings {
  /**
   * Returns the entries of a folder, the last in alphabetical order first.
   *
   * @param real its path without links
   * @throws as `readdir` does, with the path that was given
   */
  entriesOf(path: string, real: string): Promise<readonly Dirent[]>;
  /** Returns what a link leads to; never throws. */
  targetOf(link: string): Promise<Target>;
  /** @throws where it cannot be judged whether the link may be followed */
  placeOf(link: string, options: PlaceOptions): Promise<Place>;
}

export function createListings(): Listings {
  const entries = new Map<string, readonly Dirent[]>();
  const targets = new Map<string, Target>();
  const places = new Map<string, Place>();
  let left = MAX_REMEMBERED;
  const remembered = async <T>(
    known: Map<string, T>,
    { key, read, sizeOf }: { key: string; read: () => Promise<T>; sizeOf: (value: T) => number },
  ): Promise<T> => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = await read();
    const size = BYTES_OF_ENTRY + key.length + sizeOf(value);
    if (size > left) return value;
    left -= size;
    known.set(key, value);
    return value;
  };
  return {
    entriesOf: (path, real) => remembered(entries, { key: real, read: () => readEntries(path), sizeOf: sizeOfEntries }),
    targetOf: (link) => remembered(targets, { key: link, read: () => readTarget(link), sizeOf: () => 0 }),
    placeOf: (link, options) =>
      remembered(places, { key: link, read: () => readPlace(link, options), sizeOf: ({ real }) => real.length }),
  };
}

function sizeOfEntries(entries: readonly Dirent[]): number {
  return entries.reduce((sum, { name }) => sum + BYTES_OF_ENTRY + name.length, 0);
}

async function readEntries(path: string): Promise<readonly Dirent[]> {
  return (await readdir(path, { withFileTypes: true })).sort((one, other) => (one.name < other.name ? 1 : -1));
}

async function readTarget(link: string): Promise<Target> {
  try {
    return kindOf(await stat(link));
  } catch (error) {
    const { message } = error as Error;
    if (!isMissing(error)) return { kind: "unknown", message };
    const isThere = await lstat(link).catch(() => undefined);
    return isThere ? { kind: "nothing", message: NO_TARGET } : { kind: "unknown", message: GONE };
  }
}

async function readPlace(link: string, options: PlaceOptions): Promise<Place> {
  const left = options.confined ? await leadsOut(link, options).catch(unlessMissing) : undefined;
  return { left, real: await realpath(link).catch(() => link) };
}

/** A folder that is missing is reported when it is read. */
function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

const NO_TARGET = "it is a link whose target does not exist";

/** Node gives each name as UTF-8, so that another name leads to nothing. */
export const GONE = "a part of its name is not UTF-8, or it was removed while the glob was searched";

/** Whether an error of the file system says that nothing is at a path. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}

export function kindOf(entry: Pick<Dirent, "isDirectory">): Target {
  return entry.isDirectory() ? { kind: "folder" } : { kind: "file" };
}
