import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { templateData } from "../../src/kurl/data.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";
import type { Rendered } from "../../src/render/rendered.js";
import { readValues } from "../../src/values/values.js";

const specOf = (collector: string, version = "v1beta2") => `apiVersion: troubleshoot.sh/${version}
kind: HostPreflight
spec:
  collectors:
  - tcpConnect: ${collector}
  analyzers:
  - tcpConnect: {outcomes: [{fail: {message: closed}}]}
`;

/** A Secret that carries the spec as a string of one line. */
const carried = (spec: string) => `apiVersion: v1
kind: Secret
stringData:
  preflight.yaml: ${JSON.stringify(spec)}
`;

/** `line:column code` of each problem but notices, of a text with `.X` as a template of kURL's. */
function ofKurl(text: string, x: unknown = ""): readonly string[] {
  const context = { file: "context.yaml", text: JSON.stringify({ X: x }) };
  return problemsOf(render({ file: "spec.yaml", text }, templateData({ contexts: [context] }).value).value);
}

/** The same, with `.Values.x` as a template of Helm's. */
function ofHelm(text: string, set: readonly string[]): readonly string[] {
  const { value } = readValues({ values: [], set });
  return problemsOf(renderValues({ file: "spec.yaml", text }, value).value);
}

function problemsOf(rendered: Rendered | undefined): readonly string[] {
  const { problems } = decode(rendered ? [rendered] : [], []);
  return problems.map(({ position, code }) => `${position?.line}:${position?.column} ${code}`);
}

const error = (column: number, line = 5) => [`${line}:${column} not-rendered`];

describe("an address for which a template prints no host or no port is an error", () => {
  test.each([
    { name: "in quotes", collector: "{address: '{{kurl .X}}:80'}", column: 27 },
    { name: "without quotes", collector: "\n      address: {{kurl .X}}:80", column: 27, line: 6 },
    {
      name: "in a line of its own",
      collector: "\n      address:\n        {{kurl .X -}}\n        :80",
      column: 9,
      line: 8,
    },
    { name: "in brackets", collector: "{address: '[{{kurl .X}}]:80'}", column: 27 },
    { name: "with a port of the context", collector: "{address: '{{kurl .X}}:{{kurl 80}}'}", column: 27 },
    { name: "whose condition is false", collector: "{address: '{{kurl if .X}}db{{kurl end}}:80'}", column: 27 },
    { name: "for the port", collector: "{address: 'db:{{kurl .X}}'}", column: 27 },
    { name: "for the whole address", collector: "{address: '{{kurl .X}}'}", column: 27 },
    {
      name: "for it, without quotes",
      collector: "\n      address: {{kurl .X}}\n      timeout: 1s",
      column: 15,
      line: 6,
    },
    { name: "for both", collector: "{address: '{{kurl .X}}:{{kurl .X}}'}", column: 27 },
    { name: "as a block", collector: "\n      address: >-\n        {{kurl .X}}:80", column: 16, line: 6 },
  ])("$name", ({ collector, column, line }) => {
    expect(ofKurl(specOf(collector))).toContainEqual(error(column, line)[0]);
  });

  test("with the whole address from the context", () => {
    expect(ofKurl(specOf("{address: '{{kurl .X}}'}"), ":80")).toEqual(error(27));
  });

  test("in a string of a Secret", () => {
    expect(ofKurl(carried(specOf("{address: '{{kurl .X}}:80'}")))).toEqual([expect.stringMatching(/not-rendered$/)]);
  });

  test.each([
    { name: "a value that is missing", set: [] },
    { name: "an empty value", set: ["x="] },
    { name: "null", set: ["x=null"] },
  ])("of values: $name", ({ set }) => {
    expect(ofHelm(specOf("{address: '{{ .Values.x }}:80'}", "v1beta3"), set)).toEqual(error(27));
  });
});

describe("an address without a part is left as Go reads it where", () => {
  test.each([
    { name: "the file has it in quotes", collector: "{address: ':80', timeout: '{{kurl 1}}s'}" },
    { name: "the file has it in double quotes", collector: '{address: ":80", timeout: "{{kurl 1}}s"}' },
    { name: "the file has it with brackets", collector: "{address: '[]:80', timeout: '{{kurl 1}}s'}" },
    { name: "the file has an empty one", collector: "\n      address: ''\n      timeout: '{{kurl 1}}s'" },
    { name: "the file has one beside a template", collector: "{address: '', timeout: '{{kurl 1}}s'}" },
    { name: "the file has none at all", collector: "{timeout: '{{kurl 1}}s'}" },
    { name: "only the port is printed", collector: "{address: ':{{kurl 80}}'}" },
    { name: "the file has it as a block", collector: "\n      address: >-\n        :80\n      timeout: {{kurl 1}}s" },
    { name: "the file has it behind an anchor", collector: "{address: &a ':80', timeout: '{{kurl 1}}s'}" },
  ])("$name", ({ collector }) => {
    expect(ofKurl(specOf(collector))).toEqual([]);
  });

  test("the collector is excluded", () => {
    expect(ofKurl(specOf("{exclude: true, address: '{{kurl .X}}:80'}"))).toEqual([]);
  });

  test("the analyzer is excluded, so that the answer decides nothing", () => {
    const text = specOf("{address: '{{kurl .X}}:80'}").replace("{outcomes", "{exclude: true, outcomes");
    expect(ofKurl(text)).toEqual([]);
  });

  test("no template made the file", () => {
    const text = specOf("{address: ':80'}");
    const { problems } = decode([{ text, positionAt: () => ({ file: "spec.yaml", line: 1, column: 1 }) }], []);
    expect(problems).toEqual([]);
  });
});

