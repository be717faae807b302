import { type SaveOptions, saveAll } from "../formats/save.js";
import type { LintFormat, ReportTarget } from "../inputs/inputs.js";
import { formatLint } from "./formats.js";
import type { LintReport } from "./report.js";

/** Writes the findings in every format that was asked for. @throws Error naming the paths that could not be written */
export function saveLint(
  report: LintReport,
  targets: readonly ReportTarget<LintFormat>[],
  options: SaveOptions = {},
): Promise<void> {
  return saveAll(targets, ({ format }) => formatLint(report, format), options);
}
