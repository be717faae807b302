import { createServer, type Server } from "node:net";
import { describe, expect, jest, test } from "@jest/globals";
import { temporaryFolder } from "../temporary-folder.js";
import { nodes } from "./nodes.js";
import { projectFile, runAction, runCli } from "./run.js";

jest.setTimeout(60_000);

const good = projectFile("examples/warning/host-preflight.yaml").replace("'{{kurl .Values.address }}'", "localhost:1");

const cases = [
  {
    name: "a file that is missing",
    inputs: { spec: "none.yaml" },
    says: "input spec: No such file: none.yaml; expected a path relative to",
  },
  {
    name: "a glob that matches nothing",
    inputs: { spec: "none/*.yaml" },
    says: 'input spec: No file matches "none/*.yaml"',
  },
  {
    name: "an empty file",
    inputs: { spec: "empty.yaml" },
    says: "input spec: empty.yaml is empty; expected a YAML document",
  },
  {
    name: "a file of comments",
    inputs: { spec: "comments.yaml" },
    says: "No HostPreflight document found: nothing would be checked",
  },
  {
    name: "YAML with a tab",
    inputs: { spec: "tab.yaml" },
    says: "tab.yaml:5:1: Cannot read YAML: found character that cannot start any token; indent with spaces",
  },
  { name: "a template that does not parse", inputs: { spec: "parse.yaml" }, says: "parse.yaml:2:" },
  {
    name: "a template with a function that does not exist",
    inputs: { spec: "function.yaml" },
    says: 'function.yaml:3:17: Cannot render the template: template: installerSpec:3: function "seq" not defined',
  },
  {
    name: "a context that is not a mapping",
    inputs: { spec: "good.yaml", context: "[1, 2]" },
    says: "input context:1:1:",
  },
  { name: "a context that is not YAML", inputs: { spec: "good.yaml", context: "a: b: c" }, says: "input context:1:5:" },
  {
    name: "a timeout without a unit",
    inputs: { spec: "good.yaml", timeout: "10" },
    says: 'input timeout: Cannot use "10"; expected a Go duration',
  },
  {
    name: "an address without a port",
    inputs: { addresses: "db.example.com" },
    says: 'input addresses:1:1: Cannot read address "db.example.com": missing port in address; expected host:port',
  },
  {
    name: "an unknown fail-on",
    inputs: { spec: "good.yaml", "fail-on": "sometimes" },
    says: 'input fail-on: Cannot use "sometimes"; expected fail, warn, new or never',
  },
  { name: "no input", inputs: {}, says: "input spec: Nothing to check; give a HostPreflight file" },
  {
    name: "an analyzer of an unknown collector",
    inputs: { spec: "collector.yaml" },
    says: 'collector.yaml:15:24: No collector is named "cahe"; did you mean "cache"?',
  },
] as const;

function workspace(): string {
  return temporaryFolder({
    "good.yaml": good,
    "empty.yaml": "",
    "comments.yaml": "# nothing\n---\n# here\n",
    "tab.yaml": good.replace("  name: cache", "\tname: cache"),
    "parse.yaml": "kind: HostPreflight\nx: '{{kurl if }}'\n",
    "function.yaml": "a: 1\n\nx: 'abcd {{kurl seq 3 }}'\n",
    "collector.yaml": good.replace(/collectorName: cache\n( +)outcomes/, "collectorName: cahe\n$1outcomes"),
  });
}

describe.each(nodes)("bad input on Node $version", ({ path: node }) => {
  test.each(cases)("$name fails with one clear sentence, and nothing is dialed", async ({ inputs, says }) => {
    const cwd = workspace();
    const step = await runAction(inputs, { node, cwd });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({ result: "error" });
    expect(step.stdout).toMatch(/^::error [^\n]*/m);
    expect(step.stdout).toContain("::error::Nothing was dialed: 1 error in the spec or the inputs");

    const args = Object.entries(inputs).flatMap(([name, value]) => (name === "spec" ? [value] : [`--${name}`, value]));
    const { exitCode, stdout, stderr } = await runCli(["run", ...args], { node, cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(asOnCommandLine(says));
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

/** On the command line an input is named as it was typed: an argument or a flag. */
function asOnCommandLine(says: string): string {
  return says.replace(/^input ([a-z-]+)/, (_, input: string) => {
    return input === "spec" ? "SPEC" : input === "addresses" ? "--address" : `--${input}`;
  });
}

describe("before all input is understood", () => {
  test("nothing is dialed if any of several inputs is wrong", async () => {
    let connections = 0;
    const server: Server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // A test that fails does not close it.
    server.unref();
    const { port } = server.address() as { port: number };
    const cwd = workspace();
    const node = process.execPath;
    await runAction({ addresses: `127.0.0.1:${port}`, spec: "tab.yaml" }, { node, cwd });
    await runAction({ addresses: `127.0.0.1:${port}\nno-port` }, { node, cwd });
    const misspelt = await runAction({ addresses: `127.0.0.1:${port}`, deney: "127.0.0.1" }, { node, cwd });
    expect([misspelt.exitCode, misspelt.outputs]).toEqual([1, { result: "error" }]);
    expect(misspelt.stdout).toContain('input deney: No input is named "deney"; did you mean deny?');
    expect(misspelt.summary).toContain("input-unknown");
    expect(connections).toBe(0);
    const step = await runAction({ addresses: `127.0.0.1:${port}` }, { node, cwd });
    expect([step.exitCode, connections]).toEqual([0, 1]);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("the command line", () => {
  const node = process.execPath;

  test.each([
    { args: ["rnu"], says: 'command line: Unknown command "rnu"; did you mean run?' },
    { args: ["run", "a.yaml", "--fail"], says: "command line: Unknown flag --fail; did you mean --fail-on?" },
    { args: ["run", "a.yaml", "--format", "xml"], says: "command line: Cannot use --format xml; expected table" },
  ])("refuses $args", async ({ args, says }) => {
    const { exitCode, stdout, stderr } = await runCli(args, { node, cwd: workspace() });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});
