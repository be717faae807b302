import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";

/** `line:column severity code: remedy` of each problem. */
function found(text: string): readonly string[] {
  const { problems } = decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []);
  return problems.map(
    ({ position, severity, code, remedy }) => `${position?.line}:${position?.column} ${severity} ${code}: ${remedy}`,
  );
}

const specOf = ({ collector = "address: 'db:1'", analyzer = "" } = {}) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  collectors: [{tcpConnect: {${collector}}}]
  analyzers: [{tcpConnect: {outcomes: [{fail: {}}]${analyzer}}}]
`;

const byHelm = "render the file first, for example with helm template, or use {{kurl ...}} templates";

describe("a template of another program", () => {
  test("around the lines of a file is one error, in place of those of YAML", () => {
    const text = specOf().replace(
      / {2}collectors.*/,
      "  collectors:\n{{- range .Peers }}\n  - tcpConnect: {address: {{ . }}:1}\n{{- end }}",
    );
    expect(found(`# {{ a comment }}\n${text}`)).toEqual([`6:1 error not-rendered: ${byHelm}`]);
  });

  test("as the whole file is one error", () => {
    expect(found('{{ include "checks" . }}\n')).toEqual([`1:1 error not-rendered: ${byHelm}`]);
  });

  test.each([
    { name: "an address", spec: { collector: "address: '{{ .Values.db }}:1'" }, at: "4:39" },
    { name: "an exclude", spec: { collector: "address: 'db:1', exclude: '{{ not .IsJoin }}'" }, at: "4:56" },
    { name: "a timeout", spec: { collector: "address: 'db:1', timeout: '{{repl ConfigOption `t`}}'" }, at: "4:56" },
    { name: "a list of outcomes", spec: { analyzer: "}}, {tcpConnect: {outcomes: '{{ toYaml .o }}'" }, at: "5:79" },
  ])("as $name is an error there", ({ spec, at }) => {
    expect(found(specOf(spec))).toEqual([`${at} error not-rendered: ${byHelm}`]);
  });

  test("in several fields of a file is reported once", () => {
    const spec = { collector: "address: '{{ .a }}:1', exclude: '{{ .b }}'", analyzer: ", exclude: '{{ .c }}'" };
    expect(found(specOf(spec))).toHaveLength(1);
  });

  test("that is almost one of kURL's says what to write", () => {
    expect(found(specOf({ collector: "address: '{{ kurl .a }}:1'" }))).toEqual([
      "4:39 error not-rendered: write {{kurl without a blank between",
    ]);
  });

  test("in a message decides nothing and is left as it is", () => {
    expect(found(specOf().replace("{fail: {}}", "{fail: {message: 'use {{ .Values.db }}'}}"))).toEqual([]);
  });

  test("in an excluded collector is left as it is", () => {
    expect(found(specOf({ collector: "exclude: true, address: '{{ .a }}:1'" }))).toEqual([]);
  });
});

test("an address whose value the context lacks is an error", () => {
  expect(found(specOf({ collector: "address: '<no value>:1'" }))).toEqual([
    "4:39 error not-rendered: give the value in the context, or exclude the collector without it",
  ]);
});

describe("a field that is given twice", () => {
  const outcomes = (text: string) => specOf().replace("[{fail: {}}]", text);
  test.each([
    { name: "collectorName", text: specOf({ collector: "collectorName: a, collectorName: connect, address: 'x:1'" }) },
    { name: "address", text: specOf({ collector: "address: 'x:1', address: 'x:1'" }) },
    { name: "outcomes", text: specOf({ analyzer: ", outcomes: []" }) },
    { name: "when", text: outcomes("[{fail: {when: error, when: connected}}]") },
    { name: "fail", text: outcomes("[{fail: {when: error}, fail: {}}]") },
    { name: "name", text: `${specOf()}metadata: {name: a, name: b}\n` },
  ])("is an error: $name", ({ text }) => {
    expect(found(text)).toContainEqual(expect.stringMatching(/ error duplicate-field: /));
  });

  test.each([
    { name: "a field", collector: "address: 'x:1', <<: {address: 'y:1'}" },
    { name: "a collectorName", collector: "collectorName: connect, address: 'x:1', <<: [{collectorName: a}]" },
  ])("is an error whose remedy names the << that has it again: $name", ({ collector }) => {
    expect(found(specOf({ collector }))).toContainEqual(
      expect.stringContaining("the second comes from the << below it, which replaces it; put << above it to keep it"),
    );
  });
});
