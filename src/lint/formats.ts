import type { TableOptions } from "../formats/table.js";
import type { LintFormat } from "../inputs/inputs.js";
import type { LintReport } from "./report.js";

/** Returns the lint report in one of its formats. Each format is loaded when it is needed. */
export async function formatLint(
  report: LintReport,
  format: LintFormat | "text",
  options: Partial<TableOptions> = {},
): Promise<string> {
  switch (format) {
    case "json":
      return (await import("./json.js")).formatLintJson(report);
    case "sarif":
      return (await import("./sarif.js")).formatSarif(report);
    case "gitlab-codequality":
      return (await import("./gitlab.js")).formatGitlab(report);
    case "text":
      return (await import("./text.js")).formatLintText(report, options);
  }
}
