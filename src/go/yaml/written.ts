import { isMerge, scalarOf } from "./decode.js";
import type { YamlMapping, YamlNode, YamlScalar } from "./nodes.js";
import { jsonKeyOf } from "./resolve.js";

/** An entry of a mapping as it is written. No node is an alias. */
export interface WrittenEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/**
 * Returns the entries of a mapping by the keys that are read of them, those of `<<` in their place; `undefined` for another node.
 *
 * @param node of a document that can be decoded
 * @param onEntry is called for each entry; it may throw. `<<` repeats the entries of others
 */
export function writtenEntries(node: YamlNode, onEntry: () => void): ReadonlyMap<string, WrittenEntry> | undefined {
  if (node.kind !== "mapping") return undefined;
  const into = new Map<string, WrittenEntry>();
  collect(node, into, onEntry);
  return into;
}

function collect({ entries }: YamlMapping, into: Map<string, WrittenEntry>, onEntry: () => void): void {
  for (const [key, value] of entries) {
    onEntry();
    if (isMerge(key)) {
      const nodes = value.kind === "sequence" ? value.items.toReversed() : [value];
      for (const from of nodes.map(withoutAlias)) if (from.kind === "mapping") collect(from, into, onEntry);
      continue;
    }
    const named = withoutAlias(key);
    const name = named.kind === "scalar" ? jsonKeyOf(scalarOf(named, "")) : undefined;
    if (named.kind === "scalar" && name !== undefined) into.set(name, { key: named, value: withoutAlias(value) });
  }
}

/** Returns what an alias stands for, and another node itself. */
export function withoutAlias(node: YamlNode): YamlNode {
  return node.kind === "alias" ? node.target : node;
}

/** Whether a value is nothing at all, unlike a written `null` or `~`. */
export function isUnwritten(node: YamlNode): boolean {
  return isPlain(node) && node.value === "";
}

/** Whether a node is a scalar without quotes and tag. */
export function isPlain(node: YamlNode): node is YamlScalar {
  return node.kind === "scalar" && node.isImplicit && node.tag === "";
}
