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

const nameIn = (values: object, step = "__gate") => {
  const joined = Object.values(values).map((value) => (typeof value === "object" ? "Array" : String(value)));
  return stepName(`gate (${joined.join(", ")})`, JSON.stringify(values), { GITHUB_JOB: "gate", GITHUB_ACTION: step });
};
const addressLines = (host: string) => Array.from({ length: 80 }, (_, at) => `Service ${at}=${host}:${at}`).join("\n");

test.each([
  { what: "a list of one long value", values: { runner: ["x".repeat(600)] }, expected: /^gate \(… [0-9a-f]{8}\)$/ },
  {
    what: "lines of addresses",
    values: { a: addressLines("db"), zone: "eu" },
    expected: /^gate \(eu, … [0-9a-f]{8}\)$/,
  },
  { what: "many values", values: Array(300).fill("abcd"), expected: /^gate \((?:abcd, ){30}… [0-9a-f]{8}\)$/ },
  { what: "passwords", values: { a: "postgres://u:pa ss@h/".repeat(60) }, expected: /^gate \(… [0-9a-f]{8}\)$/ },
])("a default name that $what would make too long is shortened", ({ values, expected }) => {
  expect(nameIn(values)).toMatch(expected);
  expect(nameIn(values, "__gate_2")).toBe(`${nameIn(values)} #2`);
});

test("default names of legs that are shortened are distinct, and those of two runs are the same", () => {
  const names = ["eu", "us"].map((host) => nameIn({ zone: "all", addresses: addressLines(host) }));
  expect(new Set(names).size).toBe(2);
  expect(nameIn({ zone: "all", addresses: addressLines("eu") })).toBe(names[0]);
});

test.each([999, 1_000, 1_001])("a default name of %i characters is used as it is up to 1,000", (length) => {
  const value = "x".repeat(length - "gate ()".length);
  expect(nameIn({ value }) === `gate (${value})`).toBe(length <= 1_000);
});

test("a name that a workflow gives stays as it is, however long it is", () => {
  const given = "x".repeat(2_000);
  expect(stepName(given, eu, { GITHUB_JOB: "gate", GITHUB_ACTION: "__gate" })).toBe(given);
});
