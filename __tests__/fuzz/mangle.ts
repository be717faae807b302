import type { Misspelling, TextChange, TreeChange } from "./arbitraries.js";

type Container = unknown[] | Record<string, unknown>;

/** Returns a tree with the changes applied in order. A change that does not apply is ignored. */
export function changeTree(tree: unknown, changes: readonly TreeChange[]): unknown {
  const root = [structuredClone(tree)];
  for (const change of changes) {
    const places = placesIn(root);
    const place = places[change.at % places.length];
    if (place) apply(place, change);
  }
  return root[0];
}

interface Place {
  readonly inside: Container;
  readonly key: string | number;
}

function placesIn(container: Container): readonly Place[] {
  const keys = Array.isArray(container) ? container.map((_, index) => index) : Object.keys(container);
  return keys.flatMap((key) => {
    const value = (container as Record<string | number, unknown>)[key];
    const inner = typeof value === "object" && value !== null ? placesIn(value as Container) : [];
    return [{ inside: container, key }, ...inner];
  });
}

/** Returns a tree with one misspelt key, or the same tree if the key is not different. */
export function misspellKey(tree: unknown, at: number, misspelling: Misspelling): unknown {
  const root = [structuredClone(tree)];
  const places = placesIn(root).filter(({ key }) => typeof key === "string");
  const place = places[at % places.length];
  if (!place) return tree;
  const inside = place.inside as Record<string, unknown>;
  const key = String(place.key);
  const misspelt = misspellings[misspelling](key);
  if (misspelt in inside) return tree;
  const value = inside[key];
  delete inside[key];
  inside[misspelt] = value;
  return root[0];
}

const misspellings: Readonly<Record<Misspelling, (key: string) => string>> = {
  append: (key) => `${key}s`,
  shorten: (key) => key.slice(0, -1),
  lower: (key) => key.toLowerCase(),
  double: (key) => key.slice(0, 2) + key.slice(1),
  dash: (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  space: (key) => ` ${key}`,
};

function apply({ inside, key }: Place, { kind, value }: TreeChange): void {
  const at = inside as Record<string | number, unknown>;
  const before = at[key];
  switch (kind) {
    case "drop":
      if (Array.isArray(inside)) inside.splice(Number(key), 1);
      else delete at[key];
      return;
    case "rename":
      if (Array.isArray(inside)) return;
      delete at[key];
      at[typeof value === "string" ? value : `${key}x`] = before;
      return;
    case "replace":
      at[key] = structuredClone(value);
      return;
    case "repeat":
      // The same object twice is an anchor and an alias.
      if (Array.isArray(inside)) inside.splice(Number(key), 0, before);
      else at[`${key}2`] = before;
      return;
    case "wrap":
      at[key] = Array.isArray(value) ? [before] : { x: before };
      return;
    case "lift":
      if (typeof before === "object" && before !== null) at[key] = Object.values(before)[0];
  }
}

/** Returns a string with parts of it replaced in order. */
export function changeText(text: string, changes: readonly TextChange[]): string {
  return changes.reduce((changed, { at, removed, token }) => {
    const from = at % (changed.length + 1);
    return changed.slice(0, from) + token + changed.slice(from + removed);
  }, text);
}
