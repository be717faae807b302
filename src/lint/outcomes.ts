import type { Note } from "../decode/note.js";
import type { Analyzer, Outcome } from "../decode/spec.js";
import { firstMatch, type NetworkStatus, networkStatuses } from "../decode/statuses.js";
import { describePosition, type Problem } from "../problem/problem.js";

/** Notes warnings for outcomes that are never reached or do nothing, and for statuses that no outcome covers. */
export function lintOutcomes(analyzer: Analyzer, note: Note): void {
  noteShadowed(analyzer.outcomes, note);
  uncovered(analyzer).forEach(note);
}

function noteShadowed(outcomes: readonly Outcome[], note: Note): void {
  const earlier = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const shadow = earlier.get("") ?? earlier.get(outcome.when);
    if (shadow) note(neverReached(outcome, shadow));
    else earlier.set(outcome.when, outcome);
  }
}

function neverReached({ when, position }: Outcome, shadow: Outcome): Problem {
  const at = describePosition(shadow.position);
  if (shadow.when === "") {
    return {
      code: "outcome-shadowed",
      severity: "warning",
      message: `Outcome is never reached: the one at ${at} has no when and matches every status`,
      remedy: "put the outcome without when last",
      position,
    };
  }
  return {
    code: "outcome-repeated",
    severity: "warning",
    message: `Outcome is never reached: the one at ${at} has the same when, ${when}`,
    remedy: "keep one of them",
    position,
  };
}

function uncovered({ title, outcomes, position }: Analyzer): readonly Problem[] {
  const statuses = networkStatuses.filter((status) => !firstMatch(outcomes, status));
  const failing = statuses.filter((status) => status !== "connected");
  if (statuses.length === 0) return [];
  return [
    {
      code: "status-uncovered",
      severity: failing.length > 0 ? "warning" : "notice",
      message: `No outcome of ${JSON.stringify(title)} covers ${listed(statuses)}`,
      remedy: failing.length > 0 ? `it ${consequence(statuses, failing)}; write an outcome for it` : "it passes then",
      position,
    },
  ];
}

function consequence(statuses: readonly NetworkStatus[], failing: readonly NetworkStatus[]): string {
  return statuses.length > failing.length
    ? `passes when connected and fails on ${listed(failing)}`
    : `fails on ${listed(failing)}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
