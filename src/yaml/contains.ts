import type { Tree, TreeMap } from "./yaml.js";

/** Whether a tree has tcpConnect checks anywhere. Where the tree is not read, they would be lost. */
export function holdsChecks(tree: Tree): boolean {
  return holds(tree, (map) => map.entries.has("tcpConnect"));
}

/** Whether a tree has a HostPreflight anywhere, as a mapping or in a string. */
export function holdsHostPreflight(tree: Tree): boolean {
  return holds(
    tree,
    (map) => isTroubleshoots(scalarOf(map, "apiVersion")) && scalarOf(map, "kind") === "HostPreflight",
    isHostPreflightText,
  );
}

function holds(tree: Tree, isFound: (map: TreeMap) => boolean, isFoundText: (text: string) => boolean = () => false) {
  // Aliases make one tree part of many others.
  const seen = new Set<Tree>();
  const left = [tree];
  for (let next = left.pop(); next; next = left.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "list") for (const item of next.items) left.push(item);
    else if (next.kind === "scalar") {
      if (typeof next.value === "string" && isFoundText(next.value)) return true;
    } else {
      if (isFound(next)) return true;
      for (const { value } of next.entries.values()) left.push(value);
    }
  }
  return false;
}

function scalarOf(map: TreeMap, key: string): string {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" ? String(value.value) : "";
}

function isTroubleshoots(apiVersion: string): boolean {
  return /^troubleshoot\./.test(apiVersion);
}

/**
 * Whether a string is a HostPreflight: it has the fields of one, not their words in a sentence. A Secret has its strings
 * in Base64.
 */
function isHostPreflightText(text: string): boolean {
  const isSpec = (yaml: string) =>
    /(?:^|[{,])[ \t]*["']?kind["']?\s*:\s*["']?HostPreflight["']?\s*(?:[,}#]|$)/m.test(yaml) &&
    /(?:^|[{,])[ \t]*["']?apiVersion["']?\s*:\s*["']?troubleshoot\.(?:sh|replicated\.com)\//m.test(yaml);
  const compact = text.replaceAll(/\s/g, "");
  return isSpec(text) || (BASE64.test(compact) && isSpec(Buffer.from(compact, "base64").toString()));
}

const BASE64 = /^[A-Za-z0-9+/]{40,}={0,2}$/;
