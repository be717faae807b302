import { lstat, rm, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { openFolder } from "./folder.js";
import type { PlaceOptions } from "./places.js";
import { wayTo } from "./write.js";

/** A file that `writeWhole` would replace, or a link that it would. */
export interface Replaced {
  /** Absolute, and all but its last part without links. */
  readonly real: string;
  /** Which file it is, whatever its path; where it is a link, of the link. */
  readonly identity: string;
}

/**
 * Returns what `writeWhole` would replace at a path: a regular file, or a link to one or to nothing. There is none where nothing
 * is, where it writes through, and where it would fail.
 */
export async function replacedBy(file: string, options: PlaceOptions): Promise<Replaced | undefined> {
  // Most reports are new: nothing else is asked of them.
  const [identity] = await identitiesOf(file, options);
  if (identity === undefined) return undefined;
  const way = await wayTo(file, options).catch(() => undefined);
  return way?.kind === "file" ? { real: way.real, identity } : undefined;
}

/** Returns which file a path names, and where it is a link, first the link and then the file that it leads to. */
export async function identitiesOf(file: string, { cwd }: Pick<PlaceOptions, "cwd">): Promise<readonly string[]> {
  const path = resolve(cwd, file);
  const identities: string[] = [];
  for (const look of [lstat, stat]) {
    const stats = await look(path, { bigint: true }).catch(() => undefined);
    if (stats) identities.push(`${stats.dev}:${stats.ino}`);
  }
  return identities;
}

/** Removes a file or a link; not what it leads to. @throws Error that completes the sentence "Cannot remove FILE: ..." */
export async function removeReplaced({ real }: Replaced): Promise<void> {
  const folder = openFolder(dirname(real));
  try {
    folder.verify();
    await rm(folder.at(basename(real)), { force: true });
  } catch (error) {
    throw folder.known(error);
  } finally {
    folder.close();
  }
}
