import type { Position, Problem } from "../problem/problem.js";
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

/** UTF-16 units of a string of a check. A report can be read with four times as many (report/read-text.ts). */
export const MAX_CHECK_TEXT = 1_000_000;

/** Returns an error for the first collector or analyzer with a string that no report could have. */
export function textLimit({ collectors, analyzers }: Spec): Problem | undefined {
  for (const { name, address, position } of collectors)
    for (const text of [name, address.value]) if (text.length > MAX_CHECK_TEXT) return tooLong(text, position);
  for (const { title, spec, collectorName, outcomes, position } of analyzers) {
    const ofOutcomes = outcomes.flatMap(({ message, uri = "" }) => [message, uri]);
    for (const text of [title, spec, collectorName.value, ...ofOutcomes])
      if (text.length > MAX_CHECK_TEXT) return tooLong(text, position);
  }
  return undefined;
}

function tooLong({ length }: string, position: Position): Problem {
  return {
    code: "check-limit",
    severity: "error",
    message: `A string of this check has ${length} characters`,
    remedy: `expected at most ${MAX_CHECK_TEXT}`,
    position,
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
