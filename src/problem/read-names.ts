import { nearest, nearestEntry } from "./nearest.js";
import type { Problem } from "./problem.js";

/** What the actions of templates read. A name that is followed by "" is used whole. */
export interface ReadNames {
  /** The names that follow a word anywhere: `db` of `$x.db.port` is followed by `port`, and `port` by "". A string is a word. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names that follow a path from a root, such as `Values.db`. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names that may be those of keys: behind a dot, or strings. */
  readonly fields: ReadonlySet<string>;
}

/**
 * Returns which names the actions of templates read; those of comments are none.
 *
 * @param open how an action begins
 * @param roots the names at which paths begin, such as `Values`
 * @param onNames is called with the number of characters and names; it may throw
 */
export function readNames(
  templates: readonly string[],
  {
    open,
    roots,
    onNames,
  }: { readonly open: string; readonly roots: ReadonlySet<string>; readonly onNames: (count: number) => void },
): ReadNames {
  const words = new Map<string, Set<string>>();
  const paths = new Map<string, Set<string>>();
  const fields = new Set<string>();
  for (const template of templates) {
    onNames(template.length / CHARACTERS_PER_NAME);
    for (const action of actionsOf(template, open)) {
      for (const [, text = ""] of action.matchAll(STRING)) {
        follow(words, text, "");
        fields.add(text);
      }
      for (const { 0: path, index } of action.matchAll(PATH)) {
        const names = path.split(".");
        onNames(names.length);
        for (const [at, name] of names.entries()) {
          if (at > 0 || action[index - 1] === ".") fields.add(name);
          follow(words, name, names[at + 1] ?? "");
          if (roots.has(name)) onNames(followPath(paths, names.slice(at, at + NAMED_LEVELS)));
        }
      }
    }
  }
  return { words, paths, fields };
}

function follow(following: Map<string, Set<string>>, name: string, next: string): void {
  const known = following.get(name);
  if (known) known.add(next);
  else following.set(name, new Set([next]));
}

/** Returns the number of names. What is below a path that is cut counts as used whole. */
function followPath(paths: Map<string, Set<string>>, names: readonly string[]): number {
  let path = "";
  for (const [at, name] of names.entries()) {
    path = at === 0 ? name : `${path}.${name}`;
    follow(paths, path, names[at + 1] ?? "");
  }
  return names.length;
}

const CHARACTERS_PER_NAME = 64;

/** Levels of data, and names of a path in a template, that are looked at; nobody writes as many. */
export const NAMED_LEVELS = 20;

/** The paths of fields, and other words: each that a string has, such as the names that `index` takes, is one by itself. */
const PATH = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;

/** A string that may be the name of a key, such as `"db/host"`. */
const STRING = /["`]([^"`\n]{0,100})["`]/g;

/** Go's comment, directly behind the delimiter or its dash: it may have braces. */
const COMMENT = /(?:-[ \t\r\n])?\/\*/y;

/** An action that is in a string or has braces is cut, which is a warning less. */
function* actionsOf(template: string, open: string): Generator<string> {
  for (let end = 0; ; ) {
    const start = template.indexOf(open, end);
    if (start < 0) return;
    COMMENT.lastIndex = start + open.length;
    const isComment = COMMENT.test(template);
    end = template.indexOf(isComment ? "*/" : "}}", start);
    if (end < 0) return;
    if (!isComment) yield template.slice(start + open.length, end);
  }
}

/**
 * Returns the names that are read below a path, from the root on; `undefined` where none is. Below a value that is used whole, what
 * follows the last name anywhere counts.
 */
export function namesBelow(names: ReadNames, path: readonly string[]): ReadonlySet<string> | undefined {
  const isBelowWhole = isInWhole(names, path.slice(0, -1));
  return isBelowWhole ? names.words.get(path.at(-1) as string) : names.paths.get(path.join("."));
}

/** Whether a path leads to a value that is used whole, or below one. */
function isInWhole({ paths }: ReadNames, path: readonly string[]): boolean {
  return path.some((_, at) => paths.get(path.slice(0, at + 1).join("."))?.has(""));
}

/** A key that no template reads, and that was probably meant to be one that a template reads and the data do not have. */
export interface Misspelt<T> {
  readonly path: readonly string[];
  readonly meant: string;
  readonly value: T;
}

/** Data in which a key is looked for. */
interface Data<T> {
  /** The key under which a template has them: `Values`. */
  readonly root: string;
  readonly entries: ReadonlyMap<string, T>;
  /** The entries of a value that is a mapping. */
  readonly entriesOf: (value: T) => ReadonlyMap<string, T> | undefined;
  /** Is called with the number of names that are looked at; it may throw. */
  readonly onNames: (count: number) => void;
}

