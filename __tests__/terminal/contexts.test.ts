import { expect, test } from "@jest/globals";
import { readInputs } from "../../src/inputs/inputs.js";
import { load } from "../../src/load/load.js";
import { accept } from "../../src/problem/checked.js";
import { parseCommandLine } from "../../src/terminal/flags.js";
import { inTerminalWords } from "../../src/terminal/words.js";
import { temporaryFolder } from "../temporary-folder.js";

const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: contexts}
spec:
  collectors:
    - tcpConnect: {collectorName: fixed, address: "127.0.0.1:1"}
{{kurl range .Values.hosts }}    - tcpConnect: {collectorName: "{{kurl . }}", address: "{{kurl . }}:2"}
{{kurl end }}  analyzers:
    - tcpConnect: {collectorName: fixed, outcomes: [{pass: {when: connected}}]}
`;

/** What is dialed with the flags, and the errors. */
async function loaded(flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = temporaryFolder({ "spec.yaml": spec, "c.yaml": "Values: {hosts: [c], port: 3}" });
  const command = accept(parseCommandLine(["run", "spec.yaml", ...flags], { exists: () => false, env }));
  if (command?.kind !== "run") throw new Error("run is not understood");
  const inputs = accept(readInputs(command.input, command));
  const { value, problems } = await load(inputs, { cwd, stdin: async () => Buffer.alloc(0) });
  return {
    addresses: value.spec.collectors.map(({ address }) => address.value),
    errors: problems
      .filter(({ severity, code }) => severity === "error" || code === "duplicate-field")
      .map((problem) => inTerminalWords(problem, command.variables))
      .map(({ position, message }) => `${position?.file}:${position?.line}:${position?.column}: ${message}`),
  };
}

const hosts = "Values: {hosts: [a]}";
const fixed = "127.0.0.1:1";

test.each([
  { name: "nested mappings are merged", flags: ["--context", hosts, "--context", "Values: {env: x}"], hosts: ["a:2"] },
  { name: "the later wins", flags: ["--context", hosts, "--context", "Values: {hosts: [b]}"], hosts: ["b:2"] },
  {
    name: "JSON is read",
    flags: ["--context", '{"IsJoin": true}', "--context", '{"Values": {"hosts": ["a"]}}'],
    hosts: ["a:2"],
  },
  {
    name: "they win over files",
    flags: ["--context", "IsJoin: true", "--context", hosts, "--context-file", "c.yaml"],
    hosts: ["a:2"],
  },
  { name: "one may have several lines", flags: ["--context", `IsJoin: true\n${hosts}`], hosts: ["a:2"] },
  {
    name: "they win over a variable",
    flags: ["--context", hosts],
    env: { TCP_PREFLIGHT_CONTEXT: "Values: {hosts: [v]}" },
    hosts: ["a:2"],
  },
  { name: "a variable is one", flags: [], env: { TCP_PREFLIGHT_CONTEXT: hosts }, hosts: ["a:2"] },
])("each --context is a mapping of its own: $name", async ({ flags, env, hosts: dialed }) => {
  expect(await loaded(flags, env)).toEqual({ addresses: [fixed, ...dialed], errors: [] });
});

test.each([
  {
    name: "of one has its line and column",
    flags: ["--context", "a: 1\nIsPrimary: x"],
    error: "--context:2:12: Cannot use IsPrimary: it is a string",
  },
  {
    name: "of several has its number too",
    flags: ["--context", "IsJoin: true", "--context", "a: 1\nIsPrimary: x"],
    error: "--context #2:2:12: Cannot use IsPrimary: it is a string",
  },
  {
    name: "is in a half of a mapping",
    flags: ["--context", `${hosts.slice(0, -1)},`, "--context", "x: 1}"],
    error: "--context #1:1:21: Cannot read YAML: did not find expected node content",
  },
])("an error in a --context $name", async ({ flags, error }) => {
  expect((await loaded(flags)).errors).toEqual([error]);
});
