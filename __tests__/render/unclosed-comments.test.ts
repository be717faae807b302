import { describe, expect, test } from "@jest/globals";
import { Meter } from "../../src/meter.js";
import { HELM_ACTIONS, KURL_ACTIONS } from "../../src/render/suspects.js";
import { unclosedComments } from "../../src/render/unclosed-comments.js";

const locate = (offset: number) => ({ file: "spec.yaml", line: offset + 1, column: 1 });
const helm = (text: string) => unclosedComments(text, locate, { actions: HELM_ACTIONS, meter: new Meter() });
const kurl = (text: string) =>
  unclosedComments(text.replaceAll("{{", "{{kurl"), locate, { actions: KURL_ACTIONS, meter: new Meter() });

const CHECK = "- tcpConnect: {}";

describe.each([
  { engine: "Helm's", found: helm },
  { engine: "kURL's", found: kurl },
])("a comment, with $engine templates,", ({ found }) => {
  test.each([
    { name: "its mark is forgotten", text: `{{/* one }}${CHECK}{{/* two */}}` },
    { name: "its mark has a blank", text: `{{/* one * /}}${CHECK}{{/* two */}}` },
    { name: "its mark is turned", text: `{{/* one /*}}${CHECK}{{/* two */}}` },
    { name: "both have dashes", text: `{{- /* one -}}${CHECK}{{- /* two */ -}}` },
    { name: "an action is between", text: `{{/* one }}${CHECK}{{if .x}}{{/* two */}}` },
    { name: "the next one is forgotten, too", text: `{{/* one }}${CHECK}{{/* two }}{{/* three */}}` },
    { name: "there is a good one before", text: `{{/* none */}}{{/* one }}${CHECK}{{/* two */}}`, line: 15 },
  ])("that reaches into the next one has an error: $name", ({ text, line = 1 }) => {
    expect(found(text)).toEqual([
      {
        code: "comment-unclosed",
        severity: "error",
        message: expect.stringMatching(
          /^This comment of the template reaches into the one at spec\.yaml:\d+:1, so what is between is not read$/,
        ),
        remedy: "end it with */}}",
        position: { file: "spec.yaml", line: found === kurl && line > 1 ? line + 4 : line, column: 1 },
      },
    ]);
  });

  test.each([
    { name: "each has its end", text: `{{/* one */}}${CHECK}{{/* two */}}` },
    { name: "a check with actions is in it", text: `{{/* ${CHECK}{{.x}} */}}{{/* two */}}` },
    { name: "no check is between", text: `{{/* one }} x {{/* two */}}${CHECK}` },
    { name: "a string has its marks", text: `{{"{{/*"}}${CHECK}{{"*/"}}` },
  ])("has none where $name", ({ text }) => {
    expect(found(text)).toEqual([]);
  });
});
