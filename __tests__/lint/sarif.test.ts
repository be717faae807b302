import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { problemHelp } from "../../src/lint/problem-help.gen.js";
import { formatSarif } from "../../src/lint/sarif.js";
import type { Problem } from "../../src/problem/problem.js";
import { makeLintReport } from "./make-lint-report.js";
import { sarifShape } from "./sarif-shape.js";

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(sarifShape);

function written(report = makeLintReport()) {
  const log = JSON.parse(formatSarif(report));
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return log.runs[0];
}

function withoutFingerprint({ partialFingerprints: _, ...rest }: Record<string, unknown>) {
  return rest;
}

describe("formatSarif()", () => {
  test("writes a result per problem, with its place, level and rule", () => {
    const { results, invocations, tool } = written();
    const spec = { uri: "specs/gate%20one.yaml", uriBaseId: "%SRCROOT%" };
    const place = (startLine: number, startColumn: number) => [
      { physicalLocation: { artifactLocation: spec, region: { startLine, startColumn } } },
    ];
    expect(results.map(withoutFingerprint)).toEqual([
      {
        ruleId: "address-port",
        ruleIndex: 0,
        level: "error",
        message: { text: 'Cannot dial "db:0"; expected a port' },
        locations: place(9, 18),
      },
      {
        ruleId: "duplicate-title",
        ruleIndex: 1,
        level: "warning",
        message: { text: "Two checks (with join)" },
        locations: place(9, 18),
        properties: { contexts: ["join"] },
      },
      {
        ruleId: "address-syntax",
        ruleIndex: 2,
        level: "error",
        message: { text: "input addresses:2:1: Cannot read\u001b[2J address" },
        locations: place(1, 1),
      },
    ]);
    expect(invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { descriptor: { id: "worst-case-time" }, level: "note", message: { text: "run: 10s" } },
        ],
      },
    ]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      "address-port",
      "duplicate-title",
      "address-syntax",
      "worst-case-time",
    ]);
  });

  test("names a rule once, however often it is broken", () => {
    const [problem] = makeLintReport().problems;
    const { tool, results } = written(makeLintReport({ problems: [problem, problem].flatMap((each) => each ?? []) }));
    expect(tool.driver.rules).toHaveLength(1);
    expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 0]);
  });

  test("has the digest of each source, and the location of those that are files", () => {
    expect(written().artifacts).toEqual([
      { description: { text: "standard input" }, hashes: { "sha-256": "a".repeat(64) } },
      { location: { uri: "specs/gate%20one.yaml", uriBaseId: "%SRCROOT%" }, hashes: { "sha-256": "b".repeat(64) } },
    ]);
  });

  test("has no result without a location: a problem without a file is a notification where there is no spec", () => {
    const { results, invocations } = written(makeLintReport({ sources: [] }));
    expect(results).toHaveLength(2);
    expect(invocations[0].toolExecutionNotifications.map(({ level }: { level: string }) => level)).toEqual([
      "error",
      "note",
    ]);
    // There may be no result at all, which would otherwise be a log where nothing is wrong.
    expect(invocations[0].executionSuccessful).toBe(false);
  });

  test("says of each rule what docs/problems.md says", () => {
    const [rule] = written().tool.driver.rules;
    expect(rule).toMatchObject({ id: "address-port", shortDescription: { text: "Address port" } });
    expect(rule.help).toEqual({ text: problemHelp["address-port"], markdown: problemHelp["address-port"] });
    expect(rule.fullDescription.text).not.toContain("\n");
  });

  test("knows a problem again when lines move, and keeps those of one line apart", () => {
    const at = (line: number, message: string): Problem => ({
      code: "address-host",
      severity: "error",
      message,
      position: { file: "a.yaml", line, column: 5 },
    });
    const fingerprintsOf = (...problems: Problem[]): readonly string[] =>
      written(makeLintReport({ problems })).results.map(
        (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
          result.partialFingerprints.primaryLocationLineHash,
      );
    const before = fingerprintsOf(
      at(5, "n1, see a.yaml:9:1"),
      at(5, "n2, see a.yaml:9:1"),
      at(5, "n2, see a.yaml:9:1"),
    );
    const after = fingerprintsOf(
      at(7, "n1, see a.yaml:11:1"),
      at(7, "n2, see a.yaml:11:1"),
      at(9, "n2, see a.yaml:11:1"),
    );
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });

  test.each([
    { file: "/tmp/a b.yaml", location: { uri: "file:///tmp/a%20b.yaml" } },
    { file: "../up.yaml", location: { uri: "../up.yaml", uriBaseId: "%SRCROOT%" } },
    { file: "C:/specs/a b.yaml", location: { uri: "file:///C:/specs/a%20b.yaml" } },
    { file: "C:\\specs\\a.yaml", location: { uri: "file:///C:/specs/a.yaml" } },
    { file: "//server/share/a.yaml", location: { uri: "file://server/share/a.yaml" } },
    { file: "c:a.yaml", location: { uri: "c%3Aa.yaml", uriBaseId: "%SRCROOT%" } },
    { file: "50%#.yaml", location: { uri: "50%25%23.yaml", uriBaseId: "%SRCROOT%" } },
  ])("writes the file $file as a URI", ({ file, location }) => {
    const { artifacts } = written(makeLintReport({ problems: [], sources: [{ file, sha256: "c" }] }));
    expect(artifacts[0].location).toEqual(location);
  });

  test("is a log without results where nothing was found", () => {
    expect(written(makeLintReport({ problems: [] })).results).toEqual([]);
  });
});
