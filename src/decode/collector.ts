import { parseDuration } from "../go/time/duration.js";
import type { Checked } from "../problem/checked.js";
import type { Position } from "../problem/problem.js";
import type { TreeMap } from "../yaml/yaml.js";
import { bracketHint, withBrackets } from "./brackets.js";
import { exclude, type Note, noteUnknown, noting, text } from "./fields.js";
import { addressNotRendered, notRendered } from "./not-rendered.js";
import { CONNECT, type Collector } from "./spec.js";

export const collectorFields = ["collectorName", "exclude", "address", "timeout"];

/**
 * Decodes the fields of a `tcpConnect` collector.
 *
 * @param spec `metadata.name` of its document
 */
export function decodeCollector(map: TreeMap, spec: string): Checked<Collector> {
  return noting((note) => collector(map, spec, note));
}

function collector(map: TreeMap, spec: string, note: Note): Collector {
  noteUnknown(map, collectorFields, "a tcpConnect collector", note);
  const timeout = text(map, "timeout", note, DURATION);
  const timeoutMs = timeout.value === "" ? undefined : durationMs(timeout.value, timeout.position, note);
  const address = text(map, "address", note);
  const excluded = exclude(map, note);
  const unrendered = addressNotRendered(address);
  if (unrendered && !excluded.value) note(unrendered);
  const bracketed = withBrackets(address.value);
  if (bracketed !== undefined && !excluded.value) note(bracketHint(address.value, bracketed, address.position));
  return {
    name: text(map, "collectorName", note).value || CONNECT,
    address: { ...address, value: bracketed ?? address.value },
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    exclude: excluded,
    position: map.position,
    spec,
  };
}

const DURATION = "a Go duration such as 500ms, 10s or 1m30s";

/** Go takes shorter and negative timeouts, and reports `i/o timeout` without sending a packet. */
const MIN_TIMEOUT_MS = 1;

/** The milliseconds of a timeout that is given; `null` for none at all, and where it cannot be read. */
export function durationMs(value: string, position: Position, note: Note): number | null {
  const parsed = parseDuration(value);
  const remedy = `expected ${DURATION}`;
  if (parsed.kind === "invalid") {
    const message = `Cannot use timeout "${value}": ${parsed.message}`;
    note(notRendered({ value, position }) ?? { code: "timeout-syntax", severity: "error", message, remedy, position });
    return null;
  }
  if (parsed.ms === 0) return null;
  if (parsed.ms < MIN_TIMEOUT_MS) {
    const message = `Timeout "${value}" is over before anything is dialed`;
    note({ code: "timeout-over", severity: "warning", message, remedy, position });
  }
  return parsed.ms;
}
