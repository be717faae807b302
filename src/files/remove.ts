import { lstat, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { openFolder } from "./folder.js";
import { isBelowGit, leadsOut, type PlaceOptions, realPathSoFar } from "./places.js";
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
 * is and where it writes through.
 *
 * Where it would fail, there is none either, unless the place is that of a checkout which is not trusted: then a link to anything
 * is one, and so is a file in a folder that looks like git's, which a commit can have.
 */
export async function replacedBy(file: string, options: PlaceOptions): Promise<Replaced | undefined> {
  // Most reports are new: nothing else is asked of them.
  const [identity] = await identitiesOf(file, options);
  if (identity === undefined) return undefined;
  const way = await wayTo(file, options).catch(() => undefined);
  if (way !== undefined) return way.kind === "file" ? { real: way.real, identity } : undefined;
  const real = options.confined
    ? await ownPlace(resolve(options.cwd, file), options).catch(() => undefined)
    : undefined;
  return real === undefined ? undefined : { real, identity };
}

/** Returns where a file or a link itself is; `undefined` for anything else, out of its checkout, and below `.git`. */
async function ownPlace(path: string, options: PlaceOptions): Promise<string | undefined> {
  const stats = await lstat(path);
  if (!stats.isFile() && !stats.isSymbolicLink()) return undefined;
  if (await leadsOut(dirname(path), options)) return undefined;
  const real = join(await realPathSoFar(dirname(path)), basename(path));
  return isBelowGit(real) ? undefined : real;
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
