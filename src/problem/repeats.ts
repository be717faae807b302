import type { Problem } from "./problem.js";
import { shortenProblem } from "./shorten.js";

/**
 * Merges the problems of one kind at one position, which the passes of a template's loop made: the first stays, with how
 * often it came. Their sentences are shortened before they are compared.
 */
export function mergeRepeats(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const [index, problem] of problems.map(shortenProblem).entries()) {
    const { code, severity, position } = problem;
    const key = position ? JSON.stringify([code, severity, position]) : `${index}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group as [Problem, ...Problem[]];
    if (others.length === 0) return first;
    const isSame = others.every(({ message }) => message === first.message);
    const count = isSame ? `${group.length} times` : `and ${others.length} more like it from this line`;
    return { ...first, message: `${first.message} (${count})` };
  });
}
