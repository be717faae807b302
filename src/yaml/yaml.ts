import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Tags,
} from "yaml";
import { resolve } from "../go/yaml/yaml.js";
import type { Checked } from "../problem/checked.js";
import type { Position, Problem } from "../problem/problem.js";
import { limit, moreErrors, syntax, syntaxProblem, TreeFault, toldErrors } from "./problems.js";
import { ambiguousCharacter, controlCharacter, tagFault } from "./strict.js";
import { MAX_YAML_DEPTH, MAX_YAML_TOKENS, TokenLimit, type TokensLeft, tokensWithinLimits } from "./tokens.js";

/**
 * A YAML value as plain data, every part with the place it came from. Aliases and merge keys (`<<`) are resolved.
 * Of duplicate keys the last one counts, as in Kubernetes; `duplicates` names the ones that lost.
 */
export type Tree = TreeMap | TreeList | TreeScalar;

export interface TreeMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly duplicates: readonly { readonly key: string; readonly position: Position }[];
  readonly position: Position;
}

export interface TreeEntry {
  /** As it was written, so `yes` stays `yes`. */
  readonly key: string;
  /** It stands without quotes and tag, so other readers may take it for more than a text. */
  readonly isPlainKey?: boolean;
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
  /** What was written, for a scalar without quotes and tag: tells `3.0` from `3`. */
  readonly plain?: string;
  readonly position: Position;
}

/** One document of a YAML text: its tree (`undefined` where it is empty) and the stretch of text that it takes. */
export interface YamlDocument {
  readonly tree: Tree | undefined;
  readonly start: number;
  readonly end: number;
  readonly position: Position;
}

/** Nodes that all documents of texts that are read together may have once aliases are resolved: stops "billion laughs". */
export const MAX_YAML_NODES = 2_000_000;

/** What is left to texts that are read together. */
export interface YamlBudget extends TokensLeft {
  nodes: number;
}

/** All that there is, for one text or for several. */
export function yamlBudget(): YamlBudget {
  return { tokens: MAX_YAML_TOKENS, nodes: MAX_YAML_NODES };
}

/** Errors that are told of one document: one misplaced quote can make an error of every line after it. */
const MAX_YAML_ERRORS = 20;

/**
 * Reads YAML as Kubernetes does: YAML 1.1 booleans (`yes`, `on`) and integers (`010`), but, like Go's decoder, no
 * timestamps, no binary and no base-60 numbers, so that `12:30` stays text. What Go's decoder refuses or may read
 * otherwise is refused. Never throws; what is wrong comes back as problems, and a document with problems has no tree.
 *
 * @param positionAt leads an offset of `text` to the place that a person wrote
 * @param budget of all texts whose trees are kept together; a text of its own has its own
 */
export function parseYaml(
  text: string,
  positionAt: (offset: number) => Position,
  budget: YamlBudget = yamlBudget(),
): Checked<readonly YamlDocument[]> {
  const composed = compose(text, positionAt, budget);
  const problems = [...composed.problems];
  return {
    value: composed.value.map((document) => {
      const [start, , end] = document.range;
      const position = positionAt(document.contents?.range?.[0] ?? start);
      const errors = toldErrors(document.errors);
      for (const error of errors.slice(0, MAX_YAML_ERRORS)) problems.push(syntaxProblem(error, positionAt));
      if (errors.length > MAX_YAML_ERRORS) problems.push({ ...moreErrors(errors.length - MAX_YAML_ERRORS), position });
      const version = versionFault(document);
      if (version) problems.push({ ...version, position: positionAt(Math.max(0, text.lastIndexOf("%YAML", start))) });
      if (errors.length > 0 || version || !document.contents) return { tree: undefined, start, end, position };
      try {
        const walk = { anchors: new Map(), positionAt, budget, depth: 0 };
        return { tree: toTree(document.contents, walk), start, end, position };
      } catch (error) {
        if (!(error instanceof TreeFault)) throw error;
        problems.push({ ...error.problem, position: error.problem.position ?? position });
        return { tree: undefined, start, end, position };
      }
    }),
    problems,
  };
}

