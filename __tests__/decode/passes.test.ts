import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";

/** A HostPreflight whose one analyzer has these fields, on line 5. */
const specOf = (analyzer: string) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors: [{tcpConnect: {address: 'db:1'}}]
  analyzers: [{tcpConnect: {${analyzer}}}]
`;

function problemsOf(analyzer: string) {
  const text = specOf(analyzer);
  return decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []).problems;
}

/** `column severity code` of each problem. */
const found = (analyzer: string) =>
  problemsOf(analyzer).map(({ severity, code, position }) => `${position?.column} ${severity} ${code}`);

describe("an outcome", () => {
  test.each([
    { name: "a fail with a comparison", outcomes: "{fail: {when: connected == false}}, {pass: {}}", severity: "error" },
    { name: "a warn with another word", outcomes: "{warn: {when: refused}}, {pass: {}}", severity: "error" },
    { name: "a fail with a blank at the end", outcomes: "{fail: {when: 'error '}}, {pass: {}}", severity: "error" },
    { name: "a pass with another word", outcomes: "{pass: {when: open}}, {fail: {}}", severity: "warning" },
  ])("whose when is no status is reported: $name", ({ outcomes, severity }) => {
    expect(found(`outcomes: [${outcomes}]`)).toEqual([`54 ${severity} when-unknown`]);
  });

  test("whose when is almost a status says which one is meant", () => {
    expect(problemsOf("outcomes: [{fail: {when: connection-refussed}}]")).toMatchObject([
      { remedy: "did you mean connection-refused?" },
    ]);
  });

  test("whose when is a list says to write one outcome for each status", () => {
    const [problem] = problemsOf("outcomes: [{fail: {when: [connection-refused, error]}}, {pass: {}}]");
    expect(problem).toMatchObject({
      code: "wrong-type",
      remedy: expect.stringContaining("one outcome for each status"),
    });
  });
});

describe("a pass", () => {
  test("without when is an error above other outcomes, and none as the last", () => {
    expect(found("outcomes: [{pass: {message: ok}}, {fail: {}}]")).toEqual(["47 error outcome-shadowed"]);
    expect(found("outcomes: [{fail: {when: error}}, {pass: {message: ok}}]")).toEqual([]);
  });

  test("is no error below an outcome that matches every status", () => {
    expect(found("outcomes: [{fail: {}}, {pass: {}}, {warn: {}}]")).toEqual([]);
  });
});

describe("a when that is written, and empty", () => {
  test.each([
    { name: "an empty string", when: "when: ''" },
    { name: "null", when: "when: null" },
    { name: "nothing", when: "when: " },
  ])("is an error of each severity where it is $name", ({ when }) => {
    for (const severity of ["pass", "warn", "fail"]) {
      expect(found(`outcomes: [{fail: {when: error}}, {${severity}: {${when}}}]`)).toEqual(["71 error when-lost"]);
    }
  });

  test("is one problem of a pass alone, and one above other outcomes", () => {
    expect(found("outcomes: [{pass: {when: ''}}]")).toContain("48 error when-lost");
    expect(found("outcomes: [{pass: {when: ''}}, {fail: {}}]")).toContain("48 error when-lost");
  });
});

describe("a check that passes with every status", () => {
  test("is a warning", () => {
    expect(found("outcomes: [{pass: {}}]")).toEqual(["28 warning check-always-passes"]);
  });

  test("is nothing where it is excluded", () => {
    expect(found("exclude: true, outcomes: [{pass: {}}]")).toEqual([]);
  });
});
