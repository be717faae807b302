import type { Properties, YamlEvents } from "../go/yaml/yaml.js";
import { MERGE_TAG, type Resolved, resolve, resolveTagged, YamlFault } from "../go/yaml/yaml.js";
import type { Position } from "../problem/problem.js";
import { MAX_YAML_DEPTH, type YamlBudget, YamlLimit } from "./limits.js";
import { MapBuilder } from "./map-builder.js";
import { NodeCount, type Size } from "./node-count.js";
import { heightOf, resolvedScalar, type Tree, type TreeScalar } from "./tree.js";

/** What an anchor stands for. */
interface Anchored {
  /** `undefined` until its node is read to the end. */
  tree: Tree | undefined;
  size: Size;
}

/** A list or mapping that is not read to the end. */
interface Open {
  readonly items: Tree[] | undefined;
  readonly map: MapBuilder | undefined;
  readonly position: Position;
  readonly anchored: Anchored | undefined;
  /** Of the document up to here, where the anchor needs it. */
  readonly sizeBefore: Size | undefined;
}

/**
 * Makes the tree of one document, as sigs.k8s.io/yaml reads it: what cannot become JSON is refused.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.4/decode.go, https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go
 */
export class Composer implements YamlEvents {
  #root: Tree | undefined;
  readonly #open: Open[] = [];
  /** The last of them. */
  #top: Open | undefined;
  readonly #anchors = new Map<string, Anchored>();
  /** Parts that cannot become JSON; they are refused unless a later duplicate replaces them. */
  readonly #refusals = new Map<Tree, YamlFault>();
  readonly #count: NodeCount;
  readonly #positionAt: (offset: number) => Position;

  constructor(budget: YamlBudget, positionAt: (offset: number) => Position) {
    this.#count = new NodeCount(budget);
    this.#positionAt = positionAt;
  }

  /** The tree, once the document is read to the end. @throws YamlFault */
  end(): Tree | undefined {
    if (this.#root && this.#refusals.size > 0) this.#refuse(this.#root);
    return this.#root;
  }

  /** @throws YamlFault @throws YamlLimit, as all that follow */
  scalar(text: string, isImplicit: boolean, { start, anchor, tag }: Properties): void {
    const map = this.#top?.map;
    const isKey = map?.awaitsKey ?? false;
    if (isKey && text === "<<" && (isImplicit || tag === MERGE_TAG)) {
      if (anchor !== undefined) {
        const position = this.#positionAt(start);
        this.#anchors.set(anchor, { tree: { kind: "scalar", value: text, position }, size: sizeOf(text) });
      }
      map?.startMerge(start);
      return;
    }
    this.#count.addScalar(text, start);
    const position = this.#positionAt(start);
    const isPlain = isImplicit && tag === undefined;
    const value = isPlain ? resolve(text) : tag === undefined ? text : readTagged(tag, text, start);
    if (isKey) map?.startEntry({ value, plain: isPlain ? text : undefined, position, offset: start });
    if (isKey && anchor === undefined) return;
    // A float with a tag keeps its value, since its text could be a whole number.
    const decides = isPlain || (tag !== undefined && typeof value !== "string" && typeof value !== "number");
    const tree: TreeScalar = decides
      ? { kind: "scalar", value: small(value), plain: text, position }
      : { kind: "scalar", value: small(value), position };
    if (anchor !== undefined) this.#anchors.set(anchor, { tree, size: sizeOf(text) });
    if (!isKey) this.#value(tree, start);
  }

  alias(name: string, start: number): void {
    const anchored = this.#anchors.get(name);
    if (!anchored) throw new YamlFault(`unknown anchor '${name}' referenced`, start);
    const { tree, size } = anchored;
    if (!tree) throw new YamlFault(`anchor '${name}' value contains itself`, start);
    this.#count.add(1, start);
    this.#count.addAliased(size, start);
    if (this.#open.length + heightOf(tree) > MAX_YAML_DEPTH) {
      throw new YamlLimit(`YAML is nested deeper than ${MAX_YAML_DEPTH} levels once aliases are resolved`, start);
    }
    const map = this.#top?.map;
    if (!map?.awaitsKey) this.#value(tree, start, { isAlias: true });
    else if (tree.kind !== "scalar") throw new YamlFault("invalid map key", start);
    else
      map.startEntry({
        value: resolvedScalar(tree),
        plain: undefined,
        position: this.#positionAt(start),
        offset: start,
      });
  }

  startSequence(properties: Properties): void {
    this.#start(properties, { items: [], map: undefined });
  }

  startMapping(properties: Properties): void {
    this.#start(properties, { items: undefined, map: new MapBuilder() });
  }

  endSequence(): void {
    this.#end();
  }

  endMapping(): void {
    this.#end();
  }

  #start({ start, anchor }: Properties, { items, map }: Pick<Open, "items" | "map">): void {
    const parent = this.#top?.map;
    if (parent?.awaitsKey) throw new YamlFault("invalid map key", start);
    if (this.#open.length === MAX_YAML_DEPTH) {
      throw new YamlLimit(`YAML is nested deeper than ${MAX_YAML_DEPTH} levels`, start);
    }
    const anchored = anchor === undefined ? undefined : { tree: undefined, size: NOTHING };
    if (anchor !== undefined && anchored) this.#anchors.set(anchor, anchored);
    const sizeBefore = anchored && this.#count.size;
    // Go's decoder looks at the mappings of a list that is merged, not at the list.
    if (map || !parent?.isMerging) this.#count.add(1, start);
    this.#top = { items, map, position: this.#positionAt(start), anchored, sizeBefore };
    this.#open.push(this.#top);
  }

