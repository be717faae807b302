import { GoMap, GoSlice } from "../go/value.js";
import { nearest, nearestEntry } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { type ReadNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import { keyOfLine, type SetKey } from "./set-key.js";
import { entriesOf, type ReadBy, ROOT, textsIn } from "./unread-keys.js";

interface SetValues extends ReadBy {
  /** With the keys. */
  readonly values: GoMap;
  /** Those of the files alone. */
  readonly earlier: GoMap;
}

/**
 * Returns a warning for each key of `set` that no template reads: `db.enbled=true`, or `Values.db.enabled=true`, leaves a check
 * out where `if` asks for another key. A key below a value that a template uses whole, in `toYaml` or `range`, say, counts as read,
 * unless it is close to one beside it that a template reads, or to an entry of the files that it was probably meant to replace.
 *
 * @throws WorkLimit
 */
export function unreadKeys(keys: readonly SetKey[], { names, values, earlier, meter }: SetValues): readonly Problem[] {
  if (names.words.size === 0) return [];
  let texts: ReadonlySet<string> | undefined;
  const isText = (name: string) => {
    texts ??= textsIn(values, meter);
    return texts.has(name);
  };
  const problems: Problem[] = [];
  for (const given of keys) {
    const unread = firstUnread(given.key, { names, earlier, isText, onNames: (count) => meter.steps(count) });
    if (!unread) continue;
    const problem = setUnread(given, unread, problems.length < SUGGESTED_KEYS);
    meter.problem(problem);
    problems.push(problem);
  }
  return problems;
}

interface Unread {
  /** The key up to the name that is not read, as it is written. */
  readonly path: string;
  readonly isEntry: boolean;
  readonly meant: () => string | undefined;
}

interface Known {
  readonly names: ReadNames;
  readonly earlier: GoMap;
  /** Whether a value is this name, so that a template may find an entry by it. */
  readonly isText: (name: string) => boolean;
  readonly onNames: (count: number) => void;
}

/** Where the first names of a key lead to. */
interface Place {
  /** These names from the root on, and indexes in brackets, which no path of a template has. */
  readonly above: readonly string[];
  /** Whether a template uses it whole, so that it may read what is below by any name. */
  readonly isWhole: boolean;
  readonly isItem: boolean;
  /** What the files have there. */
  readonly value: unknown;
  /** What they have there and beside it, in the other items of a list or entries of a mapping. */
  readonly peers: readonly unknown[];
}

/** The first name of a key that is not read. */
function firstUnread(key: string, known: Known): Unread | undefined {
  const { names: read, earlier, onNames } = known;
  let place: Place = { above: [ROOT], isWhole: false, isItem: false, value: earlier, peers: [earlier] };
  const steps = stepsOf(key);
  for (const [at, step] of steps.entries()) {
    const { name, path } = step;
    const others = read.paths.get(place.above.join("."));
    const isWhole = place.isWhole || !others || others.has("");
    onNames(1 + place.peers.length);
    if (step.index === undefined) {
      if (!isWhole && !others?.has(name)) return { path, isEntry: false, meant: () => nearest(name, others ?? []) };
      const unread = isWhole ? misspeltInWhole(place, { step, next: steps[at + 1]?.name, others, known }) : undefined;
      if (unread) return unread;
    }
    place = placeBelow(place, { step, isWhole, isNamed: read.words.has(name) });
  }
  return undefined;
}

/** A name of a key of `set`, or an index. */
interface Step {
  readonly name: string;
  readonly index?: number;
  /** The key up to it, as it is written. */
  readonly path: string;
}

function stepsOf(key: string): readonly Step[] {
  return [...key.matchAll(NAME)].map(({ 0: part, index: at }) => {
    const path = key.slice(0, at + part.length);
    if (key[at - 1] !== "[") return { name: part.replace(/\\(.)/gs, "$1"), path };
    const index = Number.parseInt(part, 10);
    return { name: `[${index}]`, index, path };
  });
}

/** A name of a key of `set`, or an index with its second bracket. */
const NAME = /(?:\\.|[^.[\\])+/gs;

interface Judged {
  readonly step: Step;
  /** The name behind it. */
  readonly next: string | undefined;
  /** The names that templates read there by its path. */
  readonly others: ReadonlySet<string> | undefined;
  readonly known: Known;
}

/**
 * Finds what a new name is close to, below a value that a template uses whole: a name that is read beside it, the one behind it, where
 * the level between is none of the files, or an entry.
 */
function misspeltInWhole(
  { value, peers, isItem }: Place,
  { step: { name, path }, next, others, known: { names, isText, onNames } }: Judged,
): Unread | undefined {
  const entries = entriesOf(value);
  if (names.words.has(name) || entries?.has(name)) return undefined;
  const mappings = peers.flatMap((peer) => entriesOf(peer) ?? []);
  onNames(mappings.reduce((sum, { size }) => sum + size, 0));
  const given = mappings.flatMap((mapping) => [...mapping.keys()]).filter((each) => names.words.has(each));
  // The fields of items have names, where those of a mapping may be entries of a table.
  const named = new Set([...given, ...(others ?? []), ...(isItem ? names.fields : [])].filter((each) => each !== ""));
  const isFlat = mappings.every((mapping) => [...mapping.values()].every((each) => !(each instanceof GoMap)));
  const field = nearest(name, named) ?? (isFlat && next !== undefined && named.has(next) ? next : undefined);
  if (field !== undefined) return { path, isEntry: false, meant: () => field };
  const entry = nearestEntry(name, entries?.keys() ?? []);
  return entry === undefined || isText(name) ? undefined : { path, isEntry: true, meant: () => entry };
}

function placeBelow(
  { above, value, peers }: Place,
  { step: { name, index }, isWhole, isNamed }: { step: Step; isWhole: boolean; isNamed: boolean },
): Place {
  const isItem = index !== undefined;
  const inner = (outer: unknown): unknown => (isItem ? itemsOf(outer)[index] : entriesOf(outer)?.get(name));
  const isOneOfMany = isItem || (isWhole && !isNamed);
  const beside = isOneOfMany ? [inner(value), ...peers.flatMap(firstBelow).slice(0, MAX_PEERS)] : peers.map(inner);
  return {
    above: [...above, name],
    isWhole,
    isItem,
    value: inner(value),
    peers: beside.filter((each) => each !== undefined),
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  return value instanceof GoSlice ? value.items : [];
}

/** Some items of a list, or values of a mapping. */
function firstBelow(value: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (const each of entriesOf(value)?.values() ?? itemsOf(value)) {
    if (found.length === MAX_PEERS) break;
    found.push(each);
  }
  return found;
}

/** Items and entries whose names are looked at for those of another one. They have the same. */
const MAX_PEERS = 20;

function setUnread({ line, number }: SetKey, { path, isEntry, meant }: Unread, suggests: boolean): Problem {
  const key = keyOfLine({ key: path, line, number });
  const near = suggests ? meant() : undefined;
  return {
    code: "values-unread",
    severity: "warning",
    where: "input set",
    message: isEntry
      ? `Neither a template nor a value names ${key}, and the files of values have one like it`
      : `No template reads ${key}, so it changes nothing`,
    remedy: near === undefined ? "give the key that a template has behind .Values" : `did you mean ${near}?`,
  };
}
