import { expect, test } from "@jest/globals";
import { describeNode } from "../../../src/go/template/node.js";
import { parseTemplate } from "../../../src/go/template/template.js";

test.each([
  { template: "a {{- 1}}b", text: "a{{1}}b" },
  { template: "{{if   .x|print  1}}a{{ else }}b{{end}}", text: "{{if .x | print 1}}a{{else}}b{{end}}" },
  { template: "{{if 1}}a{{else if 2}}b{{end}}", text: "{{if 1}}a{{else}}{{if 2}}b{{end}}{{end}}" },
  {
    template: "{{range $i,$e:=.l}}{{break}}{{continue}}{{end}}",
    text: "{{range $i, $e := .l}}{{break}}{{continue}}{{end}}",
  },
  { template: "{{with $x  := (print .a.b).c}}{{$x.y}}{{end}}", text: "{{with $x := (print .a.b).c}}{{$x.y}}{{end}}" },
  { template: "{{$x := 1}}{{$x  =  `a` }}", text: "{{$x := 1}}{{$x = `a`}}" },
  { template: '{{template `a"b` .}}{{block "x" true}}y{{end}}', text: '{{template "a\\"b" .}}{{template "x" true}}' },
  { template: '{{template "a"}}{{/* gone */}}', text: '{{template "a"}}' },
  { template: "{{print nil . 0x10 'a' \"q\" ((1))}}", text: "{{print nil . 0x10 'a' \"q\" ((1))}}" },
])("a tree is described as Go prints it: $template", ({ template, text }) => {
  const root = parseTemplate(template).trees.get("t")?.root;
  expect(root && describeNode(root)).toBe(text);
});