describe("YAML that is wrong where an action printed nothing", () => {
  const plain = (address: string) => `\n      address: ${address}`;
  const messageOf = (rendered: Rendered | undefined) =>
    decode(rendered ? [rendered] : [], []).problems.map(({ message, remedy }) => `${message}; ${remedy}`)[0];
  const helm = (address: string, set: readonly string[] = ["a=1"]) => {
    const text = specOf(plain(address), "v1beta3");
    return messageOf(renderValues({ file: "spec.yaml", text }, readValues({ values: [], set }).value).value);
  };

  test.each([
    { address: "127.0.0.1:{{ .Values.prt }}", says: "{{ .Values.prt }} prints nothing here; give the value in" },
    { address: "{{ .Values.h }}:{{ .Values.p }}", says: "{{ .Values.h }} and {{ .Values.p }} print nothing here" },
    { address: "{{ .Values.h }}:{{ .Values.p }}", set: ["h=db"], says: "context: {{ .Values.p }} prints nothing here" },
    { address: "db:{{ if .Values.p }}80{{ end }}", says: "{{ if .Values.p }} prints nothing here" },
    { address: "{{ .Values.h }}: 80", says: "{{ .Values.h }} prints nothing here" },
    { address: "[{{ .Values.h }}, a]: b: c", says: "{{ .Values.h }} prints nothing here" },
  ])("has a problem that names it: $address", ({ address, set, says }) => {
    expect(helm(address, set)).toContain(says);
  });

  test("has the same with {{kurl}}", () => {
    const text = specOf(plain("db:{{kurl .X }}"));
    const { value } = templateData({ contexts: [{ file: "context.yaml", text: "X: ''" }] });
    expect(messageOf(render({ file: "spec.yaml", text }, value).value)).toContain("{{kurl .X }} prints nothing here");
  });

  test.each([
    { name: "that prints something", address: "db:{{ toYaml .Values.p | nindent 8 }}", set: ["p.x=1"] },
    { name: "behind a blank", address: "a: {{ .Values.p }}" },
    { name: "that is a comment", address: "db:{{/* x */}}" },
    { name: "that declares a variable", address: "db:{{ $p := 1 }}" },
    { name: "that ends a condition", address: "{{ if .Values.a }}{{ end }}: b" },
  ])("does not name an action $name", ({ address, set }) => {
    expect(helm(address, set)).toMatch(/Cannot read YAML(?!.*prints? nothing)/);
  });
});

describe("an address with the port 0 is an error", () => {
  const zero = ["5:27 address-port"];

  test.each([
    { address: "db:0" },
    { address: "db:00" },
    { address: "db:+0" },
    { address: "db:-0" },
    { address: "db:" },
    { address: "[::1]:0" },
    { address: "{{kurl .X}}", x: "db:0" },
    { address: "db:{{kurl .X}}", x: 0 },
    { address: "127.0.0.1:{{kurl .Installer.Spec.Kotsadm.UiBindPort}}" },
  ])("of a kURL template or as it is written: $address", ({ address, x }) => {
    expect(ofKurl(specOf(`{address: '${address}'}`), x)).toEqual(zero);
  });

  test.each([
    { port: "{{ .Values.x | int }}", set: ["y=1"] },
    { port: "{{ .Values.x | int }}", set: ["x=8443x"] },
    { port: "{{ default 0 .Values.x }}", set: ["y=1"] },
    { port: '{{ atoi "" }}', set: ["y=1"] },
    { port: '{{ printf "%d" (int .Values.x) }}', set: ["y=1"] },
  ])("of a Helm template: $port with $set", ({ port, set }) => {
    expect(ofHelm(specOf(`{address: 'db:${port}'}`, "v1beta3"), set)).toContainEqual(zero[0]);
  });

  test("without a template, in a file that no program renders", () => {
    const position = { file: "spec.yaml", line: 1, column: 1 };
    expect(decode([{ text: specOf("{address: 'db:0'}"), positionAt: () => position }], []).problems).toEqual([
      {
        code: "address-port",
        severity: "error",
        message: 'Cannot dial "db:0": 0 is not a port that a service can listen on',
        remedy: "expected a port between 1 and 65535",
        position,
      },
    ]);
  });

  test.each([
    { name: "the collector is excluded", text: specOf("{exclude: true, address: 'db:0'}") },
    {
      name: "the analyzer is excluded",
      text: specOf("{address: 'db:0'}").replace("{outcomes", "{exclude: true, outcomes"),
    },
    {
      name: "no analyzer reads it",
      text: specOf("{address: 'db:1'}\n  - tcpConnect: {collectorName: b, address: 'db:0'}"),
    },
    { name: "its address is none to Go", text: specOf("{address: '::0'}") },
    { name: "the port only ends in 0", text: specOf("{address: 'db:10'}") },
  ])("unless $name", ({ text }) => {
    expect(ofKurl(text).filter((problem) => problem.includes("address-port"))).toEqual([]);
  });
});

test.each(["exclude", "timeout"])("a secret by its name is not quoted where it is a wrong %s", (field) => {
  const text = specOf(`{address: 'db:1', ${field}: '{{ .Values.db.password }}'}`, "v1beta3");
  const { value } = readValues({ values: [], set: ["db.password=Hunter2Secr3t"] });
  const { problems } = decode([renderValues({ file: "spec.yaml", text }, value).value as Rendered], []);
  expect(problems.map(({ message }) => message).join()).toMatch(/^Cannot (?!.*Secr3t).*\*\*\*/);
});
