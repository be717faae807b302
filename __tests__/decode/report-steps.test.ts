import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { reportSteps } from "../../src/decode/report-steps.js";
import { positionsIn } from "../../src/files/positions.js";
import { MAX_STEPS, Meter } from "../../src/meter.js";
import { SPELLINGS } from "../../src/problem/spellings.js";
import { escapeInvisibleInJson, makeVisible } from "../../src/report/escape.js";

function decoded(
  { name = "", title = "", message = "", checks = 1, file = "spec.yaml", address = "db:1" },
  meter?: Meter,
) {
  const outcomes = [{ fail: { message } }];
  const spec = {
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name },
    spec: {
      collectors: [{ tcpConnect: { collectorName: "db", address } }],
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
    { message: "übérß日本語", steps: 43.64 },
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

describe("an address that is sought in several spellings", () => {
  /** What it adds to one that is sought as it is, for each of its characters. */
  const perCharacter = (address: string) => Math.round(stepsOf({ address }) / address.length);
  const long = "\u20ac".repeat(900);

  test.each([
    { of: "a host of another alphabet", address: "m\u00fcnchen-00001.example.com:5432", steps: 26 },
    { of: "a host without a letter of ASCII", address: "\u4e3b\u673a.\u4f8b\u5b50.\u516c\u53f8:5432", steps: 32 },
    { of: "a URL", address: "https://user:S3CRET.pw@db-1.example.com:5432/app?sslmode=require", steps: 26 },
    { of: "a password that each spelling writes in another way", address: `h:1?password='/+<${long}`, steps: 67 },
    { of: "a host that each spelling writes in another way", address: `u@h'+< '+< ${long}:1`, steps: 213 },
  ])("takes $steps steps a character: $of", ({ address, steps }) => {
    expect(perCharacter(address)).toBe(steps);
  });

  test("counts at least a step for two code units of what is sought", () => {
    const written = SPELLINGS.map((spell) => spell(`'/+<${long}`));
    const units = [...new Set(written)].reduce((sum, { length }) => sum + length, 0);
    expect(stepsOf({ address: `h:1?password='/+<${long}` })).toBeGreaterThan(units / 2);
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
