import { describe, expect, test } from "@jest/globals";
import { dict, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

const DATA = `
db: {enbled: true, port: 5432, tls: {prot: 1}}
hosts: [{name: a, chek: true}, {name: b, chek: true}]
`;

const kurl = (text: string): readonly Problem[] => {
  const actions = text.replaceAll("{{", "{{kurl ").replaceAll(".Values", ".Data");
  const contexts = [{ file: "context", text: `Data:${DATA.replaceAll("\n", "\n  ")}` }];
  return render({ file: "spec.yaml", text: actions }, accept(templateData({ contexts }))).problems;
};

const helm = (text: string): readonly Problem[] => {
  const host = (name: string) =>
    dict([
      ["name", name],
      ["chek", true],
    ]);
  const db = dict([
    ["enbled", true],
    ["port", 5432n],
    ["tls", dict([["prot", 1n]])],
  ]);
  const values = dict([
    ["db", db],
    ["hosts", list([host("a"), host("b")])],
  ]);
  return renderValues({ file: "spec.yaml", text }, values).problems;
};

const ENGINES = [
  { engine: "kURL's", data: "context", problemsOf: kurl },
  { engine: "Helm's", data: "values", problemsOf: helm },
];

describe.each(ENGINES)("with $engine templates,", ({ data, problemsOf }) => {
  test.each([
    ["a with", "a\n{{with .Values.db}}{{if .enabled}}x{{end}}{{end}}", "enabled", "enbled"],
    ["a variable", "a\n{{$db := .Values.db}}{{if $db.enabled}}x{{end}}", "enabled", "enbled"],
    ["a path below a variable", "a\n{{$db := .Values.db}}{{$db.tls.port}}", "port", "prot"],
    ["a mapping of a loop, once", "a\n{{range .Values.hosts}}{{if .check}}x{{end}}{{end}}", "check", "chek"],
    [
      "index",
      'a\n{{if index .Values "db" | len}}{{if index .Values.db "enabled"}}x{{end}}{{end}}',
      "enabled",
      "enbled",
    ],
    ["hasKey", 'a\n{{if hasKey .Values.db "enabled"}}x{{end}}', "enabled", "enbled"],
    ["hasKey in an action", 'a\n{{hasKey .Values.db "enabled"}}', "enabled", "enbled"],
    ["a later key of index", 'a\n{{index .Values "db" "tls" "port"}}', "port", "prot"],
    ["a key behind an index of a list", 'a\n{{index .Values.hosts 0 "check"}}', "check", "chek"],
    ["pluck of several mappings", 'a\n{{pluck "enabled" .Values.db.tls .Values.db | len}}', "enabled", "enbled"],
    ["a later key of pick", 'a\n{{pick .Values.db "port" "enabled" | len}}', "enabled", "enbled"],
    ["the element of index", 'a\n{{if (index .Values "db").enabled}}x{{end}}', "enabled", "enbled"],
    [
      "a template that is given it",
      'a\n{{template "t" .Values.db}}{{define "t"}}{{.enabled}}{{end}}',
      "enabled",
      "enbled",
    ],
  ])(
    "a key that a mapping does not have, and that is close to one that nothing reads, is named: %s",
    (_, text, name, key) => {
      expect(problemsOf(text)).toEqual([
        {
          code: "value-absent",
          severity: "warning",
          message: `The template reads "${name}" of a mapping of the ${data}, which has "${key}" instead`,
          remedy: `did you mean "${name}" in the ${data}?`,
          position: expect.objectContaining({ line: 2 }),
        },
      ]);
    },
  );

  test.each([
    ["nothing is close", "{{with .Values.db}}{{if .user}}{{end}}{{end}}"],
    ["the other is read as well", "{{with .Values.db}}{{if .enabled}}{{end}}{{.enbled}}{{end}}"],
    ["the key is there", "{{with .Values.db}}{{.port}}{{end}}"],
    ["one of several mappings has it", '{{pluck "port" .Values.db.tls .Values.db | len}}'],
    ["each key of index is there", '{{index .Values "db" "tls" "prot"}}{{index .Values.hosts 0 "name"}}'],
    ["a function takes a key away", '{{omit .Values.db "enabled" | len}}'],
    ["a path from the root, which is judged with the data", "{{if .Values.db.enabled}}{{end}}"],
  ])("a key that a mapping does not have is none where %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

test.each([
  '{{get .Values.db "enabled"}}',
  '{{get (get .Values.db "tls") "port"}}',
  '{{dig "tls" "port" 1 .Values.db}}',
  '{{dig "enabled" false .Values.db}}',
])("a key that a function of Helm's templates reads is named: %s", (text) => {
  expect(helm(text).map(({ code, message }) => [code, message])).toEqual([
    ["value-absent", expect.stringMatching(/which has "(?:enbled|prot)" instead$/)],
  ]);
});

test.each(['{{dig "tls" "prot" 1 .Values.db}}', '{{dig "users" "port" 1 .Values.db}}'])(
  "dig of a key that is there, or of a mapping that resembles no other, has no warning: %s",
  (text) => {
    expect(helm(text)).toEqual([]);
  },
);

describe("a name that Helm's root does not have", () => {
  const problemOf = (name: string, remedy: string) => ({
    code: "value-absent",
    severity: "warning",
    message: `The root of the template has no .${name}, so that the action reads nothing`,
    remedy,
    position: expect.objectContaining({ line: 2 }),
  });

  test.each([
    ["{{ if .IsJoin }}x{{ end }}", "IsJoin", "the values are below .Values"],
    ["{{ if .db }}x{{ end }}", "db", "did you mean .Values.db?"],
    ["{{ .values }}", "values", "did you mean .Values?"],
    ["{{ with .Values.db }}{{ if $.db }}x{{ end }}{{ end }}", "db", "did you mean .Values.db?"],
    ['{{ include "t" . }}{{ define "t" }}{{ .IsJoin }}{{ end }}', "IsJoin", "the values are below .Values"],
  ])("has a warning where it is read: %s", (text, name, remedy) => {
    expect(helm(`a\n${text}`)).toEqual([problemOf(name, remedy)]);
  });

  test.each([
    "{{ .Release.Name }}{{ if .Files }}{{ end }}",
    '{{ $_ := set . "env" "a" }}{{ .env }}',
    '{{ with dict "a" 1 }}{{ if .db }}x{{ end }}{{ end }}',
    '{{ tpl "{{ if .db }}x{{ end }}" (dict "a" 1) }}',
    '{{ if hasKey . "env" }}x{{ end }}',
  ])("is none in %s", (text) => {
    expect(helm(text)).toEqual([]);
  });
});
