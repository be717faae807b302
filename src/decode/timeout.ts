import { parseDuration } from "../go/time/duration.js";
import type { Position } from "../problem/problem.js";
import { notRendered } from "./not-rendered.js";
import type { Note } from "./note.js";

/** What a timeout is written as. */
export const DURATION = "a Go duration such as 500ms, 10s or 1m30s";

/** Go takes shorter and negative timeouts, and reports `i/o timeout` without sending a packet. */
const MIN_TIMEOUT_MS = 1;

/** The milliseconds of a timeout that is given; `null` for none at all, and where it cannot be read. */
export function durationMs(value: string, position: Position, note: Note): number | null {
  const parsed = parseDuration(value);
  const remedy = `expected ${DURATION}`;
  if (parsed.kind === "invalid") {
    const message = `Cannot use timeout ${JSON.stringify(value)}: ${parsed.message}`;
    note(notRendered({ value, position }) ?? { code: "timeout-syntax", severity: "error", message, remedy, position });
    return null;
  }
  if (parsed.ms === 0) return null;
  if (parsed.ms < MIN_TIMEOUT_MS) {
    const message = `Timeout ${JSON.stringify(value)} is over before anything is dialed`;
    note({ code: "timeout-over", severity: "warning", message, remedy, position });
  }
  return parsed.ms;
}
