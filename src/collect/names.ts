import { type Pattern, reaches } from "../inputs/patterns.js";

/** More characters than a host name of a pattern and the dot before it can have. */
const LONGEST_NAME = 256;

/**
 * Returns a function that finds the first pattern of a list that matches a name and a port. It looks up the name and what is
 * behind each of its dots: thousands of names are not compared with a thousand patterns each.
 */
export function createNameIndex(patterns: readonly Pattern[]): (name: string, port: number) => Pattern | undefined {
  const index = new Map<string, Numbered[]>();
  for (const [at, pattern] of patterns.entries()) {
    if (pattern.kind !== "name") continue;
    const key = pattern.below ? `.${pattern.name}` : pattern.name;
    const same = index.get(key);
    if (same) same.push({ at, pattern });
    else index.set(key, [{ at, pattern }]);
  }
  return (name, port) => {
    if (index.size === 0) return undefined;
    let first: Numbered | undefined;
    for (const key of keysOf(name)) {
      const found = index.get(key)?.find(({ pattern }) => reaches(pattern.ports, port));
      if (found && (!first || found.at < first.at)) first = found;
    }
    return first?.pattern;
  };
}

/** A pattern and its position in the list. */
interface Numbered {
  readonly at: number;
  readonly pattern: Pattern;
}

/** The name itself, and each end of it that begins with a dot. */
function keysOf(name: string): readonly string[] {
  const keys = name.length > LONGEST_NAME ? [] : [name];
  // The first character is part of the name below which nothing else is.
  const from = Math.max(1, name.length - LONGEST_NAME);
  for (let at = name.indexOf(".", from); at !== -1; at = name.indexOf(".", at + 1)) keys.push(name.slice(at));
  return keys;
}
