import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { typesOf } from "../../src/decode/types.js";
import { positionsIn } from "../../src/files/positions.js";

test("the generated types are those of conformance/host-preflight-types.json", () => {
  expect(() => execFileSync("node", ["scripts/host-preflight-types.mjs", "--check"])).not.toThrow();
});

/** A HostPreflight with a check, and what is given: behind the spec, and as another collector and analyzer. */
const specOf = ({ root = "x-none: true", collector = "cpu: {}", analyzer = "cpu: {outcomes: []}" }) =>
  `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
${root}
spec:
  collectors:
    - ${collector}
    - tcpConnect: {address: 'db.example.com:5432'}
  analyzers:
    - ${analyzer}
    - tcpConnect: {outcomes: [{pass: {when: connected}}]}
`;

function errorsOf(text: string) {
  const { problems } = decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []);
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, position }) => `${position?.line}:${position?.column} ${code} ${message}`);
}

const line = { root: 3, collector: 6, analyzer: 9 };

describe("a HostPreflight with a value of another type than Go's", () => {
  test.each([
    { root: "metadata: {labels: {tier: 1}}", path: "metadata.labels.tier", is: "the number 1", column: 27 },
    { root: "metadata: {annotations: [a]}", path: "metadata.annotations", is: "a list", column: 25 },
    { root: "metadata: {generation: 1.5}", path: "metadata.generation", is: "the number 1.5", column: 24 },
    { root: "metadata: {creationTimestamp: today}", path: "metadata.creationTimestamp", is: "a string", column: 31 },
    { root: "metadata: {finalizers: [true]}", path: "metadata.finalizers[0]", is: "the boolean true", column: 25 },
    {
      root: "metadata: {generateName: 1, constructor: x}",
      path: "metadata.generateName",
      is: "the number 1",
      column: 26,
    },
    {
      root: "metadata: {labels: {constructor: 1}}",
      path: "metadata.labels.constructor",
      is: "the number 1",
      column: 34,
    },
    { root: "status: []", path: "status", is: "a list", column: 9 },
    { root: "data: [a]", path: "data", is: "a list", column: 7 },
    { root: "stringData: {a: {}}", path: "stringData.a", is: "a mapping", column: 17 },
    { root: "Data: x", path: "Data", is: "a string", column: 7 },
    { root: "\u017ftringDATA: {a: {}}", path: "\u017ftringDATA.a", is: "a mapping", column: 17 },
    { root: "KIND: []", path: "KIND", is: "a list", column: 7 },
    {
      collector: "cpu: {collectorName: 5}",
      path: "spec.collectors[0].cpu.collectorName",
      is: "the number 5",
      column: 28,
    },
    { collector: "cpu: {exclude: 5}", path: "spec.collectors[0].cpu.exclude", is: "the number 5", column: 22 },
    {
      collector: "http: {get: {headers: {a: 1}}}",
      path: "spec.collectors[0].http.get.headers.a",
      is: "the number 1",
      column: 33,
    },
    {
      collector: "tcpLoadBalancer: {port: '80'}",
      path: "spec.collectors[0].tcpLoadBalancer.port",
      is: "a string",
      column: 31,
    },
    {
      collector: "tcpLoadBalancer: {port: 9223372036854775808}",
      path: "spec.collectors[0].tcpLoadBalancer.port",
      is: "the number 9223372036854775808",
      column: 31,
    },
    {
      collector: "filesystemPerformance: {operationSize: -1}",
      path: "spec.collectors[0].filesystemPerformance.operationSize",
      is: "the number -1",
      column: 46,
    },
    { collector: "run: {args: ls}", path: "spec.collectors[0].run.args", is: "a string", column: 19 },
    { analyzer: "cpu: {strict: 1}", path: "spec.analyzers[0].cpu.strict", is: "the number 1", column: 21 },
    {
      analyzer: "cpu: {annotations: {a: 1}}",
      path: "spec.analyzers[0].cpu.annotations.a",
      is: "the number 1",
      column: 30,
    },
    {
      analyzer: "cpu: {outcomes: [{pass: {when: 1}}]}",
      path: "spec.analyzers[0].cpu.outcomes[0].pass.when",
      is: "the number 1",
      column: 38,
    },
  ])("is refused: $path that is $is", ({ path, is, column, ...given }) => {
    const [part = "root"] = Object.keys(given) as (keyof typeof line)[];
    expect(errorsOf(specOf(given))).toEqual([`${line[part]}:${column} wrong-type Cannot read ${path}: it is ${is}`]);
  });

  test.each([
    { name: "nothing", root: "metadata: {labels: , annotations: {a: }, creationTimestamp: null}" },
    { name: "a time", root: "metadata: {creationTimestamp: 2026-02-28T01:02:03.5+01:00}" },
    { name: "fields that Go does not know", root: "x-labels: {tier: 1}" },
    { name: "a float that JSON shows as a whole number", collector: "tcpLoadBalancer: {port: 80.0}" },
    { name: "a boolean or a text", analyzer: "cpu: {strict: yes, exclude: '', outcomes: []}" },
    {
      name: "names that have a letter without folding",
      root: "k\u0131nd: []\nAP\u0131Version: []\n\ufb05ringData: []",
    },
    { name: "data of any type", root: "data: {a: [1]}\nstringData: {a: 1}" },
    { name: "managed fields of any type", root: "metadata: {managedFields: [{fieldsV1: {a: [1]}}]}" },
  ])("is one without: $name", ({ name: _, ...given }) => {
    expect(errorsOf(specOf(given))).toEqual([]);
  });

  test.each([
    { exclude: "9223372036854775808", is: "the number 9223372036854775808" },
    { exclude: "1.5", is: "the number 1.5" },
    { exclude: "[]", is: "a list" },
    { exclude: "maybe", is: '"maybe"' },
  ])("says once that exclude is $is", ({ exclude, is }) => {
    const text = specOf({}).replace("tcpConnect: {address", `tcpConnect: {exclude: ${exclude}, address`);
    expect(errorsOf(text)).toEqual([`7:29 exclude-not-boolean Cannot read exclude: ${is} is not a boolean`]);
  });
});

describe("an entry of several types", () => {
  test.each([
    { collector: "{memory: {}, tcpConnect: {address: 'a.example.com:1'}}", types: "memory, tcpConnect", at: "6:20" },
    { collector: "{tcpConnect: {address: 'a.example.com:1'}, memory: {}}", types: "tcpConnect, memory", at: "6:50" },
    { analyzer: "{memory: {outcomes: []}, cpu: {outcomes: []}}", types: "memory, cpu", at: "9:32" },
  ])("is refused: $types", ({ types, at, ...given }) => {
    const field = given.analyzer === undefined ? "collectors" : "analyzers";
    expect(errorsOf(specOf(given))).toContain(
      `${at} types-several An entry of ${field} has several types, of which one would be used: ${types}`,
    );
  });

  test("is one where they are not empty", () => {
    expect(errorsOf(specOf({ collector: "{cpu: , memory: {}}" }))).toEqual([]);
  });

  test("has types of its list", () => {
    expect(typesOf("collectors")).toEqual(expect.arrayContaining(["cpu", "tcpConnect", "run"]));
    expect(typesOf("analyzers")).toEqual(expect.arrayContaining(["cpu", "tcpConnect", "textAnalyze"]));
  });
});
