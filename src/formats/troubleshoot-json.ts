import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import { escapeInvisibleInJson } from "../report/escape.js";
import { type MissingEntry, missingEntries } from "../report/missing.js";
import type { Report } from "../report/model.js";

export interface TroubleshootResult {
  readonly title: string;
  readonly message: string;
  readonly uri?: string;
}

/**
 * The results of each status, in the order in which troubleshoot writes the groups; an empty group is left out. Missing reports
 * are among what failed: a reader knows no other sign of a verdict.
 */
export function groupAsTroubleshoot(report: Pick<Report, "results" | "missing">): readonly TroubleshootGroup[] {
  const missing = missingEntries(report);
  return (["pass", "warn", "fail"] as const).flatMap((status) => {
    const group = report.results.filter((result) => result.status === status);
    const others = status === "fail" ? missing : [];
    return group.length + others.length === 0 ? [] : [{ status, results: mapped(group, others) }];
  });
}

export interface TroubleshootGroup {
  readonly status: Severity;
  /** Each made when it is written. */
  readonly results: Iterable<TroubleshootResult>;
}

function* mapped(results: readonly CheckResult[], missing: readonly MissingEntry[]): Iterable<TroubleshootResult> {
  for (const result of results) yield asTroubleshoot(result);
  for (const { title, message } of missing) yield { title: wellFormed(title), message: wellFormed(message) };
}

/** What several runners say is told apart as troubleshoot does it for nodes. */
function asTroubleshoot({ title, message, uri, runner }: CheckResult): TroubleshootResult {
  const shown = runner === undefined ? title : `${title} (${runner})`;
  return { title: wellFormed(shown), message: wellFormed(message), ...(uri ? { uri: wellFormed(uri) } : {}) };
}

/** Replaces half surrogate pairs, which Go's UTF-8 strings cannot contain. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** The report as `troubleshootJsonPieces` writes it. */
export function formatTroubleshootJson(report: Report): string {
  return [...troubleshootJsonPieces(report)].join("");
}

/**
 * Writes what `preflight --interactive=false --format json` prints, in pieces, a result each. Commands of a log and invisible
 * characters are written with escapes of JSON; a report without them is the same byte for byte.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
export function* troubleshootJsonPieces(report: Report): Iterable<string> {
  const groups = groupAsTroubleshoot(report);
  if (groups.length === 0) {
    yield "{}\n";
    return;
  }
  let before = "{\n";
  for (const { status, results } of groups) {
    before += `  "${status}": [\n`;
    for (const result of results) {
      // A string of JSON has no line feed, so that each one begins a line of the result.
      const lines = JSON.stringify(result, null, 2).replaceAll("\n", "\n    ");
      yield `${before}    ${escapeInvisibleInJson(escapeAsGo(lines))}`;
      before = ",\n";
    }
    yield "\n  ]";
    before = ",\n";
  }
  yield "\n}\n";
}

/** Escapes the characters that Go's encoding/json escapes because HTML and JavaScript could misread them. */
function escapeAsGo(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
