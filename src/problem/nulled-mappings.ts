import { NAMED_LEVELS } from "./read-names.js";

/** Data of which later ones are merged into earlier ones, mapping by mapping. */
interface Merged<T> {
  /** The path of the data in a template: `Values`, or none for what is at its root. */
  readonly above: readonly string[];
  readonly entries: ReadonlyMap<string, T>;
  readonly earlier: ReadonlyMap<string, T>;
  /** The entries of a value that is a mapping. */
  readonly entriesOf: (value: T) => ReadonlyMap<string, T> | undefined;
  readonly isNull: (value: T) => boolean;
  /** Is called with the number of names that are looked at; it may throw. */
  readonly onNames: (count: number) => void;
}

/** A null of later data in place of a mapping with entries. */
interface Nulled<T> {
  readonly path: readonly string[];
  readonly value: T;
}

/**
 * Finds where later data have null for a mapping with entries, at any depth: the fields of `cache:` are comments there, or have lost
 * their indentation, so that a `with` of it prints nothing.
 */
export function* nulledMappings<T>({
  above,
  entries,
  earlier,
  entriesOf,
  isNull,
  onNames,
}: Merged<T>): Generator<Nulled<T>> {
  const open = [{ entries, earlier, above }];
  for (let next = open.pop(); next; next = open.pop()) {
    onNames(next.entries.size);
    for (const [key, value] of next.entries) {
      const known = next.earlier.get(key);
      const before = known === undefined ? undefined : entriesOf(known);
      if (!before || before.size === 0) continue;
      const path = [...next.above, key];
      const after = entriesOf(value);
      if (after && path.length <= NAMED_LEVELS) open.push({ entries: after, earlier: before, above: path });
      if (isNull(value)) yield { path, value };
    }
  }
}
