import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { misspeltProblems } from "../../src/github/misspelt-inputs.js";

const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default?: string }> };
const names = Object.keys(action.inputs);

/** What the runner hands to a step: every known input with its default, and what `with:` has. */
function environmentOf(given: Readonly<Record<string, string>>) {
  const defaults = Object.fromEntries(names.map((name) => [name, action.inputs[name]?.default ?? ""]));
  const variables = Object.entries({ ...defaults, ...given }).map(([name, text]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    text,
  ]);
  return Object.fromEntries(variables) as Record<string, string>;
}

const problemsOf = (given: Readonly<Record<string, string>>) => misspeltProblems(environmentOf(given), names);

describe("a name that is nearly that of an input is an error", () => {
  test.each([
    { given: "deney", text: "127.0.0.0/8", meant: "deny" },
    { given: "denied", text: "127.0.0.0/8", meant: "deny" },
    { given: "allow-list", text: "10.0.0.0/8", meant: "allow" },
    { given: "denies", text: "127.0.0.0/8", meant: "deny" },
    { given: "denylist", text: "127.0.0.0/8", meant: "deny" },
    { given: "deny-hosts", text: "127.0.0.1", meant: "deny" },
    { given: "denied_hosts", text: "127.0.0.1", meant: "deny" },
    { given: "block", text: "127.0.0.0/8", meant: "deny" },
    { given: "blocked-targets", text: "127.0.0.0/8", meant: "deny" },
    { given: "blacklist", text: "127.0.0.0/8", meant: "deny" },
    { given: "allows", text: "10.0.0.0/8", meant: "allow" },
    { given: "allow-hosts", text: "db.example.com", meant: "allow" },
    { given: "Allowed Hosts", text: "db.example.com", meant: "allow" },
    { given: "policy", text: "audit", meant: "policy-mode" },
    { given: "policy", text: "10.0.0.0/8", meant: "policy-mode" },
    { given: "alow", text: "10.0.0.0/8", meant: "allow" },
    { given: "expects", text: "eu-1", meant: "expect" },
    { given: "join_checks", text: "true", meant: "join-checks" },
    { given: "Join-Check", text: "true", meant: "join-checks" },
    { given: "joinChecks", text: "true", meant: "join-checks" },
    { given: "fail_on", text: "warn", meant: "fail-on" },
    { given: "fail on", text: "warn", meant: "fail-on" },
    { given: "github_token", text: "x", meant: "github-token" },
    { given: "redacted", text: "true", meant: "redact" },
    { given: "timeouts", text: "0", meant: "timeout" },
    { given: "adress", text: "db:5432", meant: "addresses" },
  ])("$given, if it is nearly $meant", ({ given, text, meant }) => {
    const name = given.toLowerCase().replaceAll(" ", "_");
    expect(problemsOf({ [given]: text })).toEqual([
      {
        code: "input-unknown",
        severity: "error",
        where: `input ${name}`,
        message: `No input is named "${name}"`,
        remedy: `did you mean ${meant}?`,
      },
    ]);
  });

  test("though the one that is meant is given, too", () => {
    expect(problemsOf({ deny: "10.0.0.0/8", deney: "127.0.0.0/8" })).toMatchObject([{ where: "input deney" }]);
  });

  test("for each of several", () => {
    const problems = problemsOf({ deney: "127.0.0.0/8", fail_on: "warn" });
    expect(problems.map(({ where }) => where)).toEqual(["input deney", "input fail_on"]);
  });
});

describe("no error is", () => {
  test.each([
    { name: "every input with its default", given: {} },
    ...names.map((name) => ({ name: `the input ${name}`, given: { [name]: "x" } })),
    {
      name: "what belongs to other programs",
      given: {
        token: "x",
        ref: "main",
        key: "k",
        tag: "v1",
        host: "db",
        user: "me",
        version: "1",
        path: ".",
        env: "eu",
      },
    },
    {
      name: "what an action around this one hands on",
      given: { address: "db:5432", addresses: "Database=db:5432", fail_on: "warn", "fail-on": "warn" },
    },
    {
      name: "a list of hosts that an action around this one hands on",
      given: { "allowed-hosts": "a.example.com,b.example.com", allow: "a.example.com\nb.example.com" },
    },
    { name: "a policy of an action around this one that is the default", given: { policy: "enforce" } },
    {
      name: "a word that only begins like one of a policy",
      given: { blocking: "x", "deny-reason": "x", allowance: "x" },
    },
    { name: "a misspelt one without a value", given: { deney: "", deny: "10.0.0.0/8" } },
  ])("$name", ({ given }) => {
    expect(problemsOf(given)).toEqual([]);
  });

  test("a variable that is not an input's", () => {
    expect(misspeltProblems({ DENEY: "x", MY_INPUT_DENEY: "x", TCP_PREFLIGHT_DENEY: "x" }, names)).toEqual([]);
  });
});