/** Returns the keys of data, at any depth, that are close to one that is missing beside them. */
export function misspeltKeys<T>(
  names: ReadNames,
  { root, entries, entriesOf, onNames }: Data<T>,
): readonly Misspelt<T>[] {
  const found: Misspelt<T>[] = [];
  let left = MAX_COMPARISONS;
  const open = [{ entries, above: [root] }];
  for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
    const read = namesBelow(names, next.above);
    if (!read) continue;
    onNames(read.size + next.entries.size);
    const absent = [...read].filter((name) => name !== "" && !next.entries.has(name));
    // What is used whole is read by other names as well, in a loop say.
    const isRead = (key: string) => read.has(key) || (read.has("") && names.words.has(key));
    for (const [key, value] of next.entries) {
      const path = [...next.above, key];
      const inner = isRead(key) ? entriesOf(value) : undefined;
      if (inner && path.length <= NAMED_LEVELS) open.push({ entries: inner, above: path });
      if (isRead(key) || found.length === SUGGESTED_KEYS) continue;
      left -= absent.length;
      const meant = left < 0 ? undefined : meantBy(key, { absent, root });
      if (meant !== undefined) found.push({ path, meant, value });
    }
  }
  return found;
}

/** A key of later data that was probably meant to replace another one. */
export interface Override<T> extends Misspelt<T> {
  /** Whether no template names the other one either, which is an entry of a mapping that is used whole: a value may name the key. */
  readonly isEntry: boolean;
}

/** The problem of such a key. */
export interface OverrideProblem {
  /** The key where a value may still name it, so that it is meant. */
  readonly entry: string | undefined;
  readonly problem: Problem;
}

/** Returns the problems but for those of entries that a value names. `texts` is called where there is an entry. */
export function unnamedOverrides(
  found: readonly OverrideProblem[],
  texts: () => ReadonlySet<string>,
): readonly Problem[] {
  const named = found.some(({ entry }) => entry !== undefined) ? texts() : new Set<string>();
  return found.filter(({ entry }) => entry === undefined || !named.has(entry)).map(({ problem }) => problem);
}

/**
 * Returns the keys that later data add, that no template names, and that are close to one of the earlier data beside them which
 * the later ones do not replace: one that a template names, or an entry of a mapping that one uses whole, as with a computed key.
 */
export function misspeltOverrides<T>(
  names: ReadNames,
  { root, entries, entriesOf, onNames, earlier }: Data<T> & { readonly earlier: ReadonlyMap<string, T> },
): readonly Override<T>[] {
  const found: Override<T>[] = [];
  let left = MAX_COMPARISONS;
  const open = [{ entries, earlier, above: [root] }];
  for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
    const { above } = next;
    onNames(next.entries.size);
    let kept: readonly string[] | undefined;
    let named: readonly string[] = [];
    for (const [key, value] of next.entries) {
      const path = [...above, key];
      const before = next.earlier.get(key);
      const pair = before === undefined ? [] : [entriesOf(value), entriesOf(before)];
      if (pair[0] && pair[1] && path.length <= NAMED_LEVELS)
        open.push({ entries: pair[0], earlier: pair[1], above: path });
      if (before !== undefined || names.words.has(key) || found.length === SUGGESTED_KEYS) continue;
      if (!kept) {
        onNames(next.earlier.size);
        const isWhole = isInWhole(names, above);
        const others = [...next.earlier.keys()].filter((name) => !next.entries.has(name));
        named = others.filter((name) => names.words.has(name));
        kept = isWhole ? others : named;
      }
      left -= kept.length;
      if (left < 0) continue;
      const near = nearest(key, named);
      const meant = near ?? nearestEntry(key, kept);
      if (meant !== undefined) found.push({ path, meant, value, isEntry: near === undefined });
    }
  }
  return found;
}

/** Keys that get a suggestion. */
export const SUGGESTED_KEYS = 20;

/** Of a key with a name that is missing in its place. */
const MAX_COMPARISONS = 20_000;

/** The absent name that a key was meant to be: a similar one, what is before its dot, or what is below a second root. */
function meantBy(
  key: string,
  { absent, root }: { readonly absent: readonly string[]; readonly root: string },
): string | undefined {
  if (absent.length === 0) return undefined;
  if (key === root) return absent[0];
  const [first = ""] = key.split(".");
  return first !== key && absent.includes(first) ? first : nearest(key, absent);
}
