import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { readInputs } from "../../src/inputs/inputs.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { InputError } from "../../src/problem/problem.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

/** The results of a run, or the errors that kept it from starting. */
async function run(spec: string) {
  const cwd = temporaryFolder({ "spec.yaml": spec });
  const inputs = accept(readInputs((name) => (name === "spec" ? "spec.yaml" : "")));
  try {
    const { report } = await preflight(inputs, { cwd, stdin: async () => Buffer.alloc(0) });
    return report.results.map(({ status, message }) => [status, message]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
  }
}

/** A HostPreflight whose last lines are given, at an indentation of eight. */
const specOf = (port: number, analyzer: string) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors:
    - tcpConnect: {address: "127.0.0.1:${port}"}
  analyzers:
    - tcpConnect:
        outcomes:
${analyzer}`;

const passes = "          - pass: {when: connected, message: open}\n";

describe("a run", () => {
  test.each([
    {
      name: "that ends at the left margin behind an escaped quote",
      analyzer: "          - pass:\n              message: 'the ''database''\nis there'\n",
      results: [["pass", "the 'database' is there"]],
    },
    {
      name: "with what looks like exclude, which excludes nothing",
      analyzer: "          - fail:\n              message: 'the ''database''\n        exclude: true # is gone'\n",
      results: [["fail", "the 'database' exclude: true # is gone"]],
    },
    {
      name: "with what looks like an outcome, which adds none",
      analyzer:
        "          - fail:\n              when: error\n              message: 'the ''database''\n          - pass: {message: fine} # is gone'\n          - warn: {message: last}\n",
      results: [["warn", "last"]],
    },
    {
      name: "in double quotes, with what looks like a key",
      analyzer: '          - pass:\n              message: "is \\"there\\"\nwhen: error"\n',
      results: [["pass", 'is "there" when: error']],
    },
  ])("reads a quoted message $name", async ({ analyzer, results }) => {
    expect(await run(specOf(await openPort(), analyzer))).toEqual(results);
  });

  test.each([
    { name: "at the end of a file without a line break", end: "", isClipped: true },
    { name: "at the end of a file with a line break", end: "\n", isClipped: false },
    { name: "before a separator of documents", end: "\n---\n", isClipped: true },
    { name: "before a separator with a comment", end: "\n--- # next\n", isClipped: false },
  ])("reads a when that is a literal $name as troubleshoot does", async ({ end, isClipped }) => {
    const outcomes = `          - fail: {when: error}\n          - warn:\n              when: |\n                connected${end}`;
    const results = await run(specOf(await openPort(), outcomes));
    expect(isDeepStrictEqual(results, [["warn", ""]])).toBe(isClipped);
  });

  test.each([
    { name: "a line of one tab", analyzer: `${passes}\t\n`, problem: "yaml-syntax 10:1" },
    {
      name: "an escape that JSON has and YAML 1.1 has not",
      analyzer: '          - pass: {message: "a\\/b"}\n',
      problem: "yaml-syntax 9:31",
    },
    { name: "infinity, which JSON has not", analyzer: `${passes}x-most: .inf\n`, problem: "yaml-syntax 10:9" },
    { name: "null as a key", analyzer: `${passes}x-labels: {~: 1}\n`, problem: "yaml-syntax 10:12" },
    { name: "text behind the document", analyzer: `${passes}...\nleft: over\n`, problem: "yaml-syntax 11:1" },
  ])("refuses $name, at its line", async ({ analyzer, problem }) => {
    expect(await run(specOf(await openPort(), analyzer))).toContain(problem);
  });

  test.each([
    { name: "without quotes", key: "kind", problem: "yaml-syntax 1:2" },
    { name: "with quotes, as JSON has them", key: '"kind"', problem: undefined },
  ])("reads braces around a document $name as Kubernetes does", async ({ key, problem }) => {
    const spec = `{${key}: "HostPreflight", "apiVersion": "troubleshoot.sh/v1beta2", "spec": {"collectors": [{"tcpConnect":
      {"address": "127.0.0.1:${await closedPort()}"}}], "analyzers": [{"tcpConnect": {"outcomes": [{"fail": {}}]}}]}}\n`;
    expect(await run(spec)).toEqual(problem ? [problem] : [["fail", ""]]);
    expect(await run(`# YAML\n${spec}`)).toEqual([["fail", ""]]);
  });
});
