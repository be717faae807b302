import type { Report } from "../decode/fields.js";
import type { Analyzer, Outcome, Severity } from "../decode/spec.js";
import { describePosition } from "../problem/problem.js";

/** Of a dial that did not connect. */
const failures = ["connection-refused", "connection-timeout", "error"] as const;
const statuses = ["connected", ...failures] as const;

/** What the outcomes of an analyzer leave out, say twice or can never say. */
export function lintOutcomes(analyzer: Analyzer, report: Report): void {
  reportShadowed(analyzer.outcomes, report);
  reportUncovered(analyzer, report);
  reportToothless(analyzer, report);
}

function reportShadowed(outcomes: readonly Outcome[], report: Report): void {
  const earlier = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const shadow = earlier.get("") ?? earlier.get(outcome.when);
    if (shadow) {
      const always = shadow.when === "";
      report({
        code: always ? "outcome-shadowed" : "outcome-repeated",
        severity: "warning",
        message: always
          ? `Outcome is never reached: the one at ${describePosition(shadow.position)} has no when and matches always`
          : `Outcome is never reached: the one at ${describePosition(shadow.position)} has the same when, ${outcome.when}`,
        remedy: always ? "put the outcome without when last" : "keep one of them",
        position: outcome.position,
      });
    } else earlier.set(outcome.when, outcome);
  }
}

function reportUncovered({ title, outcomes, position }: Analyzer, report: Report): void {
  const uncovered = statuses.filter((status) => !outcomes.some(({ when }) => when === "" || when === status));
  const failing = uncovered.filter((status) => status !== "connected");
  if (uncovered.length === 0) return;
  report({
    code: "status-uncovered",
    severity: failing.length > 0 ? "warning" : "notice",
    message: `No outcome of "${title}" covers ${listed(uncovered)}`,
    remedy: failing.length > 0 ? `it ${consequence(uncovered, failing)}; say so in an outcome` : "it passes then",
    position,
  });
}

function consequence(uncovered: readonly string[], failing: readonly string[]): string {
  return uncovered.length > failing.length
    ? `passes when connected and fails on ${listed(failing)}`
    : `fails on ${listed(failing)}`;
}

/** A check that passes whatever happens decides nothing. */
function reportToothless({ title, outcomes, position }: Analyzer, report: Report): void {
  if (!statuses.every((status) => severityOf(outcomes, status) === "pass")) return;
  report({
    code: "check-always-passes",
    severity: "warning",
    message: `"${title}" passes whatever the answer is`,
    remedy: "expected an outcome that fails or warns",
    position,
  });
}

function severityOf(outcomes: readonly Outcome[], status: (typeof statuses)[number]): Severity {
  const match = outcomes.find(({ when }) => when === "" || when === status);
  return match?.severity ?? (status === "connected" ? "pass" : "fail");
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
