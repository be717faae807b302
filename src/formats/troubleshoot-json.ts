import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import { escapeInvisibleInJson } from "../report/escape.js";
import type { Report } from "../report/model.js";

export interface TroubleshootResult {
  readonly title: string;
  readonly message: string;
  readonly uri?: string;
}

/** Groups results by status, in the order in which troubleshoot writes the groups; an empty group is left out. */
export function groupAsTroubleshoot({ results }: Pick<Report, "results">): [Severity, TroubleshootResult[]][] {
  return (["pass", "warn", "fail"] as const).flatMap((status) => {
    const group = results.filter((result) => result.status === status).map(asTroubleshoot);
    return group.length === 0 ? [] : [[status, group] as [Severity, TroubleshootResult[]]];
  });
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

/**
 * Returns what `preflight --interactive=false --format json` prints. Commands of a log and invisible characters are
 * written with escapes of JSON; a report without them is the same byte for byte.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
export function formatTroubleshootJson(report: Report): string {
  return `${escapeInvisibleInJson(escapeAsGo(JSON.stringify(Object.fromEntries(groupAsTroubleshoot(report)), null, 2)))}\n`;
}

/** Escapes the characters that Go's encoding/json escapes because HTML and JavaScript could misread them. */
function escapeAsGo(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
