import { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { misspeltKeys, misspeltOverrides, type ReadNames, readNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import { keyOfLine, type SetKey } from "./set-key.js";

/**
 * Returns a warning for each key of `set` that no template reads: `db.enbled=true`, or `Values.db.enabled=true`, leaves a check
 * out where `if` asks for another key. A key below a value that a template uses whole, in `toYaml` or `range`, say, counts as read,
 * unless it is close to one beside it that a template reads.
 *
 * @param values with the keys
 * @throws WorkLimit
 */
export function unreadKeys(
  keys: readonly SetKey[],
  { names, values, meter }: ReadBy & { readonly values: GoMap },
): readonly Problem[] {
  if (names.words.size === 0) return [];
  const problems: Problem[] = [];
  for (const given of keys) {
    const unread = firstUnread(given.key, { names, values, meter });
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
export function misspeltValues(values: GoMap, { names, meter }: ReadBy): readonly Problem[] {
  if (names.words.size === 0 || values.entries.size === 0) return [];
  const found = misspeltKeys(names, dataOf(values, meter));
  return found.map(({ path, meant }) =>
    misspelt(
      path,
      meant,
      (wrong, right) => `No template reads ${wrong}, and the values do not have ${right}, which one reads`,
    ),
  );
}

/**
 * Returns a warning for each key of a values file that no template reads, and that is close to one of the files before it, which
 * it does not replace: `db: {enbled: true}` behind `db: {enabled: false}`.
 *
 * @throws WorkLimit
 */
export function misspeltReplacements(
  later: GoMap,
  { earlier, names, meter }: ReadBy & { readonly earlier: GoMap },
): readonly Problem[] {
  if (names.words.size === 0 || earlier.entries.size === 0) return [];
  const found = misspeltOverrides(names, { ...dataOf(later, meter), earlier: entriesOf(earlier) ?? new Map() });
  return found.map(({ path, meant }) =>
    misspelt(
      path,
      meant,
      (wrong, right) => `No template reads ${wrong}, and ${right} keeps the value of an earlier file`,
    ),
  );
}

/** What the templates of a run read. */
interface ReadBy {
  /** None where there is no template, of which other problems are. */
  readonly names: ReadNames;
  readonly meter: Meter;
}

/** Returns the names that templates read of values. */
export function namesIn(templates: readonly string[], meter: Meter): ReadNames {
  return readNames(templates, { open: "{{", roots: new Set([ROOT]), onNames: (count) => meter.steps(count) });
}

/** The name of the values in templates. */
export const ROOT = "Values";

function dataOf(values: GoMap, meter: Meter) {
  return {
    root: ROOT,
    entries: entriesOf(values) ?? new Map(),
    entriesOf,
    onNames: (count: number) => meter.steps(count),
  };
}

/** The entries of a mapping; `undefined` for any other value. */
export function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return value instanceof GoMap ? (value.entries as ReadonlyMap<string, unknown>) : undefined;
}

/** @param path that of the key, with the root */
function misspelt(path: readonly string[], meant: string, say: (wrong: string, right: string) => string): Problem {
  const [, ...names] = path;
  const dotted = (parts: readonly string[]) => JSON.stringify(parts.join("."));
  return {
    code: "values-unread",
    severity: "warning",
    where: "input values",
    message: say(dotted(names), dotted([...names.slice(0, -1), meant])),
    remedy: `did you mean ${meant}?`,
  };
}

interface Unread {
  readonly name: string;
  /** The key up to that name, as it is written. */
  readonly path: string;
  /** The names that templates read in its place. */
  readonly others: ReadonlySet<string>;
}

/**
 * The first name of a key that is not read. Where a template uses what is above it, it is close to one that is read. What is
 * behind the index of a list counts as read.
 */
function firstUnread(
  key: string,
  { names: read, values, meter }: ReadBy & { readonly values: GoMap },
): Unread | undefined {
  const above = [ROOT];
  let isWhole = false;
  let entries = entriesOf(values);
  for (const { 0: part, index } of key.matchAll(NAME)) {
    if (key[index - 1] === "[") return undefined;
    const path = key.slice(0, index + part.length);
    const name = part.replace(/\\(.)/gs, "$1");
    const others = read.paths.get(above.join("."));
    above.push(name);
    meter.steps(1);
    isWhole ||= !others || others.has("");
    if (!isWhole && others && !others.has(name)) return { name, path, others };
    if (isWhole && !read.words.has(name)) {
      meter.steps(entries?.size ?? 0);
      const given = [...(entries?.keys() ?? [])].filter((each) => read.words.has(each));
      const beside = new Set([...given, ...(others ?? [])].filter((each) => each !== ""));
      return nearest(name, beside) === undefined ? undefined : { name, path, others: beside };
    }
    entries = entriesOf(entries?.get(name));
  }
  return undefined;
}

/** A name of a key of `set`, or an index with its bracket. */
const NAME = /(?:\\.|[^.[\\])+/gs;

function setUnread({ line, number }: SetKey, { path }: Unread, near: string | undefined): Problem {
  return {
    code: "values-unread",
    severity: "warning",
    where: "input set",
    message: `No template reads ${keyOfLine({ key: path, line, number })}, so it changes nothing`,
    remedy: near === undefined ? "give the key that a template has behind .Values" : `did you mean ${near}?`,
  };
}
