import type { Note } from "../decode/note.js";
import { isWorse, neverReached, shadowedIn } from "../decode/shadows.js";
import type { Analyzer } from "../decode/spec.js";
import { firstMatch, listStatuses, type NetworkStatus, networkStatuses } from "../decode/statuses.js";
import type { Problem } from "../problem/problem.js";

/** Notes warnings for outcomes that are never reached, besides those that a run reports, and for statuses that none covers. */
export function lintOutcomes(analyzer: Analyzer, note: Note): void {
  const others = shadowedIn(analyzer.outcomes).filter((each) => !isWorse(each));
  for (const each of others) note(neverReached(each));
  uncovered(analyzer).forEach(note);
}

function uncovered({ title, outcomes, position }: Analyzer): readonly Problem[] {
  const statuses = networkStatuses.filter((status) => !firstMatch(outcomes, status));
  const failing = statuses.filter((status) => status !== "connected");
  if (statuses.length === 0) return [];
  return [
    {
      code: "status-uncovered",
      severity: failing.length > 0 ? "warning" : "notice",
      message: `No outcome of ${JSON.stringify(title)} covers ${listStatuses(statuses)}`,
      remedy: failing.length > 0 ? `it ${consequence(statuses, failing)}; write an outcome for it` : "it passes then",
      position,
    },
  ];
}

function consequence(statuses: readonly NetworkStatus[], failing: readonly NetworkStatus[]): string {
  return statuses.length > failing.length
    ? `passes when connected and fails on ${listStatuses(failing)}`
    : `fails on ${listStatuses(failing)}`;
}
