/** A duration as people read it, in milliseconds: `< 1 ms`, `12 ms`, `5.02 s`, `3 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1) return "< 1 ms";
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_995) return `${(ms / 1000).toFixed(2)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How long the run took, in milliseconds; 0 where its two times are no times. */
export function runDurationMs({ startedAt, finishedAt }: { startedAt: string; finishedAt: string }): number {
  const ms = Date.parse(finishedAt) - Date.parse(startedAt);
  return Number.isFinite(ms) ? Math.max(ms, 0) : 0;
}
