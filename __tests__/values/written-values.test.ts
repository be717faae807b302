import { describe, expect, test } from "@jest/globals";
import { readValues } from "../../src/values/values.js";

/** The problems of values files, each with its line and column. */
function warned(texts: readonly string[], template: string, ...set: readonly string[]): readonly string[] {
  const values = texts.map((text, index) => ({ file: `v${index + 1}.yaml`, text }));
  return readValues({ values, set, templates: [template] }).problems.map(
    ({ code, severity, message, position }) =>
      `${position?.file}:${position?.line}:${position?.column} ${code} ${severity}: ${message}`,
  );
}

describe("a key of a values file that is read as another one", () => {
  const NAMED = "{{ .Values.hosts.no | default 1 }}{{ .Values.on }}{{ index .Values.ports `1.10` }}";

  test.each([
    { text: "hosts:\n  no: a\n", is: ["2:3", "false"] },
    { text: "hosts: {de: a, no: b}\n", is: ["1:16", "false"] },
    { text: "on: a\n", is: ["1:1", "true"] },
    { text: "ports: {1.10: a}\n", is: ["1:9", "a number, which is written in another way"] },
    { text: "x: &h {no: a}\nhosts: *h\n", is: ["1:8", "false"] },
    { text: "x: &h {no: a}\nhosts: {<<: *h}\n", is: ["1:8", "false"] },
  ])("is named where a template reads it as it is written: $text", ({ text, is: [place, read] }) => {
    expect(warned([text], NAMED)).toEqual([`v1.yaml:${place} values-literal warning: The key is read as ${read}`]);
  });

  test.each([
    { text: "hosts: {off: a}", template: "{{ range $name, $host := .Values.hosts }}{{ $name }}{{ end }}" },
    { text: "hosts: {off: a}", template: "{{ index .Values.hosts .Values.name }}" },
    { text: "x: [{hosts: {off: a}}]", template: "{{ range .Values.x }}{{ .hosts.off }}{{ end }}" },
  ])("is named below what a template uses whole: $text", ({ text, template }) => {
    expect(warned([text], template)).toEqual([
      expect.stringContaining("values-literal warning: The key is read as false"),
    ]);
  });

  test.each([
    'hosts: {"no": a}',
    "hosts: {'no': a}",
    "hosts: {!!str no: a}",
    "hosts: {false: a, 80: b, nope: c}",
    'hosts: {no: a, "no": b}',
    "other: {no: a, y: b}",
    "y: a",
  ])("is none in quotes, and where no template reads it: %s", (text) => {
    expect(warned([text], NAMED).filter((problem) => problem.includes("values-literal"))).toEqual([]);
  });
});

describe("nothing in place of a value of an earlier file", () => {
  const EARLIER = "host: db.example.com\ndb: {port: 5432, tls: {names: [a]}}\nnone: null\nblank: ''\n";
  const READ = "{{ .Values.host }}{{ .Values.db.port }}{{ .Values.db.tls.names }}{{ .Values.none }}{{ .Values.blank }}";

  test.each([
    { later: "host:\n", place: "1:1", path: ".Values.host" },
    { later: "db:\n  port: # none\n", place: "2:3", path: ".Values.db.port" },
    { later: "db: {tls: {names: }}\n", place: "1:12", path: ".Values.db.tls.names" },
    { later: "x: &x\n  host:\n<<: *x\n", place: "2:3", path: ".Values.host" },
    { later: "x: &x\ndb: {port: *x}\n", place: "2:6", path: ".Values.db.port" },
  ])("is named where a template reads it: $later", ({ later, place, path }) => {
    expect(warned([EARLIER, later], READ)).toEqual([
      `v2.yaml:${place} values-replaced warning: A later file replaces the value of "${path}" with nothing; an unset variable?`,
    ]);
  });

  test.each([
    { name: "a null that is written", later: "host: null\ndb: {port: ~}\n" },
    { name: "an empty string", later: "host: ''\n" },
    { name: "a null or an empty string of the earlier file", later: "none:\nblank:\n" },
    { name: "a key that no template reads", later: "other:\n", earlier: "other: a\n" },
    { name: "a key of the first file alone", later: "db: {user: }\n" },
    { name: "a value of a still later file", later: "host:\n", last: "host: a\n" },
    { name: "a value of set", later: "host:\n", set: ["host=a"] },
  ])("is none of $name", ({ later, earlier = EARLIER, last = "{}", set = [] }) => {
    expect(warned([earlier, later, last], READ, ...set).filter((each) => each.includes("with nothing"))).toEqual([]);
  });
});
