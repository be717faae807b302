import { type Resolved, resolve } from "../go/yaml/yaml.js";
import type { Position } from "../problem/problem.js";

/**
 * A YAML value as plain data, every part with its position. Aliases and merge keys (`<<`) are resolved. Of duplicate keys
 * the last one is used, as in Kubernetes; `duplicates` names the others.
 */
export type Tree = TreeMap | TreeList | TreeScalar;

export interface TreeMap {
  readonly kind: "map";
  /** By the keys that Kubernetes makes of them in JSON: `true` for `yes`, `16` for `0x10`. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly duplicates: readonly TreeDuplicate[];
  readonly position: Position;
}

/** A key whose value another one replaces. */
interface TreeDuplicate {
  readonly key: string;
  readonly position: Position;
  /** Whether the other one comes from a `<<` below it. */
  readonly isByMerge: boolean;
}

export interface TreeEntry {
  /** As it was written, so `yes` stays `yes`. */
  readonly key: string;
  readonly keyPosition: Position;
  readonly value: Tree;
}

export interface TreeList {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly position: Position;
}

export interface TreeScalar {
  readonly kind: "scalar";
  readonly value: string | number | bigint | boolean | null;
  /** The text that decides what the value is, for a scalar without quotes: tells `3.0` from `3`. */
  readonly plain?: string;
  readonly position: Position;
}

/** Says what a YAML value is, in the words of YAML. */
export function describe(tree: Tree): string {
  if (tree.kind !== "scalar") return tree.kind === "map" ? "a mapping" : "a list";
  if (tree.value === null) return "empty";
  switch (typeof tree.value) {
    case "string":
      return "a string";
    case "boolean":
      return `the boolean ${tree.value}`;
    default:
      return `the number ${tree.value}`;
  }
}

export function isNull(tree: Tree | undefined): boolean {
  return tree === undefined || (tree.kind === "scalar" && tree.value === null);
}

/** What a scalar is to Go, which tells whole numbers from others. */
export function resolvedScalar({ plain, value }: TreeScalar): Resolved {
  return plain === undefined ? value : resolve(plain);
}

/** Levels below a tree. Aliases make it part of many others, so each is looked at once. */
export function heightOf(tree: Tree): number {
  if (tree.kind === "scalar") return 0;
  const known = heights.get(tree);
  if (known !== undefined) return known;
  const parts = tree.kind === "list" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
  const height = 1 + parts.reduce((highest, part) => Math.max(highest, heightOf(part)), 0);
  heights.set(tree, height);
  return height;
}

const heights = new WeakMap<Tree, number>();
