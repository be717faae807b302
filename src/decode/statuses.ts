import type { Outcome } from "./spec.js";

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

/** Returns statuses as words of a sentence: `a`, `a and b`, `a, b and c`. */
export function listStatuses(statuses: readonly NetworkStatus[]): string {
  return statuses.length < 2 ? statuses.join("") : `${statuses.slice(0, -1).join(", ")} and ${statuses.at(-1)}`;
}
