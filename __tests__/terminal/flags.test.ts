import { describe, expect, test } from "@jest/globals";
import { accept } from "../../src/problem/checked.js";
import { describeProblem } from "../../src/problem/problem.js";
import { commands } from "../../src/terminal/commands.js";
import { flagTable } from "../../src/terminal/flag-table.js";
import { type Command, parseCommandLine } from "../../src/terminal/flags.js";
import { usage } from "../../src/terminal/usage.js";

const parse = (args: readonly string[], files: readonly string[] = []) =>
  parseCommandLine(args, { exists: (path) => files.includes(path) });

function run(...args: string[]): Extract<Command, { kind: "run" | "merge" | "render" | "demo" }> {
  const command = accept(parse(args));
  if (command.kind === "help" || command.kind === "version" || command.kind === "lint" || command.kind === "completion")
    throw new Error(`${command.kind} was not expected`);
  return command;
}

describe("parseCommandLine()", () => {
  test.each([[], ["--help"], ["-h"], ["help"], ["run", "--help"]])("shows help for %j", (...args) => {
    expect(accept(parse(args)).kind).toBe("help");
  });

  test("takes specs as positional arguments, including -", () => {
    expect(run("run", "a.yaml", "-", "b/*.yaml").input("spec")).toBe("a.yaml\n-\nb/*.yaml");
  });

  test("keeps an empty argument as a path that is refused: an unset variable left it", () => {
    expect(run("run", "a.yaml", "").input("spec")).toBe('a.yaml\n""');
  });

  test.each([
    { args: ["--address", "a:1", "--address", "b=b:2"], input: "addresses", text: "a:1\nb=b:2" },
    { args: ["--addresses", "a:1\nb:2", "--address", "c:3"], input: "addresses", text: "a:1\nb:2\nc:3" },
    { args: ["--report", "json=a.json", "--report=tap=b.tap"], input: "report", text: "json=a.json\ntap=b.tap" },
    { args: ["--timeout", "3s"], input: "timeout", text: "3s" },
    { args: ["--join-checks"], input: "join-checks", text: "true" },
    { args: ["--values", "a.yaml,b.yaml", "--values=c.yaml"], input: "values", text: "a.yaml\nb.yaml\nc.yaml" },
    { args: ["--values", '"a,b.yaml",c.yaml'], input: "values", text: "a,b.yaml\nc.yaml" },
    { args: ["--values", "env/{common,prod}.yaml"], input: "values", text: "env/{common,prod}.yaml" },
    { args: ["--values", 'a"b.yaml'], input: "values", text: 'a"b.yaml' },
    { args: ["--set", "a=1,b={x,y}", '--set=c="d"'], input: "set", text: 'a=1,b={x,y}\nc="d"' },
    { args: ["--set", " a= x "], input: "set", text: '" a= x "' },
    { args: ["--set", "a=1\nb=2"], input: "set", text: "a=1\nb=2" },
    { args: ["--context", "IsJoin: true\nValues: {a: 1}"], input: "context", text: "IsJoin: true\nValues: {a: 1}" },
    { args: [], input: "timeout", text: "" },
  ] as const)("reads $args as the input $input", ({ args, input, text }) => {
    expect(run("run", "a.yaml", ...args).input(input)).toBe(text);
  });

  test("writes a table by default, with the colours of the terminal", () => {
    expect(run("run", "a.yaml")).toMatchObject({ format: "table", color: undefined });
    expect(run("run", "a.yaml", "--format", "junit", "--no-color")).toMatchObject({ format: "junit", color: false });
  });

  test("parses lint with its contexts and formats", () => {
    const command = accept(parse(["lint", "a.yaml", "--lint-context", "join=j.yaml", "--format", "sarif"]));
    if (command.kind !== "lint") throw new Error(`${command.kind} was not expected`);
    expect([command.format, command.input("mode"), command.input("lint-contexts")]).toEqual([
      "sarif",
      "lint",
      "join=j.yaml",
    ]);
    expect(accept(parse(["lint", "a.yaml"]))).toMatchObject({ kind: "lint", format: "text" });
  });

  test.each([
    { args: ["help", "run"], of: "run" },
    { args: ["lint", "--help"], of: "lint" },
    { args: ["run", "-h"], of: "run" },
    { args: ["help"], of: undefined },
  ])("shows the help of one command for $args", ({ args, of }) => {
    expect(accept(parse(args))).toEqual({ kind: "help", ...(of && { of }) });
  });

  test.each([
    { args: ["db:5432"], files: [], spec: "", addresses: "db:5432" },
    { args: ["jdbc:postgresql://db/app"], files: [], spec: "", addresses: "jdbc:postgresql://db/app" },
    { args: ["jdbc:oracle:thin:@db:1521:SID"], files: [], spec: "", addresses: "jdbc:oracle:thin:@db:1521:SID" },
    { args: ["./db:5432"], files: ["./db:5432"], spec: "./db:5432", addresses: "" },
    { args: ["db=https://localhost/x"], files: [], spec: "", addresses: "db=https://localhost/x" },
    {
      args: ["my db=jdbc:oracle:thin:@db:1521:SID"],
      files: [],
      spec: "",
      addresses: "my db=jdbc:oracle:thin:@db:1521:SID",
    },
    { args: ["./db=https:/x"], files: ["./db=https:/x"], spec: "./db=https:/x", addresses: "" },
    { args: ["env=eu/a.yaml"], files: [], spec: "env=eu/a.yaml", addresses: "" },
    { args: ["--address", "db:5432"], files: ["db:5432"], spec: "", addresses: "db:5432" },
    {
      args: ["a.yaml", "https://api.example.com/x"],
      files: ["a.yaml"],
      spec: "a.yaml",
      addresses: "https://api.example.com/x",
    },
    { args: ["[::1]:80", "--address", "b:1"], files: [], spec: "", addresses: "b:1\n[::1]:80" },
    {
      args: ["missing.yaml", "C:\\specs\\a.yaml", "specs/*:1"],
      files: [],
      spec: "missing.yaml\nC:\\specs\\a.yaml\nspecs/*:1",
      addresses: "",
    },
  ])("takes $args as a spec or an address if the files are $files", ({ args, files, spec, addresses }) => {
    const command = accept(parse(["run", ...args], files));
    if (command.kind !== "run") throw new Error(`${command.kind} was not expected`);
    expect([command.input("spec"), command.input("addresses")]).toEqual([spec, addresses]);
  });

  test.each([
    { args: ["127.0.0.1:1"], file: "127.0.0.1:1", says: '"127.0.0.1:1" is an address' },
    { args: ["a.yaml", "db:5432"], file: "db:5432", says: '"db:5432" is an address' },
    { args: ["db:5432", "--working-directory", "sub"], file: "sub/db:5432", says: '"db:5432" is an address' },
    { args: ["https://api/x"], file: "https://api/x", says: "An argument is an address" },
    { args: ["db=https://api/x"], file: "db=https://api/x", says: "An argument is an address" },
    { args: ["u:s3cret@db:5432"], file: "u:s3cret@db:5432", says: "An argument is an address" },
  ])(
    "refuses $args where there is a file $file, so that neither takes the place of the other",
    ({ args, file, says }) => {
      const remedy = "give the address with --address, or the file with ./ before its name";
      expect(parse(["run", ...args], [file])).toEqual({
        value: undefined,
        problems: [
          {
            code: "usage",
            severity: "error",
            where: "command line",
            message: `${says}, and a file of that name exists`,
            remedy,
          },
        ],
      });
    },
  );

  test("takes what looks like an address as a file where a command has no addresses", () => {
    const command = accept(parse(["lint", "db:5432"], ["db:5432"]));
    expect(command.kind === "lint" && command.input("spec")).toBe("db:5432");
  });

  test.each([
    { args: ["check"], says: 'Unknown command "check"; expected run, lint, render, merge, demo, completion or --help' },
    { args: ["rnu"], says: 'Unknown command "rnu"; did you mean run?' },
    { args: ["db:5432"], says: 'Unknown command "db:5432"; did you mean run db:5432?' },
    { args: ["gate.yaml"], says: 'Unknown command "gate.yaml"; did you mean run gate.yaml?' },
    { args: ["run", "--spec", "a"], says: "Unknown flag --spec; see run --help" },
    { args: ["run", "--adress", "a:1"], says: "Unknown flag --adress; did you mean --address?" },
    { args: ["run", "--lint-context", "a=b"], says: "run has no flag --lint-context; it belongs to lint" },
    {
      args: ["run", "--timeout", "-1s"],
      says: "The value after --timeout begins with a dash; write --timeout=VALUE",
    },
    ...["run", "lint", "render"].flatMap((kind) =>
      [",", "a.yaml,", ",a.yaml", "a.yaml,,b.yaml", "a.yaml\nb.yaml, "].map((files) => ({
        args: [kind, "--values", files],
        says: "--values has a comma without a file beside it; an unset variable leaves it empty",
      })),
    ),
    { args: ["run", "--timeout"], says: "--timeout has no value; expected --timeout DURATION" },
    { args: ["lint", "--format", "junit"], says: "Cannot use --format junit" },
    { args: ["run", "--format", "jsn"], says: "Cannot use --format jsn; did you mean json?" },
  ])("refuses $args", ({ args, says }) => {
    expect(parse(args)).toMatchObject({
      value: undefined,
      problems: [{ code: "usage", severity: "error", where: "command line" }],
    });
    expect(parse(args).problems.map(describeProblem).join()).toContain(says);
  });
});

