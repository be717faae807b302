import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/decode/spec.js";
import { exitCodeOf } from "../../src/terminal/exit-code.js";
import { wantsColor } from "../../src/terminal/io.js";

describe("exitCodeOf()", () => {
  test.each([
    { result: "pass", failOn: "fail", code: 0 },
    { result: "fail", failOn: "fail", code: 3 },
    { result: "fail", failOn: "warn", code: 3 },
    { result: "fail", failOn: "never", code: 0 },
    { result: "warn", failOn: "fail", code: 4 },
    { result: "warn", failOn: "warn", code: 4 },
    { result: "warn", failOn: "never", code: 0 },
  ] as const)("is $code for $result with fail-on $failOn", ({ result, failOn, code }) => {
    expect(exitCodeOf({ result: result as Severity, counts: { total: 1 } }, { failOn, isWarningShown: true })).toBe(
      code,
    );
  });

  test("is 0 for a warning that fails nothing where fail-on was given", () => {
    expect(exitCodeOf({ result: "warn", counts: { total: 1 } }, { failOn: "fail", isWarningShown: false })).toBe(0);
    expect(exitCodeOf({ result: "warn", counts: { total: 1 } }, { failOn: "warn", isWarningShown: false })).toBe(4);
  });

  test("is 4 with fail-on warn when nothing was checked", () => {
    const nothing = { result: "pass", counts: { total: 0 } } as const;
    expect(exitCodeOf(nothing, { failOn: "warn", isWarningShown: true })).toBe(4);
    expect(exitCodeOf(nothing, { failOn: "fail", isWarningShown: true })).toBe(0);
  });

  test("is 0 with fail-on new if there is no new failure", () => {
    const options = { failOn: "new", isWarningShown: true } as const;
    expect(exitCodeOf({ result: "fail", counts: { total: 1 } }, { ...options, changes: { newlyFailing: [] } })).toBe(0);
    expect(exitCodeOf({ result: "fail", counts: { total: 1 } }, options)).toBe(3);
  });
});

describe("wantsColor()", () => {
  test.each([
    { env: {}, isTerminal: true, expected: true },
    { env: {}, isTerminal: false, expected: false },
    { env: { NO_COLOR: "1" }, isTerminal: true, expected: false },
    { env: { NO_COLOR: "" }, isTerminal: true, expected: true },
    { env: { NO_COLOR: "1", FORCE_COLOR: "1" }, isTerminal: true, expected: false },
    { env: { FORCE_COLOR: "1" }, isTerminal: false, expected: true },
    { env: { FORCE_COLOR: "0" }, isTerminal: true, expected: false },
    { env: { TERM: "dumb" }, isTerminal: true, expected: false },
  ])("is $expected for $env, on a terminal: $isTerminal", ({ env, isTerminal, expected }) => {
    expect(wantsColor(env, () => isTerminal)).toBe(expected);
  });
});