function compose(
  text: string,
  positionAt: (offset: number) => Position,
  budget: YamlBudget,
): Checked<readonly Document.Parsed[]> {
  const nothingBut = (problem: Problem) => ({ value: [], problems: [problem] });
  const control = controlCharacter(text);
  if (control >= 0) return nothingBut(syntax("control characters are not allowed", positionAt(control)));
  const ambiguous = ambiguousCharacter(text);
  if (ambiguous) {
    return nothingBut({ ...syntax(ambiguous.message, positionAt(ambiguous.offset)), remedy: ambiguous.remedy });
  }
  const composer = new Composer({
    version: "1.1",
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: false,
    intAsBigInt: false,
    customTags: withoutTagsThatGoLacks,
    logLevel: "silent",
  });
  try {
    return { value: [...composer.compose(tokensWithinLimits(text, budget))], problems: [] };
  } catch (error) {
    if (!(error instanceof TokenLimit)) throw error;
    return nothingBut({ ...limit(error.message).problem, position: positionAt(error.offset) });
  }
}

/** Go's decoder knows YAML 1.1 alone and refuses every other version. */
function versionFault({ directives }: Document.Parsed): Omit<Problem, "position"> | undefined {
  const { explicit, version } = directives.yaml;
  if (!explicit || version === "1.1") return undefined;
  return { ...syntax(`version ${version} is not read`), remedy: "leave %YAML out: Kubernetes reads YAML 1.1" };
}

interface Walk {
  /** What each anchor of the document stands for, with its nodes counted. */
  readonly anchors: Map<string, { readonly tree: Tree; readonly nodes: number }>;
  readonly positionAt: (offset: number) => Position;
  readonly budget: YamlBudget;
  readonly depth: number;
}

function toTree(node: Node | null | undefined, walk: Walk): Tree {
  if (isAlias(node)) return aliasTree(node, walk);
  const before = walk.budget.nodes;
  spend(walk, 1);
  const position = walk.positionAt(node?.range?.[0] ?? 0);
  if (node) refuseTag(node, position);
  const below = { ...walk, depth: walk.depth + 1 };
  let tree: Tree;
  if (isMap(node)) tree = mapTree(node.items as Pair<Node, Node | null>[], position, below);
  else if (isSeq(node))
    tree = { kind: "list", items: (node.items as Node[]).map((item) => toTree(item, below)), position };
  else tree = scalarTree(node, position);
  if (node && "anchor" in node && node.anchor) {
    walk.anchors.set(node.anchor, { tree, nodes: before - walk.budget.nodes });
  }
  return tree;
}

function refuseTag(node: Node, position: Position): void {
  const fault = tagFault(node);
  if (fault) throw new TreeFault({ ...syntax(fault, position), remedy: "leave the tag out, or put a text in quotes" });
}

function scalarTree(node: Node | null | undefined, position: Position): TreeScalar {
  if (!isScalar(node)) return { kind: "scalar", value: null, plain: "", position };
  if (node.type !== "PLAIN" || node.tag !== undefined) {
    return { kind: "scalar", value: scalarValue(node.value), position };
  }
  const plain = node.source ?? "";
  const value = resolve(plain);
  const isSmall = typeof value === "bigint" && Number.isSafeInteger(Number(value));
  return { kind: "scalar", value: isSmall ? Number(value) : value, plain, position };
}

/** An anchor is known once its node is read to the end, so a node that contains itself is an unknown alias. */
function aliasTree(alias: Alias, walk: Walk): Tree {
  const anchored = walk.anchors.get(alias.source);
  if (!anchored) {
    const fault = syntax(`alias *${alias.source} stands for nothing above it`, walk.positionAt(alias.range?.[0] ?? 0));
    throw new TreeFault({ ...fault, remedy: `expected an anchor &${alias.source} before it` });
  }
  spend(walk, anchored.nodes);
  if (walk.depth + heightOf(anchored.tree) > MAX_YAML_DEPTH) {
    throw limit(`YAML is nested deeper than ${MAX_YAML_DEPTH} levels once aliases are resolved`);
  }
  return anchored.tree;
}

