import type { CheckResult } from "../analyze/result.js";
import type { Report } from "./model.js";

/** A duration in milliseconds as people read it: `< 1 ms`, `12 ms`, `5.02 s`, `3 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1) return "< 1 ms";
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_995) return `${(ms / 1000).toFixed(2)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How long a check took, as people read it; empty when it was not run. */
export function formatCheckTime({ reason, durationMs }: Pick<CheckResult, "reason" | "durationMs">): string {
  return reason === "not-run" ? "" : formatDuration(durationMs);
}

/** How long the run took, in milliseconds; 0 when its times cannot be read. */
export function runDurationMs({ startedAt, finishedAt }: Pick<Report, "startedAt" | "finishedAt">): number {
  const ms = Date.parse(finishedAt) - Date.parse(startedAt);
  return Number.isFinite(ms) ? Math.max(ms, 0) : 0;
}
