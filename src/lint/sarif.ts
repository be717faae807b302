import { isFile } from "../files/source.js";
import { describePosition, type Position, type Problem, problemSentence } from "../problem/problem.js";

import { escapeInvisibleInJson, escapeSarif } from "../report/escape.js";
import { home } from "../report/facts.js";
import { fingerprints, placeOf } from "./placed.js";

import { problemHelp } from "./problem-help.gen.js";
import type { LintReport } from "./report.js";

/**
 * Returns the lint report as SARIF 2.1.0, for code scanning.
 *
 * Code scanning refuses a log that has a result without a location. An error or a warning that is not in a file is therefore
 * reported at the top of the first spec; where there is no spec, and for notices, it is a notification. A log with an error among
 * its notifications is not of a successful run: it may have no result, as where nothing is wrong.
 *
 * Ref: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function formatSarif(report: LintReport): string {
  const { tool, sources } = report;
  const fallback = sources.find(({ file }) => isFile(file))?.file;
  const located = report.problems.map((problem) => ({ problem, at: placeOf(problem, fallback) }));
  const codes = [...new Set(located.map(({ problem }) => problem.code))];
  const rules = codes.map((code) => ruleOf(located.find(({ problem }) => problem.code === code)?.problem as Problem));
  const fingerprint = fingerprints();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, informationUri: home, rules } },
        invocations: [
          {
            executionSuccessful: !located.some(({ problem, at }) => at === undefined && problem.severity === "error"),
            toolExecutionNotifications: located.flatMap(({ problem, at }) => (at ? [] : [notificationOf(problem)])),
          },
        ],
        // Columns of positions count UTF-16 code units.
        columnKind: "utf16CodeUnits",
        artifacts: sources.map(({ file, sha256 }) => ({
          ...(isFile(file) ? { location: artifactLocation(file) } : { description: { text: file } }),
          hashes: { "sha-256": sha256 },
        })),
        results: located.flatMap(({ problem, at }) =>
          at
            ? [resultOf(problem, { at, ruleIndex: codes.indexOf(problem.code), fingerprint: fingerprint(problem) })]
            : [],
        ),
      },
    ],
  };
  return `${escapeInvisibleInJson(JSON.stringify(log, null, 2))}\n`;
}

const levels = { error: "error", warning: "warning", notice: "note" } as const satisfies Record<
  Problem["severity"],
  string
>;

function ruleOf({ code, severity }: Problem) {
  const words = code.replaceAll("-", " ");
  const help = problemHelp[code];
  const [firstParagraph = ""] = help.split("\n\n");
  return {
    id: code,
    shortDescription: { text: words.charAt(0).toUpperCase() + words.slice(1) },
    fullDescription: { text: firstParagraph.replaceAll("\n", " ") },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(
  problem: Problem,
  { at, ruleIndex, fingerprint }: { readonly at: Position; readonly ruleIndex: number; readonly fingerprint: string },
) {
  const { code, severity, contexts } = problem;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: textOf(problem) },
    locations: [physicalLocation(at)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(contexts ? { properties: { contexts } } : {}),
  };
}

function notificationOf(problem: Problem) {
  return {
    descriptor: { id: problem.code },
    level: levels[problem.severity],
    message: { text: textOf(problem) },
  };
}

function textOf(problem: Problem): string {
  const { position, where } = problem;
  const place = position ? (isFile(position.file) ? undefined : describePosition(position)) : where;
  const text = problemSentence(problem);
  return escapeSarif(place ? `${place}: ${text}` : text);
}

function physicalLocation({ file, line, column }: Position) {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: line, startColumn: column },
    },
  };
}

/**
 * Returns a location relative to the workspace, which the reader of the log knows.
 *
 * | file                       | uri                           |
 * | -------------------------- | ----------------------------- |
 * | `a b.yaml`                 | `a%20b.yaml`                  |
 * | `/srv/a.yaml`              | `file:///srv/a.yaml`          |
 * | `C:/a.yaml`, `C:\\a.yaml`   | `file:///C:/a.yaml`           |
 * | `//server/share/a.yaml`    | `file://server/share/a.yaml`  |
 */
function artifactLocation(file: string) {
  const drive = /^[A-Za-z]:(?=[\\/])/.exec(file)?.[0];
  const encoded = (text: string) => text.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (drive !== undefined) return { uri: `file:///${drive}${encoded(file.slice(drive.length).replaceAll("\\", "/"))}` };
  const path = encoded(file);
  if (file.startsWith("//")) return { uri: `file:${path}` };
  if (file.startsWith("/")) return { uri: `file://${path}` };
  return { uri: path, uriBaseId: "%SRCROOT%" };
}