  #end(): void {
    const { items, map, position, anchored, sizeBefore = NOTHING } = this.#open.pop() as Open;
    this.#top = this.#open.at(-1);
    const tree: Tree = items ? { kind: "list", items, position } : (map as MapBuilder).end(position);
    if (map?.refusal) this.#refusals.set(tree, map.refusal);
    if (anchored) {
      anchored.tree = tree;
      const { nodes, characters } = this.#count.size;
      anchored.size = { nodes: nodes - sizeBefore.nodes, characters: characters - sizeBefore.characters };
    }
    this.#add(tree);
  }

  #value(tree: Tree, start: number, options = AS_WRITTEN): void {
    if (tree.kind === "scalar" && typeof tree.value === "number" && !Number.isFinite(tree.value)) {
      this.#refusals.set(tree, new YamlFault(`json: unsupported value: ${INFINITE.get(tree.value) ?? "NaN"}`, start));
    }
    this.#add(tree, options);
  }

  #add(tree: Tree, options = AS_WRITTEN): void {
    const parent = this.#top;
    if (!parent) this.#root = tree;
    else if (parent.items) parent.items.push(tree);
    else parent.map?.endEntry(tree, this.#refusals, options);
  }

  #refuse(root: Tree): void {
    const seen = new Set<Tree>();
    const left = [root];
    for (let tree = left.pop(); tree; tree = left.pop()) {
      if (seen.has(tree)) continue;
      seen.add(tree);
      const refusal = this.#refusals.get(tree);
      if (refusal) throw refusal;
      if (tree.kind === "list") for (const item of tree.items) left.push(item);
      else if (tree.kind === "map") for (const { value } of tree.entries.values()) left.push(value);
    }
  }
}

const NOTHING: Size = { nodes: 0, characters: 0 };

function sizeOf(scalar: string): Size {
  return { nodes: 1, characters: scalar.length };
}

const AS_WRITTEN = { isAlias: false };

const INFINITE: ReadonlyMap<number, string> = new Map([
  [Number.POSITIVE_INFINITY, "+Inf"],
  [Number.NEGATIVE_INFINITY, "-Inf"],
]);

function readTagged(tag: string, text: string, start: number): Resolved {
  const tagged = resolveTagged(tag, text);
  if ("fault" in tagged) throw new YamlFault(tagged.fault, start);
  return tagged.value;
}

/** Whole numbers that JavaScript has are its own. */
function small(value: Resolved): TreeScalar["value"] {
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
