import { describe, expect, test } from "@jest/globals";
import { accept } from "../../src/problem/checked.js";
import { parseCommandLine } from "../../src/terminal/flags.js";
import { replacedNotices } from "../../src/terminal/replaced-variables.js";

function noticesOf(args: readonly string[], env: Readonly<Record<string, string>>) {
  const command = accept(parseCommandLine(args, { exists: () => false, env }));
  if (!("replaced" in command)) throw new Error(`${command.kind} was not expected`);
  return replacedNotices(command.replaced);
}

describe("replacedNotices()", () => {
  test.each([
    { variable: "TCP_PREFLIGHT_ADDRESSES", input: "addresses", args: ["run", "db.example.com:5432"] },
    { variable: "TCP_PREFLIGHT_ADDRESSES", input: "addresses", args: ["run", "--address", "db.example.com:5432"] },
    { variable: "TCP_PREFLIGHT_SPEC", input: "spec", args: ["run", "spec.yaml"] },
    { variable: "TCP_PREFLIGHT_MERGE", input: "merge", args: ["merge", "eu.json"] },
    { variable: "TCP_PREFLIGHT_DENY", input: "deny", args: ["run", "db.example.com:5432", "--deny", "192.0.2.7"] },
    { variable: "TCP_PREFLIGHT_ALLOW", input: "allow", args: ["run", "db.example.com:5432", "--allow", "192.0.2.7"] },
  ])("names $variable that $args replace", ({ variable, input, args }) => {
    expect(noticesOf(args, { [variable]: "192.0.2.8" })).toEqual([
      {
        code: "variable-replaced",
        severity: "notice",
        where: "environment",
        message: `The variable ${variable} is not read: the command line gives ${input}`,
        remedy: "give its lines on the command line, too, where they are meant",
      },
    ]);
  });

  test.each([
    {
      name: "that gives what the command line does not",
      args: ["run", "spec.yaml"],
      env: { TCP_PREFLIGHT_ADDRESSES: "a:1" },
    },
    { name: "of one value", args: ["run", "spec.yaml", "--timeout", "1s"], env: { TCP_PREFLIGHT_TIMEOUT: "2s" } },
    { name: "of another command", args: ["run", "spec.yaml"], env: { TCP_PREFLIGHT_MERGE: "eu.json" } },
  ])("leaves a variable $name", ({ args, env }) => {
    expect(noticesOf(args, env)).toEqual([]);
  });
});
