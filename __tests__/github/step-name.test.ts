import { expect, test } from "@jest/globals";
import { stepName } from "../../src/github/step-name.js";

test.each([
  { name: "gate", step: "__example_gate", expected: "gate" },
  { name: "gate", step: "__example_gate_2", expected: "gate #2" },
  { name: "gate (eu, 1)", step: "__example_gate_3", expected: "gate (eu, 1) #3" },
  { name: "gate (eu)", step: "staging", expected: "gate (eu) / staging" },
  { name: "gate", step: "__self.__example_gate", expected: "gate" },
  { name: "gate", step: "__self_2.__example_gate", expected: "gate #2.1" },
  { name: "gate", step: "__self.__example_gate_2", expected: "gate #1.2" },
  { name: "gate", step: "__self_2.tcp", expected: "gate #2 / tcp" },
  { name: "gate", step: "eu.__example_gate", expected: "gate / eu" },
  { name: "gate", step: "eu.__example_gate_2", expected: "gate / eu #2" },
  { name: "gate (eu)", step: "outer.inner.tcp", expected: "gate (eu) / outer / inner / tcp" },
  { name: "my name", step: "__self_2.__example_gate", expected: "my name" },
  { name: "my name", step: "staging", expected: "my name" },
  { name: "gateway", step: "staging", expected: "gateway" },
  { name: "gate", step: "", expected: "gate" },
  { name: "", step: "staging", expected: "" },
])("the step $step of the job gate with the name $name is named $expected", ({ name, step, expected }) => {
  expect(stepName(name, { GITHUB_JOB: "gate", GITHUB_ACTION: step })).toBe(expected);
});
