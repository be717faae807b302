import type { Report } from "../model.js";
import { formatHtml } from "./html.js";
import { formatJson } from "./json.js";
import { formatJunit } from "./junit.js";
import { formatMarkdown } from "./markdown.js";
import { formatPrometheus } from "./prometheus.js";
import { formatTap } from "./tap.js";
import { formatTroubleshootJson } from "./troubleshoot-json.js";
import { formatTroubleshootYaml } from "./troubleshoot-yaml.js";

/** The formats a report can be written in, under the names that people give them. */
export const formats = {
  json: formatJson,
  junit: formatJunit,
  tap: formatTap,
  prometheus: formatPrometheus,
  markdown: formatMarkdown,
  html: formatHtml,
  "troubleshoot-json": formatTroubleshootJson,
  "troubleshoot-yaml": formatTroubleshootYaml,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type FormatName = keyof typeof formats;
