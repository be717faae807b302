import type { Problem } from "../problem/problem.js";
import type { Analyzer, Outcome, Severity } from "./spec.js";
import { firstMatch, type NetworkStatus, networkStatuses } from "./statuses.js";

/** Returns the error of a `pass` that matches every status, so that the outcomes below it never decide. */
export function shadowingPass(outcomes: readonly Outcome[]): readonly Problem[] {
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

/** Returns a warning for a check that passes with every status, and so decides nothing. */
export function alwaysPasses({ title, outcomes, position }: Analyzer): readonly Problem[] {
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

function severityOf(outcomes: readonly Outcome[], status: NetworkStatus): Severity {
  return firstMatch(outcomes, status)?.severity ?? (status === "connected" ? "pass" : "fail");
}
