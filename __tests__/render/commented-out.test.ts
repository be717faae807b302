import { describe, expect, test } from "@jest/globals";
import { dict, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { Meter } from "../../src/meter.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

/** Renders a template that is written as Helm's, with the list `a`, `b` as `.Values.names` and `it` as `.Values.one`. */
const kurl = (text: string): readonly Problem[] => {
  const source = {
    file: "spec.yaml",
    text: text.replaceAll("{{-", "{{kurl-").replaceAll(/\{\{ ?(?!kurl)/g, "{{kurl "),
  };
  const contexts = [{ file: "context.yaml", text: "Values: {names: [a, b], one: it}" }];
  return render(source, accept(templateData({ contexts }))).problems;
};

const helm = (text: string): readonly Problem[] =>
  renderValues(
    { file: "spec.yaml", text },
    dict([
      ["names", list(["a", "b"])],
      ["one", "it"],
    ]),
  ).problems;

const ENGINES = [
  { engine: "kURL's", problemsOf: kurl },
  { engine: "Helm's", problemsOf: helm },
];

const shown = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, position }) => `${position?.line} ${severity} ${code}`);

const carried = (text: string) => `kind: Secret
stringData:
  preflight.yaml: |
    kind: HostPreflight
    spec:
      collectors:
${text.replace(/^/gm, "      ")}`;

describe.each(ENGINES)("a line that is rendered into a comment, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { name: "an entry of a loop", line: 3, text: "# names\n{{- range .Values.names -}}\n- {{ . }}: 1\n{{- end }}\n" },
    { name: "an entry of a condition", line: 3, text: "# one\n{{- if .Values.one -}}\n- fail: {}\n{{- end }}\n- b\n" },
    { name: "an entry behind a comment of the template", line: 2, text: "# names {{- /* all */ -}}\n- a\n" },
    { name: "an entry behind a value", line: 2, text: "- a # {{ .Values.one -}}\n- b\n" },
    {
      name: "an entry of the next turn of a loop",
      line: 1,
      text: "{{ range .Values.names }}- {{ . }} # name {{ . }}\n{{- end }}\n- c\n",
    },
    { name: "an entry behind a condition over lines", line: 2, text: "# one {{ if not .Values.one }}\n{{ end }}- a\n" },
    { name: "a dash alone", line: 2, text: "# one {{- /**/ -}}\n-\n  a: b\n" },
    { name: "a key", line: 2, text: "a: b # {{ .Values.one -}}\nexclude: true\n" },
    { name: "a key that is printed", line: 2, text: "a: b # {{ .Values.one -}}\n{{ .Values.one }}: true\n" },
    { name: "a key in quotes", line: 2, text: "a: b # {{ .Values.one -}}\n'a b': true\n" },
    { name: "a mapping in braces", line: 2, text: "[ # {{ .Values.one -}}\n{a: b},\n]\n" },
    { name: "the mark between documents", line: 2, text: "a: b # {{ .Values.one -}}\n---\nb: c\n" },
    { name: "an entry below two joined comments", line: 3, text: "# a {{- /**/ -}}\n# b {{- /**/ -}}\n- a\n" },
    { name: "an entry below prose", line: 3, text: "# a {{- /**/ -}}\nand b {{- /**/ -}}\n- a\n" },
    {
      name: "an entry that a definition prints",
      line: 1,
      text: '{{ define "a" }}- a: b{{ end -}}\n# a\n{{- template "a" }}\n',
    },
    { name: "an entry of a spec in a Secret", line: 8, text: carried("# one {{- /**/ -}}\n- tcpConnect: {}\n") },
  ])("is an error at its line: $name", ({ line, text }) => {
    expect(shown(problemsOf(text))).toEqual([`${line} error commented-out`]);
  });

  test.each([
    { name: "a value of its own line", text: "# one: {{ .Values.one }} - a: {{ .Values.one }}\na: b\n" },
    { name: "a loop of its own line", text: "# names:{{ range .Values.names }} - {{ . }}: x{{ end }}\na: b\n" },
    { name: "an entry that is switched off", text: "{{ if .Values.one }}# {{ end }}- a: b\n- c\n" },
    { name: "an action over lines", text: "# {{ .Values.one |\n quote }} a: b\na: b\n" },
    {
      name: "a definition's text",
      text: '{{ define "a" }}\n{{- end }}{{ define "b" -}}\na: b\n{{- end -}}\n# {{ template "b" }}\na: b\n',
    },
    { name: "another comment", text: "# a {{- /**/ -}}\n# - a: {{ .Values.one }} - b\na: b\n" },
    { name: "prose", text: "# a {{- /**/ -}}\nand {{ .Values.one }} a: b\na: b\n" },
    {
      name: "a comment that has its line break",
      text: "# names\n{{- range .Values.names }}\n- {{ . }}: 1\n{{- end }}\n",
    },
  ])("is none where the comment has $name", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    { name: "in quotes", text: "a: 'b # {{ .Values.one -}}\n- c'\n" },
    { name: "in a block", text: "a: |\n  b # {{ .Values.one -}}\n  - c\n" },
    { name: "in a word", text: "a: b#{{ .Values.one -}}\n-c: d\n" },
  ])("is none behind a number sign $name", ({ text }) => {
    expect(shown(problemsOf(text)).filter((each) => each.includes("commented-out"))).toEqual([]);
  });
});

test("the error of a line that is rendered into a comment names the comment and how to part them", () => {
  const [of, ofTurn] = [
    "a: b # one {{- /**/ -}}\n- c\n",
    "{{- range .Values.names }}- {{ . }} # name\n{{- end }}\n",
  ].map((text) => helm(text)[0]);
  expect([of, ofTurn]).toEqual([
    {
      code: "commented-out",
      severity: "error",
      message: "This line is rendered into the comment at spec.yaml:1:6, so it is not read",
      remedy: "begin a line behind the comment; the dash of {{- or -}} removes a line break",
      position: { file: "spec.yaml", line: 2, column: 1 },
    },
    {
      code: "commented-out",
      severity: "error",
      message: "The next turn of the loop prints this line into the comment at spec.yaml:1:37, so it is not read",
      remedy: "begin a line behind the comment; the dash of {{- or -}} removes a line break",
      position: { file: "spec.yaml", line: 1, column: 27 },
    },
  ]);
});

test("the search for lines in comments takes few steps, where a loop prints 90,000 of them", () => {
  const meter = new Meter();
  const text = "# {{kurl range until 90000 -}}\n- a # {{kurl- end }}\n";
  const { problems } = render({ file: "spec.yaml", text }, accept(templateData({ contexts: [] })), meter);
  expect(shown(problems)).toEqual(["2 error commented-out"]);
  expect(meter.spent).toBeLessThan(1_500_000);
});
