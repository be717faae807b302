import type { ReportFormat } from "../inputs/inputs.js";
import type { Comparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";

/** Writes a report. The formats for programs ignore the comparison and leave it to the program. */
export type Formatter = (report: Report, comparison: Comparison) => string;

/** The formatter of each format, loaded only when it is needed: most runs write one format. */
const loaders: Readonly<Record<ReportFormat, () => Promise<Formatter>>> = {
  json: async () => (await import("./json.js")).formatJson,
  junit: async () => (await import("./junit.js")).formatJunit,
  tap: async () => (await import("./tap.js")).formatTap,
  prometheus: async () => (await import("./prometheus.js")).formatPrometheus,
  markdown: async () => (await import("./markdown.js")).formatMarkdown,
  html: async () => (await import("./html.js")).formatHtml,
  "troubleshoot-json": async () => (await import("./troubleshoot-json.js")).formatTroubleshootJson,
  "troubleshoot-yaml": async () => (await import("./troubleshoot-yaml.js")).formatTroubleshootYaml,
};

/** Returns the report in one of its formats. */
export async function format(report: Report, name: ReportFormat, comparison: Comparison = {}): Promise<string> {
  const write = await loaders[name]();
  return write(report, comparison);
}
