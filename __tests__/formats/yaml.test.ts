import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { formatJson } from "../../src/formats/json.js";
import { formatYaml } from "../../src/formats/yaml.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeReport, makeResult } from "../report/make-report.js";

describe("formatYaml", () => {
  test("any report says the same as in JSON, numbers rounded alike", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        // Characters that nobody sees are written as escapes in both.
        expect(parse(formatYaml(report))).toEqual(JSON.parse(formatJson(report)));
      }),
    );
  });

  test.each([
    "",
    "a: b",
    "- a",
    "? a",
    "--- a",
    "null",
    "0x1",
    "a\nb",
    "##[a]",
    '"',
    "é".repeat(2_000),
    `a "b`.repeat(300),
  ])("a setting of the name %j is read again", (name) => {
    const report = makeReport({ settings: { [name]: "x", other: name } });
    expect(parse(formatYaml(report))).toEqual(JSON.parse(formatJson(report)));
  });

  test("a title of words and marks of YAML is the same string", () => {
    const words = fc.constantFrom("a", "true", "null", "yes", "off", "NaN", "0x1", "1.2.3", "1e3", "2026-01-01");
    const marks = fc.constantFrom(":", "-", " ", ".", "/", "(", ")", ",", "#", "_", "x:1", "~", "%", "|", "*");
    const title = fc.array(fc.oneof(words, marks), { maxLength: 5 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(title, { minLength: 20 }), (titles) => {
        const report = makeReport({ results: titles.map((title) => makeResult({ title })) });
        expect(parse(formatYaml(report))).toEqual(JSON.parse(formatJson(report)));
      }),
    );
  });

  test("a title that a reader of YAML 1.1 takes for something else is in quotes", () => {
    const titles = ["yes", "No", "on", "OFF", "y", "N", "=", "1_000", "0b11", "0.1_0", "1:30", "+1_0", ".5_0", "0o7"];
    const text = formatYaml(makeReport({ results: titles.map((title) => makeResult({ title })) }));
    expect(titles.filter((title) => !text.includes(`title: ${JSON.stringify(title)}\n`))).toEqual([]);
    expect(parse(text, { version: "1.1" })).toMatchObject({ results: titles.map((title) => ({ title })) });
  });

  test("rounds durations to a thousandth of a millisecond", () => {
    const text = formatYaml(makeReport({ results: [makeResult({ durationMs: 5.123456789 })] }));
    expect(text).toContain("durationMs: 5.123\n");
  });
});