/** Levels below a tree; aliases make it part of many others. */
const heights = new WeakMap<Tree, number>();

function heightOf(tree: Tree): number {
  if (tree.kind === "scalar") return 0;
  const known = heights.get(tree);
  if (known !== undefined) return known;
  const parts = tree.kind === "list" ? tree.items : [...tree.entries.values()].map(({ value }) => value);
  const height = 1 + parts.reduce((highest, part) => Math.max(highest, heightOf(part)), 0);
  heights.set(tree, height);
  return height;
}

/** Counts an alias as all that it stands for, so that whoever walks the tree has at most so many steps. */
function spend(walk: Walk, nodes: number): void {
  walk.budget.nodes -= nodes;
  if (walk.budget.nodes < 0) throw limit(`YAML has more than ${MAX_YAML_NODES} nodes once aliases are resolved`);
}

function mapTree(items: readonly Pair<Node, Node | null>[], position: Position, walk: Walk): TreeMap {
  const entries = new Map<string, TreeEntry>();
  const merged = new Set<string>();
  const duplicates: { key: string; position: Position }[] = [];
  const set = (entry: TreeEntry) => {
    const earlier = entries.get(entry.key);
    if (earlier && !merged.has(entry.key)) duplicates.push({ key: entry.key, position: earlier.keyPosition });
    entries.set(entry.key, entry);
  };
  for (const { key: keyNode, value: valueNode } of items) {
    const keyPosition = walk.positionAt(keyNode.range?.[0] ?? 0);
    const value = toTree(valueNode, walk);
    if (isMergeKey(keyNode)) {
      for (const entry of mergedEntries(value, keyPosition)) {
        set(entry);
        merged.add(entry.key);
      }
      continue;
    }
    const key = keyText(keyNode, walk);
    const isPlainKey = isScalar(keyNode) && keyNode.type === "PLAIN" && keyNode.tag === undefined;
    set({ key, ...(isPlainKey && { isPlainKey }), keyPosition, value });
    merged.delete(key);
  }
  return { kind: "map", entries, duplicates, position };
}

/**
 * What `<<` brings along, of several mappings the first one last. It replaces the keys above it, as in Go's decoder, though
 * YAML says that a key of the mapping itself counts.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/decode.go, merge
 */
function mergedEntries(value: Tree, keyPosition: Position): readonly TreeEntry[] {
  const maps = value.kind === "list" ? value.items.toReversed() : [value];
  return maps.flatMap((map) => {
    if (map.kind !== "map") throw new TreeFault(syntax("<< merges mappings alone", keyPosition));
    return [...map.entries.values()];
  });
}

function isMergeKey(node: Node): boolean {
  return isScalar(node) && node.type === "PLAIN" && node.tag === undefined && node.source === "<<";
}

function keyText(node: Node, walk: Walk): string {
  const alias = isAlias(node) ? aliasTree(node, walk) : undefined;
  if (alias?.kind === "scalar") return String(alias.value ?? "");
  if (alias || !isScalar(node)) {
    const fault = syntax("a key is a list or a mapping", walk.positionAt(node.range?.[0] ?? 0));
    throw new TreeFault({ ...fault, remedy: "expected a text; put it in quotes" });
  }
  const position = walk.positionAt(node.range?.[0] ?? 0);
  refuseTag(node, position);
  if (node.anchor) walk.anchors.set(node.anchor, { tree: scalarTree(node, position), nodes: 1 });
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function scalarValue(value: unknown): TreeScalar["value"] {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
    case "boolean":
      return value;
    default:
      return typeof value === "symbol" ? (value.description ?? "") : null;
  }
}

function withoutTagsThatGoLacks(tags: Tags): Tags {
  return tags.filter((tag) => {
    if (typeof tag === "string")
      return tag !== "timestamp" && tag !== "binary" && tag !== "intTime" && tag !== "floatTime";
    if ("format" in tag && tag.format === "TIME") return false;
    return tag.tag !== "tag:yaml.org,2002:timestamp" && tag.tag !== "tag:yaml.org,2002:binary";
  });
}
