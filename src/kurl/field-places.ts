import type { GoType } from "../go/reflect.js";
import { jsonFields } from "./installer-types.js";

/** What is below them has names of its own kind, which are those of other things, too. */
const OF_OTHER_KINDS = new Set(["metadata", "status", "hostPreflights"]);

const known = new WeakMap<GoType, ReadonlyMap<string, string>>();

/**
 * Returns the keys that a type has at any depth, each with the place it belongs to, the outermost of several:
 * `masterAddress` belongs to `spec.kubernetes`, and `spec` to the top.
 */
export function fieldPlaces(root: GoType): ReadonlyMap<string, string> {
  const before = known.get(root);
  if (before) return before;
  const places = new Map<string, string>();
  const seen = new Set<GoType>();
  for (let level = [{ type: root, keys: [] as readonly string[] }]; level.length > 0; ) {
    const next: typeof level = [];
    for (const { type, keys } of level) {
      if (seen.has(type)) continue;
      seen.add(type);
      for (const { key, field } of jsonFields(type).values()) {
        if (!places.has(key)) places.set(key, keys.join("."));
        const inner = structOf(field.type);
        if (inner && !OF_OTHER_KINDS.has(key)) next.push({ type: inner, keys: [...keys, key] });
      }
    }
    level = next;
  }
  known.set(root, places);
  return places;
}

function structOf(type: GoType): GoType | undefined {
  if (type.kind === "ptr" || type.kind === "slice") return type.elem && structOf(type.elem);
  return type.kind === "struct" ? type : undefined;
}
