import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { noting, watching } from "../../src/decode/note.js";
import { positionsIn } from "../../src/files/positions.js";
import { parseServices } from "../../src/go/net/net.js";
import { lintSpec } from "../../src/lint/lint-spec.js";
import { MAX_STEPS, Meter } from "../../src/meter.js";
import type { Problem } from "../../src/problem/problem.js";

const STEPS_PER_PROBLEM = 100;
const services = parseServices("");
const warning: Problem = { code: "unknown-field", severity: "warning", message: "a" };
const error: Problem = { code: "wrong-type", severity: "error", message: "b" };

describe("a problem", () => {
  test("is charged when it is noted, and kept in order", () => {
    const meter = new Meter();
    const read = noting((note) => {
      note(warning);
      note(error);
      return meter.spent;
    }, meter);
    expect(read).toEqual({ value: 2 * STEPS_PER_PROBLEM, problems: [warning, error] });
  });

  test("is charged for the length of its sentences and of its file, which a long path is part of", () => {
    const meter = new Meter();
    const file = "f".repeat(3_200);
    const long: Problem = { ...warning, message: "m".repeat(800), remedy: "r".repeat(80) };
    noting((note) => note({ ...long, position: { file, line: 1, column: 1 } }), meter);
    expect(meter.spent).toBe(STEPS_PER_PROBLEM + (3_200 + 800 + 80) / 8);
  });

  test.each([
    { of: "no problem", noted: [], isFaulty: false },
    { of: "a warning", noted: [warning], isFaulty: false },
    { of: "an error before a warning", noted: [error, warning], isFaulty: true },
  ])("of a part is charged once, and the part is faulty where it is an error: $of", ({ noted, isFaulty }) => {
    const meter = new Meter();
    const read = noting((note) => watching(note, (inner) => noted.forEach(inner)), meter);
    expect(read).toEqual({ value: { value: undefined, isFaulty }, problems: noted });
    expect(meter.spent).toBe(noted.length * STEPS_PER_PROBLEM);
  });
});

const preflight = (first: string, alias: string) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors: [{tcpConnect: {collectorName: a, address: "a:1"}}]
  analyzers: [${first}, ${`${alias}, `.repeat(30)}]
`;
const analyzer = (outcome: string) =>
  preflight(`{tcpConnect: &t {collectorName: a, outcomes: [${outcome.repeat(2_000)}]}}`, "{tcpConnect: *t}");

describe("problems of entries that aliases repeat", () => {
  test.each([
    { of: "outcomes of a wrong type", text: analyzer("1, ") },
    { of: "outcomes with unknown fields", text: analyzer("{fail: {a: 1}}, ") },
    {
      of: "fields that this program does not read",
      text: preflight(`{cpu: &t {outcomes: [${"1, ".repeat(2_000)}]}}`, "{cpu: *t}"),
    },
    { of: "outcomes that are never reached", text: analyzer("{pass: {when: connected}}, ") },
  ])("are not noted beyond the limit of steps: $of", ({ text }) => {
    const meter = new Meter();
    const lint = () =>
      lintSpec(decode([{ text, positionAt: positionsIn("spec.yaml", text) }], [], { meter }), { services, meter });
    expect(lint).toThrow(`more than ${MAX_STEPS} steps`);
    expect(meter.spent - MAX_STEPS).toBeLessThanOrEqual(STEPS_PER_PROBLEM);
  });
});
