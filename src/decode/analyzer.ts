import type { TreeMap } from "../yaml/yaml.js";
import { exclude, list, noteUnknown, text } from "./fields.js";
import { type Note, watching } from "./note.js";
import { decodeOutcome } from "./outcome.js";
import { outcomeErrors, outcomeWarnings } from "./passes.js";
import { type Analyzer, CONNECT, UNTITLED } from "./spec.js";

export const analyzerFields = ["checkName", "collectorName", "exclude", "strict", "annotations", "outcomes"];

/**
 * Decodes the fields of a `tcpConnect` analyzer.
 *
 * @param spec `metadata.name` of its document
 */
export function decodeAnalyzer(map: TreeMap, spec: string, note: Note): Analyzer {
  const { value, isFaulty } = watching(note, (noted) => analyzer(map, spec, noted));
  if (!value.exclude.value && !isFaulty) outcomeWarnings(value).forEach(note);
  return value;
}

function analyzer(map: TreeMap, spec: string, note: Note): Analyzer {
  noteUnknown(map, analyzerFields, "a tcpConnect analyzer", note);
  const collectorName = text(map, "collectorName", note);
  const items = list(map.entries.get("outcomes")?.value, "outcomes", note);
  const outcomes = items.flatMap((item) => decodeOutcome(item, note) ?? []);
  outcomeErrors(outcomes).forEach(note);
  return {
    title: text(map, "checkName", note).value || UNTITLED,
    collectorName: { ...collectorName, value: collectorName.value || CONNECT },
    exclude: exclude(map, note),
    outcomes,
    position: map.position,
    spec,
  };
}
