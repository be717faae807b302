import { LimitError } from "../go/func.js";
import { dict, GoMap } from "../go/value.js";

/** A value of the user, null also, that made room for a mapping. */
export interface Replaced {
  readonly isNull: boolean;
  /** `.Values.db.tls` */
  readonly path: string;
  /** Offset in the template of what asked for the mapping. */
  readonly offset: number;
}

const SWITCH = /\.Values\.([A-Za-z0-9_.]+?)\.(enabled|create)\b/y;
const PATHS = /\.Values\.([A-Za-z0-9_.]+)/g;

/** Names of one path. A value that is nested deeper cannot be copied. */
const MAX_NAMES = 1_000;

/**
 * Adds to the values what preflight adds before it renders a template: `false` for each `.enabled` and `.create` that is
 * missing, and a mapping for each parent that is not one. The whole text is searched, comments too. Returns the values that
 * were replaced, but for those that were added.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/v0.133.0/pkg/preflight/template.go
 *
 * @throws LimitError
 */
export function seed(template: string, values: GoMap): readonly Replaced[] {
  const replaced: Replaced[] = [];
  const added = new Set<string>();
  const descend = (keys: readonly string[], offset: number): GoMap => {
    if (keys.length > MAX_NAMES) throw new LimitError(`a path of .Values with more than ${MAX_NAMES} names`);
    let parent = values;
    for (const [depth, key] of keys.entries()) {
      let child = parent.entries.get(key);
      if (!(child instanceof GoMap)) {
        const path = child === undefined ? undefined : keys.slice(0, depth + 1).join(".");
        if (path !== undefined && !added.has(path))
          replaced.push({ path: `.Values.${path}`, isNull: child === null, offset });
        child = dict();
        parent.entries.set(key, child);
      }
      parent = child as GoMap;
    }
    return parent;
  };
  for (const { 1: path = "", 2: leaf = "", index } of switchesOf(template)) {
    const parent = descend(path.split("."), index);
    if (parent.entries.has(leaf)) continue;
    parent.entries.set(leaf, false);
    added.add(`${path}.${leaf}`);
  }
  for (const { 1: path = "", index } of template.matchAll(PATHS)) {
    const keys = path.split(".").filter((key) => key !== "");
    if (keys.length >= 2) descend(keys.slice(0, -1), index);
  }
  return replaced;
}

/** Finds what the switches' expression matches, and reads each path once: where no switch ends a path, none ends a part of it. */
function* switchesOf(template: string): Generator<RegExpExecArray> {
  for (const { 0: path, index } of template.matchAll(PATHS)) {
    const end = index + path.length;
    for (let at = index; at >= 0 && at < end; at = template.indexOf(".Values.", at)) {
      SWITCH.lastIndex = at;
      const found = SWITCH.exec(template);
      if (!found) break;
      yield found;
      at = found.index + found[0].length;
    }
  }
}