describe("an empty value", () => {
  const cases = flagTable
    .filter(({ value }) => value !== undefined)
    .flatMap(({ name, commands }) => commands.map((kind) => ({ name, kind })));

  test.each(cases)("$kind refuses an empty value of --$name, alone and beside others", ({ kind, name }) => {
    const refused = {
      value: undefined,
      problems: [
        {
          code: "usage",
          severity: "error",
          where: "command line",
          message: `--${name} is empty`,
          remedy: "leave it out where it is not wanted; an unset variable leaves it empty",
        },
      ],
    };
    for (const value of ["", " ", " \n "]) {
      expect(parse([kind, "a", `--${name}`, value])).toEqual(refused);
      expect(parse([kind, "a", `--${name}=${value}`])).toEqual(refused);
      expect(parse([kind, "a", `--${name}`, "1", `--${name}`, value])).toEqual(refused);
      expect(parse([kind, `--${name}`, value, `--${name}`, "1", "a"])).toEqual(refused);
    }
  });

  test.each([
    { args: ["--addresses", "a:1\n\nb:2\n"], input: "addresses", text: "a:1\n\nb:2\n" },
    { args: ["--values", "a.yaml\nb.yaml\n"], input: "values", text: "a.yaml\nb.yaml\n" },
    { args: ["--values", "{a,}.yaml"], input: "values", text: "{a,}.yaml" },
    { args: ["--set", "a="], input: "set", text: "a=" },
  ] as const)("is not a part of $args", ({ args, input, text }) => {
    expect(run("run", "a.yaml", ...args).input(input)).toBe(text);
  });
});

describe("usage()", () => {
  test.each([undefined, ...commands].flatMap((command) => [200, 80, 60, 40].map((width) => ({ command, width }))))(
    "no line of the help of $command is wider than a terminal of $width columns, or than 80",
    ({ command, width }) => {
      const lines = usage(command, { width }).split("\n");
      expect(lines.filter((line) => line.length > Math.min(width, 80))).toEqual([]);
    },
  );

  test.each(commands)("the help of %s has the same words on a terminal of 40 columns", (command) => {
    const words = (width: number) => usage(command, { width }).split(/[\s\\]+/);
    expect(words(40)).toEqual(words(80));
  });

  test.each(commands)("the help of %s has each of its flags", (command) => {
    const named = usage(command)
      .match(/^ {2}--[\w-]+/gm)
      ?.map((flag) => flag.trim().slice(2));
    const flags = flagTable.filter((flag) => !flag.isHidden && flag.commands.includes(command));
    expect(named).toEqual(flags.map(({ name }) => name));
  });
});
