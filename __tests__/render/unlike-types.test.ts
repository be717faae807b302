import { describe, expect, test } from "@jest/globals";
import { INT64 } from "../../src/go/reflect.js";
import { dict, GoNumber, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

const values = dict([
  ["port", 7001],
  ["ports", list([7001, 7002])],
  ["words", list(["7001", "true"])],
  ["set", list([new GoNumber(INT64, 7001n)])],
  ["mixed", list([7001, "7001"])],
]);

const helm = (text: string): readonly Problem[] => renderValues({ file: "spec.yaml", text }, values).problems;

const unlike = (by: string, type: string, other: string): Problem => ({
  code: "value-unlike",
  severity: "warning",
  message: `${by} compares a value of the type ${type} with one of the type ${other} that is written the same, and they are never equal`,
  remedy: "compare both as strings: toString converts a value, and toStrings a list",
  position: { file: "spec.yaml", line: 2, column: expect.any(Number) as unknown as number },
});

describe("a value that a function compares with the same one of another type", () => {
  test.each([
    { text: "{{has 7001 .Values.ports}}", is: unlike("has", "int", "float64") },
    { text: "{{not (has 7001 .Values.ports)}}", is: unlike("has", "int", "float64") },
    { text: "{{.Values.ports | has 7001}}", is: unlike("has", "int", "float64") },
    { text: "{{mustHas 7001 .Values.ports}}", is: unlike("mustHas", "int", "float64") },
    { text: '{{has "7001" .Values.ports}}', is: unlike("has", "string", "float64") },
    { text: "{{has 7001 .Values.set}}", is: unlike("has", "int", "int64") },
    { text: "{{has .Values.port .Values.words}}", is: unlike("has", "float64", "string") },
    { text: "{{has true .Values.words}}", is: unlike("has", "bool", "string") },
    { text: "{{without .Values.ports 7001 | len}}", is: unlike("without", "int", "float64") },
    { text: "{{mustWithout .Values.ports 1 7001 | len}}", is: unlike("mustWithout", "int", "float64") },
    { text: '{{deepEqual "7001" .Values.port}}', is: unlike("deepEqual", "string", "float64") },
    { text: "{{if has 7001 .Values.ports}}x{{end}}", is: unlike("has", "int", "float64") },
    { text: '{{ternary "a" "b" (has 7001 .Values.ports)}}', is: unlike("has", "int", "float64") },
    { text: "{{range until 3}}{{has 7001 $.Values.ports}}{{end}}", is: unlike("has", "int", "float64") },
    { text: '{{tpl "{{has 7001 .Values.ports}}" .}}', is: unlike("has", "int", "float64") },
  ])("has one warning: $text", ({ text, is }) => {
    expect(helm(`a\n${text}`)).toEqual([is]);
  });

  test.each([
    "{{has 7001.0 .Values.ports}}{{has (float64 7001) .Values.ports}}",
    '{{has "7001" (toStrings .Values.ports)}}',
    "{{has .Values.port .Values.ports}}",
    "{{has 7003 .Values.ports}}",
    "{{has 7001 (list)}}",
    '{{has "7001" .Values.mixed}}',
    "{{or (has 7001 .Values.ports) (has 7001.0 .Values.ports)}}",
    "{{deepEqual 7001.0 .Values.port}}",
  ])("has none where the types are the same, or the text is another one: %s", (text) => {
    expect(helm(text)).toEqual([]);
  });
});

test.each(["{{eq 7001 .Values.port}}", '{{ne "7001" .Values.port}}'])(
  "a comparison of two types by eq or ne is an error of the template: %s",
  (text) => {
    expect(helm(text)).toMatchObject([
      { code: "template-exec", message: expect.stringMatching(/incompatible types for comparison: \w+ and float64$/) },
    ]);
  },
);

test("a value of a kURL context that has compares as a string has a warning, and as a number it has none", () => {
  const contexts = [{ file: "context", text: "Values: {ports: [7001]}" }];
  const kurl = (text: string) =>
    render({ file: "spec.yaml", text: `a\n${text}` }, accept(templateData({ contexts }))).problems;
  expect(kurl('{{kurl has "7001" .Values.ports}}')).toEqual([unlike("has", "string", "int")]);
  expect(kurl("{{kurl has 7001 .Values.ports}}")).toEqual([]);
});
