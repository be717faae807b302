import type { Problem } from "../problem/problem.js";
import type { Spec } from "./spec.js";

/** Collectors, and analyzers, of one run. */
export const MAX_CHECKS = 20_000;

/** Returns an error for a run that has more checks than `MAX_CHECKS`, at the first one beyond. */
export function checkLimit({ collectors, analyzers }: Spec): Problem | undefined {
  const over = [
    { what: "collectors", items: collectors },
    { what: "analyzers", items: analyzers },
  ].find(({ items }) => items.length > MAX_CHECKS);
  const first = over?.items[MAX_CHECKS];
  if (!over || !first) return undefined;
  return {
    code: "check-limit",
    severity: "error",
    message: `A run has ${over.items.length} ${over.what}`,
    remedy: `expected at most ${MAX_CHECKS}; split the specs over several runs`,
    position: first.position,
  };
}
