import type { TreeMap } from "../yaml/yaml.js";
import { bracketHint, withBrackets } from "./brackets.js";
import { exclude, noteUnknown, text } from "./fields.js";
import { addressNotRendered } from "./not-rendered.js";
import type { Note } from "./note.js";
import { CONNECT, type Collector } from "./spec.js";
import { DURATION, durationMs } from "./timeout.js";

export const collectorFields = ["collectorName", "exclude", "address", "timeout"];

/**
 * Decodes the fields of a `tcpConnect` collector.
 *
 * @param spec `metadata.name` of its document
 */
export function decodeCollector(map: TreeMap, spec: string, note: Note): Collector {
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
