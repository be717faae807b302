import { expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";

const rendered = (text: string) => [{ text, positionAt: positionsIn("spec.yaml", text) }];

const specOf = (collectors: readonly string[], analyzers: readonly string[]) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors: [${collectors.map((fields) => `{tcpConnect: {${fields}}}`).join(", ")}]
  analyzers: [${analyzers.map((fields) => `{tcpConnect: {${fields}}}`).join(", ")}]
`;

const outcomes = "outcomes: [{pass: {when: connected}}, {fail: {}}]";

test("decode() marks the entries with an error, and returns the others as they are", () => {
  const { collectors, analyzers } = decode(
    rendered(
      specOf(["collectorName: a, address: 1", "collectorName: b, address: 'b:1'"], ["outcomes: [{}]", outcomes]),
    ),
    [],
  ).value;
  expect(collectors.map(({ name, isFaulty = false }) => [name, isFaulty])).toEqual([
    ["a", true],
    ["b", false],
  ]);
  expect(analyzers.map(({ isFaulty = false }) => isFaulty)).toEqual([true, false]);
});

test("decode() compares no names where some of the specs are missing", () => {
  const text = specOf(["address: 'a:1'"], [`collectorName: of-another-file, ${outcomes}`]);
  const codes = (isIncomplete: boolean) =>
    decode(rendered(text), [], { isIncomplete }).problems.map(({ code }) => code);
  expect([codes(false), codes(true)]).toEqual([["collector-unknown"], []]);
});
