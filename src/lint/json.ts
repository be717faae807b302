import type { Position } from "../problem/problem.js";
import { escapeInvisibleInJson } from "../report/escape.js";
import type { LintReport } from "./report.js";

/** Returns the lint report as JSON: keys in a fixed order, two spaces, a line feed at the end. */
export function formatLintJson({ tool, result, counts, sources, contexts, checks, problems }: LintReport): string {
  const ordered = {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    result,
    counts: { errors: counts.errors, warnings: counts.warnings, notices: counts.notices },
    sources: sources.map(({ file, sha256 }) => ({ file, sha256 })),
    contexts,
    checks: checks.map(({ title, spec, position, states }) => ({ title, spec, position: ordinal(position), states })),
    // JSON.stringify leaves out undefined values.
    problems: problems.map(({ code, severity, message, remedy, position, where, contexts }) => ({
      code,
      severity,
      message,
      remedy,
      position: position && ordinal(position),
      where,
      contexts,
    })),
  };
  return `${escapeInvisibleInJson(JSON.stringify(ordered, null, 2))}\n`;
}

function ordinal({ file, line, column }: Position): Position {
  return { file, line, column };
}
