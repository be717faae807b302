import { Pieces } from "../go/pieces.js";
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
  let parent = "Values";
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
    code: "set-unread",
    severity: "warning",
    where: "input set",
    message: `No template reads ${shown} of line ${line}, so it changes nothing`,
    remedy: near === undefined ? "give the key that a template has behind .Values" : `did you mean ${near}?`,
  };
}
