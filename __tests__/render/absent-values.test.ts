import { describe, expect, test } from "@jest/globals";
import type { Source } from "../../src/files/source.js";
import { dict, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

const CONTEXT = "Hosts: \nData: {none: , empty: [], groups: [{hosts: [a]}, {}, {}], map: {}}";

const kurl = (text: string): readonly Problem[] => {
  const source: Source = {
    file: "spec.yaml",
    text: text.replaceAll("{{", "{{kurl ").replaceAll("{{kurl -", "{{kurl- "),
  };
  return render(source, accept(templateData({ contexts: [{ file: "context", text: CONTEXT }] }))).problems;
};

const helm = (text: string): readonly Problem[] => {
  const groups = list([dict([["hosts", list(["a"])]]), dict(), dict()]);
  const data = dict([
    ["none", null],
    ["empty", list([])],
    ["groups", groups],
    ["map", dict()],
  ]);
  return renderValues({ file: "spec.yaml", text: text.replaceAll(".Data", ".Values.Data") }, dict([["Data", data]]))
    .problems;
};

const shown = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, message, position }) => [
    `${position?.line}`,
    severity,
    code,
    /^(?:The range over|The if that compares) (.*) prints nothing/.exec(message)?.[1]?.replace(".Values.Data", ".Data"),
  ]);

const warned = (line: number, what: string) => [`${line}`, "warning", "value-absent", what];

const ENGINES = [
  { engine: "kURL's", problemsOf: kurl },
  { engine: "Helm's", problemsOf: helm },
];

describe.each(ENGINES)("a range over a list that is absent or null, with $engine templates,", ({ problemsOf }) => {
  test.each([
    ["null", "a\n{{range .Data.none}}x{{end}}", warned(2, ".Data.none")],
    ["absent", "a\n{{range .Data.lost}}x{{end}}", warned(2, ".Data.lost")],
    ["below something absent", "{{range .Data.lost.hosts}}x{{end}}", warned(1, ".Data.lost.hosts")],
    ["read from the root", "{{with .Data.groups}}{{range $.Data.lost}}x{{end}}{{end}}", warned(1, "$.Data.lost")],
    ["with an index", "{{range $i, $host := .Data.lost}}x{{end}}", warned(1, ".Data.lost")],
    ["in a variable", "{{$all := .Data.lost}}\n{{range $all}}x{{end}}", warned(2, "$all")],
    ["found by its name", '{{range index .Data "lost"}}x{{end}}', warned(1, "index .Data lost")],
    ["a number of turns", "{{range until (int .Data.lost)}}x{{end}}", warned(1, ".Data.lost")],
    [
      "what a template is given",
      '{{define "t"}}\n{{range .}}x{{end}}{{end}}{{template "t" .Data.lost}}',
      warned(2, "."),
    ],
    ["of several groups, once", "{{range .Data.groups}}\n{{range .hosts}}x{{end}}{{end}}", warned(2, ".hosts")],
    [
      "inside an if of another field",
      "{{if .Data.groups}}{{range .Data.lost}}x{{end}}{{end}}",
      warned(1, ".Data.lost"),
    ],
  ])("is a warning where it is %s", (_, text, expected) => {
    expect(shown(problemsOf(text)).map((row) => row.map((part) => part?.replaceAll('"', "")))).toEqual([expected]);
  });

  test.each([
    ["an empty list", "{{range .Data.empty}}x{{end}}"],
    ["an empty mapping", "{{range .Data.map}}x{{end}}"],
    ["a list with an else", "{{range .Data.lost}}x{{else}}y{{end}}"],
    [
      "a list with a default",
      "{{range .Data.lost | default list}}x{{end}}{{range default .Data.none .Data.lost}}x{{end}}",
    ],
    ["a list that an if tests", "{{if .Data.lost}}{{range .Data.lost}}x{{end}}{{end}}"],
    ["a list that an if tests with others", "{{if or .Data.lost .Data.groups}}{{range $.Data.lost}}x{{end}}{{end}}"],
    ["a list that an if tests by its name", '{{if hasKey .Data "none"}}{{range .Data.none}}x{{end}}{{end}}'],
    ["a list that a with tests", "{{with .Data.lost}}{{range .}}x{{end}}{{end}}"],
    ["no turn", "{{range until 0}}x{{end}}"],
    ["a list in a loop without turns", "{{range .Data.empty}}{{range $.Data.lost}}x{{end}}{{end}}"],
  ])("is none over %s", (_, text) => {
    expect(shown(problemsOf(text))).toEqual([]);
  });
});

