import type { Problem } from "../problem/problem.js";
import { isWorse, neverReached, shadowedIn } from "./shadows.js";
import type { Analyzer, Outcome, Severity } from "./spec.js";
import { firstMatch, listStatuses, type NetworkStatus, networkStatuses } from "./statuses.js";

/** Returns the errors of each `pass` that matches before a `fail` or `warn` whose author means it to decide. */
export function outcomeErrors(outcomes: readonly Outcome[]): readonly Problem[] {
  const everyStatus = shadowingPass(outcomes);
  const repeated = shadowedIn(outcomes).filter((each) => each.by.severity === "pass" && each.by.when !== "");
  return [...everyStatus, ...repeated.filter(isWorse).map(neverReached)];
}

/** Returns the error of a `pass` that matches every status, so that the outcomes below it never decide. */
function shadowingPass(outcomes: readonly Outcome[]): readonly Problem[] {
  const at = outcomes.findIndex(({ when }) => when === "");
  const pass = outcomes[at];
  if (pass?.severity !== "pass" || at === outcomes.length - 1) return [];
  return [
    {
      code: "outcome-shadowed",
      severity: "error",
      message: "A pass without when matches every status, so the outcomes below it never decide",
      remedy: "expected when: connected, or the pass as the last outcome; a template may have left when out",
      position: pass.position,
    },
  ];
}

/** Returns the warnings of a check without such errors that may be greener than its author means. */
export function outcomeWarnings(analyzer: Analyzer): readonly Problem[] {
  const unreached = shadowedIn(analyzer.outcomes).filter(isWorse).map(neverReached);
  const always = alwaysPasses(analyzer);
  return [...unreached, ...(always.length > 0 ? always : passesOnFailures(analyzer))];
}

/** Returns a warning for a check that passes with every status, and so decides nothing. */
function alwaysPasses({ title, outcomes, position }: Analyzer): readonly Problem[] {
  if (!networkStatuses.every((status) => severityOf(outcomes, status) === "pass")) return [];
  return [
    {
      code: "check-always-passes",
      severity: "warning",
      message: `${JSON.stringify(title)} passes with every status`,
      remedy: "expected an outcome that fails or warns",
      position,
    },
  ];
}

/**
 * Returns a warning for a `pass` without `when` that is left with failures, since no outcome above it has their status. A check
 * that is not to connect means them.
 */
function passesOnFailures({ outcomes }: Analyzer): readonly Problem[] {
  const pass = outcomes.find(({ when }) => when === "");
  if (pass?.severity !== "pass" || severityOf(outcomes, "connected") !== "pass") return [];
  const statuses = networkStatuses.filter((each) => each !== "connected" && firstMatch(outcomes, each) === pass);
  if (statuses.length === 0) return [];
  return [
    {
      code: "pass-on-failures",
      severity: "warning",
      message: `This pass has no when, so it passes on ${listStatuses(statuses)}`,
      remedy: "expected when: connected; write a pass with when for a failure that is meant to pass",
      position: pass.position,
    },
  ];
}

function severityOf(outcomes: readonly Outcome[], status: NetworkStatus): Severity {
  return firstMatch(outcomes, status)?.severity ?? (status === "connected" ? "pass" : "fail");
}
