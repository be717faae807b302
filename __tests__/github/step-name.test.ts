import { expect, test } from "@jest/globals";
import { stepName } from "../../src/github/step-name.js";

const eu = '{"zone":"eu"}';
const eu1 = '{"zone":"eu","size":1}';
test.each<{ name: string; matrix?: string; step: string; expected: string }>([
  { name: "gate", step: "__example_gate", expected: "gate" },
  { name: "gate", step: "__example_gate_2", expected: "gate #2" },
  { name: "gate (eu, 1)", matrix: eu1, step: "__example_gate_3", expected: "gate (eu, 1) #3" },
  { name: "gate (eu)", matrix: eu, step: "staging", expected: "gate (eu) / staging" },
  { name: "gate", step: "__self.__example_gate", expected: "gate" },
  { name: "gate", step: "__self_2.__example_gate", expected: "gate #2.1" },
  { name: "gate", step: "__self.__example_gate_2", expected: "gate #1.2" },
  { name: "gate", step: "__self_2.tcp", expected: "gate #2 / tcp" },
  { name: "gate", step: "eu.__example_gate", expected: "gate / eu" },
  { name: "gate", step: "eu.__example_gate_2", expected: "gate / eu #2" },
  { name: "gate", matrix: eu, step: "staging", expected: "gate / staging" },
  { name: "gate (eu)", matrix: eu, step: "outer.inner.tcp", expected: "gate (eu) / outer / inner / tcp" },
  { name: "my name", step: "__self_2.__example_gate", expected: "my name" },
  { name: "my name", step: "staging", expected: "my name" },
  { name: "gate (staging)", step: "probe", expected: "gate (staging)" },
  { name: "gate (eu)", matrix: eu1, step: "probe", expected: "gate (eu)" },
  { name: "gate (eu, 1) of staging", matrix: eu1, step: "__example_gate_2", expected: "gate (eu, 1) of staging" },
  { name: "gateway", step: "staging", expected: "gateway" },
  { name: "gate", step: "", expected: "gate" },
  { name: "", step: "staging", expected: "" },
])(
  "the step $step of the job gate with the name $name is named $expected",
  ({ name, matrix = "null", step, expected }) => {
    expect(stepName(name, matrix, { GITHUB_JOB: "gate", GITHUB_ACTION: step })).toBe(expected);
  },
);

const lists = JSON.stringify({ runner: ["self-hosted", "eu-1"], size: 2 });
const mapping = JSON.stringify({ site: { zone: "eu", host: { name: "db" } }, none: null, fast: true });
test.each([
  { name: "gate (Array, 2)", matrix: lists, step: "__example_gate", expected: "gate (self-hosted, eu-1, 2)" },
  { name: "gate (Array, 2)", matrix: lists, step: "__example_gate_2", expected: "gate (self-hosted, eu-1, 2) #2" },
  { name: "gate (Array, 2)", matrix: lists, step: "staging", expected: "gate (self-hosted, eu-1, 2) / staging" },
  { name: "gate (Object, , true)", matrix: mapping, step: "__example_gate", expected: "gate (eu, db, , true)" },
  { name: "my (Array, 2)", matrix: lists, step: "__example_gate", expected: "my (Array, 2)" },
  { name: "gate (Array)", matrix: '{"kind":"Array"}', step: "__example_gate", expected: "gate (Array)" },
  { name: "gate", matrix: lists, step: "__example_gate", expected: "gate" },
])("the name $name of a matrix of lists or mappings is $expected", ({ name, matrix, step, expected }) => {
  expect(stepName(name, matrix, { GITHUB_JOB: "gate", GITHUB_ACTION: step })).toBe(expected);
});

test("a name that its matrix would make too long stays as it is", () => {
  const matrix = JSON.stringify({ runner: ["x".repeat(600)] });
  expect(stepName("gate (Array)", matrix, { GITHUB_JOB: "gate", GITHUB_ACTION: "__gate" })).toBe("gate (Array)");
});
