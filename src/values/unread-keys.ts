import { Pieces } from "../go/pieces.js";
import { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
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
  const paths = pathsIn(templates, meter);
  const problems: Problem[] = [];
  for (const given of keys) {
    const unread = firstUnread(given.key, paths);
    if (!unread) continue;
    const near = problems.length < MAX_SUGGESTED ? nearest(unread.name, unread.others) : undefined;
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
export function misspeltKeys(values: GoMap, templates: readonly string[], meter: Meter): readonly Problem[] {
  if (templates.length === 0) return [];
  const paths = pathsIn(templates, meter);
  const problems: Problem[] = [];
  const open: { readonly map: GoMap; readonly above: readonly string[] }[] = [{ map: values, above: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { map, above } = next;
    const names = paths.get(above.at(-1) ?? ROOT);
    if (!names || names.has("")) continue;
    const absent = [...names].filter((name) => !map.entries.has(name));
    meter.steps(names.size + map.entries.size);
    for (const [key, value] of map.entries) {
      const path = [...above, String(key)];
      if (names.has(String(key))) {
        if (value instanceof GoMap && path.length < MAX_LEVELS) open.push({ map: value, above: path });
      } else if (absent.length > 0 && problems.length < MAX_SUGGESTED) {
        const meant = meantBy(String(key), absent);
        if (meant !== undefined) problems.push(misspelt(path, meant));
      }
    }
  }
  return problems;
}

const ROOT = "Values";

/** Of a path in a template; nobody writes as many. */
const MAX_LEVELS = 20;

/** The absent name that a key was meant to be: a similar one, what is before its dot, or what is below the key `Values`. */
function meantBy(key: string, absent: readonly string[]): string | undefined {
  if (key === ROOT) return absent[0];
  const [first = ""] = key.split(".");
  return first !== key && absent.includes(first) ? first : nearest(key, absent);
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

/** Problems that get a suggestion: each compares a name with all others of its place. */
const MAX_SUGGESTED = 20;

/** The names that follow a name in the paths of templates; "" if it is also the end of a path. */
type Paths = ReadonlyMap<string, ReadonlySet<string>>;

function pathsIn(templates: readonly string[], meter: Meter): Paths {
  const paths = new Map<string, Set<string>>();
  for (const text of templates) {
    meter.characters(text.length);
    for (const [path] of actionsOf(text).matchAll(PATH)) {
      const names = path.split(".");
      meter.steps(names.length);
      for (const [at, name] of names.entries()) {
        const following = paths.get(name) ?? new Set();
        paths.set(name, following.add(names[at + 1] ?? ""));
      }
    }
  }
  return paths;
}

/** The text of all actions. One that is in a string or has braces is cut, which is a warning less. */
function actionsOf(template: string): string {
  const actions = new Pieces();
  for (let end = 0; ; ) {
    const start = template.indexOf("{{", end);
    end = start < 0 ? -1 : template.indexOf("}}", start);
    if (end < 0) return actions.end("");
    actions.add(template.slice(start, end));
  }
}

/** The paths of fields, and other words: each that a string has, such as the names that `index` takes, is one by itself. */
const PATH = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;

interface Unread {
  readonly name: string;
  /** The key up to that name. */
  readonly path: string;
  /** The names that templates read in its place. */
  readonly others: ReadonlySet<string>;
}

/** The first name of a key that is not read, unless a template uses what is above it. */
function firstUnread(key: string, paths: Paths): Unread | undefined {
  const names = key.split(/[.[]/);
  let parent = ROOT;
  for (const [at, name] of names.entries()) {
    const others = paths.get(parent);
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
