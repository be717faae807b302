import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runCli } from "./run.js";

jest.setTimeout(60_000);

/** A spec with one check of this title, of a port that is closed. */
const specOf = (title: string, { address = "127.0.0.1:1", version = "v1beta2" } = {}) =>
  `apiVersion: troubleshoot.sh/${version}
kind: HostPreflight
metadata: {name: ${title}}
spec:
  collectors: [{tcpConnect: {collectorName: ${title}, address: "${address}"}}]
  analyzers: [{tcpConnect: {collectorName: ${title}, checkName: ${title}, outcomes: [{fail: {message: closed}}]}}]
`;

const installer = `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: {name: i}
spec:
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors: [{tcpConnect: {collectorName: i, address: "127.0.0.1:1"}}]
        analyzers: [{tcpConnect: {collectorName: i, checkName: i, outcomes: [{fail: {message: closed}}]}}]
`;

const files = {
  "a.yaml": specOf("a"),
  "unended.yaml": specOf("unended").trimEnd(),
  "marked.yaml": `\ufeff${specOf("marked")}`,
  "dashes.yaml": `---\n${specOf("dashes")}`,
  "comment.yaml": `# a comment\n---\n${specOf("comment")}`,
  "kurl.yaml": specOf("kurl", { address: "{{kurl `127.0.0.1` }}:1" }),
  "helm.yaml": specOf("helm", { address: "127.0.0.1:{{ .Values.port }}", version: "v1beta3" }),
  "json.json": JSON.stringify({
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    spec: {
      collectors: [{ tcpConnect: { collectorName: "json", address: "127.0.0.1:1" } }],
      analyzers: [{ tcpConnect: { collectorName: "json", outcomes: [{ fail: { message: "closed" } }] } }],
    },
  }),
  "installer-last.yaml": `${specOf("first")}---\n${installer}`,
  "installer-first.yaml": `${installer}---\n${specOf("last")}`,
  "join.yaml": "IsJoin: true\nIsPrimary: true\nPrimaryHosts: [127.0.0.1]\n",
};

interface Check {
  readonly title: string;
  readonly address: string;
}

test.each<{ readonly name: string; readonly specs: readonly string[]; readonly flags?: readonly string[] }>([
  { name: "two files", specs: ["a.yaml", "kurl.yaml"] },
  { name: "files without a line break at their end", specs: ["unended.yaml", "a.yaml", "json.json", "kurl.yaml"] },
  { name: "files that begin with a mark", specs: ["dashes.yaml", "marked.yaml", "comment.yaml"] },
  { name: "files of two versions", specs: ["helm.yaml", "a.yaml"], flags: ["--set", "port=1"] },
  { name: "an Installer in a file", specs: ["installer-last.yaml", "a.yaml"] },
  { name: "an Installer at the head of a file", specs: ["a.yaml", "installer-first.yaml"] },
  { name: "a spec and join checks", specs: ["a.yaml"], flags: ["--join-checks", "--context-file", "join.yaml"] },
])("the documents that render prints of $name give a run the checks that it has of $specs", async (row) => {
  const { specs, flags = [] } = row;
  const cwd = temporaryFolder(files);
  const checksOf = async (args: readonly string[], stdin = "") => {
    const { stdout } = await runCli(["run", ...args, "--format", "json"], { node, cwd }, stdin);
    return (JSON.parse(stdout).results as Check[]).map(({ title, address }) => ({ title, address }));
  };
  const rendered = await runCli(["render", ...specs, ...flags], { node, cwd });
  expect(rendered.exitCode).toBe(0);
  expect(await checksOf(["-"], rendered.stdout)).toEqual(await checksOf([...specs, ...flags]));
});

test("render exits 2 and prints the spec where a value breaks out of its place, as a run refuses it", async () => {
  const cwd = temporaryFolder({ "spec.yaml": specOf("a", { address: "{{kurl .Values.host }}:1" }) });
  const given = ["spec.yaml", "--context", 'Values: {host: "127.0.0.1:2\\" #"}'];
  const rendered = await runCli(["render", ...given], { node, cwd });
  expect([rendered.exitCode, rendered.stderr]).toEqual([2, expect.stringContaining("error: spec.yaml:5:")]);
  expect(rendered.stdout).toContain('address: "127.0.0.1:2" #:1"');
  expect((await runCli(["run", ...given], { node, cwd })).exitCode).toBe(2);
});

