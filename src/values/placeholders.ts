import { GoMap, GoSlice, type GoValue } from "../go/value.js";
import type { Meter } from "../meter.js";
import { NAMED_LEVELS, namesBelow, type ReadNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import { isPlaceholder } from "./literals.js";
import { ROOT } from "./unread-keys.js";

/** The names and indexes that lead to a value. */
type Path = readonly (string | number)[];

/**
 * Returns where values that a template reads are placeholders for which nothing was put in, such as `${DB_HOST}`. Others may be for
 * another reader of the file.
 *
 * @throws WorkLimit
 */
export function placeholdersIn(
  values: GoMap,
  { names, meter }: { readonly names: ReadNames; readonly meter: Meter },
): readonly Path[] {
  const found: Path[] = [];
  const open: { readonly value: GoValue; readonly path: Path }[] = [{ value: values, path: [] }];
  for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
    const { value, path } = next;
    meter.steps(1);
    if (typeof value === "string" && isPlaceholder(value)) found.push(path);
    if (path.length >= NAMED_LEVELS) continue;
    if (value instanceof GoSlice)
      for (const [at, item] of value.items.entries()) open.push({ value: item, path: [...path, at] });
    if (!(value instanceof GoMap)) continue;
    const read = namesBelow(names, [ROOT, ...path.filter((step) => typeof step === "string")]);
    for (const [key, inner] of value.entries) {
      if (typeof key === "string" && (read?.has(key) || read?.has("")))
        open.push({ value: inner, path: [...path, key] });
    }
  }
  return found;
}

/** Whether there is still a placeholder, once other values are written over those that had it. */
export function isPlaceholderAt(values: GoMap, path: Path): boolean {
  const inner = (value: GoValue | undefined, step: string | number) =>
    value instanceof GoMap
      ? value.entries.get(step)
      : value instanceof GoSlice
        ? value.items[step as number]
        : undefined;
  const value = path.reduce<GoValue | undefined>(inner, values);
  return typeof value === "string" && isPlaceholder(value);
}
