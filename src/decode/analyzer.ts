import { type Checked, gather, hasErrors } from "../problem/checked.js";
import type { TreeMap } from "../yaml/yaml.js";
import { exclude, list, type Note, noteUnknown, noting, text } from "./fields.js";
import { decodeOutcome } from "./outcome.js";
import { alwaysPasses, shadowingPass } from "./passes.js";
import { type Analyzer, CONNECT, UNTITLED } from "./spec.js";

export const analyzerFields = ["checkName", "collectorName", "exclude", "strict", "annotations", "outcomes"];

/**
 * Decodes the fields of a `tcpConnect` analyzer.
 *
 * @param spec `metadata.name` of its document
 */
export function decodeAnalyzer(map: TreeMap, spec: string): Checked<Analyzer> {
  const { value, problems } = noting((note) => analyzer(map, spec, note));
  const isJudged = !value.exclude.value && !hasErrors(problems);
  return { value, problems: isJudged ? [...problems, ...alwaysPasses(value)] : problems };
}

function analyzer(map: TreeMap, spec: string, note: Note): Analyzer {
  noteUnknown(map, analyzerFields, "a tcpConnect analyzer", note);
  const collectorName = text(map, "collectorName", note);
  const items = list(map.entries.get("outcomes")?.value, "outcomes", note);
  const outcomes = gather(items.map(decodeOutcome));
  outcomes.problems.forEach(note);
  const decoded = outcomes.value.flatMap((outcome) => outcome ?? []);
  shadowingPass(decoded).forEach(note);
  return {
    title: text(map, "checkName", note).value || UNTITLED,
    collectorName: { ...collectorName, value: collectorName.value || CONNECT },
    exclude: exclude(map, note),
    outcomes: decoded,
    position: map.position,
    spec,
  };
}
