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

  test("rounds durations to a thousandth of a millisecond", () => {
    const text = formatYaml(makeReport({ results: [makeResult({ durationMs: 5.123456789 })] }));
    expect(text).toContain("durationMs: 5.123\n");
  });
});
