import { closeSync, constants, mkdirSync, openSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder to write to. */
export interface Folder {
  /** Returns a path that leads to an entry of the folder. */
  readonly at: (name: string) => string;
  /** @throws Error where the path of the folder leads elsewhere by now */
  readonly verify: () => void;
  /** Returns an error with the paths that a person knows. */
  readonly known: (error: unknown) => unknown;
  readonly close: () => void;
}

/**
 * Opens a folder by its real path, and creates what is missing of it. A part that another process replaced by a link since the
 * path was judged is not followed: on Linux, each part is opened from the one before, and entries are reached from the open
 * folder. Elsewhere Node has no such way, so `verify` looks again.
 *
 * @param real absolute, without links; see `realPathSoFar`
 * @throws Error of the file system
 */
export function openFolder(real: string): Folder {
  const root = process.platform === "linux" ? openRoot() : undefined;
  return root === undefined ? byPath(real) : byDescriptor(real, root);
}

function byPath(real: string): Folder {
  makeFolders(real);
  return {
    at: (name) => join(real, name),
    verify: () => {
      if (realpathSync.native(real) !== real) throw new Error("a folder on its path changes while it is written");
    },
    known: (error) => error,
    close: () => {},
  };
}

/** A descriptor that is a place in the tree and nothing else, so the folder need not be readable. See open(2). */
const O_PATH = 0o10000000;
const FOLDER = O_PATH | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Returns undefined where there is no /proc. */
function openRoot(): number | undefined {
  const root = openSync("/", FOLDER);
  if (statSync(entryOf(root, "."), { throwIfNoEntry: false })?.isDirectory()) return root;
  closeSync(root);
  return undefined;
}

function entryOf(fd: number, name: string): string {
  return `/proc/self/fd/${fd}/${name}`;
}

function byDescriptor(real: string, root: number): Folder {
  const parts = real.split("/").filter((part) => part !== "");
  let fd = root;
  let at = "/";
  for (const part of parts) {
    const folder = known({ fd, folder: at });
    try {
      const next = openOrMake(entryOf(fd, part));
      closeSync(fd);
      fd = next;
      at = join(at, part);
    } catch (error) {
      closeSync(fd);
      throw folder(error);
    }
  }
  return {
    at: (name) => entryOf(fd, name),
    verify: () => {},
    known: known({ fd, folder: real }),
    close: () => closeSync(fd),
  };
}

function openOrMake(path: string): number {
  try {
    return openSync(path, FOLDER);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const fault = makeFolder(path);
  // Another process may have made it at the same time.
  if (fault && fault.code !== "EEXIST") throw fault;
  return openSync(path, FOLDER);
}

function known({ fd, folder }: { readonly fd: number; readonly folder: string }): (error: unknown) => unknown {
  const prefix = folder === "/" ? "/" : `${folder}/`;
  return (error) => {
    const fault = error as Error;
    if (typeof fault.message === "string") fault.message = fault.message.replaceAll(entryOf(fd, ""), () => prefix);
    return fault;
  };
}

/**
 * Creates a folder and those above it. `recursive` of Node's mkdir is not used: it never ends for a folder that cannot exist
 * although the one above it does, such as `/proc/x`.
 *
 * @throws Error of the file system
 */
export function makeFolders(folder: string): void {
  let error = makeFolder(folder);
  if (error?.code === "ENOENT" && dirname(folder) !== folder) {
    makeFolders(dirname(folder));
    error = makeFolder(folder);
  }
  if (error && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
}

function makeFolder(folder: string): NodeJS.ErrnoException | undefined {
  try {
    mkdirSync(folder);
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
