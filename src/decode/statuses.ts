import type { Collector, Outcome } from "./spec.js";

/** troubleshoot's four statuses of a `tcpConnect` collector. */
export const networkStatuses = ["connected", "connection-refused", "connection-timeout", "error"] as const;
export type NetworkStatus = (typeof networkStatuses)[number];

export function isNetworkStatus(word: string): word is NetworkStatus {
  return (networkStatuses as readonly string[]).includes(word);
}

/** Returns the outcome that decides about a status: the first one with that `when`, or with none. */
export function firstMatch(outcomes: readonly Outcome[], status: NetworkStatus): Outcome | undefined {
  return outcomes.find(({ when }) => when === "" || when === status);
}

/**
 * Returns what an analyzer reads under each collector name: of several collectors with one name the last one that is not
 * excluded. An excluded collector leaves no answer, so it does not hide an earlier one.
 *
 * @param collectorOf returns the collector of an item, such as that of its answer
 */
export function collectorsByName<T>(
  items: readonly T[],
  collectorOf: (item: T) => Pick<Collector, "name" | "exclude">,
): ReadonlyMap<string, T> {
  const byName = new Map<string, T>();
  for (const item of items) {
    const { name, exclude } = collectorOf(item);
    if (!exclude.value || !byName.has(name)) byName.set(name, item);
  }
  return byName;
}
