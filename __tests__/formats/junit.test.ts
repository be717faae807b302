import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import type { CheckResult } from "../../src/analyze/result.js";
import { formatJunit } from "../../src/formats/junit.js";
import { makeVisible } from "../../src/report/escape.js";
import type { Report } from "../../src/report/model.js";
import { mergedFleet } from "../merge/make-fleet.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeExcluded, makeMixedReport, makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import { parseXml } from "./xml.js";

const xsd = readFileSync(new URL("../fixtures/junit/junit.xsd", import.meta.url), "utf8");
let schema: XmlDocument;
let validator: XsdValidator;
beforeAll(() => {
  schema = XmlDocument.fromString(xsd);
  validator = XsdValidator.fromDoc(schema);
});
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** What Jenkins gets, where test cases have no places. */
const forJenkins = (report: Report) => formatJunit(report, { hasPlaces: false });

/** Throws the message of libxml2 when the document is not well-formed or not valid. */
function validate(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

const all = (element: Element, name: string): Element[] => [...element.getElementsByTagName(name)];
const numbers = (element: Element, ...names: string[]) => names.map((name) => Number(element.getAttribute(name)));

describe("the schema", () => {
  test("refuses a document that the plugin refuses", () => {
    expect(() => validate('<testsuites><testcase name="x"/></testsuites>')).toThrow();
    expect(() => validate('<testsuites><testsuite name="x"/></testsuites>')).toThrow();
  });
});

describe("formatJunit", () => {
  test("writes a suite for each spec, with the evidence in the failure", () => {
    const xml = parseXml(formatJunit(makeMixedReport()));
    const [staging, excluded] = all(xml, "testsuite");
    expect(staging?.getAttribute("name")).toBe("staging");
    expect(numbers(staging as Element, "tests", "failures", "errors", "skipped")).toEqual([4, 1, 0, 0]);
    expect(numbers(excluded as Element, "tests", "skipped")).toEqual([1, 1]);
    const [failure] = all(xml, "failure");
    expect(failure?.getAttribute("message")).toBe("Timed out reaching Postgres, open a firewall request");
    expect(failure?.getAttribute("type")).toBe("no-answer");
    expect(failure?.textContent).toContain("192.0.2.12:5432 no answer after 2.50 s");
    expect(failure?.textContent).toContain("preflight/staging.yaml:41:7");
    expect(all(xml, "system-out")[0]?.textContent).toMatch(/^warning: Redis is restarting\n/);
    expect(all(xml, "system-err")[0]?.textContent).toContain("Unknown field adress");
  });

  test("gives each test case the file and line of its analyzer, and none to what is not in a file", () => {
    const position = { file: "input addresses", line: 1, column: 1 };
    const report = makeReport({ results: [makeTimeout(), makeResult({ position })], excluded: [makeExcluded()] });
    const cases = all(parseXml(formatJunit(report, { hasPlaces: true })), "testcase");
    const places = cases.map((one) => [one.getAttribute("file"), one.getAttribute("line")]);
    expect(places).toEqual([
      [makeTimeout().position.file, String(makeTimeout().position.line)],
      [null, null],
      [makeExcluded().position.file, String(makeExcluded().position.line)],
    ]);
  });

  test("differs on Jenkins in nothing else", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const placed = formatJunit(report, { hasPlaces: true });
        const stripped = placed.replace(/(<testcase name="[^"]*" classname="[^"]*") file="[^"]*" line="\d+"/g, "$1");
        expect(stripped).toBe(forJenkins(report));
      }),
    );
  });

  test("a check that could not be made is an error, not a failure", () => {
    const results = [makeTimeout(), makeTimeout({ reason: "not-run", attempts: [] })];
    const xml = parseXml(formatJunit(makeReport({ results })));
    expect(numbers(xml, "tests", "failures", "errors")).toEqual([2, 1, 1]);
    expect(all(xml, "error")[0]?.getAttribute("type")).toBe("not-run");
  });

  test("each of several runners has a suite of its own", () => {
    const merged = mergedFleet(["a", "b"], { "eu-1": ["ok", "ok"], "us-1": ["dropped", "-"] });
    const xml = parseXml(formatJunit(merged));
    const suites = all(xml, "testsuite").map((one) =>
      ["name", "hostname", "tests"].map((name) => one.getAttribute(name)),
    );
    expect(suites).toEqual([
      ["eu-1: staging", "eu-1", "2"],
      ["us-1: staging", "us-1", "1"],
    ]);
    expect(all(xml, "testcase").map((one) => one.getAttribute("classname"))).toEqual([
      "eu-1: staging",
      "eu-1: staging",
      "us-1: staging",
    ]);
  });

  test("a missing report is an error in a suite of its own", () => {
    const xml = parseXml(formatJunit({ ...makeReport(), missing: ["eu-1", "shard 2/4 of us-1"] }));
    expect(numbers(xml, "tests", "failures", "errors")).toEqual([3, 0, 2]);
    const [, suite] = all(xml, "testsuite");
    expect(suite?.getAttribute("name")).toBe("missing");
    expect(numbers(suite as Element, "tests", "failures", "errors")).toEqual([2, 0, 2]);
    expect(all(suite as Element, "testcase").map((one) => one.getAttribute("name"))).toEqual([
      "eu-1: missing",
      "shard 2/4 of us-1: missing",
    ]);
    expect(all(xml, "error")[0]?.getAttribute("type")).toBe("report-missing");
  });

  test.each<[string, Report]>([
    ["nothing at all", makeReport({ results: [] })],
    ["only excluded checks", makeReport({ results: [], excluded: [makeExcluded()] })],
    ["only excluded collectors", makeReport({ results: [], excluded: [makeExcluded({ kind: "collector" })] })],
    ["a spec without a name", makeReport({ results: [makeResult({ spec: "" })] })],
    ["a typical report", makeMixedReport()],
    ["nothing but a missing report", { ...makeReport({ results: [] }), missing: ["eu-1"] }],
  ])("is valid for %s", (_, report) => {
    validate(forJenkins(report));
  });

  test("names no file that a reader would publish", () => {
    const message = "see\n[[ATTACHMENT|/etc/passwd]]";
    const report = makeReport({
      results: [makeResult({ status: "warn", message }), makeResult({ status: "fail", message })],
    });
    expect(formatJunit(report)).not.toMatch(/<(?:system-out|failure)[^>]*>[^<]*\[\[ATTACHMENT\|/);
    expect(formatJunit(report)).toContain("[\u200b[ATTACHMENT|/etc/passwd]]");
  });

  test("any report is valid, with the right counts, and its strings are the same after parsing", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const text = forJenkins(report);
        validate(text);
        const xml = parseXml(text);
        const cases = all(xml, "testcase");
        const skipped = report.excluded.filter(({ kind }) => kind === "analyzer");
        const suiteOf = ({ runner, spec }: CheckResult) => JSON.stringify([runner, spec]);
        const bySpec = [...new Set(report.results.map(suiteOf))].flatMap((suite) =>
          report.results.filter((result) => suiteOf(result) === suite),
        );
        // The second and later of equal names have a number.
        const names = cases.map((one) => one.getAttribute("name") ?? "");
        const { missing = [] } = report;
        const titles = [
          ...bySpec.map(({ title }) => title),
          ...missing.map((name) => `${name}: missing`),
          ...skipped.map(({ title }) => title),
        ].map(makeVisible);
        expect(names.map((name, at) => name.startsWith(titles[at] as string))).toEqual(titles.map(() => true));
        for (const suite of all(xml, "testsuite")) {
          const own = all(suite, "testcase").map((one) => one.getAttribute("name"));
          expect(new Set(own).size).toBe(own.length);
        }
        expect(all(xml, "skipped").length).toBe(skipped.length);
        const [tests, failures, errors] = numbers(xml, "tests", "failures", "errors");
        expect(tests).toBe(report.counts.total + missing.length);
        expect(Number(failures) + Number(errors)).toBe(report.counts.failed + missing.length);
        expect(all(xml, "failure").length).toBe(failures);
        expect(all(xml, "error").length).toBe(errors);
        const verdicts = [...all(xml, "failure"), ...all(xml, "error")].map((one) => one.getAttribute("message"));
        const messages = [
          ...report.results.filter(({ status }) => status === "fail").map(({ message }) => message),
          ...missing.map((name) => `Not there to be merged: ${name}; what it would have shown is not known`),
        ].map(makeVisible);
        expect(verdicts.sort()).toEqual(messages.sort());
      }),
    );
  });
});
