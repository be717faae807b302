import type { Dirent } from "node:fs";
import { normalize, resolve, sep } from "node:path";
import { createListings, GONE, isMissing, kindOf, type Listings, type Target } from "./listings.js";
import type { PlaceOptions } from "./places.js";
import { MAX_FOLDERS, type SearchBudget } from "./search-budget.js";
import { nameMatcher } from "./wildcard.js";

/** What a pattern takes before it visits a folder, and what is done as fast as a folder is visited. */
const FOLDERS_PER_PATTERN = 4;
const ENTRIES_PER_FOLDER = 50;
const POSITIONS_PER_FOLDER = 1_000;
/** Parts of a pattern that an entry is usually compared with: `**` and the one behind it. */
const USUAL_PARTS = 2;

/** The files that a glob matches, in alphabetical order, or why they are not known. */
export type Matches =
  | {
      readonly kind: "files";
      readonly files: readonly string[];
      /** Links that `**` would go through if their targets existed, in alphabetical order. */
      readonly dangling?: readonly string[];
    }
  /** `link` leads out, to a folder that the glob would search. `message` completes the sentence "Cannot look in LINK: ...". */
  | { readonly kind: "outside"; readonly link: string; readonly message: string }
  /** `path` is that of a folder, or of a link that may lead to one. `message` completes the sentence "Cannot look in PATH: ...". */
  | { readonly kind: "unreadable"; readonly path: string; readonly message: string }
  | { readonly kind: "too-far" };

export interface GlobOptions extends PlaceOptions {
  readonly budget?: SearchBudget;
  /** What earlier searches have read, of folders that have not changed since. */
  readonly listings?: Listings;
}

/**
 * Returns the files that a glob matches, also behind links to folders. A folder is searched once however many links lead to
 * it, first without links, so that folders that link to one another add nothing. The folder of git is skipped, and so are the
 * dangling links with which Emacs locks files (`.#name`).
 *
 * Only the folder that the pattern starts with may be missing. What is behind a link with an error is not known:
 *
 * | the name of the link matches | its target does not exist | another error, such as a loop |
 * |---|---|---|
 * | the last part of the pattern | a file, and reading it reports the error | the same |
 * | a part before it, not only `**` | `unreadable` | `unreadable` |
 * | only a `**` | one of `dangling` | `unreadable` |
 *
 * The pattern has slashes; `**` is any number of folders, and hidden files match like others.
 */
