import { describe, expect, test } from "@jest/globals";
import { MAX_CHECK_TEXT } from "../../src/decode/limits.js";
import { formatJson } from "../../src/formats/json.js";
import { reportShape } from "../../src/report/model.js";
import { MAX_REPORT_KEYS, parseReport } from "../../src/report/parse.js";
import {
  MAX_MASKED_TEXT,
  MAX_OPEN_ADDRESSES,
  MAX_REPORT_STRING,
  MAX_REPORT_STRINGS,
  reportCopier,
  type TextLimits,
} from "../../src/report/read-text.js";
import { compactor } from "../../src/shape/compact.js";
import { makeReport, makeResult } from "./make-report.js";

const titled = (title: string) => formatJson(makeReport({ results: [makeResult({ title })] }));
const missing = (names: readonly string[]) => formatJson(makeReport({ missing: names }));
const settings = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`key-${at}`, "value"]));
const words = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`);
const problemsOf = (json: string, limits: TextLimits = {}) =>
  parseReport(json, "old.json", reportCopier(limits)).problems.map(({ code, message }) => [code, message]);
const refusal = (why: string) => `Cannot read this file as a report: ${why}`;

interface Refused {
  readonly json: string;
  readonly limits?: TextLimits;
  readonly problem: readonly string[];
}

describe("A report", () => {
  test.each([
    { name: "a string of the largest size", json: titled("a".repeat(MAX_REPORT_STRING)) },
    { name: "words of that size in which each is a password", json: titled("a:b@c ".repeat(MAX_CHECK_TEXT / 6)) },
    { name: "thousands of settings", json: formatJson(makeReport({ settings: settings(MAX_REPORT_KEYS - 100) })) },
  ])("may have $name", ({ json }) => {
    expect(problemsOf(json)).toEqual([]);
  });

  test.each([
    {
      name: "one character more in a string",
      json: titled("a".repeat(MAX_REPORT_STRING + 1)),
      problem: ["file-limit", refusal(`it has a string of more than ${MAX_REPORT_STRING} characters`)],
    },
    {
      name: "many short strings that may hold a password",
      json: missing(words(100, "a:b@c")),
      limits: { maxMaskedText: 10_000 },
      problem: [
        "file-limit",
        refusal(`with those read before it, it has more than 10000 characters of strings that may hold a password`),
      ],
    },
    {
      name: "many different strings",
      json: missing(words(1000, "")),
      limits: { maxReportStrings: 1000 },
      problem: ["file-limit", refusal(`with those read before it, it has more than 1000 different strings`)],
    },
    {
      name: "thousands of addresses with a password",
      json: formatJson(
        makeReport({
          results: words(MAX_OPEN_ADDRESSES / 10, "user:password@db-").map((address) => makeResult({ address })),
        }),
      ),
      problem: [
        "file-limit",
        refusal(
          `with those read before it, it has more than ${MAX_OPEN_ADDRESSES} characters of addresses with a password`,
        ),
      ],
    },
    {
      name: "thousands of different keys",
      json: formatJson(makeReport({ settings: settings(MAX_REPORT_KEYS) })),
      problem: ["report-file", refusal(`it has more than ${MAX_REPORT_KEYS} different keys`)],
    },
    {
      name: "as many keys in a field that is not known",
      json: formatJson(makeReport()).replace("{", `{"later":${JSON.stringify(settings(MAX_REPORT_KEYS))},`),
      problem: ["report-file", refusal(`it has more than ${MAX_REPORT_KEYS} different keys`)],
    },
    {
      name: "a key that never ends",
      json: '{"key',
      problem: ["report-file", refusal("it is not JSON")],
    },
  ])("refuses $name", ({ json, limits, problem }: Refused) => {
    expect(problemsOf(json, limits)).toEqual([problem]);
  });
});

describe("reportCopier()", () => {
  test("allows the text of 100,000 checks with names, messages and errors of their own", () => {
    expect([MAX_REPORT_STRINGS, MAX_MASKED_TEXT]).toEqual([2_000_000, 50_000_000]);
  });

  const ofAddress = (address: string) => formatJson(makeReport({ results: [makeResult({ address })] }));
  const differing = new Set<string>();
  compactor(reportShape, (text) => differing.add(text))(
    makeReport({ results: [makeResult({ address: "user:one@db:1" })] }),
  );

  test.each([
    { name: "different strings", limits: { maxReportStrings: differing.size } },
    { name: "strings that may hold a password", limits: { maxMaskedText: 200 } },
    { name: "addresses with a password", limits: { maxOpenAddresses: 20 } },
  ])("counts $name of all reports, and equal ones once", ({ limits }) => {
    const copy = reportCopier(limits);
    const counts = ["user:one@db:1", "user:one@db:1", "user:two@db:1"].map(
      (address) => parseReport(ofAddress(address), "old.json", copy).problems.length,
    );
    expect(counts).toEqual([0, 0, 1]);
  });
});
