import { describePosition, type Problem } from "../problem/problem.js";
import type { Outcome, Severity } from "./spec.js";

/** An outcome that no status reaches, and the earlier one that matches the same statuses. */
export interface Shadowed {
  readonly outcome: Outcome;
  readonly by: Outcome;
}

/** Returns the outcomes of an analyzer that are never reached, in their order. */
export function shadowedIn(outcomes: readonly Outcome[]): readonly Shadowed[] {
  const earlier = new Map<string, Outcome>();
  return outcomes.flatMap((outcome) => {
    const by = earlier.get("") ?? earlier.get(outcome.when);
    if (by) return [{ outcome, by }];
    earlier.set(outcome.when, outcome);
    return [];
  });
}

/** Whether the verdict would be worse if the outcome were reached: then a run reports it, otherwise only lint does. */
export function isWorse({ outcome, by }: Shadowed): boolean {
  return RANKS[outcome.severity] > RANKS[by.severity];
}

const RANKS: Readonly<Record<Severity, number>> = { pass: 0, warn: 1, fail: 2 };

/** Returns the problem of an outcome that is never reached: an error where a `pass` turns its `fail` or `warn` green. */
export function neverReached(shadowed: Shadowed): Problem {
  const { outcome, by } = shadowed;
  const severity = by.severity === "pass" && isWorse(shadowed) ? "error" : "warning";
  const at = describePosition(by.position);
  if (by.when === "") {
    return {
      code: "outcome-shadowed",
      severity,
      message: `Outcome is never reached: the one at ${at} has no when and matches every status`,
      remedy: "put the outcome without when last",
      position: outcome.position,
    };
  }
  return {
    code: "outcome-repeated",
    severity,
    message: `Outcome is never reached: the one at ${at} has the same when, ${outcome.when}`,
    remedy: "keep one of them",
    position: outcome.position,
  };
}
