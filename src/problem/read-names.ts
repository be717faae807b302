import { nearest } from "./nearest.js";

/** The names that follow a name in the paths of templates: `db` of `.Values.db.port` is followed by `port`, and `port` by "". */
export type ReadNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns which names the actions of templates read. A name that is followed by "" is used whole.
 *
 * @param open how an action begins
 * @param onNames is called with the number of characters and names; it may throw
 */
export function readNames(
  templates: readonly string[],
  { open, onNames }: { readonly open: string; readonly onNames: (count: number) => void },
): ReadNames {
  const following = new Map<string, Set<string>>();
  for (const template of templates) {
    onNames(template.length / CHARACTERS_PER_NAME);
    for (const action of actionsOf(template, open)) {
      for (const [path] of action.matchAll(PATH)) {
        const names = path.split(".");
        onNames(names.length);
        for (const [at, name] of names.entries()) {
          const known = following.get(name) ?? new Set();
          following.set(name, known.add(names[at + 1] ?? ""));
        }
      }
    }
  }
  return following;
}

const CHARACTERS_PER_NAME = 64;

/** The paths of fields, and other words: each that a string has, such as the names that `index` takes, is one by itself. */
const PATH = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;

/** An action that is in a string or has braces is cut, which is a warning less. */
function* actionsOf(template: string, open: string): Generator<string> {
  for (let end = 0; ; ) {
    const start = template.indexOf(open, end);
    end = start < 0 ? -1 : template.indexOf("}}", start);
    if (end < 0) return;
    yield template.slice(start + open.length, end);
  }
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
    const read = names.get(next.above.at(-1) as string);
    if (!read) continue;
    onNames(read.size + next.entries.size);
    const absent = [...read].filter((name) => name !== "" && !next.entries.has(name));
    // What is used whole is read by other names as well, in a loop say.
    const isRead = (key: string) => read.has(key) || (read.has("") && names.has(key));
    for (const [key, value] of next.entries) {
      const path = [...next.above, key];
      const inner = isRead(key) ? entriesOf(value) : undefined;
      if (inner && path.length <= MAX_LEVELS) open.push({ entries: inner, above: path });
      if (isRead(key) || found.length === SUGGESTED_KEYS) continue;
      left -= absent.length;
      const meant = left < 0 ? undefined : meantBy(key, { absent, root });
      if (meant !== undefined) found.push({ path, meant, value });
    }
  }
  return found;
}

/**
 * Returns the keys that later data add, that no template reads, and that are close to one of the earlier data beside them which
 * a template reads and the later ones do not replace.
 */
export function misspeltOverrides<T>(
  names: ReadNames,
  { root, entries, entriesOf, onNames, earlier }: Data<T> & { readonly earlier: ReadonlyMap<string, T> },
): readonly Misspelt<T>[] {
  const found: Misspelt<T>[] = [];
  let left = MAX_COMPARISONS;
  const open = [{ entries, earlier, above: [root] }];
  for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
    const { above } = next;
    onNames(next.entries.size);
    let kept: readonly string[] | undefined;
    for (const [key, value] of next.entries) {
      const path = [...above, key];
      const before = next.earlier.get(key);
      const pair = before === undefined ? [] : [entriesOf(value), entriesOf(before)];
      if (pair[0] && pair[1] && path.length <= MAX_LEVELS)
        open.push({ entries: pair[0], earlier: pair[1], above: path });
      if (before !== undefined || names.has(key) || found.length === SUGGESTED_KEYS) continue;
      if (!kept) {
        onNames(next.earlier.size);
        kept = [...next.earlier.keys()].filter((name) => names.has(name) && !next.entries.has(name));
      }
      left -= kept.length;
      const meant = left < 0 ? undefined : nearest(key, kept);
      if (meant !== undefined) found.push({ path, meant, value });
    }
  }
  return found;
}

/** Keys that get a suggestion. */
export const SUGGESTED_KEYS = 20;

/** Of a key with a name that is missing in its place. */
const MAX_COMPARISONS = 20_000;

/** Of a path in a template; nobody writes as many. */
const MAX_LEVELS = 20;

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
