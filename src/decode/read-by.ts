import { clean } from "../go/path.js";
import type { Analyzer, Collector } from "./spec.js";

/** Names a check's part within the document that it comes from. */
type Reader = Pick<Analyzer, "collectorName" | "document">;
type Named = Pick<Collector, "name" | "exclude" | "document">;

/**
 * Returns what a collector name means: troubleshoot makes it part of a file's path, so `a` and `./a` are one name.
 *
 * Source: replicatedhq/troubleshoot v0.133.0, pkg/collect/host_tcp_connect.go, `filepath.Join("host-collectors/connect", ...)`.
 */
export function nameKey(name: string): string {
  // A name without a slash is a key of its own; to make paths of thousands would cost more than to compare them.
  if (!name.includes("/")) return name;
  const path = clean(`${FOLDER}${name}.json`);
  const isInFolder = path.startsWith(FOLDER) && !path.includes("/", FOLDER.length);
  return isInFolder ? path.slice(FOLDER.length, -".json".length) : `/${path}`;
}

const FOLDER = "host-collectors/connect/";

/**
 * Returns a function that finds what an analyzer reads. A collector of the analyzer's own document hides those of other
 * documents, also where it is excluded: its answer is missing, and another document's must not take its place. Among
 * collectors of one name the last one that is not excluded is read; those that exclude one another are alternatives.
 *
 * @param collectorOf returns the collector of an item, such as that of its answer
 */
export function readsOf<T>(items: readonly T[], collectorOf: (item: T) => Named): (analyzer: Reader) => T | undefined {
  const byName = new Map<string, T>();
  const byDocument = new Map<number, Map<string, T>>();
  for (const item of items) {
    const collector = collectorOf(item);
    const key = nameKey(collector.name);
    keepLast(byName, key, item, collector);
    if (collector.document === undefined) continue;
    const own = byDocument.get(collector.document) ?? new Map<string, T>();
    byDocument.set(collector.document, own);
    keepLast(own, key, item, collector);
  }
  return ({ collectorName, document }) => {
    const key = nameKey(collectorName.value);
    const own = document === undefined ? undefined : byDocument.get(document);
    return own?.get(key) ?? byName.get(key);
  };
}

/** Returns those of some collectors whose answer decides about a check: an analyzer reads them, and neither is excluded. */
export function judgedAmong(
  collectors: readonly Collector[],
  analyzers: readonly Analyzer[],
  readBy: (analyzer: Analyzer) => Collector | undefined,
): readonly Collector[] {
  const running = new Set(collectors.filter(({ exclude }) => !exclude.value));
  if (running.size === 0) return [];
  const judged = new Set(analyzers.filter(({ exclude }) => !exclude.value).map(readBy));
  return [...running].filter((collector) => judged.has(collector));
}

/** An excluded collector leaves no answer, so it does not hide an earlier one. */
function keepLast<T>(map: Map<string, T>, key: string, item: T, { exclude }: Named): void {
  if (!exclude.value || !map.has(key)) map.set(key, item);
}
