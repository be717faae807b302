import type { LintReport } from "../../src/lint/report.js";

/** What lint finds in two contexts of a spec, with the oddest places a problem can have. */
export function makeLintReport(overrides: Partial<LintReport> = {}): LintReport {
  const position = { file: "specs/gate one.yaml", line: 9, column: 18 };
  return {
    schemaVersion: 1,
    tool: { name: "tcp-connect-preflight", version: "1.2.3" },
    result: "fail",
    counts: { errors: 2, warnings: 1, notices: 1 },
    sources: [
      { file: "standard input", sha256: "a".repeat(64) },
      { file: "specs/gate one.yaml", sha256: "b".repeat(64) },
    ],
    contexts: ["join", "first"],
    checks: [
      { title: "The API", spec: "example", position: { ...position, line: 14 }, states: ["runs", "excluded"] },
      { title: "接続", spec: "example", position: { ...position, line: 20 }, states: ["cannot-run", "absent"] },
      { title: "Other", spec: "example", position: { ...position, line: 30 }, states: ["unknown", "runs"] },
    ],
    problems: [
      { code: "address-port", severity: "error", message: 'Cannot dial "db:0"', remedy: "expected a port", position },
      { code: "duplicate-title", severity: "warning", message: "Two checks", position, contexts: ["join"] },
      {
        code: "address-syntax",
        severity: "error",
        message: "Cannot read\u001b[2J address",
        position: { file: "input addresses", line: 2, column: 1 },
      },
      { code: "worst-case-time", severity: "notice", message: "10s", where: "run" },
    ],
    ...overrides,
  };
}
