import type { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { NAMED_LEVELS, type ReadNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import { entriesOf, ROOT } from "./unread-keys.js";

type Path = readonly string[];

/** A key that no template reads, and the one that a template reads in its place, which the values do not have. */
interface Moved {
  readonly path: Path;
  readonly meant: Path;
}

/**
 * Returns the keys of values that no template reads, and that have the path of an absent one that is read, but for a level more or
 * less above it, or for its names in one: `app: {db: {host: a}}`, or `dbHost: a`, where a template has `.Values.db.host`. Keys below
 * a value that a template uses whole count as read.
 *
 * @throws WorkLimit
 */
export function movedKeys(
  values: GoMap,
  { names, meter }: { readonly names: ReadNames; readonly meter: Meter },
): readonly Moved[] {
  const absent = new AbsentPaths(absentPaths(values, names, meter));
  const found: Moved[] = [];
  const open: Path[] = absent.isEmpty ? [] : [[]];
  for (let above = open.pop(); above && found.length < SUGGESTED_KEYS; above = open.pop()) {
    const read = names.paths.get([ROOT, ...above].join("."));
    if (read?.has("")) continue;
    const entries = entriesOf(valueAt(values, above));
    meter.steps(entries?.size ?? 0);
    for (const key of entries?.keys() ?? []) {
      const path = [...above, key];
      // A second root is a misspelt key.
      if (above.length === 0 && key === ROOT) continue;
      const meant = read?.has(key) ? undefined : absent.meantBy(path);
      if (meant && found.length < SUGGESTED_KEYS) found.push({ path, meant });
      else if (path.length < NAMED_LEVELS) open.push(path);
    }
  }
  return found;
}

/** Returns the warning of such a key; `undefined` where the values have the other one by now. */
export function movedProblem({ path, meant }: Moved, values: GoMap): Problem | undefined {
  if (!isAbsent(values, meant)) return undefined;
  const [wrong, right] = [path, meant].map((names) => JSON.stringify(names.join(".")));
  return {
    code: "values-unread",
    severity: "warning",
    where: "input values",
    message: `No template reads ${wrong}, and the values do not have ${right}, which one reads`,
    remedy: `did you mean ${right}?`,
  };
}

/** Absent paths by what may be given in their place. */
class AbsentPaths {
  readonly #whole = new Map<string, Path>();
  readonly #tails = new Map<string, Path>();
  readonly #joined = new Map<string, Path>();

  constructor(paths: readonly Path[]) {
    for (const path of paths) {
      this.#whole.set(path.join("."), path);
      this.#tails.set(path.slice(1).join("."), path);
      this.#joined.set(joined(path), path);
    }
  }

  get isEmpty(): boolean {
    return this.#joined.size === 0;
  }

  /** A single name is at many places, so that it says nothing about another level. */
  meantBy(path: Path): Path | undefined {
    const deeper = path.length > 2 ? this.#whole.get(path.slice(1).join(".")) : undefined;
    const higher = path.length > 1 ? this.#tails.get(path.join(".")) : undefined;
    const same = this.#joined.get(joined(path));
    const isJoined = same && same.length !== path.length && Math.min(same.length, path.length) === 1;
    return deeper ?? higher ?? (isJoined ? same : undefined);
  }
}

/** Returns the paths that templates read to their end, and that values do not have. */
function absentPaths(values: GoMap, { paths }: ReadNames, meter: Meter): readonly Path[] {
  const found: Path[] = [];
  for (const [dotted, following] of paths) {
    const [, ...path] = dotted.split(".");
    meter.steps(path.length);
    if (path.length > 0 && following.has("") && isAbsent(values, path)) found.push(path);
  }
  return found;
}

function isAbsent(values: GoMap, path: Path): boolean {
  const value = valueAt(values, path);
  return value === undefined || value === null;
}

function valueAt(values: GoMap, path: Path): unknown {
  return path.reduce<unknown>((value, name) => entriesOf(value)?.get(name), values);
}

/** `db.host`, `dbHost` and `db-host` are written with the same letters. */
function joined(path: Path): string {
  return path.join("").replace(/[-_]/g, "").toLowerCase();
}
