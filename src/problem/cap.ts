import type { Problem } from "./problem.js";

/** Problems of one run that are shown; a file of another kind can have one on every line. */
export const MAX_PROBLEMS = 1_000;

export interface CapOptions {
  readonly max?: number;
  /** Names what the last problem is about, such as `spec`. */
  readonly where: string;
}

const ranks = ["error", "warning", "notice"] as const satisfies readonly Problem["severity"][];

/** Keeps at most `max` problems, errors before the rest, in their order; one more problem says how many are left out. */
export function capProblems<P extends Pick<Problem, "severity">>(
  problems: readonly P[],
  { max = MAX_PROBLEMS, where }: CapOptions,
): readonly (P | Problem)[] {
  if (problems.length <= max) return problems;
  const kept = new Set(ranks.flatMap((rank) => problems.filter(({ severity }) => severity === rank)).slice(0, max));
  const left = problems.length - max;
  const message = left === 1 ? "1 more problem is not shown" : `${left} more problems are not shown`;
  return [
    ...problems.filter((problem) => kept.has(problem)),
    { code: "problem-limit", severity: "warning", message, where },
  ];
}
