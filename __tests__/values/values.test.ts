import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { helmFunctionNames } from "../../src/go/helm/helm.js";
import { loadRegexp } from "../../src/go/regexp/regexp.js";
import { load, loadSources } from "../../src/load/load.js";
import { loadRendered } from "../../src/load/load-rendered.js";
import type { Sources } from "../../src/load/read.js";
import { isHelmTemplate } from "../../src/values/detect.js";
import { temporaryFolder } from "../temporary-folder.js";
import { type Case, outcome, withoutKey } from "./outcome.js";

await loadRegexp();

const cases = readFileSync("conformance/values/cases.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);

/** Keys that are never meant: docs/differences.md. */
const REFUSED = new Set(["set: leading space in the key", "set: space after the comma"]);

describe("v1beta3 specs are rendered as preflight renders them", () => {
  test.each(cases.filter(({ name }) => REFUSED.has(name)))("but for one that is refused here: $name", (each) => {
    expect(outcome(each)).toEqual({ error: expect.stringContaining("a key begins with a blank") });
  });

  test.each(cases.filter(({ name }) => !REFUSED.has(name)))("$name", (each) => {
    const { output, error } = each;
    expect(outcome(each)).toEqual(error === undefined ? { output } : { error: withoutKey(error) });
  });

  test("templates may call the functions that Helm defines", () => {
    const functions = JSON.parse(readFileSync("conformance/values/functions.json", "utf8")) as {
      readonly name: string;
      readonly defined: boolean;
    }[];
    const builtins = new Set(
      "and,break,call,continue,eq,ge,gt,html,index,js,le,len,lt,ne,not,or,print,printf,println,slice,urlquery".split(
        ",",
      ),
    );
    const names = new Set(helmFunctionNames());
    const missing = functions.filter(({ name, defined }) => defined && !names.has(name) && !builtins.has(name));
    expect(missing).toEqual([]);
    expect(functions.filter(({ name, defined }) => !defined && names.has(name))).toEqual([]);
  });
});

const HEAD = "apiVersion: troubleshoot.sh/v1beta3\nkind: HostPreflight\n";
const SPEC = `${HEAD}metadata: {name: t}
{{- define "check" }}
    - tcpConnect:
        collectorName: {{ .name }}
        address: {{ .host }}:{{ .port | default 80 }}
{{- end }}
spec:
  collectors:
{{- range .Values.targets }}
{{- include "check" . }}
{{- end }}
  analyzers: []
`;

function sourcesOf(text: string, others: Partial<Sources> = {}): Sources {
  return { specs: [{ file: "spec.yaml", text }], contexts: [], ...others };
}

async function loaded(sources: Sources) {
  return loadSources(sources, { joinChecks: false, addresses: [] });
}

describe("which files are templates", () => {
  test.each([
    { name: "a v1beta3 document with an action", text: `${HEAD}a: "{{ .Values.a }}"\n`, isTemplate: true },
    {
      name: "one that is not YAML before it is rendered",
      text: `${HEAD}{{ if true }}\na: 1\n{{ end }}\n`,
      isTemplate: true,
    },
    { name: "braces in a comment", text: `${HEAD}# {{ }}\n`, isTemplate: true },
    { name: "no braces", text: HEAD, isTemplate: false },
    { name: "a quoted apiVersion", text: 'apiVersion: "troubleshoot.sh/v1beta3"\n# {{ }}\n', isTemplate: true },
    { name: "v1beta2", text: "apiVersion: troubleshoot.sh/v1beta2\na: '{{ v1beta3 }}'\n", isTemplate: false },
    { name: "v1beta3 in the second document", text: `apiVersion: v1\n---\n${HEAD}a: "{{ . }}"\n`, isTemplate: false },
  ])("$name: $isTemplate", ({ text, isTemplate }) => {
    expect(isHelmTemplate({ file: "spec.yaml", text })).toBe(isTemplate);
  });
});

describe("specs with values", () => {
  test("have positions that lead through loops and include to the line of the template", async () => {
    const values = "targets:\n  - {name: a, host: a.example.com}\n  - {name: b, host: b.example.com, port: 81}\n";
    const { value, problems } = await loaded(sourcesOf(SPEC, { values: [{ file: "values.yaml", text: values }] }));
    expect(problems.map(({ code }) => code)).toEqual(["no-analyzer"]);
    expect(value.spec.collectors.map(({ address, position }) => [address?.value, position.line])).toEqual([
      ["a.example.com:80", 6],
      ["b.example.com:81", 6],
    ]);
  });

  test.each([
    { name: "no values", sources: sourcesOf(SPEC), problem: { code: "values-missing", position: { line: 4 } } },
    {
      name: "values without a v1beta3 spec",
      sources: sourcesOf("apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\n", { set: ["a=1"] }),
      problem: { code: "values-unused", where: "input set" },
    },
    {
      name: "a context with v1beta3 specs alone",
      sources: sourcesOf(SPEC, { set: ["targets={}"], contexts: [{ file: "input context", text: "a: 1" }] }),
      problem: { code: "context-unused", where: "input context" },
    },
    {
      name: "values that are a list",
      sources: sourcesOf(SPEC, { values: [{ file: "values.yaml", text: "- a\n" }] }),
      problem: { code: "values-invalid", position: { file: "values.yaml", line: 1 } },
    },
    ...[
      { name: "a carriage return", text: "a: 1\n# note\rb: 2\n" },
      { name: "U+0085", text: "a: 1\n# note\u0085b: 2\n" },
      { name: "U+2028", text: "a: 1\n# note\u2028b: 2\n" },
    ].map(({ name, text }) => ({
      name: `values with ${name}, a line break that editors do not show`,
      sources: sourcesOf(SPEC, { values: [{ file: "values.yaml", text }] }),
      problem: { code: "values-invalid", position: { file: "values.yaml", line: 2, column: 7 } },
    })),
    {
      name: "values with text behind the first mapping",
      sources: sourcesOf(SPEC, { values: [{ file: "values.yaml", text: "{}\ntargets: []\n" }] }),
      problem: { code: "values-invalid", position: { file: "values.yaml", line: 2, column: 1 } },
    },
    {
      name: "a set that Helm refuses",
      sources: sourcesOf(SPEC, { set: ["a[=1"] }),
      problem: { code: "values-invalid", where: "input set" },
    },
    {
      name: "a template that fails",
      sources: sourcesOf(`${HEAD}a: {{ required "give a" .Values.a }}\n`, { set: ["b=1"] }),
      problem: {
        code: "template-exec",
        message:
          "Cannot render the template: execution error at (preflight-templating/templates/preflight.yaml:3:6): give a",
        position: { line: 3, column: 7 },
      },
    },
    {
      name: "a template that does not parse",
      sources: sourcesOf(`${HEAD}a: {{ nope }}\n`, { set: ["b=1"] }),
      problem: { code: "template-parse", position: { line: 3, column: 7 } },
    },
    {
      name: "delimiters of kURL",
      sources: sourcesOf(`${HEAD}a: {{kurl .Values.a }}\n`, { set: ["b=1"] }),
      problem: { code: "template-parse", remedy: expect.stringContaining("a file of its own") },
    },
    {
      name: "a value beside JSON that breaks out",
      sources: sourcesOf(`${HEAD}metadata:\n  name: "{{ default (.Values.b | toJson) .Values.a }}"\n`, {
        set: ['a=x"\\, kind: "y'],
      }),
      problem: { code: "value-breaks-out", position: { line: 4 } },
    },
    ...["include", "tpl", "toYaml"].map((name) => ({
      name: `a value named ${name} that breaks out`,
      sources: sourcesOf(`${HEAD}metadata:\n  name: "{{ .Values.${name} }}"\n`, { set: [`${name}=x"\\, kind: "y`] }),
      problem: { code: "value-breaks-out", position: { line: 4 } },
    })),
    {
      name: "a value that breaks out",
      sources: sourcesOf(`${HEAD}metadata:\n  name: "{{ .Values.a }}"\n`, { set: ['a=x"\\, kind: "y'] }),
      problem: { code: "value-breaks-out", position: { line: 4 } },
    },
    {
      name: "v1beta3 templates behind a v1beta2 document",
      sources: sourcesOf(`apiVersion: troubleshoot.sh/v1beta2\nkind: Other\n---\n${HEAD}a: "{{ .Values.a }}"\n`),
      problem: { code: "values-template", position: { line: 6 } },
    },
    {
      name: "v1beta3 templates in a Secret",
      sources: sourcesOf(
        `apiVersion: v1\nkind: Secret\nstringData:\n  preflight.yaml: |\n    ${HEAD.replace("\n", "\n    ")}    a: "{{ .Values.a }}"\n`,
      ),
      problem: { code: "values-template", position: { line: 7 }, message: expect.stringContaining("carries it") },
    },
  ])("$name is an error", async ({ sources, problem }) => {
    const { problems } = await loaded(sources);
    expect(problems.filter(({ severity }) => severity === "error")[0]).toMatchObject(problem);
  });

  test("warn of a value of the user that seeding replaces", async () => {
    const { problems } = await loaded(sourcesOf(`${HEAD}# .Values.db.host {{ "" }}\n`, { set: ["db=plain"] }));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "values-replaced", message: expect.stringContaining(".Values.db ") }),
    );
  });

  test.each([
    { given: "db:\n  # host: a\n", is: "is null" },
    { given: "db:\nhost: a\n", is: "is null" },
    { given: "db: true", is: "is not used" },
  ])("warn of what has a field in a template and no fields in the values: $given", async ({ given, is }) => {
    const values = [{ file: "values.yaml", text: given }];
    const { problems } = await loaded(sourcesOf(`${HEAD}# {{ .Values.db.host }}\n`, { values }));
    const why = "preflight replaces it with an empty mapping, since the file names a field of it";
    expect(problems.filter(({ code }) => code === "values-replaced")).toMatchObject([
      { severity: "warning", message: `The value of .Values.db ${is}: ${why}`, position: { line: expect.any(Number) } },
    ]);
  });

  test("warn of a key that its mapping has again, at the one that is lost", async () => {
    const text = "targets: []\na: {b: 1, b: 2, <<: {}, <<: {}}\ntargets: []\n";
    const { problems } = await loaded(sourcesOf(SPEC, { values: [{ file: "values.yaml", text }] }));
    const repeated = problems.filter(({ code }) => code === "duplicate-field");
    expect(repeated).toMatchObject([
      { severity: "warning", position: { file: "values.yaml", line: 1, column: 1 } },
      { severity: "warning", position: { file: "values.yaml", line: 2, column: 5 } },
    ]);
  });

  test.each([
    { name: "in a message", text: `${HEAD}spec: {x-note: '{{ "{{ x }}" }}'}\n`, codes: ["no-collector"] },
    {
      name: "in a comment",
      text: `${HEAD}{{ "# {{ x }}" }}\nspec: {collectors: [], analyzers: []}\n`,
      codes: ["no-collector"],
    },
    { name: "without quotes", text: `${HEAD}a: {{ "{{ x }}" }}\n`, codes: ["yaml-syntax"] },
  ])("may print braces $name", async ({ text, codes }) => {
    const { problems } = await loaded(sourcesOf(text, { set: ["a=1"] }));
    expect(problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(codes);
  });

  test("keep the byte order mark that a file begins with", async () => {
    const cwd = temporaryFolder({ "spec.yaml": `\ufeff${HEAD}a: {{ .Values.a }}\n` });
    const inputs = {
      spec: ["spec.yaml"],
      set: ["a=1"],
      contextFile: [],
      addresses: [],
      joinChecks: false,
      resolver: "go" as const,
    };
    const { value } = await loadRendered(inputs, { cwd, stdin: async () => Buffer.alloc(0) });
    expect(value.map(({ bytes }) => bytes().toString())).toEqual([`\ufeff${HEAD}a: 1\n`]);
  });

  test("tell why templates of a v1beta3 document are not rendered", async () => {
    const quoted = 'apiVersion: "troubleshoot.sh/v1beta3"\nkind: HostPreflight\na: {{ .Values.a }}\n';
    const { problems } = await loaded(sourcesOf(quoted, { set: ["a=1"] }));
    expect(problems).toMatchObject([
      { code: "values-template", position: { line: 3 }, remedy: expect.stringContaining("exactly") },
    ]);
  });

  test("take structure from toYaml", async () => {
    const text = `${HEAD}spec:\n  collectors: {{- toYaml .Values.c | nindent 4 }}\n  analyzers: []\n`;
    const values = "c:\n  - tcpConnect: {collectorName: a, address: 'a.example.com:1'}\n";
    const { value } = await loaded(sourcesOf(text, { values: [{ file: "values.yaml", text: values }] }));
    expect(value.spec.collectors.map(({ address }) => address?.value)).toEqual(["a.example.com:1"]);
  });
});

test("a run reads files of values, the last of which wins, and lines of set over them", async () => {
  const inputs = {
    spec: ["examples/values/preflight.yaml"],
    values: ["examples/values/values.yaml", "examples/values/production.yaml"],
    set: ["targets[0].port=5433"],
    addresses: [],
    contextFile: [],
    joinChecks: false,
    resolver: "auto" as const,
  };
  const stdin = async () => Buffer.from("");
  const { value, problems } = await load(inputs, { cwd: process.cwd(), stdin });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value.spec.collectors.map(({ address }) => address?.value)).toEqual([
    "db.example.com:5433",
    "cache.example.com:6379",
  ]);
});
