import { expect, test } from "@jest/globals";
import { unreadVariables } from "../../src/github/unread-variables.js";

test.each([
  { variable: "TCP_PREFLIGHT_DENY", input: "deny" },
  { variable: "TCP_PREFLIGHT_POLICY_MODE", input: "policy-mode" },
  { variable: "TCP_PREFLIGHT_REDACT", input: "redact" },
])(
  "$variable, which gives an input to the command line alone, has a warning that names $input",
  ({ variable, input }) => {
    expect(unreadVariables({ [variable]: "x" })).toEqual([
      {
        code: "variable-unread",
        severity: "warning",
        where: "environment",
        message: `The action does not read the variable ${variable}`,
        remedy: `give the input ${input}`,
      },
    ]);
  },
);

test("each of several variables has a warning", () => {
  const problems = unreadVariables({ TCP_PREFLIGHT_DENY: "a", TCP_PREFLIGHT_ALLOW: "b" });
  expect(problems.map(({ remedy }) => remedy)).toEqual(["give the input allow", "give the input deny"]);
});

test.each([
  { name: "an empty variable", env: { TCP_PREFLIGHT_DENY: " " } },
  { name: "a variable with the value of the input", env: { TCP_PREFLIGHT_DENY: "a", INPUT_DENY: "a\n" } },
  { name: "a variable with the default of the input", env: { TCP_PREFLIGHT_FAIL_ON: "fail", "INPUT_FAIL-ON": "" } },
  { name: "a variable of no input", env: { TCP_PREFLIGHT_VERSION: "1", TCP_PREFLIGHT_SERVICE_HOST: "10.0.0.1" } },
])("$name has none", ({ env }) => {
  expect(unreadVariables(env)).toEqual([]);
});
