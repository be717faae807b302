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

describe.each([
  { engine: "kURL's", problemsOf: kurl },
  { engine: "Helm's", problemsOf: helm },
])("a variable that shadows another one, with $engine templates,", ({ problemsOf }) => {
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
