// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of shells and workflows
import { describe, expect, test } from "@jest/globals";
import { readValues } from "../../src/values/values.js";

const TEMPLATE = "{{ .Values.env }}{{ range .Values.hosts }}{{ .name }}{{ end }}";

const QUOTES = "has quotes around it, which are a part of it";
const BLANK = "begins or ends with a blank, which is a part of it";
const COMMENT = "has a blank with # behind it, and what follows is a part of it";
const PLACEHOLDER = "is a placeholder for which nothing was put in";

describe("a value of set", () => {
  const warned = (line: string) =>
    readValues({ values: [], set: [line], templates: [TEMPLATE] }).problems.map(
      ({ code, severity, where, message }) => `${code} ${severity} ${where}: ${message}`,
    );
  const of = (key: string, what: string) => [`values-literal warning input set: The value of ${key} of line 1 ${what}`];

  test.each([
    { line: 'env="S3CRET"', is: of('"env"', QUOTES) },
    { line: "env='S3CRET'", is: of('"env"', QUOTES) },
    { line: "\"env='S3CRET'\"", is: of('"env"', QUOTES) },
    { line: "env='a,hosts=b'", is: of('"env"', QUOTES) },
    { line: "env=a,hosts='b'", is: of("key 2", QUOTES) },
    { line: 'hosts={"S3CRET","b"}', is: of('"hosts"', QUOTES) },
    { line: "env=S3CRET # staging too", is: of('"env"', COMMENT) },
    { line: 'env="S3CRET" # staging', is: of('"env"', COMMENT) },
    { line: "env= S3CRET", is: of('"env"', BLANK) },
    { line: "env=\tS3CRET", is: of('"env"', BLANK) },
    { line: "env=S3CRET ", is: of('"env"', BLANK) },
    { line: "env= ", is: of('"env"', BLANK) },
    { line: 'env= "S3CRET"', is: of('"env"', BLANK) },
    { line: "env= S3CRET # staging", is: of('"env"', COMMENT) },
    { line: "hosts={S3CRET, b, c}", is: of('"hosts"', BLANK) },
    { line: "env=${ENV}", is: of('"env"', PLACEHOLDER) },
    { line: "env=${{ vars.ENV }}", is: of('"env"', PLACEHOLDER) },
    { line: '"env=${ENV}"', is: of('"env"', PLACEHOLDER) },
  ])("with a part that is not taken off is named, and not shown: $line", ({ line, is }) => {
    expect(warned(line)).toEqual(is);
  });

  test.each([
    '"env=prod"',
    '"env=""prod"""',
    'env=\\"prod\\"',
    "env=it's",
    'env=5"',
    "env=a#b",
    "env=a b",
    "env=\\ a\\ ",
    '"env= a "',
    "env=#b",
    "env=a \\#b",
    '"env=see #4"',
    "env=",
    "env=${ENV}:5432",
    "env=$ENV",
    "env=***",
    "env=\\${ENV}",
  ])("that is meant is none: %s", (line) => {
    expect(warned(line)).toEqual([]);
  });
});

describe("a placeholder in a values file", () => {
  const warned = (text: string, ...set: readonly string[]) =>
    readValues({ values: [{ file: "values.yaml", text }], set, templates: [TEMPLATE] }).problems.map(
      ({ code, severity, where, message }) => `${code} ${severity} ${where}: ${message}`,
    );
  const of = (path: string) => [`values-literal warning input values: The value of "${path}" ${PLACEHOLDER}`];

  test.each([
    { text: "env: ${ENV}", path: "env" },
    { text: "env: '${{ vars.ENV }}'", path: "env" },
    { text: "hosts: [{name: a}, {name: '${HOST}'}]", path: "hosts[1].name" },
  ])("that a template reads is named: $text", ({ text, path }) => {
    expect(warned(text)).toEqual(of(path));
  });

  test.each([["other: ${ENV}"], ["env: ${ENV}:1"], ["env: prod"], ["env: ${ENV}", "env=prod"]])(
    "that is not read, a part of a value or replaced is none: %s",
    (text, ...set) => {
      expect(warned(text, ...set)).toEqual([]);
    },
  );
});
