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
    expect(found("outcomes: [{fail: {when: connected}}, {pass: {message: ok}}]")).toEqual([]);
  });

  test("is no error below an outcome that matches every status", () => {
    expect(found("outcomes: [{fail: {}}, {pass: {}}, {warn: {}}]")).toEqual([]);
  });
});

describe("an outcome that is never reached, and worse than the one above it", () => {
  test.each([
    { name: "a fail", outcomes: "{pass: {when: error}}, {fail: {when: error}}" },
    { name: "a warn", outcomes: "{pass: {when: error}}, {warn: {when: error}}" },
  ])("is an error behind a pass of its status: $name", ({ outcomes }) => {
    expect(found(`outcomes: [${outcomes}]`)).toEqual(["70 error outcome-repeated"]);
    expect(found(`exclude: true, outcomes: [${outcomes}]`)).toEqual(["85 error outcome-repeated"]);
  });

  test.each([
    { name: "of each status", outcomes: "{warn: {}}, {fail: {when: error}}", expected: "59 warning outcome-shadowed" },
    {
      name: "with a misspelt when",
      outcomes: "{warn: {conditions: x}}, {fail: {}}",
      expected: "72 warning outcome-shadowed",
    },
    {
      name: "of its status",
      outcomes: "{warn: {when: error}}, {fail: {when: error}}",
      expected: "70 warning outcome-repeated",
    },
  ])("is a warning behind a warn $name", ({ outcomes, expected }) => {
    expect(found(`outcomes: [${outcomes}]`).filter((each) => !each.includes("unknown-field"))).toEqual([expected]);
    expect(found(`exclude: true, outcomes: [${outcomes}]`).filter((each) => each.includes("outcome-"))).toEqual([]);
  });

  test("is none where it is no worse, which only lint reports", () => {
    expect(found("outcomes: [{fail: {when: error}}, {pass: {when: error}}, {warn: {}}, {pass: {}}]")).toEqual([]);
  });
});

describe("a pass without when, as the last outcome,", () => {
  const messages = (outcomes: string) =>
    problemsOf(`outcomes: [${outcomes}]`).map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
  const passesOn = (statuses: string) => [
    `warning pass-on-failures: This pass has no when, so it passes on ${statuses}`,
  ];
  const [refused, timeout, error] = ["connection-refused", "connection-timeout", "error"].map(
    (status) => `{fail: {when: ${status}}}`,
  );

  test.each([
    { name: "one failure", outcomes: `${refused}, ${error}, {pass: {}}`, statuses: "connection-timeout" },
    { name: "two failures", outcomes: `${refused}, {pass: {}}`, statuses: "connection-timeout and error" },
    {
      name: "what is left of them behind another pass",
      outcomes: `${refused}, {pass: {when: connected}}, {pass: {when: error}}, {pass: {}}`,
      statuses: "connection-timeout",
    },
  ])("is a warning that names $name", ({ outcomes, statuses }) => {
    expect(messages(outcomes)).toEqual(passesOn(statuses));
  });

  test.each([
    { name: "has connected alone", outcomes: `${refused}, ${timeout}, ${error}, {pass: {}}` },
    { name: "is of a check that is not to connect", outcomes: "{fail: {when: connected}}, {pass: {}}" },
    { name: "is of a check that warns where it connects", outcomes: "{warn: {when: connected}}, {pass: {}}" },
  ])("is none where it $name", ({ outcomes }) => {
    expect(messages(outcomes)).toEqual([]);
  });

  test("is one warning where every status passes, and none where the check is excluded", () => {
    expect(found("outcomes: [{pass: {when: error}}, {pass: {}}]")).toEqual(["28 warning check-always-passes"]);
    expect(found(`exclude: true, outcomes: [${refused}, {pass: {}}]`)).toEqual([]);
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
