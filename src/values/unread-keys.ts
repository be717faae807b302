import { GoMap, GoSlice, type GoValue } from "../go/value.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import {
  misspeltKeys,
  misspeltOverrides,
  type OverrideProblem,
  type ReadNames,
  readNames,
} from "../problem/read-names.js";

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
 * Returns each key of a values file that no template names, and that is close to one of the files before it, which it does not
 * replace: `db: {enbled: true}` behind `db: {enabled: false}`, or `envs: {prd: {}}` behind `envs: {prod: {}}`.
 *
 * @throws WorkLimit
 */
export function misspeltReplacements(
  later: GoMap,
  { earlier, names, meter }: ReadBy & { readonly earlier: GoMap },
): readonly OverrideProblem[] {
  if (names.words.size === 0 || earlier.entries.size === 0) return [];
  const found = misspeltOverrides(names, { ...dataOf(later, meter), earlier: entriesOf(earlier) ?? new Map() });
  return found.map(({ path, meant, isEntry }) => {
    const unnamed = isEntry ? "Neither a template nor a value names" : "No template reads";
    return {
      entry: isEntry ? path.at(-1) : undefined,
      problem: misspelt(
        path,
        meant,
        (wrong, right) => `${unnamed} ${wrong}, and ${right} keeps the value of an earlier file`,
      ),
    };
  });
}

/**
 * Returns the texts among values: each may be the name of an entry, as in `env: prod`.
 *
 * @throws WorkLimit
 */
export function textsIn(values: GoMap, meter: Meter): ReadonlySet<string> {
  const texts = new Set<string>();
  const open: GoValue[] = [values];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    meter.steps(1);
    if (typeof next === "string") texts.add(next);
    const parts = next instanceof GoMap ? next.entries.values() : next instanceof GoSlice ? next.items : [];
    for (const part of parts) open.push(part);
  }
  return texts;
}

/** What the templates of a run read. */
export interface ReadBy {
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
