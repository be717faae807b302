import type { Meter } from "../meter.js";
import type { Position } from "../problem/problem.js";
import { parseYaml, type Tree, type TreeMap, type TreeScalar, yamlBudget } from "./yaml.js";

/** Whether a tree has tcpConnect checks anywhere. Where the tree is not read, they would be lost. */
export function holdsChecks(tree: Tree): boolean {
  return holds(tree, isOfChecks);
}

/** Whether a tree has tcpConnect checks anywhere but in a part of it, which is read, and below fields that are for aliases. */
export function holdsChecksBeside(tree: Tree, part: Tree): boolean {
  // An alias of what is read is no loss.
  const read = new Set<Tree>();
  holds(
    part,
    () => false,
    () => false,
    { seen: read },
  );
  return holds(tree, isOfChecks, () => false, { seen: read, isSkipped: isForAliases });
}

const isOfChecks = (map: TreeMap) => map.entries.has("tcpConnect");

/** Whether a field only holds values for aliases, which no program reads. */
export function isForAliases(key: string): boolean {
  return /^(?:x-|\.|_)/.test(key);
}

/** Whether a tree has a HostPreflight anywhere, as a mapping or in a string. @throws WorkLimit */
export function holdsHostPreflight(tree: Tree, meter: Meter): boolean {
  return holds(tree, isHostPreflight, (scalar) => isHostPreflightText(scalar, meter));
}

function holds(
  tree: Tree,
  isFound: (map: TreeMap) => boolean,
  isFoundScalar: (scalar: TreeScalar) => boolean = () => false,
  // Aliases make one tree part of many others.
  { seen = new Set<Tree>(), isSkipped = () => false }: Walk = {},
): boolean {
  const left = [tree];
  for (let next = left.pop(); next; next = left.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "list") for (const item of next.items) left.push(item);
    else if (next.kind === "scalar") {
      if (isFoundScalar(next)) return true;
    } else {
      if (isFound(next)) return true;
      for (const { key, value } of next.entries.values()) if (!isSkipped(key)) left.push(value);
    }
  }
  return false;
}

/** What of a tree is not looked at: trees, which a walk adds to, and fields. */
interface Walk {
  readonly seen?: Set<Tree>;
  readonly isSkipped?: (key: string) => boolean;
}

function scalarOf(map: TreeMap, key: string): string {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" ? String(value.value) : "";
}

function isHostPreflight(map: TreeMap): boolean {
  return /^troubleshoot\./.test(scalarOf(map, "apiVersion")) && scalarOf(map, "kind") === "HostPreflight";
}

/**
 * Whether a string is a HostPreflight as a whole, not prose that quotes one. A Secret has its strings in Base64.
 *
 * @throws WorkLimit
 */
export function isHostPreflightText({ value: text, position }: TreeScalar, meter: Meter): boolean {
  if (typeof text !== "string") return false;
  meter.characters(text.length);
  const isSpecHere = (each: string) => isSpec(each, position, meter);
  if (isSpecHere(text)) return true;
  // Without a blank behind its colon, a key is part of the string.
  const compact = text.replace(/^\s*["']?preflight(?:\.yaml|-spec)["']?\s*:/, "").replaceAll(/\s/g, "");
  return BASE64.test(compact) && isSpecHere(Buffer.from(compact, "base64").toString());
}

const BASE64 = /^[A-Za-z0-9+/]{40,}={0,2}$/;

function isSpec(text: string, position: Position, meter: Meter): boolean {
  if (!text.includes("HostPreflight")) return false;
  // Its tree is not kept, so it takes nothing from those that are.
  const { value, problems } = parseYaml(text, () => position, yamlBudget(meter));
  return problems.length > 0
    ? text.split(/^---(?=\s|$)/m).some(beginsAsSpec)
    : value.some(({ tree }) => tree?.kind === "map" && isHostPreflight(tree));
}

/** Whether a text that cannot be read as YAML, such as a template, has the fields of one from its first line on. */
function beginsAsSpec(text: string): boolean {
  const first = text.split("\n").find((line) => !/^\s*(?:#.*)?$/.test(line)) ?? "";
  const hasField = (name: string, value: string) =>
    new RegExp(`(?:^|[{,])[ \\t]*["']?${name}["']?\\s*:\\s*["']?${value}`, "m").test(text);
  return (
    /^\s*(?:\{|["']?\w+["']?\s*:)/.test(first) &&
    !/^[ \t]*(?:```|~~~)/m.test(text) &&
    hasField("kind", "HostPreflight\\b") &&
    hasField("apiVersion", "troubleshoot\\.(?:sh|replicated\\.com)/")
  );
}
