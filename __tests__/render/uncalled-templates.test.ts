import { describe, expect, test } from "@jest/globals";
import { Meter } from "../../src/meter.js";
import { HELM_ACTIONS, KURL_ACTIONS } from "../../src/render/suspects.js";
import { uncalledTemplates } from "../../src/render/uncalled-templates.js";

const locate = (offset: number) => ({ file: "spec.yaml", line: offset + 1, column: 1 });
const helm = (text: string) => uncalledTemplates(text, locate, { actions: HELM_ACTIONS, meter: new Meter() });
const kurl = (text: string) =>
  uncalledTemplates(text.replaceAll("{{", "{{kurl "), locate, { actions: KURL_ACTIONS, meter: new Meter() });

const DB = '{{define "db"}}{{if .x}}- tcpConnect: {}{{end}}{{end}}';

describe.each([
  { engine: "Helm's", warned: helm },
  { engine: "kURL's", warned: kurl },
])("a template with checks, with $engine templates,", ({ warned }) => {
  test.each([
    { name: "nothing calls it", text: DB },
    { name: "another one is called", text: `${DB}{{template "dbs" .}}{{template "d"}}`.replace('"dbs"', '"bd"') },
    { name: "it has a raw name", text: DB.replace('"db"', "`db`") },
    { name: "its name is only text", text: `db "db"\n${DB}`, line: 9 },
    { name: "its name is in a comment", text: `${DB}{{/* template "db" */}}` },
  ])("has a warning where it is defined and $name", ({ text, line = 1 }) => {
    expect(warned(text)).toEqual([
      {
        code: "template-uncalled",
        severity: "warning",
        message: "No action calls this template, so its checks are not made",
        remedy: "call it with include or template, or remove it",
        position: { file: "spec.yaml", line, column: 1 },
      },
    ]);
  });

  test.each([
    { name: "it is called", text: `${DB}{{template "db" .}}` },
    { name: "it is called in a condition", text: `{{if .y}}{{template "db" .}}{{end}}${DB}` },
    { name: "it is called through a variable", text: `${DB}{{$name := "db"}}{{include $name .}}` },
    { name: "a name is computed", text: `${DB}{{include (printf "d%s" "b") .}}` },
    { name: "a string is read as a template", text: `${DB}{{tpl .t .}}` },
    { name: "its checks are behind it", text: '{{define "name"}}x{{end}}- tcpConnect: {}' },
    { name: "it is a block", text: '{{block "db" .}}- tcpConnect: {}{{end}}' },
  ])("has none where $name", ({ text }) => {
    expect(warned(text)).toEqual([]);
  });
});