export async function matchGlob(pattern: string, options: GlobOptions): Promise<Matches> {
  // A pattern that excludes, without one to exclude from, matches nothing.
  if (/^!(?!\()/.test(pattern)) return { kind: "files", files: [] };
  const names = pattern
    .split("/")
    .filter((name, index) => name !== "." && (name !== "" || index === 0))
    .filter((name, index, all) => name !== "**" || all[index - 1] !== "**");
  const wild = names.findIndex((name) => /[*?[\]{}!\\]/.test(name));
  const literal = wild < 0 ? names.slice(0, -1) : names.slice(0, wild);
  if (literal.includes(".git")) return { kind: "files", files: [] };
  const folder = literal.join("/") || (names[0] === "" ? "/" : "");
  const start = normalize(folder);
  try {
    const defaults = { budget: { folders: MAX_FOLDERS }, listings: createListings() };
    return await new Search(names.slice(literal.length), { ...defaults, ...options }).run(start === "." ? "" : start);
  } catch (error) {
    if (error instanceof TooFar) return { kind: "too-far" };
    throw error;
  }
}

/** The budget is spent while a pattern is read or a name is compared. Only `matchGlob` catches it. */
class TooFar extends Error {
  override readonly name = "TooFar";
}

/** A part of a pattern: a name of one level, or `**` for any number of levels. */
type Segment = ((name: string) => boolean) | "folders";

function segment(name: string, spend: (positions: number) => void): Segment {
  return name === "**" ? "folders" : nameMatcher(name, spend);
}

/** A folder to search: its path as the pattern leads to it, its real path, and the segments that its entries may be. */
interface Visit {
  readonly path: string;
  readonly real: string;
  readonly at: readonly number[];
}

class Search {
  readonly #files: string[] = [];
  readonly #dangling: string[] = [];
  readonly #seen = new Set<string>();
  /** Folders are searched before links to folders, so that files are known by the path without links. */
  readonly #folders: Visit[] = [];
  readonly #links: Visit[] = [];
  #root = "";
  #fault: Matches | undefined;
  private readonly segments: readonly Segment[];

  constructor(
    names: readonly string[],
    private readonly options: PlaceOptions & Required<Pick<GlobOptions, "budget" | "listings">>,
  ) {
    const { budget } = options;
    this.segments = names.map((name) =>
      segment(name, (positions) => {
        budget.folders -= positions / POSITIONS_PER_FOLDER;
        if (budget.folders < 0) throw new TooFar();
      }),
    );
  }

  async run(path: string): Promise<Matches> {
    this.#spend(FOLDERS_PER_PATTERN);
    this.#root = path;
    await this.#enterLink({ path, at: this.#from([0]) });
    for (;;) {
      const visit = this.#folders.pop() ?? this.#links.pop();
      if (!visit || this.#fault) break;
      await this.#search(visit);
    }
    if (this.#fault) return this.#fault;
    const files = this.#files.sort();
    return this.#dangling.length === 0
      ? { kind: "files", files }
      : { kind: "files", files, dangling: this.#dangling.sort() };
  }

  /** Adds what comes behind a `**` that stands for no folder. */
  #from(at: readonly number[]): readonly number[] {
    const reached = new Set(at);
    for (const index of reached) if (this.segments[index] === "folders") reached.add(index + 1);
    return [...reached].sort((one, other) => one - other);
  }

  async #search({ path, real, at }: Visit): Promise<void> {
    const key = `${at.join()} ${real}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (this.#isTooFar()) return;
    const entries = await this.#entriesOf(path, real);
    const times = Math.max(1, at.length / USUAL_PARTS);
    this.#spend(Math.floor(((entries.length + 1) * times) / ENTRIES_PER_FOLDER));
    for (const [index, entry] of entries.entries()) {
      if (isSkipped(entry) || this.#fault) continue;
      const next = at.filter((index) => isMatch(this.segments[index], entry.name));
      if (next.length === 0) continue;
      const below = within(path, entry.name);
      const isTwice = entry.name === entries[index - 1]?.name || entry.name === entries[index + 1]?.name;
      if (isTwice && (!entry.isFile() || this.#isLast(next))) this.#fail(below, SAME_NAME);
      else await this.#enter(entry, { path: below, real, at: next });
    }
  }

  async #entriesOf(path: string, real: string): Promise<readonly Dirent[]> {
    try {
      return await this.options.listings.entriesOf(resolve(this.options.cwd, path), real);
    } catch (error) {
      const { message } = error as Error;
      if (!isMissing(error)) this.#fail(path, message);
      else if (path !== this.#root) this.#fail(path, GONE);
      return [];
    }
  }

  /** @param visit of the folder around it, with the segments that the entry matches */
  async #enter(entry: Dirent, { path, real, at }: Visit): Promise<void> {
    const below = this.#from(at.map((index) => (this.segments[index] === "folders" ? index : index + 1)));
    const inside = below.filter((index) => index < this.segments.length);
    const target = entry.isSymbolicLink() ? await this.#targetOf(path) : kindOf(entry);
    if (target.kind === "folder") {
      if (inside.length === 0) return;
      if (entry.isDirectory()) this.#folders.push({ path, real: within(real, entry.name), at: inside });
      else await this.#enterLink({ path, at: inside });
    } else if (this.#isLast(at)) this.#files.push(withSlashes(path));
    else if (target.kind === "nothing" && at.every((index) => this.segments[index] === "folders"))
      this.#dangling.push(withSlashes(path));
    else if (target.kind !== "file") this.#fail(path, target.message);
  }

  /** Whether one of these segments is the last of the pattern, so that a file matches it. */
  #isLast(at: readonly number[]): boolean {
    return at.includes(this.segments.length - 1);
  }

  async #targetOf(path: string): Promise<Target> {
    if (this.#isTooFar()) return { kind: "file" };
    return this.options.listings.targetOf(resolve(this.options.cwd, path));
  }

  async #enterLink({ path, at }: Omit<Visit, "real">): Promise<void> {
    const link = resolve(this.options.cwd, path);
    try {
      const { real, left } = await this.options.listings.placeOf(link, this.options);
      if (left) this.#fault ??= { kind: "outside", link, message: left.message };
      else this.#links.push({ path, real, at });
    } catch (error) {
      // What cannot be judged is not followed.
      this.#fail(path, (error as Error).message);
    }
  }

  #fail(path: string, message: string): void {
    this.#fault ??= { kind: "unreadable", path: resolve(this.options.cwd, path), message };
  }

  #isTooFar(): boolean {
    this.#spend(1);
    return this.#fault !== undefined;
  }

  #spend(folders: number): void {
    this.options.budget.folders -= folders;
    if (this.options.budget.folders < 0) this.#fault ??= { kind: "too-far" };
  }
}

/** Node gives both the same name, and what is at this path is one of them. */
const SAME_NAME = "two entries of its folder have this name, because one has bytes that are not UTF-8";

/** Returns the path of an entry. Thousands are joined, and names of entries need nothing of what `join` does beyond this. */
function within(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/") || folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}

function isSkipped({ name }: Dirent): boolean {
  return name === ".git" || name.startsWith(".#");
}

function isMatch(segment: Segment | undefined, name: string): boolean {
  return segment === "folders" || segment?.(name) === true;
}
