import { expect, test } from "@jest/globals";
import { decode, survey } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";
import { InputError, type Problem } from "../../src/problem/problem.js";

const rendered = (text: string) => [{ text, positionAt: positionsIn("spec.yaml", text) }];

const specOf = (collectors: readonly string[], analyzers: readonly string[]) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors: [${collectors.map((fields) => `{tcpConnect: {${fields}}}`).join(", ")}]
  analyzers: [${analyzers.map((fields) => `{tcpConnect: {${fields}}}`).join(", ")}]
`;

const outcomes = "outcomes: [{pass: {when: connected}}, {fail: {}}]";

test.each([
  { name: "a spec with which nothing is wrong", text: specOf(["address: 'a:1'"], [outcomes]) },
  { name: "a spec with a warning", text: specOf(["address: 'a:1', adress: x"], [outcomes]) },
  { name: "an entry that is wrong", text: specOf(["address: 1"], [outcomes]) },
  { name: "a name that is misspelt", text: specOf(["address: 'a:1'"], [`collectorName: x, ${outcomes}`]) },
  { name: "no checks", text: specOf([], []) },
  { name: "no YAML", text: "a: b: c" },
  { name: "nothing", text: "" },
])("survey() finds in $name what decode() tells or refuses", ({ text }) => {
  const found = (): readonly Problem[] => {
    try {
      return decode(rendered(text), []).problems;
    } catch (error) {
      if (error instanceof InputError) return error.problems;
      throw error;
    }
  };
  expect(survey(rendered(text), []).problems).toEqual(found());
});

test("survey() marks the entries that an error is in, and gives the others as they are", () => {
  const { collectors, analyzers } = survey(
    rendered(
      specOf(["collectorName: a, address: 1", "collectorName: b, address: 'b:1'"], ["outcomes: [{}]", outcomes]),
    ),
    [],
  );
  expect(collectors.map(({ name, isFaulty = false }) => [name, isFaulty])).toEqual([
    ["a", true],
    ["b", false],
  ]);
  expect(analyzers.map(({ isFaulty = false }) => isFaulty)).toEqual([true, false]);
});

test("survey() says nothing of what belongs together where something is missing", () => {
  const fault: Problem = { code: "template-parse", severity: "error", message: "unexpected {{end}}" };
  const text = specOf(["address: 'a:1'"], [`collectorName: of-another-file, ${outcomes}`]);
  expect(survey(rendered(text), [], [fault]).problems).toEqual([fault]);
});
