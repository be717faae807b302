import type { LintFormat } from "../../read/inputs.js";
import type { LintReport } from "../lint-report.js";
import type { TableOptions } from "./table.js";

/** What lint found, in one of its formats; each is loaded when it is asked for. */
export async function formatLint(
  report: LintReport,
  format: LintFormat | "text",
  options: Partial<TableOptions> = {},
): Promise<string> {
  switch (format) {
    case "json":
      return (await import("./lint-json.js")).formatLintJson(report);
    case "sarif":
      return (await import("./sarif.js")).formatSarif(report);
    case "text":
      return (await import("./lint-text.js")).formatLintText(report, options);
  }
}
