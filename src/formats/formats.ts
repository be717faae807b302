import type { ReportFormat } from "../inputs/inputs.js";
import type { Against } from "../report/changes.js";
import type { Report } from "../report/model.js";

/** Formats for programs tell what was seen, and leave what it is held against to them. */
export type Format = (report: Report, against: Against) => string;

/** The formats a report can be written in. Each is loaded when it is asked for: most runs write one. */
const loaders: Readonly<Record<ReportFormat, () => Promise<Format>>> = {
  json: async () => (await import("./json.js")).formatJson,
  junit: async () => (await import("./junit.js")).formatJunit,
  tap: async () => (await import("./tap.js")).formatTap,
  prometheus: async () => (await import("./prometheus.js")).formatPrometheus,
  markdown: async () => (await import("./markdown.js")).formatMarkdown,
  html: async () => (await import("./html.js")).formatHtml,
  "troubleshoot-json": async () => (await import("./troubleshoot-json.js")).formatTroubleshootJson,
  "troubleshoot-yaml": async () => (await import("./troubleshoot-yaml.js")).formatTroubleshootYaml,
};

/** The report in one of its formats. */
export async function format(report: Report, name: ReportFormat, against: Against = {}): Promise<string> {
  const write = await loaders[name]();
  return write(report, against);
}
