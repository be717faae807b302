import type { Report } from "../decode/fields.js";
import type { Analyzer, Collector, Spec } from "../decode/spec.js";
import type { Services } from "../go/net/net.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { lintAddress } from "./addresses.js";
import { lintExcludes } from "./excludes.js";
import { lintOutcomes } from "./outcomes.js";

export interface LintOptions {
  /** The services that ports may be named by. */
  readonly services: Services;
}

/**
 * What can be known of a spec without dialing, on top of the problems that decoding found. What is excluded is not
 * looked at: with another context it may be another text. Nor is what decoding found an error in, which says enough.
 */
export function lintSpec(spec: Spec, { services }: LintOptions): readonly Problem[] {
  const problems = spec.problems.map(asLintTells);
  const report: Report = (problem) => problems.push(problem);
  const isLookedAt = ({ exclude, isFaulty }: Collector | Analyzer) => !exclude.value && !isFaulty;
  for (const { address } of spec.collectors.filter(isLookedAt)) lintAddress(address, services, report);
  const running = spec.analyzers.filter(isLookedAt);
  for (const analyzer of running) lintOutcomes(analyzer, report);
  reportTitles(running, report);
  if (isWhole(spec)) lintExcludes(spec, report);
  return problems;
}

/** In a run the status of such a check says that it cannot be dialed. Lint has no status, so its problem does. */
function asLintTells(problem: Problem): Problem {
  return problem.code === "address-brackets" ? { ...problem, severity: "error" } : problem;
}

/** Whether nothing is missing that would change what belongs together. */
function isWhole({ problems }: Spec): boolean {
  return problems.every(({ severity, code }) => severity !== "error" || code === "collector-unknown");
}

/** Results are told apart by their titles alone: in the summary, in outputs, against a baseline. */
function reportTitles(analyzers: readonly Analyzer[], report: Report): void {
  const first = new Map<string, Analyzer>();
  for (const analyzer of analyzers) {
    const earlier = first.get(analyzer.title);
    if (!earlier) first.set(analyzer.title, analyzer);
    else
      report({
        code: "duplicate-title",
        severity: "warning",
        ...sameTitle(analyzer, earlier),
        position: analyzer.position,
      });
  }
}

function sameTitle({ title, position }: Analyzer, earlier: Analyzer): Pick<Problem, "message" | "remedy"> {
  const other = describePosition(earlier.position);
  if (other === describePosition(position)) {
    return {
      message: `Checks that one loop makes are all named "${title}"`,
      remedy: "put what the loop goes over into the checkName",
    };
  }
  return {
    message: `Two checks are named "${title}", the other at ${other}`,
    remedy: "give each a checkName of its own",
  };
}
