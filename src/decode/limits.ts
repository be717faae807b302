import type { Problem } from "../problem/problem.js";
import type { Spec } from "./spec.js";

/** Collectors, and analyzers, of one run. */
export const MAX_CHECKS = 20_000;
/** The same of all shards of a run together. */
export const MAX_CHECKS_OF_SHARDS = 200_000;

/** Returns how many collectors, or analyzers, a run may have that so many machines divide, and the remedy for more of them. */
export function allowedChecks(shards = 1): { readonly max: number; readonly remedy: string } {
  const max = Math.min(MAX_CHECKS * shards, MAX_CHECKS_OF_SHARDS);
  return {
    max,
    remedy: `expected at most ${max}; ${shards === 1 ? "divide it with shard" : "split the specs over several runs"}`,
  };
}

/**
 * Returns an error for a run that has more checks than it may, at the first one beyond.
 *
 * @param shards how many machines divide the checks
 */
export function checkLimit({ collectors, analyzers }: Spec, shards?: number): Problem | undefined {
  const { max, remedy } = allowedChecks(shards);
  const over = [
    { what: "collectors", items: collectors },
    { what: "analyzers", items: analyzers },
  ].find(({ items }) => items.length > max);
  const first = over?.items[max];
  if (!over || !first) return undefined;
  return {
    code: "check-limit",
    severity: "error",
    message: `A run has ${over.items.length} ${over.what}`,
    remedy,
    position: first.position,
  };
}
