import { GoMap } from "../go/value.js";
import { isPlain, isUnwritten, withoutAlias, writtenEntries, type YamlNode } from "../go/yaml/unmarshal.js";
import type { Meter } from "../meter.js";
import type { Position, Problem } from "../problem/problem.js";
import { NAMED_LEVELS, namesBelow, type ReadNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import { keyOfValues } from "./literals.js";
import { entriesOf, ROOT } from "./unread-keys.js";

/** A values file as it is written. */
export interface WrittenValues {
  readonly root: YamlNode;
  readonly positionAt: (offset: number) => Position;
}

interface ReadBy {
  readonly names: ReadNames;
  readonly meter: Meter;
}

/**
 * Returns a warning for each key that is read as another one, and that a template reads as it is written, or below a mapping that it
 * uses whole: `no` is `false` in YAML 1.1, as preflight reads it, and `1.10` is `1.1`.
 *
 * @throws WorkLimit
 */
export function renamedKeys({ root, positionAt }: WrittenValues, { names, meter }: ReadBy): readonly Problem[] {
  // An alias has the keys of its anchor once more.
  const found = new Map<number, string>();
  const open: { readonly node: YamlNode; readonly path: readonly string[] }[] = [{ node: root, path: [ROOT] }];
  for (let next = open.pop(); next && found.size < SUGGESTED_KEYS; next = open.pop()) {
    const { path } = next;
    const node = withoutAlias(next.node);
    meter.steps(1);
    if (node.kind === "sequence") for (const item of node.items) open.push({ node: item, path });
    const read = namesBelow(names, path);
    const entries = read && path.length <= NAMED_LEVELS ? writtenEntries(node, () => meter.steps(1)) : undefined;
    for (const [name, { key, value }] of entries ?? []) {
      const isRenamed = isPlain(key) && key.value !== name && !entries?.has(key.value);
      const written = isRenamed ? key.value : name;
      if (!read?.has(written) && !read?.has("")) continue;
      if (isRenamed) found.set(key.at, name);
      open.push({ node: value, path: [...path, written] });
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([offset, name]) => keyOfValues(name, positionAt(offset)));
}

/** A value of an earlier file that a later one replaces. */
export interface LostValue {
  readonly path: readonly string[];
  readonly problem: Problem;
}

/**
 * Finds where nothing is written for a key that has a value in an earlier file, and that a template reads: a variable that is not set
 * leaves such a `host:`. A written `null` is Helm's way to remove a value, and the mappings of earlier files are those of `lostMappings`.
 *
 * @throws WorkLimit
 */
export function lostValues(
  { root, positionAt }: WrittenValues,
  { earlier, names, meter }: ReadBy & { readonly earlier: GoMap },
): readonly LostValue[] {
  const found: LostValue[] = [];
  const open = [{ node: root, before: entriesOf(earlier), path: [ROOT] }];
  for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
    const { before, path } = next;
    const read = namesBelow(names, path);
    if (!read || path.length > NAMED_LEVELS) continue;
    for (const [name, { key, value }] of writtenEntries(next.node, () => meter.steps(1)) ?? []) {
      const known = before?.get(name);
      const isRead = read.has(name) || read.has("");
      if (!isRead || known === undefined || known === null || known === "") continue;
      const inner = [...path, name];
      if (known instanceof GoMap) open.push({ node: value, before: entriesOf(known), path: inner });
      else if (isUnwritten(value)) found.push({ path: inner.slice(1), problem: lost(inner, positionAt(key.at)) });
    }
  }
  return found;
}

/** Whether nothing was written over the null since. */
export function isStillLost(values: GoMap, { path }: LostValue): boolean {
  return path.reduce<unknown>((value, name) => entriesOf(value)?.get(name), values) === null;
}

function lost(path: readonly string[], position: Position): Problem {
  return {
    code: "values-replaced",
    severity: "warning",
    message: `A later file replaces the value of ${JSON.stringify(`.${path.join(".")}`)} with nothing; an unset variable?`,
    remedy: "give the value, or remove the line; null is an empty value that is meant",
    position,
  };
}
