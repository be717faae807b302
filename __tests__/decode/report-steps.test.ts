import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { reportSteps } from "../../src/decode/report-steps.js";
import { positionsIn } from "../../src/files/positions.js";
import { MAX_STEPS, Meter } from "../../src/meter.js";
import { escapeInvisibleInJson, makeVisible } from "../../src/report/escape.js";

function decoded({ name = "", title = "", message = "", checks = 1, file = "spec.yaml" }, meter?: Meter) {
  const outcomes = [{ fail: { message } }];
  const spec = {
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name },
    spec: {
      collectors: [{ tcpConnect: { collectorName: "db", address: "db:1" } }],
      analyzers: Array.from({ length: checks }, () => ({
        tcpConnect: { collectorName: "db", checkName: title || "a", outcomes },
      })),
    },
  };
  const text = JSON.stringify(spec);
  return decode([{ text, positionAt: positionsIn(file, text) }], [], meter && { meter }).value;
}

const stepsOf = (strings: Parameters<typeof decoded>[0]) => reportSteps(decoded(strings)) - reportSteps(decoded({}));

describe("reportSteps()", () => {
  test.each([
    { message: "Cannot reach db.example.com:5432", steps: 9 },
    { message: "<&>`*|[]", steps: 9 },
    { message: "übérß日本語", steps: 43 },
    { message: "\u202e\u200b\u0000\ufeff", steps: 40.5 },
    { message: "😀😀", steps: 28.5 },
    { message: "a".repeat(1_000), steps: 125 },
    { message: "a".repeat(1_800), steps: 625 },
  ])("adds $steps steps for row $#", ({ message, steps }) => {
    expect(stepsOf({ message })).toBe(steps);
  });

  test("count each character that a format makes visible as such", () => {
    const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit));
    const isShown = (unit: string) => makeVisible(unit) !== unit || escapeInvisibleInJson(unit) !== unit;
    // YAML has no controls but those that a test above has.
    const invisible = units.filter((unit) => unit > "\x9f" && isShown(unit));
    expect(invisible).toContain("\u034f");
    expect(invisible.filter((unit) => stepsOf({ message: unit }) < 4)).toEqual([]);
  });

  test("count the name of a HostPreflight for each of its checks", () => {
    const name = "a".repeat(80);
    expect(stepsOf({ name })).toBe(10);
    expect(reportSteps(decoded({ name, checks: 7 })) - reportSteps(decoded({ checks: 7 }))).toBe(70);
  });
});

test("the path of a spec counts for each of its checks", () => {
  const stepsOf = (file: string, checks: number) => reportSteps(decoded({ checks, file }));
  expect(stepsOf("a".repeat(80), 7) - stepsOf("", 7)).toBe(70);
});

test("a run whose strings take more steps than its meter has is refused", () => {
  const name = "a".repeat(100_000);
  const checks = Math.ceil(MAX_STEPS / (name.length / 8)) + 1;
  expect(() => decoded({ name, checks }, new Meter())).toThrow(`more than ${MAX_STEPS} steps`);
});
