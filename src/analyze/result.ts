import type { Attempt, NetworkStatus, Reason } from "../collect/collected.js";
import type { Severity } from "../decode/spec.js";
import type { Position } from "../problem/problem.js";

/** What one analyzer says. */
export interface CheckResult {
  readonly title: string;
  readonly status: Severity;
  /** Of the outcome that matched, or our own sentence where none did. */
  readonly message: string;
  readonly uri?: string;
  /** `metadata.name` of the analyzer's document. */
  readonly spec: string;
  readonly collector: string;
  readonly address: string;
  /** Absent when nothing was dialed. */
  readonly networkStatus?: NetworkStatus;
  readonly networkMessage?: string;
  readonly reason: Reason;
  readonly durationMs: number;
  readonly attempts: readonly Attempt[];
  readonly resolvedBySystem?: true;
  readonly position: Position;
}

export interface Excluded {
  readonly title: string;
  readonly kind: "collector" | "analyzer";
  readonly position: Position;
}

export interface Analysis {
  readonly results: readonly CheckResult[];
  readonly excluded: readonly Excluded[];
}
