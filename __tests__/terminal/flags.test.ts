import { describe, expect, test } from "@jest/globals";
import { accept } from "../../src/problem/checked.js";
import { describeProblem } from "../../src/problem/problem.js";
import { type Command, parseCommandLine } from "../../src/terminal/flags.js";

function run(...args: string[]): Extract<Command, { kind: "run" | "render" | "demo" }> {
  const command = accept(parseCommandLine(args));
  if (command.kind === "help" || command.kind === "version" || command.kind === "lint")
    throw new Error(`${command.kind} was not expected`);
  return command;
}

describe("parseCommandLine()", () => {
  test.each([[], ["--help"], ["-h"], ["help"], ["run", "--help"]])("shows help for %j", (...args) => {
    expect(accept(parseCommandLine(args)).kind).toBe("help");
  });

  test("takes specs as positional arguments, - among them", () => {
    expect(run("run", "a.yaml", "-", "b/*.yaml").input("spec")).toBe("a.yaml\n-\nb/*.yaml");
  });

  test.each([
    { args: ["--address", "a:1", "--address", "b=b:2"], input: "addresses", text: "a:1\nb=b:2" },
    { args: ["--addresses", "a:1\nb:2", "--address", "c:3"], input: "addresses", text: "a:1\nb:2\nc:3" },
    { args: ["--report", "json=a.json", "--report=tap=b.tap"], input: "report", text: "json=a.json\ntap=b.tap" },
    { args: ["--timeout", "3s"], input: "timeout", text: "3s" },
    { args: ["--join-checks"], input: "join-checks", text: "true" },
    { args: ["--context", "IsJoin: true\nValues: {a: 1}"], input: "context", text: "IsJoin: true\nValues: {a: 1}" },
    { args: [], input: "timeout", text: "" },
  ] as const)("reads $args as the input $input", ({ args, input, text }) => {
    expect(run("run", "a.yaml", ...args).input(input)).toBe(text);
  });

  test("puts a table on standard output unless told otherwise, in colours that the terminal decides", () => {
    expect(run("run", "a.yaml")).toMatchObject({ format: "table", color: undefined });
    expect(run("run", "a.yaml", "--format", "junit", "--no-color")).toMatchObject({ format: "junit", color: false });
  });

  test("understands lint, its contexts and its formats", () => {
    const command = accept(parseCommandLine(["lint", "a.yaml", "--lint-context", "join=j.yaml", "--format", "sarif"]));
    if (command.kind !== "lint") throw new Error(`${command.kind} was not expected`);
    expect([command.format, command.input("mode"), command.input("lint-contexts")]).toEqual([
      "sarif",
      "lint",
      "join=j.yaml",
    ]);
    expect(accept(parseCommandLine(["lint", "a.yaml"]))).toMatchObject({ kind: "lint", format: "text" });
  });

  test.each([
    { args: ["check"], says: 'Unknown command "check"' },
    { args: ["run", "--spec", "a"], says: "Unknown option '--spec'" },
    {
      args: ["run", "--timeout", "-1s"],
      says: "The value after --timeout begins with a dash; write --timeout=VALUE",
    },
    { args: ["run", "--timeout"], says: "Option '--timeout <value>' argument missing" },
    { args: ["lint", "--format", "junit"], says: "Cannot use --format junit" },
    { args: ["run", "--format", "xml"], says: "Cannot use --format xml" },
  ])("refuses $args", ({ args, says }) => {
    expect(parseCommandLine(args)).toMatchObject({
      value: undefined,
      problems: [{ code: "usage", severity: "error", where: "command line" }],
    });
    expect(parseCommandLine(args).problems.map(describeProblem).join()).toContain(says);
  });
});