describe.each(ENGINES)(
  "an if that compares a value that is absent or null, with $engine templates,",
  ({ problemsOf }) => {
    test.each([
      ["null", '{{if eq .Data.none "prod"}}x{{end}}', warned(1, ".Data.none")],
      ["absent", 'a\n{{if eq .Data.lost "prod"}}x{{end}}', warned(2, ".Data.lost")],
      ["the second of two", '{{if eq "prod" .Data.lost}}x{{end}}', warned(1, ".Data.lost")],
      ["piped", '{{if .Data.lost | eq "prod"}}x{{end}}', warned(1, ".Data.lost")],
      ["in a variable", '{{$env := .Data.lost}}{{if eq $env "prod"}}x{{end}}', warned(1, "$env")],
      ["compared twice", '{{if or (eq .Data.lost "prod") (eq .Data.lost "stage")}}x{{end}}', warned(1, ".Data.lost")],
      ["sought in a list", '{{if has .Data.lost (list "prod" "stage")}}x{{end}}', warned(1, ".Data.lost")],
      ["found by its name", '{{if eq (index .Data "lost") "prod"}}x{{end}}', warned(1, 'index .Data "lost"')],
      [
        "beside a test of another field",
        '{{if and .Data.groups (eq .Data.lost "prod")}}x{{end}}',
        warned(1, ".Data.lost"),
      ],
    ])("is a warning where it is %s", (_, text, expected) => {
      expect(shown(problemsOf(text))).toEqual([expected]);
    });

    test.each([
      ["a value that is there", "{{if eq (len .Data.groups) 2}}x{{end}}"],
      ["one with an else", '{{if eq .Data.lost "prod"}}x{{else}}y{{end}}'],
      ["one with a default", '{{if eq (default "dev" .Data.lost) "prod"}}x{{end}}'],
      ["one beside a test of it", '{{if and .Data.lost (eq .Data.lost "prod")}}x{{end}}'],
      ["one with a piped default", '{{if .Data.lost | default "dev" | eq "prod"}}x{{end}}'],
      ["one below a field that is tested beside it", '{{if and .Data.lost (eq .Data.lost.env "prod")}}x{{end}}'],
      ["one that an if tests", '{{if .Data.lost}}{{if eq .Data.lost "prod"}}x{{end}}{{end}}'],
      ["one that must not be equal", '{{if ne .Data.lost "prod"}}x{{end}}'],
      ["one that is tested alone", "{{if .Data.lost}}x{{end}}"],
    ])("is none for %s", (_, text) => {
      expect(shown(problemsOf(text))).toEqual([]);
    });
  },
);

