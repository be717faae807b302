import { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { misspeltKeys, type ReadNames, readNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import type { SetKey } from "./set.js";

/**
 * Returns a warning for each key of `set` that no template reads: `db.enbled=true`, or `Values.db.enabled=true`, leaves a check
 * out where `if` asks for another key. A key below a value that a template uses whole, in `toYaml` or `range`, say, counts as read.
 *
 * @param templates their texts; without any, other problems say so
 * @throws WorkLimit
 */
export function unreadKeys(keys: readonly SetKey[], templates: readonly string[], meter: Meter): readonly Problem[] {
  if (keys.length === 0 || templates.length === 0) return [];
  const names = namesIn(templates, meter);
  const problems: Problem[] = [];
  for (const given of keys) {
    const unread = firstUnread(given.key, names);
    if (!unread) continue;
    const near = problems.length < SUGGESTED_KEYS ? nearest(unread.name, unread.others) : undefined;
    const problem = setUnread(given, unread, near);
    meter.problem(problem);
    problems.push(problem);
  }
  return problems;
}

/**
 * Returns a warning for each key of values files that no template reads, and that is close to one that a template reads and the
 * values do not have. A values file may have many others: it is that of a chart.
 *
 * @throws WorkLimit
 */
export function misspeltValues(values: GoMap, templates: readonly string[], meter: Meter): readonly Problem[] {
  if (templates.length === 0 || values.entries.size === 0) return [];
  const entriesOf = (value: unknown) =>
    value instanceof GoMap ? (value.entries as ReadonlyMap<string, unknown>) : undefined;
  const entries = entriesOf(values) ?? new Map();
  const onNames = (count: number) => meter.steps(count);
  const found = misspeltKeys(namesIn(templates, meter), { root: ROOT, entries, entriesOf, onNames });
  return found.map(({ path, meant }) => misspelt(path.slice(1), meant));
}

const ROOT = "Values";

function namesIn(templates: readonly string[], meter: Meter): ReadNames {
  return readNames(templates, { open: "{{", onNames: (count) => meter.steps(count) });
}

function misspelt(path: readonly string[], meant: string): Problem {
  const above = path.slice(0, -1);
  const dotted = (names: readonly string[]) => JSON.stringify(names.join("."));
  return {
    code: "values-unread",
    severity: "warning",
    where: "input values",
    message: `No template reads ${dotted(path)}, and the values do not have ${dotted([...above, meant])}, which one reads`,
    remedy: `did you mean ${meant}?`,
  };
}

interface Unread {
  readonly name: string;
  /** The key up to that name. */
  readonly path: string;
  /** The names that templates read in its place. */
  readonly others: ReadonlySet<string>;
}

/** The first name of a key that is not read, unless a template uses what is above it. */
function firstUnread(key: string, read: ReadNames): Unread | undefined {
  const names = key.split(/[.[]/);
  let parent = ROOT;
  for (const [at, name] of names.entries()) {
    const others = read.get(parent);
    if (!PLAIN_NAME.test(name) || !others || others.has("")) return undefined;
    if (!others.has(name)) return { name, path: names.slice(0, at + 1).join("."), others };
    parent = name;
  }
  return undefined;
}

const PLAIN_NAME = /^[\w-]{1,100}$/;

/** What is behind the first comma of a line may be a part of a value, and is not named. */
function setUnread({ line, number }: SetKey, { path }: Unread, near: string | undefined): Problem {
  const shown = number > 1 ? `key ${number}` : JSON.stringify(path);
  return {
    code: "values-unread",
    severity: "warning",
    where: "input set",
    message: `No template reads ${shown} of line ${line}, so it changes nothing`,
    remedy: near === undefined ? "give the key that a template has behind .Values" : `did you mean ${near}?`,
  };
}
