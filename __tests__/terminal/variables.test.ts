import { describe, expect, test } from "@jest/globals";
import { accept } from "../../src/problem/checked.js";
import { mayRedact, parseCommandLine } from "../../src/terminal/flags.js";
import { misspeltProblems } from "../../src/terminal/misspelt-variables.js";
import { mayBeMisspelt } from "../../src/terminal/variables.js";

function typed(args: readonly string[], env: Readonly<Record<string, string>>) {
  const command = accept(parseCommandLine(args, { exists: () => false, env, hostName: "build-7" }));
  if (!("input" in command)) throw new Error(`${command.kind} was not expected`);
  return command;
}

/** As the command line asks for them. */
function misspeltOf(env: Readonly<Record<string, string>>) {
  return mayBeMisspelt(env) ? misspeltProblems(env) : [];
}

function parsed(args: readonly string[], env: Readonly<Record<string, string>>) {
  return typed(args, env).input;
}

describe("variables of the environment", () => {
  test.each([
    { name: "give inputs", args: ["run"], env: { TCP_PREFLIGHT_FAIL_ON: "warn" }, input: "fail-on", text: "warn" },
    {
      name: "of preflight give files of values",
      args: ["run"],
      env: { PREFLIGHT_VALUES: "a.yaml  b.yaml" },
      input: "values",
      text: "a.yaml\nb.yaml",
    },
    {
      name: "of preflight give sets",
      args: ["run"],
      env: { PREFLIGHT_SET: "a=1 b=2" },
      input: "set",
      text: "a=1\nb=2",
    },
    {
      name: "of this program win over those of preflight",
      args: ["run"],
      env: { PREFLIGHT_SET: "a=1", TCP_PREFLIGHT_SET: "a=2" },
      input: "set",
      text: "a=2",
    },
    { name: "give specs", args: ["run"], env: { TCP_PREFLIGHT_SPEC: "a.yaml" }, input: "spec", text: "a.yaml" },
    {
      name: "give reports to merge",
      args: ["merge"],
      env: { TCP_PREFLIGHT_MERGE: "*.json" },
      input: "merge",
      text: "*.json",
    },
    {
      name: "give way to flags",
      args: ["run", "--timeout", "1s"],
      env: { TCP_PREFLIGHT_TIMEOUT: "9s" },
      input: "timeout",
      text: "1s",
    },
    {
      name: "give way to arguments",
      args: ["run", "b.yaml"],
      env: { TCP_PREFLIGHT_SPEC: "a.yaml" },
      input: "spec",
      text: "b.yaml",
    },
    {
      name: "that are empty give nothing",
      args: ["run"],
      env: { TCP_PREFLIGHT_TIMEOUT: "" },
      input: "timeout",
      text: "",
    },
    {
      name: "of other commands give nothing",
      args: ["merge", "a"],
      env: { TCP_PREFLIGHT_SPEC: "a.yaml" },
      input: "spec",
      text: "",
    },
    {
      name: "do not change the command",
      args: ["lint", "a"],
      env: { TCP_PREFLIGHT_MODE: "run" },
      input: "mode",
      text: "lint",
    },
    { name: "give the name", args: ["run"], env: { TCP_PREFLIGHT_NAME: "eu-1" }, input: "name", text: "eu-1" },
  ] as const)("$name", ({ args, env, input, text }) => {
    expect(parsed(args, env)(input)).toBe(text);
  });

  test.each([
    { args: ["run"], env: { TCP_PREFLIGHT_ALLOW: "a" }, variables: { allow: "TCP_PREFLIGHT_ALLOW" } },
    { args: ["run"], env: { PREFLIGHT_VALUES: "a b" }, variables: { values: "PREFLIGHT_VALUES" } },
    { args: ["run"], env: { PREFLIGHT_SET: "a=1", TCP_PREFLIGHT_SET: "a=2" }, variables: { set: "TCP_PREFLIGHT_SET" } },
    { args: ["run", "b.yaml"], env: { TCP_PREFLIGHT_SPEC: "a.yaml" }, variables: {} },
    { args: ["run", "--allow", "b"], env: { TCP_PREFLIGHT_ALLOW: "a" }, variables: {} },
    { args: ["run"], env: { TCP_PREFLIGHT_ALLOW: "" }, variables: {} },
  ])("of $env are known as what gave inputs of $args", ({ args, env, variables }) => {
    expect(Object.fromEntries(typed(args, env as Readonly<Record<string, string>>).variables)).toEqual(variables);
  });

  test.each(["run", "lint", "render", "merge"])("give redact to %s, also where it cannot hide anything", (kind) => {
    expect(parsed([kind, "a"], { TCP_PREFLIGHT_REDACT: "true" })("redact")).toBe("true");
  });

  test("a run without a name has that of its host", () => {
    expect(parsed(["run", "a.yaml"], {})("name")).toBe("build-7");
    expect(parsed(["run", "a.yaml", "--name", "eu-1"], {})("name")).toBe("eu-1");
  });

  test.each([
    { name: "TCP_PREFLIGHT__ALLOW", meant: "TCP_PREFLIGHT_ALLOW" },
    { name: "TCP_PREFLIGHT_ALOW", meant: "TCP_PREFLIGHT_ALLOW" },
    { name: "TCP_PREFLIGHT_ADDRESS", meant: "TCP_PREFLIGHT_ADDRESSES" },
    { name: "TCP_PREFLIGHT_EXPECTED", meant: "TCP_PREFLIGHT_EXPECT" },
    { name: "TCP_PREFLIGHT_FAILON", meant: "TCP_PREFLIGHT_FAIL_ON" },
    { name: "TCP_PREFLIGHT_DENIED_HOSTS", meant: "TCP_PREFLIGHT_DENY" },
    { name: "TCP_PREFLIGHT_DENY_NETWORKS", meant: "TCP_PREFLIGHT_DENY" },
    { name: "TCP_PREFLIGHT_DENY_CIDR", meant: "TCP_PREFLIGHT_DENY" },
    { name: "TCP_PREFLIGHT_POLICY_DENY", meant: "TCP_PREFLIGHT_DENY" },
    { name: "TCP_PREFLIGHT_FORBID", meant: "TCP_PREFLIGHT_DENY" },
    { name: "TCP_PREFLIGHT_ALLOW_ADDRESSES", meant: "TCP_PREFLIGHT_ALLOW" },
    { name: "TCP_PREFLIGHT_BLOCK", meant: "TCP_PREFLIGHT_DENY" },
    { name: "TCP_PREFLIGHT_ALLOWED_TARGETS", meant: "TCP_PREFLIGHT_ALLOW" },
    { name: "TCP_PREFLIGHT_POLICY", meant: "TCP_PREFLIGHT_POLICY_MODE" },
  ])("a name that is nearly an input's is an error: $name", ({ name, meant }) => {
    const problems = misspeltOf({ [name]: "x" });
    expect(problems).toMatchObject([{ code: "usage", where: "environment", remedy: `did you mean ${meant}?` }]);
  });

  test.each([
    ["tcp_preflight_allow", "ALLOW"],
    ["Tcp_Preflight_Fail_On", "FAIL_ON"],
    ["tcp-preflight-fail-on", "FAIL_ON"],
    ["TCP_PREFLIGHTALLOW", "ALLOW"],
    ["TCPPREFLIGHT_ALLOW", "ALLOW"],
    ["TCP_PRE_FLIGHT_DENY", "DENY"],
    ["TCP_PREFLIGHT-ALLOW", "ALLOW"],
    ["TCP-PREFLIGHT_ALLOW", "ALLOW"],
    ["TCP.PREFLIGHT.ALLOW", "ALLOW"],
    ["_TCP_PREFLIGHT_ALLOW", "ALLOW"],
    ["tcp_preflight_alow", "ALLOW"],
    ["tcp_preflight_allowed", "ALLOW"],
    ["tcppreflight_deny_list", "DENY"],
    ["tcp_preflight_denied_hosts", "DENY"],
    ["tcp_preflight_policy", "POLICY_MODE"],
    ["TCP_PREFLIGH_ALLOW", "ALLOW"],
    ["TCP_PREFLIGHTS_ALLOW", "ALLOW"],
    ["TCP_PREFLGIHT_POLICY_MODE", "POLICY_MODE"],
    ["TCP_PERFLIGHT_ALLOW", "ALLOW"],
    ["TPC_PREFLIGHT_ALLOW", "ALLOW"],
    ["TCP_PREFLITE_SET", undefined],
    ["TCP_PREFLIGT_CONTEXT_FILE", "CONTEXT_FILE"],
    // Other programs.
    ["TCP_PREFLIGHT", undefined],
    ["TCP_PREFLIGHTS", undefined],
    ["TCP_PREFLIGHT_VERSION", undefined],
    ["TCP_PREFLIGHT_BIN", undefined],
    ["TCP_PREFLIGHT_IMAGE", undefined],
    ["tcp_preflight_version", undefined],
    ["tcp_preflight_image", undefined],
    ["tcp_preflight_bin", undefined],
    ["tcp_preflight_port", undefined],
    ["TCPPREFLIGHT_SERVICE_HOST", undefined],
    ["TCPPREFLIGHT_PORT_80_TCP_ADDR", undefined],
    ["TCP_PREFLIGHTS_SERVICE_PORT", undefined],
    ["PREFLIGHT_ALLOW", undefined],
    ["HTTP_PREFLIGHT_ALLOW", undefined],
    ["GCP_PREFLIGHT_NAME", undefined],
    ["OCP_PREFLIGHT_TIMEOUT", undefined],
    ["UDP_PREFLIGHT_TIMEOUT", undefined],
    ["MY_TCP_PREFLIGHT_ALLOW", undefined],
    ["TCP_IN_FLIGHT_CONCURRENCY", undefined],
    ["TCP_ALLOW", undefined],
    ["TCP_TIMEOUT", undefined],
    ["TCP_KEEPALIVE_TIMEOUT", undefined],
    ["TCP_PROFILE_NAME", undefined],
    ["TCP_PREFIX_SET", undefined],
    ["tcp", undefined],
    ["", undefined],
  ])("a variable with another prefix is an error where ours is meant: %s", (name, meant) => {
    const problems = misspeltOf({ [name]: "10.0.0.0/8" });
    const remedies = problems.map(({ code, where, remedy }) => [code, where, remedy]);
    expect(remedies).toEqual(
      meant === undefined ? [] : [["usage", "environment", `did you mean TCP_PREFLIGHT_${meant}?`]],
    );
  });

  test("a second spelling with the same value is no error, since nothing is lost", () => {
    const problemsOf = (other: string) => {
      return misspeltOf({ TCP_PREFLIGHT_ALLOW: "10.0.0.0/8", tcp_preflight_allow: other });
    };
    expect([problemsOf("10.0.0.0/8").length, problemsOf("10.0.0.1").length]).toEqual([0, 1]);
  });

  test("what Kubernetes sets for a service of that name is no error", () => {
    const env = {
      TCP_PREFLIGHT_PORT: "tcp://192.0.2.1:80",
      TCP_PREFLIGHT_SERVICE_HOST: "192.0.2.1",
      TCP_PREFLIGHT_PORT_80_TCP: "x",
      TCP_PREFLIGHT_POLICY_SERVICE_HOST: "192.0.2.1",
    };
    expect(misspeltOf(env)).toEqual([]);
  });
});

test.each([
  { redact: "", hides: false },
  { redact: "False", hides: false },
  { redact: " false\n", hides: false },
  { redact: "true", hides: true },
  { redact: "yes", hides: true },
  { redact: " ", hides: true },
])("a command line that is not understood may ask for redaction by the variable $redact", ({ redact, hides }) => {
  expect(mayRedact([], { TCP_PREFLIGHT_REDACT: redact })).toBe(hides);
});
