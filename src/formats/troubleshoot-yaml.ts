import { emit } from "../go/yaml/yaml.js";
import { isUnsafeInYaml, quoteExactYaml } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { isPlainYaml } from "./plain-yaml.js";
import { groupAsTroubleshoot, type TroubleshootResult } from "./troubleshoot-json.js";

/** The report as `troubleshootYamlPieces` writes it. */
export function formatTroubleshootYaml(report: Report): string {
  return [...troubleshootYamlPieces(report)].join("");
}

/**
 * Writes what `preflight --interactive=false --format yaml` prints, including the empty line at the end, in pieces, a result
 * each. A string with a command of a log or an invisible character is written in double quotes; a report without one is the
 * same byte for byte.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
export function* troubleshootYamlPieces(report: Report): Iterable<string> {
  const groups = groupAsTroubleshoot(report);
  if (groups.length === 0) yield "{}\n";
  for (const { status, results } of groups) {
    yield `${status}:\n`;
    for (const result of results) yield listItem(result);
  }
  yield "\n";
}

function listItem({ title, message, uri }: TroubleshootResult): string {
  const fields = [["title", title], ["message", message], ...(uri === undefined ? [] : [["uri", uri]])] as const;
  return fields.map(([key, value], index) => (index === 0 ? "- " : "  ") + field(String(key), String(value))).join("");
}

/** Characters of a field that is on one line for sure: Go's emitter breaks those that go beyond column 80. */
const UNFOLDED = 60;

/** Writes one field at a time: the emitter sorts keys, and troubleshoot's are in the order of a Go struct. */
function field(key: string, value: string): string {
  if (value.length <= UNFOLDED && isPlainYaml(value)) return `${key}: ${value}\n`;
  const scalar = (text: string) => ({ kind: "scalar", value: text, origin: null }) as const;
  const map = { kind: "map", entries: [{ key: scalar(key), value: scalar(value) }], origin: null } as const;
  const exact = emit({ kind: "list", items: [map], origin: null }).text.slice("- ".length);
  return isUnsafeInYaml(exact) ? `${key}: ${quoteExactYaml(value)}\n` : exact;
}