test("render exits 2 and prints the spec where a line is rendered into a comment", async () => {
  const cwd = temporaryFolder({
    "spec.yaml": specOf("a").replace("  analyzers:", "  # b {{kurl- /* */ -}}\n  analyzers:"),
  });
  const { exitCode, stdout, stderr } = await runCli(["render", "spec.yaml"], { node, cwd });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("error: spec.yaml:7:")]);
  expect(stdout).toContain("  # banalyzers: [");
});

test.each([
  { command: "lint", message: "Cannot use redact with mode lint, whose messages quote addresses" },
  { command: "render", message: "Cannot use redact with render, which prints the specs" },
])("$command refuses TCP_PREFLIGHT_REDACT, whose hosts it would print", async ({ command, message }) => {
  const cwd = temporaryFolder({ "spec.yaml": specOf("a", { address: "db.hush.internal" }) });
  const end = (redact: string) => runCli([command, "spec.yaml"], { node, cwd }, "", { TCP_PREFLIGHT_REDACT: redact });
  expect(await end("true")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `TCP_PREFLIGHT_REDACT: ${message}; expected ${command === "lint" ? "mode run" : "run"} or merge\n`,
  });
  const { stdout, stderr } = await end("false");
  expect(stdout + stderr).toContain("db.hush.internal");
});

describe("a line of a rendered spec that a CI system would take as a command", () => {
  const withLine = (line: string) => `${specOf("a")}  # a comment\n${line}\n`;
  const github = { system: "GitHub Actions", env: { GITHUB_ACTIONS: "true" } };
  const azure = { system: "Azure Pipelines", env: { TF_BUILD: "True" } };
  const teamCity = { system: "TeamCity", env: { TEAMCITY_VERSION: "2025.07" } };

  test.each([
    { ...github, name: "a new command", line: "::stop-commands::x", column: 1 },
    { ...github, name: "one behind blanks", line: " \t\u0085\u00a0::error::x", column: 5 },
    { ...github, name: "an old command", line: "# ##[error]x", column: 3 },
    { ...github, name: "one behind a carriage return", line: "# a\r::error::x", column: 5 },
    { ...azure, name: "a command", line: "# ##vso[task.complete result=Succeeded;]", column: 3 },
    { ...azure, name: "a line of the agent", line: "##[error]x", column: 1 },
    { ...teamCity, name: "a service message", line: "# ##teamcity[buildStatus status='SUCCESS']", column: 3 },
  ])("is not printed to the log of $system: $name", async ({ system, env, line, column }) => {
    const cwd = temporaryFolder({ "spec.yaml": withLine(line) });
    const { exitCode, stdout, stderr } = await runCli(["render", "spec.yaml"], { node, cwd }, "", env);
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      "",
      `spec.yaml:8:${column}: Cannot print the rendered specs to the log: ${system} would take this line as a command; write them into a file: render spec.yaml > rendered.yaml\n`,
    ]);
  });

  test("is written exactly into a file, and elsewhere", async () => {
    const spec = withLine("::stop-commands::x");
    const cwd = temporaryFolder({ "spec.yaml": spec });
    expect((await runCli(["render", "spec.yaml"], { node, cwd })).stdout).toBe(spec);
    // The shell takes the place of the program's command, and redirects its output.
    const prefix = ["sh", "-c", 'exec "$@" > rendered.yaml', "sh"];
    const written = await runCli(["render", "spec.yaml"], { node, cwd, prefix }, "", github.env);
    expect([written.exitCode, readFileSync(join(cwd, "rendered.yaml"), "utf8")]).toEqual([0, spec]);
  });

  test.each([
    { ...github, line: "# a::b ## [x] #[y] ##vso[x]" },
    { ...azure, line: "::error::x ##teamcity[x] ## vso[x]" },
    { ...teamCity, line: "::error::x ##vso[x] ##[x]" },
  ])("is not seen in what $system does not take as one", async ({ env, line }) => {
    const spec = withLine(`# ${line}`);
    const cwd = temporaryFolder({ "spec.yaml": spec });
    const { exitCode, stdout } = await runCli(["render", "spec.yaml"], { node, cwd }, "", env);
    expect([exitCode, stdout]).toEqual([0, spec]);
  });
});
