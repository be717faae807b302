import { describe, expect, test } from "@jest/globals";
import type { Source } from "../../src/files/source.js";
import { dict, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

const CONTEXT =
  "Data: {off: false, on: true, token: '', none: [], hosts: [{check: true}, {check: false}, {check: false}]}";

const kurl = (text: string): readonly Problem[] => {
  const source: Source = { file: "spec.yaml", text: text.replaceAll("{{", "{{kurl ") };
  return render(source, accept(templateData({ contexts: [{ file: "context", text: CONTEXT }] }))).problems;
};

const helm = (text: string): readonly Problem[] => {
  const host = (check: boolean) => dict([["check", check]]);
  const values = dict([
    ["off", false],
    ["on", true],
    ["token", ""],
    ["none", list([])],
    ["hosts", list([host(true), host(false), host(false)])],
  ]);
  return renderValues({ file: "spec.yaml", text: text.replaceAll(".Data", ".Values.Data") }, dict([["Data", values]]))
    .problems;
};

const CHECK = "- tcpConnect: {}";

describe.each([
  { engine: "kURL's", problemsOf: kurl },
  { engine: "Helm's", problemsOf: helm },
])("a notice of what a template leaves out, with $engine templates,", ({ problemsOf }) => {
  const shown = (text: string) =>
    problemsOf(text).map(
      ({ code, severity, message, position }) =>
        `${severity} ${code} ${position?.line}: ${message.replaceAll(".Values.Data", ".Data")}`,
    );
  const notice = (line: number, conditions: string) => [
    `notice checks-left-out ${line}: The template leaves out checks: ${conditions}`,
  ];

  test.each([
    { name: "an if", text: `a\n{{if .Data.off}}${CHECK}{{end}}`, is: notice(2, "if .Data.off (line 2)") },
    { name: "a with", text: `{{with .Data.off}}${CHECK}{{end}}`, is: notice(1, "with .Data.off (line 1)") },
    { name: "a range", text: `{{range .Data.none}}${CHECK}{{end}}`, is: notice(1, "range .Data.none (line 1)") },
    {
      name: "an else",
      text: `{{if .Data.on}}a{{else}}${CHECK}{{end}}`,
      is: notice(1, "else of if .Data.on (line 1)"),
    },
    {
      name: "an if behind an else",
      text: `{{if .Data.off}}${CHECK}{{else if .Data.none}}${CHECK}{{end}}`,
      is: notice(1, "if .Data.none (line 1)"),
    },
    {
      name: "the outer one of two",
      text: `{{if .Data.off}}{{if .Data.none}}${CHECK}{{end}}{{end}}`,
      is: notice(1, "if .Data.off (line 1)"),
    },
    {
      name: "one condition in several lines",
      text: Array.from({ length: 7 }, () => `{{if .Data.off}}${CHECK}{{end}}`).join("\n"),
      is: notice(1, "if .Data.off (lines 1, 2, 3, 4, 5 and 2 more)"),
    },
    {
      name: "some turns of a loop",
      text: `{{range .Data.hosts}}\n{{if .check}}${CHECK}{{end}}{{end}}`,
      is: notice(2, "if .check (line 2)"),
    },
    {
      name: "a call of a template with checks",
      text: `{{define "t"}}{{template "u"}}{{end}}{{define "u"}}${CHECK}{{end}}{{if .Data.off}}{{template "t"}}{{end}}`,
      is: notice(1, "if .Data.off (line 1)"),
    },
    {
      name: "a template with a condition",
      text: `{{define "t"}}\n{{if .}}${CHECK}{{end}}{{end}}{{template "t" .Data.off}}`,
      is: notice(2, "if . (line 2)"),
    },
    {
      name: "more than five conditions",
      text: Array.from({ length: 7 }, (_, at) => `{{if and .Data.off ${at}}}${CHECK}{{end}}`).join("\n"),
      is: notice(1, `${[0, 1, 2, 3, 4].map((at) => `if and .Data.off ${at} (line ${at + 1})`).join(", ")}, 2 more`),
    },
    {
      name: "a condition that names a secret",
      text: `{{if eq .Data.token "Hunter2"}}${CHECK}{{end}}`,
      is: notice(1, "if of a secret (line 1)"),
    },
    {
      name: "a continue",
      text: `{{range .Data.hosts}}\n{{if not .check}}{{continue}}{{end}}${CHECK}{{end}}`,
      is: notice(2, "continue in if not .check (line 2)"),
    },
    {
      name: "a continue without a condition",
      text: `{{range .Data.hosts}}{{continue}}${CHECK}{{end}}`,
      is: notice(1, "continue (line 1)"),
    },
    {
      name: "a break before the last turn",
      text: `{{range .Data.hosts}}${CHECK}{{if .check}}{{break}}{{end}}{{end}}`,
      is: notice(1, "break in range .Data.hosts (line 1)"),
    },
    {
      name: "an if with a comment about checks in its place",
      text: `{{if .Data.off}}${CHECK}{{else}}\n# the tcpConnect: of the cache is off\n{{end}}`,
      is: notice(1, "if .Data.off (line 1)"),
    },
    {
      name: "an if with another text in its place",
      text: `{{if .Data.off}}${CHECK}{{else}}cpu: {note: no tcpConnect here}{{end}}`,
      is: notice(1, "if .Data.off (line 1)"),
    },
    {
      name: "an if that would add to what a loop goes over",
      text: `{{$all := list}}{{if .Data.off}}{{$all = append $all 1}}{{end}}{{range append $all 2}}${CHECK}{{end}}`,
      is: notice(1, "if .Data.off (line 1)"),
    },
    {
      name: "an if with a check that functions make",
      text: `{{if .Data.off}}{{dict "tcpConnect" (dict) | toJson}}{{end}}`,
      is: notice(1, "if .Data.off (line 1)"),
    },
    {
      name: "a JSON text",
      text: '{{if .Data.off}}{"tcpConnect" : {}}{{end}}',
      is: notice(1, "if .Data.off (line 1)"),
    },
  ])("names $name", ({ text, is }) => {
    expect(shown(text)).toEqual(is);
  });

  test.each([
    { name: "the condition is true", text: `{{if .Data.on}}${CHECK}{{end}}` },
    {
      name: "a break ends the last turn",
      text: `{{range .Data.hosts}}${CHECK}{{if eq .check nil}}{{break}}{{end}}{{end}}`,
    },
    { name: "a continue ends a turn behind its checks", text: `{{range .Data.hosts}}${CHECK}{{continue}}{{end}}` },
    { name: "the check is in a comment", text: "{{if .Data.off}}\n# - tcpConnect: {}\n{{end}}" },
    { name: "there are other checks in their place", text: `{{if .Data.off}}${CHECK}{{else}}${CHECK}{{end}}` },
    { name: "the text has no check", text: "{{if .Data.off}}message: down{{end}}" },
    {
      name: "templates call each other",
      text: '{{define "t"}}{{template "t"}}{{end}}{{if .Data.off}}{{template "t"}}{{end}}',
    },
  ])("is none where $name", ({ text }) => {
    expect(shown(text)).toEqual([]);
  });
});

test.each([
  {
    template: '{{ ternary (include "c" .) "" (eq .Values.env "prod") }}',
    what: 'ternary (include "c" .) "" (eq .Values.env "prod")',
  },
  { template: '{{ and .Values.off (include "c" .) }}', what: 'and .Values.off (include "c" .)' },
  { template: '{{ $t := include "c" . }}{{ if .Values.off }}{{ $t }}{{ end }}', what: "if .Values.off" },
  { template: '{{ $t := include "c" . }}', what: '$t := include "c" .' },
  { template: '{{ $t := "" }}{{ $t = include "c" . }}', what: '$t = include "c" .' },
])("an include of Helm's that prints nothing is named: $template", ({ template, what }) => {
  const text = `{{ define "c" }}${CHECK}{{ end }}${template}`;
  const values = dict([
    ["env", "production"],
    ["off", ""],
  ]);
  expect(renderValues({ file: "spec.yaml", text }, values).problems.map(({ message }) => message)).toEqual([
    `The template leaves out checks: ${what} (line 1)`,
  ]);
});

test("an include of Helm's that is left out names its condition", () => {
  const text = `{{ define "t" }}${CHECK}{{ end }}{{ if .Values.off }}{{ include "t" . | nindent 2 }}{{ end }}`;
  expect(renderValues({ file: "spec.yaml", text }, dict()).problems).toEqual([
    {
      code: "checks-left-out",
      severity: "notice",
      message: "The template leaves out checks: if .Values.off (line 1)",
      remedy: "give the values that these conditions ask for, if the checks are meant",
      position: { file: "spec.yaml", line: 1, column: 48 },
    },
  ]);
});
