import { jsonKeyOf, type Resolved, YamlFault } from "../go/yaml/yaml.js";
import type { Position } from "../problem/problem.js";
import type { Tree, TreeEntry, TreeMap } from "./tree.js";

/** A key of a mapping. */
export interface Key {
  readonly value: Resolved;
  /** As it was written, for a key without quotes and tag. */
  readonly plain: string | undefined;
  readonly position: Position;
  readonly offset: number;
}

/** Most mappings have none, and a spec has thousands of them. */
const NO_DUPLICATES: TreeMap["duplicates"] = [];

/**
 * Puts a mapping together, key by key. Two keys are one where Kubernetes makes the same JSON key of them: `yes` and `true`,
 * `16` and `0x10`.
 */
export class MapBuilder {
  readonly #entries = new Map<string, TreeEntry>();
  #duplicates: TreeMap["duplicates"][number][] | undefined;
  /** Keys that came from `<<` and no entry of the mapping itself replaced. */
  #merged: Set<string> | undefined;
  /** The JSON key of the entry whose value comes next. */
  #pending: string | undefined;
  #key = "";
  #keyPosition: Position | undefined;
  #mergeOffset: number | undefined;
  #refusal: YamlFault | undefined;

  get awaitsKey(): boolean {
    return this.#pending === undefined && this.#mergeOffset === undefined;
  }

  get isMerging(): boolean {
    return this.#mergeOffset !== undefined;
  }

  /** Why Kubernetes refuses the mapping: it has a key that cannot be one of a JSON object. */
  get refusal(): YamlFault | undefined {
    return this.#refusal;
  }

  startMerge(offset: number): void {
    this.#mergeOffset = offset;
  }

  startEntry({ value, plain, position, offset }: Key): void {
    const jsonKey = jsonKeyOf(value);
    if (jsonKey === undefined) {
      const what = value === null ? "null" : `the number ${value}`;
      this.#refusal ??= new YamlFault(`unsupported map key: ${what}`, offset);
    }
    this.#pending = jsonKey ?? String(value);
    this.#key = plain ?? this.#pending;
    this.#keyPosition = position;
  }

  /** @throws YamlFault where `<<` has a value other than a mapping or a list of mappings */
  endEntry(value: Tree, refusals: ReadonlyMap<Tree, YamlFault>, { isAlias }: { readonly isAlias: boolean }): void {
    if (this.#mergeOffset !== undefined) {
      const maps = value.kind === "list" && !isAlias ? value.items.toReversed() : [value];
      for (const map of maps) this.#merge(map, this.#mergeOffset, refusals.get(map));
      this.#mergeOffset = undefined;
      return;
    }
    const jsonKey = this.#pending as string;
    this.#pending = undefined;
    this.#set(jsonKey, { key: this.#key, keyPosition: this.#keyPosition as Position, value }, { isByMerge: false });
    this.#merged?.delete(jsonKey);
  }

  /**
   * Takes over the entries of a mapping, which replace those above, as in Go's decoder, though YAML says that a key of the
   * mapping itself is used. Of several mappings the first one comes last.
   *
   * Ref: https://github.com/yaml/go-yaml/blob/v2.4.4/decode.go, merge
   */
  #merge(map: Tree, offset: number, refusal: YamlFault | undefined): void {
    if (map.kind !== "map") throw new YamlFault("map merge requires map or sequence of maps as the value", offset);
    this.#refusal ??= refusal;
    this.#merged ??= new Set();
    for (const [jsonKey, entry] of map.entries) {
      this.#set(jsonKey, entry, { isByMerge: true });
      this.#merged.add(jsonKey);
    }
  }

  #set(jsonKey: string, entry: TreeEntry, { isByMerge }: { readonly isByMerge: boolean }): void {
    const earlier = this.#entries.get(jsonKey);
    if (earlier && !this.#merged?.has(jsonKey)) {
      this.#duplicates ??= [];
      this.#duplicates.push({ key: earlier.key, position: earlier.keyPosition, isByMerge });
    }
    this.#entries.set(jsonKey, entry);
  }

  end(position: Position): TreeMap {
    return { kind: "map", entries: this.#entries, duplicates: this.#duplicates ?? NO_DUPLICATES, position };
  }
}
