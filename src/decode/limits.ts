import type { Problem } from "../problem/problem.js";
import type { Report } from "./fields.js";
import type { Spec } from "./spec.js";

/** Collectors, and analyzers, of one run. */
export const MAX_CHECKS = 20_000;
/** Problems of one run that are told; a file of another kind can have one on every line. */
export const MAX_PROBLEMS = 1_000;

/** Whether a run has more checks than it may. */
export function checkLimit({ collectors, analyzers }: Pick<Spec, "collectors" | "analyzers">, report: Report): boolean {
  const over = [
    { what: "collectors", items: collectors },
    { what: "analyzers", items: analyzers },
  ].find(({ items }) => items.length > MAX_CHECKS);
  const first = over?.items[MAX_CHECKS];
  if (!over || !first) return false;
  report({
    code: "check-limit",
    severity: "error",
    message: `A run has ${over.items.length} ${over.what}`,
    remedy: `expected at most ${MAX_CHECKS}; split the specs over several runs`,
    position: first.position,
  });
  return true;
}

/** As many problems as a person can be told of, errors before the rest, and how many are left. */
export function tellable(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = problems.filter(({ severity }) => severity !== "error");
  const left = problems.length - MAX_PROBLEMS;
  return [
    ...[...errors, ...others].slice(0, MAX_PROBLEMS),
    { code: "problem-limit", severity: "warning", message: `${left} more problems are not told`, where: "spec" },
  ];
}
