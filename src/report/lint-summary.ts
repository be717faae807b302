import { describePosition, type Position } from "../errors.js";
import { escapeMarkdown, markdownCode, markdownUrl } from "./escape.js";
import { utf8Bytes } from "./fit.js";
import { type LintProblem, type LintReport, lintHeadline } from "./lint-report.js";
import { statusIcons } from "./verdict.js";

/** Below what the runner takes, as for the summary of a run. */
const MAX_BYTES = 900_000;

const icons = { error: "❌", warning: "⚠️", notice: "ℹ️" } as const;

/** What lint found, for the job summary: the verdict, and a line for every problem, errors first, cut at a line. */
export function summarizeLint(
  report: LintReport,
  link: (position: Position) => string | undefined = () => undefined,
): string {
  const heading = `## ${statusIcons[report.result]} lint: ${lintHeadline(report)}\n\n`;
  const order = ["error", "warning", "notice"];
  const sorted = [...report.problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const lines: string[] = [];
  let bytes = utf8Bytes(heading);
  for (const [index, problem] of sorted.entries()) {
    const line = problemLine(problem, link);
    bytes += utf8Bytes(line);
    if (bytes > MAX_BYTES - 100) {
      lines.push(`\n${sorted.length - index} more are in the report\n`);
      break;
    }
    lines.push(line);
  }
  return heading + lines.join("");
}

function problemLine(
  { severity, code, message, remedy, position, where }: LintProblem,
  link: (position: Position) => string | undefined,
): string {
  const place = position ? describePosition(position) : (where ?? "");
  const url = position && link(position);
  const target = url && markdownUrl(url);
  const linked = place === "" ? "" : target ? `[${markdownCode(place)}](${target}) ` : `${markdownCode(place)} `;
  const text = escapeMarkdown(remedy ? `${message}; ${remedy}` : message);
  return `- ${icons[severity]} ${linked}${text} ${markdownCode(code)}\n`;
}
