import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/decode/spec.js";
import { formatTroubleshootJson, type TroubleshootResult } from "../../src/formats/troubleshoot-json.js";
import { formatTroubleshootYaml } from "../../src/formats/troubleshoot-yaml.js";
import { makeReport, makeResult } from "../report/make-report.js";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../conformance/troubleshoot/${name}`, import.meta.url), "utf8"));
const cases: Partial<Record<Severity, TroubleshootResult[]>>[] = read("cases.json");
const expected: { json: string; yaml: string }[] = read("expected.json");

const table = cases.map((groups, index) => {
  const results = Object.entries(groups).flatMap(([status, group]) =>
    group.map((result) => makeResult({ ...result, status: status as Severity })),
  );
  return {
    name: `${index}: ${JSON.stringify(groups).slice(0, 60)}`,
    report: makeReport({ results }),
    ...expected[index],
  };
});

describe("troubleshoot's formats", () => {
  test("every case has an output of Go", () => {
    expect(expected.length).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(200);
  });

  test.each(table)("the JSON of case $name equals Go's, byte for byte", ({ report, json }) => {
    expect(formatTroubleshootJson(report)).toBe(json);
  });

  test.each(table)("the YAML of case $name equals Go's, byte for byte", ({ report, yaml }) => {
    expect(formatTroubleshootYaml(report)).toBe(yaml);
  });
});
