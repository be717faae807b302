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

describe.each(ENGINES)("with $engine templates,", ({ problemsOf }) => {
  const URL_KEYS = "scheme, host, hostname, path, query, opaque, fragment, userinfo";
  const notReturned = (message: string, remedy: string) => ({
    code: "value-absent",
    severity: "warning",
    message,
    remedy,
    position: expect.objectContaining({ line: 2 }),
  });

  test.each([
    { text: '{{(urlParse "tcp://db:9999").port | default 5432}}', name: "port" },
    { text: '{{$u := urlParse "tcp://db:9999"}}{{$u.port | default 5432}}', name: "port" },
    { text: '{{with urlParse "tcp://db:9999"}}{{.Port | default 5432}}{{end}}', name: "Port" },
    { text: '{{index (urlParse "tcp://db:9999") "port" | default 5432}}', name: "port" },
    { text: '{{range list 1 2}}{{(urlParse "").port | default 5432}}{{end}}', name: "port" },
  ])("a key that a function does not return is named, with those that it returns: $text", ({ text, name }) => {
    expect(problemsOf(`a\n${text}`).filter(({ code }) => code === "value-absent")).toEqual([
      notReturned(
        `urlParse returns a mapping without "${name}": its keys are ${URL_KEYS}`,
        'expected one of them; a port is a part of the host, such as (splitn ":" 2 $url.host)._1',
      ),
    ]);
  });

  test.each([
    { text: '{{(splitn ":" 2 "db:9999")._2 | default 5432}}', func: "splitn", name: "_2", keys: "_0, _1" },
    { text: '{{(split ":" "db:9999")._1}}{{(split ":" "db:9999")._2}}', func: "split", name: "_2", keys: "_0, _1" },
    { text: '{{$p := splitn ":" 2 "a:b"}}{{$p._0}}{{$p._1}}{{$p._2}}', func: "splitn", name: "_2", keys: "_0, _1" },
    { text: '{{(split ":" "db:9999").port}}', func: "split", name: "port", keys: "_0, _1" },
    {
      text: '{{(split "." "a.b.c.d.e.f.g.h.i")._9}}',
      func: "split",
      name: "_9",
      keys: "_0, _1, _2, _3, _4, _5, _6, _7 and so on",
    },
  ])("a part that is not there is named, with those that are: $text", ({ text, func, name, keys }) => {
    expect(problemsOf(`a\n${text}`)).toEqual([
      notReturned(
        `${func} returns a mapping without "${name}": its keys are ${keys}`,
        "expected one of them: the first part is _0",
      ),
    ]);
  });

  test.each([
    ["the function returns it", '{{(urlParse "tcp://db").hostname}}{{(urlParse "tcp://db").path}}'],
    ["the template sets it", '{{$u := urlParse "tcp://db"}}{{$_ := set $u "port" "1"}}{{$u.port}}'],
    ["a value has its name", '{{index (urlParse "tcp://db") (index .Values.hosts 0).name | default 5432}}'],
    ["a part is optional", '{{$p := splitn ":" 2 "db"}}{{$p._0}}:{{$p._1 | default 5432}}'],
    ["a part of any number is optional", '{{$p := split ":" "db"}}{{$p._0}}:{{$p._1 | default 5432}}'],
  ])("a key of a mapping that a function returned is none where %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    { text: '{{template "t" (dict "hots" "db")}}{{define "t"}}\n{{.host | default "localhost"}}{{end}}' },
    { text: '{{$d := dict "name" "a"}}{{$_ := set $d "hots" "db"}}{{$d.name}}\n{{$d.host | default "localhost"}}' },
    { text: '{{$d := "db" | dict "hots"}}\n{{index $d "host" | default "localhost"}}' },
  ])("a misspelt key that the template writes itself is named: $text", ({ text }) => {
    expect(problemsOf(text)).toEqual([
      notReturned(
        'The template reads "host" of a mapping into which it writes "hots" instead',
        'did you mean "host" where dict or set has "hots"?',
      ),
    ]);
  });

  test.each([
    ["a field reads the other", '{{$d := dict "hots" "db"}}{{$d.hots}}{{$d.host | default "a"}}'],
    ["a function reads the other", '{{$d := dict "hots" "db"}}{{index $d "hots"}}{{$d.host | default "a"}}'],
    ["a path of a call reads it", '{{$d := dict "hots" "db"}}{{(index (list $d) 0).hots}}{{$d.host | default "a"}}'],
    ["a text has it", '{{$d := dict "hots" "db"}}{{$t := "a .hots b"}}{{$t}}{{$d.host | default "a"}}'],
    ["none is close", '{{$d := dict "name" "db"}}{{$d.host | default "a"}}'],
  ])("a key that the template writes is none where %s", (_, text) => {
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
