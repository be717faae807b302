import type { ReportFormat } from "../inputs/inputs.js";
import type { PageTemplate } from "../pages/builtin-templates.js";
import type { Comparison } from "../report/comparison.js";
import type { Report } from "../report/model.js";

export interface FormatOptions extends Comparison {
  /** The file that it is written to; its ending decides the form of some formats. */
  readonly path?: string;
  /** The user's page, which the format for people, markdown, uses. */
  readonly template?: PageTemplate | undefined;
  /** Whether test cases of JUnit have the file and the line of their check, as they have unless this is false. */
  readonly hasPlaces?: boolean;
}

/** A report as one string, or as the pieces of one that is too long to be in memory. */
export type Written = string | Iterable<string>;

/** Writes a report. The formats for programs ignore the comparison and leave it to the program. */
export type Formatter = (report: Report, options: FormatOptions) => Written;

/** The formatter of each format, loaded only when it is needed: most runs write one format. */
const loaders: Readonly<Record<ReportFormat, () => Promise<Formatter>>> = {
  json: async () => (await import("./json.js")).jsonPieces,
  junit: async () => (await import("./junit.js")).junitPieces,
  tap: async () => (await import("./tap.js")).tapPieces,
  prometheus: async () => (await import("./prometheus.js")).prometheusPieces,
  markdown: async () => (await import("./markdown.js")).formatMarkdown,
  html: async () => (await import("./html.js")).htmlPieces,
  "troubleshoot-json": async () => (await import("./troubleshoot-json.js")).troubleshootJsonPieces,
  "troubleshoot-yaml": async () => (await import("./troubleshoot-yaml.js")).troubleshootYamlPieces,
  firewall: async () => (await import("./firewall.js")).firewallPieces,
};

/** Returns the report in one of its formats, as a string or in pieces. */
export async function write(report: Report, name: ReportFormat, options: FormatOptions = {}): Promise<Written> {
  const format = await loaders[name]();
  return format(report, options);
}

/** Returns the report in one of its formats. */
export async function format(report: Report, name: ReportFormat, options: FormatOptions = {}): Promise<string> {
  const written = await write(report, name, options);
  return typeof written === "string" ? written : [...written].join("");
}
