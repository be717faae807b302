import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Parser } from "tap-parser";
import { formatCommands, printers } from "../../src/formats/commands.js";
import { format } from "../../src/formats/formats.js";
import { formatLog } from "../../src/formats/log.js";
import { formatTable } from "../../src/formats/table.js";
import { yamlPieces } from "../../src/formats/yaml.js";
import { reportFormats } from "../../src/inputs/inputs.js";
import { commentBody } from "../../src/pages/comment.js";
import type { Report } from "../../src/report/model.js";
import { outputFormats } from "../../src/terminal/commands.js";
import { mergedFleet, mergedReport, read } from "../merge/make-fleet.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeExcluded, makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import { parseXml } from "./xml.js";

/** What a program or a person that reads a format takes for a failure. */
interface Reader {
  readonly write: (report: Report) => string | Promise<string>;
  readonly isRed: (text: string) => boolean;
}

function parsesAsPass(tap: string): boolean {
  let isOk = false;
  new Parser({ strict: true }, (final) => {
    isOk = final.ok;
  }).end(tap);
  return isOk;
}

function countsFailures(xml: string): boolean {
  const root = parseXml(xml);
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + Number(root.getAttribute(name)), 0);
  const cases = ["failure", "error"].reduce((all, name) => all + root.getElementsByTagName(name).length, 0);
  return sum(["failures", "errors"]) > 0 && cases > 0;
}

const requests = (csv: string) => csv.trim().split("\n").slice(1);
const hasRedHeading = (markdown: string) => /^#+ ❌/.test(markdown);

const formats = Object.fromEntries(
  reportFormats.map((name) => [name, (report: Report) => format(report, name, { path: `report.${name}` })]),
) as Record<(typeof reportFormats)[number], Reader["write"]>;

const readers = {
  json: { write: formats.json, isRed: (text) => JSON.parse(text).result === "fail" },
  yaml: { write: (report) => [...yamlPieces(report)].join(""), isRed: (text) => /^result: "?fail"?$/m.test(text) },
  junit: { write: formats.junit, isRed: countsFailures },
  tap: { write: formats.tap, isRed: (text) => !parsesAsPass(text) },
  prometheus: { write: formats.prometheus, isRed: (text) => /^\S+_run_result\{.*result="fail"\} 1$/m.test(text) },
  markdown: { write: formats.markdown, isRed: hasRedHeading },
  html: { write: formats.html, isRed: (text) => text.includes('<header class="top fail">') },
  "troubleshoot-json": { write: formats["troubleshoot-json"], isRed: (text) => JSON.parse(text).fail?.length > 0 },
  "troubleshoot-yaml": { write: formats["troubleshoot-yaml"], isRed: (text) => /^fail:\n- title:/m.test(text) },
  firewall: { write: formats.firewall, isRed: (text) => !text.startsWith("No connection is missing") },
  table: {
    write: (report) => formatTable(report, { color: false }),
    isRed: (text) => /^FAIL /m.test(text),
  },
  github: {
    write: (report) => formatCommands(report, {}, printers.github),
    isRed: (text) => /^::error /m.test(text),
  },
  azure: {
    write: (report) => formatCommands(report, {}, printers.azure),
    isRed: (text) => /^##vso\[task\.logissue type=error;/m.test(text),
  },
  "firewall as CSV": {
    write: (report) => format(report, "firewall", { path: "request.csv" }),
    isRed: (text) => requests(text).length > 0,
  },
  "the log of a workflow": {
    write: (report) => formatLog(report).verdict.join("\n"),
    isRed: (text) => /^FAIL /m.test(text),
  },
  "the comment": { write: (report) => commentBody(report), isRed: hasRedHeading },
} as const satisfies Readonly<Record<string, Reader>>;

const names = (...names: string[]) => ({ kind: "names", names }) as const;
const passing = (name: string) => makeReport({ name });
const notRun = makeTimeout({ reason: "not-run", attempts: [], message: "Not checked: the run was interrupted" });

/** Every way in which a report of which nothing is refused can fail. */
const red: readonly (readonly [string, Report])[] = [
  ["a check that gets no answer", makeReport({ results: [makeResult(), makeTimeout()] })],
  ["a check that was not made, as of an interrupted run", makeReport({ results: [makeResult(), notRun] })],
  [
    "a check for which the machine had no room",
    makeReport({ results: [makeResult(), { ...notRun, reason: "local-limit" }] }),
  ],
  ["a missing runner, where one is there", mergedReport([read(passing("2"))], names("eu-1", "2"))],
  ["a missing runner, where two are there", mergedFleet(["db"], { a: ["ok"], b: ["ok"] }, names("a", "b", "us-1"))],
  ["a report that was only counted", mergedReport([read(passing("a"))], { kind: "count", count: 2 })],
  [
    "a missing shard",
    mergedReport([
      read(makeReport({ name: "eu-1", shard: { index: 1, count: 2, checks: 2, sha256: "0".repeat(64) } })),
    ]),
  ],
  ["every check of the only runner", mergedReport([read(makeReport({ name: "eu-1", results: [] }))])],
  [
    "a missing runner, where all checks of the other are excluded",
    mergedReport([read(makeReport({ name: "a", results: [], excluded: [makeExcluded()] }))], names("a", "b")),
  ],
];

describe("a report whose verdict is fail", () => {
  test("has a reader here for each format", () => {
    expect(Object.keys(readers)).toEqual(expect.arrayContaining([...outputFormats]));
  });

  describe.each(red)("because of %s", (_, report) => {
    test.each(Object.keys(readers) as (keyof typeof readers)[])("is red as %s", async (name) => {
      expect(report.result).toBe("fail");
      const { write, isRed }: Reader = readers[name];
      expect(isRed(await write(report))).toBe(true);
    });
  });

  const machines = ["json", "junit", "tap", "prometheus", "troubleshoot-json", "troubleshoot-yaml"] as const;

  test.each(machines)("is the only one that is red as %s, whatever it has", async (name) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const { write, isRed }: Reader = readers[name];
        expect(isRed(await write(report))).toBe(report.result === "fail");
      }),
    );
  });
});

describe("what is missing", () => {
  const report = mergedFleet(["db"], { a: ["ok"], b: ["ok"] }, names("a", "b", "us-1", "us-2"));

  // Metrics have the verdict, and a name for what was measured alone.
  test.each(Object.keys(readers).filter((name) => name !== "prometheus") as (keyof typeof readers)[])(
    "is named as %s",
    async (name) => {
      const text = await readers[name].write(report);
      expect(text).toContain("us-1");
      expect(text).toContain("us-2");
    },
  );
});
