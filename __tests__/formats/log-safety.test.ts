import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { formatFirewallCsv, formatFirewallMarkdown } from "../../src/formats/firewall.js";
import { formatHtml } from "../../src/formats/html.js";
import { formatJson } from "../../src/formats/json.js";
import { formatJunit } from "../../src/formats/junit.js";
import { formatLog } from "../../src/formats/log.js";
import { formatMarkdown } from "../../src/formats/markdown.js";
import { formatPrometheus } from "../../src/formats/prometheus.js";
import { formatTable } from "../../src/formats/table.js";
import { formatTap } from "../../src/formats/tap.js";
import { formatTroubleshootJson } from "../../src/formats/troubleshoot-json.js";
import { formatTroubleshootYaml } from "../../src/formats/troubleshoot-yaml.js";
import { formatYaml } from "../../src/formats/yaml.js";
import { formatLint } from "../../src/lint/formats.js";
import type { LintReport } from "../../src/lint/report.js";
import { summarizeLint } from "../../src/lint/summary.js";
import type { Report } from "../../src/report/model.js";
import { makeLintReport } from "../lint/make-lint-report.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { hostileText } from "../report/hostile-text.js";
import { makeReport, makeResult } from "../report/make-report.js";

/** The formats that print commands of their own have a test below. */
const printed: { name: string; print: (report: Report) => string }[] = [
  { name: "json", print: formatJson },
  { name: "junit", print: formatJunit },
  { name: "yaml", print: formatYaml },
  { name: "troubleshoot-json", print: formatTroubleshootJson },
  { name: "troubleshoot-yaml", print: formatTroubleshootYaml },
  { name: "tap", print: formatTap },
  { name: "prometheus", print: formatPrometheus },
  { name: "markdown", print: formatMarkdown },
  { name: "html", print: formatHtml },
  { name: "firewall, CSV", print: formatFirewallCsv },
  { name: "firewall, Markdown", print: formatFirewallMarkdown },
  { name: "table", print: (report) => formatTable(report, { color: false }) },
  { name: "table on a narrow terminal", print: (report) => formatTable(report, { color: false, width: 20 }) },
  {
    name: "log",
    print: (report) => {
      const { table, details, verdict } = formatLog(report);
      return [...table, ...details, ...verdict].join("\n");
    },
  },
];

/** What lint found, with hostile strings in all that comes from files. */
const arbitraryLintReport = fc
  .record({ text: hostileText(), place: hostileText(), file: hostileText(), where: fc.boolean() })
  .map(({ text, place, file, where }) => {
    const at = where ? { where: place } : { position: { file, line: 1, column: 1 } };
    const problem = {
      code: "unknown-field",
      severity: "warning",
      message: text,
      remedy: text,
      contexts: [place],
    } as const;
    return makeLintReport({
      sources: [{ file, sha256: "a".repeat(64) }],
      contexts: [place],
      checks: [{ title: text, spec: place, position: { file, line: 1, column: 1 }, states: ["runs"] }],
      problems: [{ ...problem, ...at }],
    });
  });

const linted: { name: string; print: (report: LintReport) => string | Promise<string> }[] = [
  { name: "text", print: (report) => formatLint(report, "text") },
  { name: "text on a narrow terminal", print: (report) => formatLint(report, "text", { width: 20 }) },
  { name: "json", print: (report) => formatLint(report, "json") },
  { name: "sarif", print: (report) => formatLint(report, "sarif") },
  { name: "gitlab-codequality", print: (report) => formatLint(report, "gitlab-codequality") },
  { name: "summary", print: (report) => summarizeLint(report) },
];

/** The runner takes a line that begins with `::`, also after blanks, and `##[` anywhere; Azure and TeamCity have `##name[`. */
function expectNoCommand(printed: string): void {
  for (const line of printed.split(/[\r\n\u0085\u2028\u2029]/)) {
    expect(line.trim().startsWith("::")).toBe(false);
    expect(line).not.toMatch(/##\w*\[/);
  }
}

describe("a report that is printed in a workflow", () => {
  test.each(printed)("has no command of the log, as $name", ({ print }) => {
    fc.assert(fc.property(arbitraryReport, (report) => expectNoCommand(print(report))));
  });

  test.each(linted)("has no command of the log, as lint's $name", async ({ print }) => {
    await fc.assert(fc.asyncProperty(arbitraryLintReport, async (report) => expectNoCommand(await print(report))));
  });

  test.each(printed)("does not move the cursor or reorder characters, as $name", ({ print }) => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(print(report)).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
      }),
    );
  });

  test.each(linted)("does not move the cursor or reorder characters, as lint's $name", async ({ print }) => {
    await fc.assert(
      fc.asyncProperty(arbitraryLintReport, async (report) => {
        expect(await print(report)).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
      }),
    );
  });

  test("says the same in YAML as in JSON, whatever is escaped", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        // Half a surrogate pair is in no file.
        expect(JSON.stringify(parse(formatYaml(report)))).toBe(JSON.stringify(JSON.parse(formatJson(report))));
      }),
    );
  });

  test.each([
    { name: "a line that stops commands", text: "::stop-commands::x" },
    { name: "such a line after another and blanks", text: "up\n \t::stop-commands::x" },
    { name: "a command behind other words", text: "a narrow terminal breaks ::stop-commands::x" },
    { name: "an old command", text: "##[error]x" },
    { name: "a command of Azure", text: "##vso[task.complete result=Succeeded;]" },
    { name: "an old command in a link", text: "https://example.com/##[error]x" },
  ])("has no $name in any format", ({ text }) => {
    const result = makeResult({ title: text, message: text, uri: text, status: "fail" });
    for (const { print } of printed) expectNoCommand(print(makeReport({ results: [result] })));
  });
});

describe("a link that a stranger chose", () => {
  test("is no link in a message of SARIF", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLintReport, async (report) => {
        const log = JSON.parse(await formatLint(report, "sarif"));
        const [run] = log.runs;
        const notices = run.invocations.flatMap((each: Invocation) => each.toolExecutionNotifications);
        for (const { message } of [...run.results, ...notices]) expect(message.text).not.toMatch(sarifLink);
      }),
    );
  });

  test.each(["[words](https://example.com)", "[a\\](https://example.com)", "[a]\\](https://example.com)"])(
    "is no link in a message of SARIF: %s",
    async (message) => {
      const problem = { code: "unknown-field", severity: "warning", message, where: "spec" } as const;
      const { runs } = JSON.parse(await formatLint(makeLintReport({ problems: [problem] }), "sarif"));
      expect(JSON.stringify(runs[0].results)).toContain("example.com");
      for (const result of runs[0].results) expect(result.message.text).not.toMatch(sarifLink);
    },
  );

  test.each([
    { name: "HTML", print: formatHtml, link: /href="https?:\/\/evil/ },
    { name: "Markdown", print: formatMarkdown, link: /\]\(https?:\/\/evil/ },
  ])("is shown as text in $name of merged reports, and is a link in that of one run", ({ print, link }) => {
    const uri = "https://evil.example.com/x";
    const result = makeResult({ status: "fail", uri });
    expect(print(makeReport({ results: [result] }))).toMatch(link);
    const merged = makeReport({
      runners: [{ name: "one", os: "Linux", arch: "X64", startedAt: "", finishedAt: "" } as never],
      results: [{ ...result, runner: "one" }],
    });
    expect(print(merged)).not.toMatch(link);
    expect(print(merged)).toContain("evil.example.com");
  });
});

interface Invocation {
  readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
}

/** A bracket that ends a link's words: one that no backslash escapes. */
const sarifLink = /(?<!\\)(?:\\\\)*\]\(/;
