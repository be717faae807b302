import type { Problem } from "../problem/problem.js";
import { countOf } from "./count-of.js";
import { escapePrometheusLabel } from "./escape.js";

/** Characters of the name of a run, as Prometheus' format writes them, times the checks and the reports: the longest name for 20,000. */
export const MAX_REPEATED_NAME = 20_000_000;

export interface NamedRun {
  readonly name: string;
  readonly checks: number;
  /** Of all reports, with that on standard output. */
  readonly formats: readonly string[];
}

/**
 * Returns an error where a report of Prometheus would have the name too often: it is a label of each of its ten samples of a check,
 * in which one invisible character is eight others.
 */
export function repeatedName({ name, checks, formats }: NamedRun): readonly Problem[] {
  // A report that is too large to be kept is made again for each target.
  const times = formats.filter((format) => format === "prometheus").length;
  if (times === 0) return [];
  const most = Math.floor(MAX_REPEATED_NAME / (checks * times));
  const { length } = escapePrometheusLabel(name);
  if (length <= most) return [];
  return [
    {
      code: "input-value",
      severity: "error",
      where: "input name",
      message: `The name has ${length} characters as a Prometheus report writes it, which repeats it for each of ${countOf(checks, "check")}${times === 1 ? "" : `, ${times} times`}`,
      remedy: `expected at most ${most}`,
    },
  ];
}