describe.each(ENGINES)("an action that prints true or false, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { text: "exclude: '{{ne .Data.lost \"prod\"}}'", what: ".Data.lost" },
    { text: "exclude: '{{not (eq .Data.lost \"prod\")}}'", what: ".Data.lost" },
    { text: "exclude: '{{eq .Data.none \"prod\"}}'", what: ".Data.none" },
  ])("has a warning where it compares what has no value: $text", ({ text, what }) => {
    const shownWhat = problemsOf(text).map(({ code, message }) => [
      code,
      message.split(":")[0]?.replace(".Values", ""),
    ]);
    expect(shownWhat).toEqual([["value-absent", `An action compares ${what} and prints true or false`]]);
  });

  test.each([
    "exclude: '{{not .Data.lost}}'",
    "exclude: '{{and .Data.lost (eq .Data.lost \"prod\")}}'",
    "exclude: '{{ne (len .Data.groups) 2}}'",
    'exclude: \'{{ne (default "dev" .Data.lost) "prod"}}\'',
  ])("has none where that is handled: %s", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

const ofCode = (problems: readonly Problem[]) => problems.filter(({ code }) => code === "value-absent");

const PRINTED =
  /^An action (?:prints|gives) (.*?)(?: to a function)?: there is no such value in the (?:values|context), or it is null$/;

describe.each(ENGINES)(
  "an action that gives a function a value that is absent or null, with $engine templates,",
  ({ problemsOf }) => {
    const whatIn = (text: string) =>
      ofCode(problemsOf(text)).map(({ code, severity, message, remedy, position }) => {
        expect(remedy).toBe('give the value, or write what is meant without it, such as default "" or default 0');
        return [`${position?.line}`, severity, code, PRINTED.exec(message)?.[1]?.replaceAll(".Values.Data", ".Data")];
      });

    test.each([
      { text: "{{.Data.lost | quote}}", what: ".Data.lost" },
      { text: "{{add 7001 .Data.lost}}", what: ".Data.lost" },
      { text: "{{add 7001 (int .Data.none)}}", what: ".Data.none" },
      { text: '{{index (list "a" "b") (int .Data.lost)}}', what: ".Data.lost" },
      { text: '{{printf "%s" .Data.lost}}', what: ".Data.lost" },
      { text: '{{printf "%s" (index .Data "lost")}}', what: 'index .Data "lost"' },
      { text: '{{index .Data "lost" | cat "a"}}', what: 'index .Data "lost"' },
      { text: '{{join "," .Data.lost}}', what: ".Data.lost" },
      { text: "{{$port := add 7001 .Data.lost}}{{$port}}", what: ".Data.lost" },
      { text: '{{define "a"}}{{end}}{{template "a" (add 7001 .Data.lost)}}', what: ".Data.lost" },
      { text: '{{default "a" (printf "%s" .Data.lost)}}', what: ".Data.lost" },
      { text: '{{printf "%s" .Data.lost | default "a"}}', what: ".Data.lost" },
      { text: "{{toJson (list (add 1 .Data.lost))}}", what: ".Data.lost" },
      { text: "- tcpConnect:\n    address: localhost:{{int .Data.lost}}:7001", what: ".Data.lost", line: 2 },
      { text: "- {tcpConnect: {address: 'localhost{{int .Data.lost}}:7001'}}", what: ".Data.lost" },
      { text: '{\n  "tcpConnect": {\n\n    "address": "a{{int .Data.lost}}:1"}}', what: ".Data.lost", line: 4 },
      {
        text: "a:\n- tcpConnect:\n  # b:\n  {{if true}}\n    c:\n    - d:\n        e: 1\n    - f: x{{int .Data.lost}}\n  {{end}}",
        what: ".Data.lost",
        line: 8,
      },
    ])("has a warning where it may be a part of a check: $text", ({ text, what, line = 1 }) => {
      expect(whatIn(text)).toEqual([warned(line, what)]);
    });

    test.each([
      "{{.Data.empty}}",
      '{{.Data.lost | default "a"}}{{default "" .Data.none}}{{coalesce .Data.lost "a"}}',
      "{{.Data.lost | int | default 7001}}{{default 7001 (int .Data.lost)}}{{or .Data.lost 1}}{{and .Data.lost 1}}",
      '{{default 1 (printf "%s" .Data.lost | empty)}}',
      '{{.Data.lost | default (printf "%s" .Data.none)}}',
      '{{ternary 1 2 (empty .Data.lost)}}{{not .Data.lost}}{{hasKey .Data "lost"}}{{kindIs "map" .Data.lost}}',
      '{{list .Data.lost | len}}{{dict "a" .Data.none | toJson}}{{toJson .Data.lost}}',
      "{{if .Data.lost}}{{else}}{{.Data.lost}}{{end}}",
      "{{if or .Data.lost .Data.groups}}{{add 1 .Data.lost}}{{end}}",
      "metadata:\n  namespace: {{int .Data.lost}}",
      "spec:\n  tcpConnect: a\n  other:\n    a: {{int .Data.lost}}",
      "# {{int .Data.lost}}",
      "- tcpConnect: # {{int .Data.lost}}",
      "tcpConnect:\n  a: 1\n---\nb: {{int .Data.lost}}",
    ])("has none where it is handled, or elsewhere: %s", (text) => {
      expect(whatIn(text)).toEqual([]);
    });

    test("has one warning", () => {
      expect(whatIn("{{range list 1 2}}{{add $.Data.lost $.Data.none}}{{end}}")).toEqual([warned(1, "$.Data.lost")]);
    });
  },
);

describe("an action that prints a value that is absent or null by itself", () => {
  test.each([
    { text: "{{.Data.lost}}", what: ".Data.lost" },
    { text: "{{.Data.none}}", what: ".Data.none" },
    { text: '{{index .Data "lost"}}', what: 'index .Data "lost"' },
    { text: "{{$x := .Data.lost}}{{$x}}", what: "$x" },
    { text: "{{range .Data.groups}}{{if not .hosts}}{{.port}}{{end}}{{end}}", what: ".port" },
    { text: '{{define "a"}}b: {{.lost}}{{end}}{{template "a" .Data}}', what: ".lost" },
    { text: "a: {tcpConnect: {address: 'localhost{{.Data.lost}}:7001'}}", what: ".Data.lost" },
  ])("has a warning, as Helm prints nothing: $text", ({ text, what }) => {
    expect(helm(text)).toEqual([
      expect.objectContaining({
        code: "value-absent",
        message: `An action prints ${what.replace(".Data", ".Values.Data")}: there is no such value in the values, or it is null`,
      }),
    ]);
  });

  test("has none as kURL prints <no value>, which is an error in a check", () => {
    expect(kurl("{{.Data.lost}}{{.Data.none}}")).toEqual([]);
  });
});

test("an action that prints a key whose mapping has a similar one has one warning, which names that", () => {
  expect(helm("{{range .Data.groups}}{{.host}}{{end}}").map(({ message }) => message)).toEqual([
    'The template reads "host" of a mapping of the values, which has "hosts" instead',
  ]);
});

test("an if that does not read what it would compare has no warning", () => {
  expect(kurl('{{if and (len .Data.empty) (eq .Data.empty.lost "prod")}}x{{end}}')).toEqual([]);
});

test("a range over one of kURL's own fields that are absent has no warning", () => {
  expect(
    kurl("{{range .PrimaryHosts}}x{{end}}{{range .Installer.Spec.Kurl.AdditionalNoProxyAddresses}}x{{end}}"),
  ).toEqual([]);
});

test("a range over a key of the context without a value has a warning", () => {
  expect(shown(kurl("{{range .Hosts}}x{{end}}"))).toEqual([warned(1, ".Hosts")]);
});

test("a range in a string that tpl reads is a warning at the action", () => {
  expect(shown(helm('a\n{{tpl "{{range .Data.lost}}x{{end}}" .}}'))).toEqual([warned(2, ".Data.lost")]);
});

test("a range over a list that dig finds has no warning", () => {
  expect(helm('{{range dig "lost" list .Data}}x{{end}}')).toEqual([]);
});

test("the warning says what to do", () => {
  expect(helm("{{range .Data.lost}}x{{end}}")).toMatchObject([
    {
      message: expect.stringContaining("there is no such value in the values, or it is null"),
      remedy: "give the list, or [] where none is meant",
    },
  ]);
});
