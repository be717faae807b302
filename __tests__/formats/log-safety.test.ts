import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatFirewallCsv, formatFirewallMarkdown } from "../../src/formats/firewall.js";
import { formatHtml } from "../../src/formats/html.js";
import { formatJson } from "../../src/formats/json.js";
import { formatJunit } from "../../src/formats/junit.js";
import { formatLog } from "../../src/formats/log.js";
import { formatMarkdown } from "../../src/formats/markdown.js";
import { formatPrometheus } from "../../src/formats/prometheus.js";
import { formatTable } from "../../src/formats/table.js";
import { formatTap } from "../../src/formats/tap.js";
import type { Report } from "../../src/report/model.js";
import { arbitraryReport } from "../report/arbitrary-report.js";

/** All formats except troubleshoot's, which are exactly what troubleshoot prints. */
const printed: { name: string; print: (report: Report) => string }[] = [
  { name: "json", print: formatJson },
  { name: "junit", print: formatJunit },
  { name: "tap", print: formatTap },
  { name: "prometheus", print: formatPrometheus },
  { name: "markdown", print: formatMarkdown },
  { name: "html", print: formatHtml },
  { name: "firewall, CSV", print: formatFirewallCsv },
  { name: "firewall, Markdown", print: formatFirewallMarkdown },
  { name: "table", print: (report) => formatTable(report, { color: false }) },
  {
    name: "log",
    print: (report) => {
      const { table, details, verdict } = formatLog(report);
      return [...table, ...details, ...verdict].join("\n");
    },
  },
];

describe("a report that is printed in a workflow", () => {
  test.each(printed)("has no command of the log, as $name", ({ print }) => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const line of print(report).split(/[\r\n\u0085\u2028\u2029]/)) {
          expect(line.trim().startsWith("::")).toBe(false);
          expect(line).not.toMatch(/##\w*\[/);
        }
      }),
    );
  });

  test.each(printed)("does not move the cursor or reorder characters, as $name", ({ print }) => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(print(report)).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
      }),
    );
  });
});
