import { describe, expect, test } from "@jest/globals";
import { dict, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

const kurl = (text: string): readonly Problem[] => {
  const contexts = [{ file: "context", text: "Data: {on: true, hosts: [a, b]}" }];
  const source = { file: "spec.yaml", text: text.replaceAll("{{", "{{kurl ") };
  return render(source, accept(templateData({ contexts }))).problems;
};

const helm = (text: string): readonly Problem[] => {
  const data = dict([
    ["on", true],
    ["hosts", list(["a", "b"])],
  ]);
  return renderValues({ file: "spec.yaml", text: text.replaceAll(".Data", ".Values.Data") }, dict([["Data", data]]))
    .problems;
};

const engines = [
  { engine: "kURL's", problemsOf: kurl },
  { engine: "Helm's", problemsOf: helm },
];

describe.each(engines)("a variable that shadows another one, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { name: "an if", text: "{{$x := 1}}\n{{if .Data.on}}{{$x := 2}}{{end}}{{$x}}", line: 2 },
    { name: "an else", text: "{{$x := 1}}{{if .Data.on}}a{{else}}\n{{$x := 2}}{{end}}{{$x}}", line: 2 },
    {
      name: "a loop that collects",
      text: "{{$x := list}}{{range .Data.hosts}}\n{{$x := append $x .}}{{end}}{{len $x}}",
      line: 2,
    },
    {
      name: "a block within a block",
      text: "{{$x := 1}}{{if .Data.on}}{{with .Data}}\n{{$x := 2}}{{end}}{{end}}{{$x}}",
      line: 2,
    },
    {
      name: "a template",
      text: '{{define "t"}}{{$x := 1}}\n{{if .}}{{$x := 2}}{{end}}{{$x}}{{end}}{{template "t" .}}',
      line: 2,
    },
    { name: "a loop over the variable", text: "{{$x := .Data.hosts}}{{range $x}}\n{{$x := 2}}{{end}}", line: 2 },
  ])("and that nothing reads in its block has a warning: $name", ({ text, line }) => {
    expect(problemsOf(text)).toEqual([
      {
        code: "variable-shadowed",
        severity: "warning",
        message:
          "$x is declared again here, and nothing reads it before the end of its block: the one outside keeps its value",
        remedy: "expected = in place of := where that one is meant",
        position: expect.objectContaining({ line }),
      },
    ]);
  });

  test.each([
    { name: "it is read", text: "{{$x := 1}}{{if .Data.on}}{{$x := 2}}{{$x}}{{end}}{{$x}}" },
    {
      name: "a block within reads it",
      text: "{{$x := 1}}{{if .Data.on}}{{$x := 2}}{{with .Data}}{{$x}}{{end}}{{end}}{{$x}}",
    },
    { name: "a function is given it", text: "{{$x := 1}}{{if .Data.on}}{{$x := 2}}{{print (add $x 1)}}{{end}}{{$x}}" },
    { name: "it is assigned", text: "{{$x := 1}}{{if .Data.on}}{{$x = 2}}{{end}}{{$x}}" },
    { name: "it is declared again in the same list", text: "{{$x := 1}}{{$x := 2}}{{$x}}" },
    { name: "there is none outside", text: "{{if .Data.on}}{{$x := 2}}{{end}}" },
    {
      name: "another block has one of its name",
      text: "{{if .Data.on}}{{$x := 1}}{{$x}}{{end}}{{if .Data.on}}{{$x := 2}}{{end}}",
    },
    { name: "a loop declares it", text: "{{$x := 1}}{{range $x, $_ := .Data.hosts}}a{{end}}{{$x}}" },
    { name: "it is what nobody reads", text: "{{$_ := 1}}{{if .Data.on}}{{$_ := 2}}{{end}}" },
  ])("has none where $name", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe.each(engines)("a copy, with $engine templates,", ({ problemsOf }) => {
  test.each([
    {
      name: "nobody can read it",
      variable: "$_",
      func: "append",
      text: '{{$h := .Data.hosts}}\n{{$_ := append $h "c"}}{{len $h}}',
    },
    {
      name: "its name is another",
      variable: "$g",
      func: "without",
      text: '{{$h := .Data.hosts}}\n{{$g := without $h "a"}}{{len $h}}',
    },
    {
      name: "a loop makes it",
      variable: "$_",
      func: "prepend",
      text: "{{$h := list}}{{range .Data.hosts}}\n{{$_ := prepend $h .}}{{end}}{{len $h}}",
    },
    { name: "a pipe makes it", variable: "$g", func: "uniq", text: "\n{{$g := .Data.hosts | uniq}}" },
  ])("that nothing reads has a warning where $name", ({ variable, func, text }) => {
    expect(problemsOf(text)).toEqual([
      {
        code: "result-unread",
        severity: "warning",
        message: `${func} returns a copy, and nothing reads ${variable}, which has it: what is copied stays as it was`,
        remedy:
          "expected the name of the variable that is meant to change, such as $hosts = append $hosts .Values.replica",
        position: expect.objectContaining({ line: 2, column: expect.any(Number) }),
      },
    ]);
  });

  test.each([
    { name: "it is assigned", text: '{{$h := .Data.hosts}}{{$h = append $h "c"}}{{len $h}}' },
    { name: "it is declared again, and read", text: '{{$h := .Data.hosts}}{{$h := append $h "c"}}{{len $h}}' },
    { name: "a block reads it", text: "{{$g := reverse .Data.hosts}}{{if .Data.on}}{{len $g}}{{end}}" },
    { name: "a function has an effect", text: '{{$_ := set .Data "on" false}}' },
    { name: "a loop goes over it", text: "{{range $i, $_ := uniq .Data.hosts}}a{{end}}" },
  ])("has none where $name", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe.each(engines)("a function, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { name: "default", func: "default", order: "default 6379 .Values.port", text: "{{\ndefault .Data.on 7000}}" },
    {
      name: "default behind a pipe",
      func: "default",
      order: "default 6379 .Values.port",
      text: "{{\n7000 | default .Data.on}}",
    },
    {
      name: "default in brackets",
      func: "default",
      order: "default 6379 .Values.port",
      text: "{{print (\ndefault .Data.on 7000)}}",
    },
    {
      name: "default in a condition",
      func: "default",
      order: "default 6379 .Values.port",
      text: '{{if \ndefault .Data.on "a"}}{{end}}',
    },
    {
      name: "coalesce",
      func: "coalesce",
      order: "coalesce .Values.port 6379",
      text: '{{\ncoalesce .Data.on "a" .Data.hosts}}',
    },
    { name: "or", func: "or", order: "or .Values.port 6379", text: "{{\nor 7000 .Data.on}}" },
  ])("whose literal comes before its value has a warning: $name", ({ func, order, text }) => {
    expect(problemsOf(text)).toEqual([
      {
        code: "arguments-swapped",
        severity: "warning",
        message: `${func} always returns this literal, which is not empty, and never its other arguments`,
        remedy: `expected another order, such as ${order}`,
        position: expect.objectContaining({ line: 2 }),
      },
    ]);
  });

  test.each([
    {
      name: "the literal is the default",
      text: "{{default 7000 .Data.on}}{{.Data.on | default 7000}}{{coalesce .Data.on 7000}}",
    },
    { name: "the literal is empty", text: '{{default .Data.on ""}}{{or 0 .Data.on}}' },
    { name: "a pipe gives the result of a call", text: '{{print "a" | default 7000}}' },
    { name: "a condition is switched on", text: "{{if or true .Data.on}}{{end}}" },
    { name: "it has one argument", text: "{{coalesce 7000}}{{or 7000}}" },
  ])("has none where $name", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

test("required with its message behind the value has a warning", () => {
  expect(helm('{{required (print .Data.on) "give a name"}}')).toEqual([
    expect.objectContaining({
      code: "arguments-swapped",
      remedy: 'expected another order, such as required "give a port" .Values.port',
    }),
  ]);
});

describe.each(engines)(
  "a function that takes true in the place of a value, with $engine templates,",
  ({ problemsOf }) => {
    test.each([
      { func: "default", text: "{{if .Data.on |\ndefault true}}{{end}}" },
      { func: "default", text: "{{if default\ntrue .Data.on}}{{end}}" },
      { func: "default", text: "exclude: '{{not (.Data.on |\ndefault true)}}'" },
      { func: "default", text: '{{ternary 1 2 (default\ntrue (index .Data "on"))}}' },
      { func: "coalesce", text: "{{if coalesce .Data.on .Data.hosts\ntrue}}{{end}}" },
      { func: "or", text: "{{$d := .Data}}{{if or $d.on\ntrue}}{{end}}" },
    ])("has a warning, since that is never false: $text", ({ func, text }) => {
      expect(problemsOf(text)).toEqual([
        {
          code: "default-true",
          severity: "warning",
          message: `${func} returns this true also where its value is false, as that counts as empty: it can never be false`,
          remedy:
            "expected a comparison, such as {{ ne .Values.enabled false }}, or hasKey or dig, which tell false from absent",
          position: expect.objectContaining({ line: 2 }),
        },
      ]);
    });

    test.each([
      { name: "the value is not read", text: "{{if or true .Data.on}}{{end}}" },
      { name: "the value is a text", text: "{{.Data.on | toString | default true}}" },
      { name: "false takes its place", text: "{{if .Data.on | default false}}{{end}}" },
      { name: "it is a comparison", text: "{{if ne .Data.on false}}{{end}}" },
    ])("has none where $name", ({ text }) => {
      expect(problemsOf(text)).toEqual([]);
    });
  },
);

const notDecoded = (func: string) => ({
  code: "text-not-decoded",
  severity: "warning",
  message: `${func} cannot decode the text that it is given, and nothing reads its error: what the text has is lost`,
  remedy: "correct the text; mustFromJson makes it an error, as does fail where the result has .Error",
  position: expect.objectContaining({ line: 2 }),
});

describe("a function that decodes a text", () => {
  test.each([
    { func: "fromYaml", text: '\n{{with (fromYaml "a: [secret").port}}{{end}}' },
    { func: "fromYaml", text: '{{range list 1 2}}\n{{if (fromYaml "a: [").port}}{{end}}{{end}}' },
    { func: "fromYamlArray", text: '\n{{len (fromYamlArray "a: 1")}}' },
    { func: "fromJson", text: '\n{{len (fromJson "{")}}' },
    { func: "fromJsonArray", text: '\n{{len (fromJsonArray "{")}}' },
    { func: "fromToml", text: '\n{{len (fromToml "a =")}}' },
  ])("has a warning where it cannot, without the text: $func", ({ func, text }) => {
    expect(helm(text)).toEqual([notDecoded(func)]);
  });

  test("comes before the loop that has no turn", () => {
    expect(helm('\n{{range (fromYaml "a: [").hosts}}{{end}}').map(({ code }) => code)).toEqual([
      "text-not-decoded",
      "value-absent",
    ]);
  });

  test.each([
    { name: "the template reads the error", text: '{{$v := fromYaml "a: ["}}{{if $v.Error}}{{else}}{{$v.a}}{{end}}' },
    { name: "the text has a key of that name alone", text: '{{len (fromYaml "Error: a")}}' },
    { name: "the text is a list of one text", text: '{{len (fromYamlArray "- a\\n  b")}}' },
    { name: "the text is empty", text: '{{len (fromYaml "")}}' },
  ])("has none where $name", ({ text }) => {
    expect(helm(text)).toEqual([]);
  });
});

describe.each(engines)("urlParse, with $engine templates,", ({ problemsOf }) => {
  test.each(["db:5432", "db/path", "tcp:///db:5432", "tcp://:5432", "http:/db//a"])(
    "has a warning where a text has no host: %s",
    (address) => {
      expect(problemsOf(`{{"a"}}\n{{(urlParse "${address}").host | default "b"}}`)).toEqual([
        {
          code: "url-without-host",
          severity: "warning",
          message: "urlParse finds no host in the text that it is given: its hostname is empty",
          remedy: "expected a scheme, // and a host, as in tcp://db:5432",
          position: expect.objectContaining({ line: 2 }),
        },
      ]);
    },
  );

  test.each(["tcp://db:5432", "//db:5432", "file:///a", "unix:///run/a.sock", ""])("has none for %j", (address) => {
    expect(problemsOf(`{{(urlParse "${address}").host | default "b"}}`)).toEqual([]);
  });
});

describe.each(engines)("a template that is given no dot, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { name: "reads a field", body: "{{default 1 .Data.on}}" },
    { name: "reads its dot", body: "{{if .}}{{end}}" },
    { name: "reads the first dot in a loop", body: "{{range list 1}}{{if $.Data.on}}{{end}}{{end}}" },
    { name: "asks for a field of it", body: "{{with (.Data).hosts}}{{end}}" },
    { name: "gives it to another one", body: '{{template "u" .}}' },
    { name: "reads it behind an else", body: "{{with false}}{{else}}{{print (.Data.on)}}{{end}}" },
  ])("and $name, has a warning", ({ body }) => {
    const text = `{{define "u"}}{{end}}{{define "t"}}${body}{{end}}{{if .Data.on}}\n{{template "t"}}{{end}}`;
    expect(problemsOf(text)).toEqual([
      {
        code: "template-without-dot",
        severity: "warning",
        message: 'The template "t" is given no dot here, and reads it: each of its fields is empty',
        remedy: 'expected a dot behind the name, such as {{ template "t" . }}',
        position: expect.objectContaining({ line: 2 }),
      },
    ]);
  });

  test.each([
    { name: "reads nothing", body: "7000" },
    { name: "reads another dot", body: "{{range list 1}}{{.}}{{end}}{{with 1}}{{print .}}{{end}}" },
    { name: "reads variables", body: "{{$x := 1}}{{$x}}" },
  ])("and $name, has none", ({ body }) => {
    expect(problemsOf(`{{define "t"}}${body}{{end}}{{template "t"}}`)).toEqual([]);
  });
});
