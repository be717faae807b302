import { describe, expect, test } from "@jest/globals";
import { readValues } from "../../src/values/values.js";

function unread(template: string, ...set: readonly string[]): readonly string[] {
  const { problems } = readValues({ values: [], set, templates: [template] });
  expect(problems.every(({ code, severity }) => code === "values-unread" && severity === "warning")).toBe(true);
  return problems.map(({ message, remedy }) => `${message}; ${remedy}`);
}

const ENABLED = "db: {{ if .Values.db.enabled }}{{ .Values.db.hosts.first }}{{ end }}";
const GIVE = "give the key that a template has behind .Values";

describe("a key of set", () => {
  test.each([
    {
      set: "db.enbled=true",
      template: ENABLED,
      is: 'No template reads "db.enbled" of line 1, so it changes nothing; did you mean enabled?',
    },
    {
      set: "dbs.enabled=true",
      template: ENABLED,
      is: 'No template reads "dbs" of line 1, so it changes nothing; did you mean db?',
    },
    {
      set: "db.hosts.last=a",
      template: ENABLED,
      is: `No template reads "db.hosts.last" of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "Values.db.enabled=true",
      template: ENABLED,
      is: `No template reads "Values" of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "db.enabled=1,evn=prod",
      template: ENABLED,
      is: `No template reads key 2 of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "evn[0]=prod",
      template: "{{ .Values.env }}",
      is: 'No template reads "evn" of line 1, so it changes nothing; did you mean env?',
    },
    {
      set: "enabled=true",
      template: "enabled: {{ .Values.db }}",
      is: `No template reads "enabled" of line 1, so it changes nothing; ${GIVE}`,
    },
  ])("$set that no template reads is named: $template", ({ set, template, is }) => {
    expect(unread(template, set)).toEqual([is]);
  });

  test.each([
    { template: ENABLED, set: "db.enabled=true" },
    { template: ENABLED, set: "db.hosts.first=a" },
    { template: "{{ range $k, $v := .Values.db }}{{ $v }}{{ end }}", set: "db.a=1" },
    { template: "{{ with .Values.db }}{{ .port }}{{ end }}", set: "db.port=1" },
    { template: '{{ index .Values "db" "port" }}', set: "db.port=1" },
    { template: '{{ dig "db" "port" 1 .Values }}', set: "db.port=1" },
    { template: "{{ (.Values).db }}", set: "db=1" },
    { template: "{{ toYaml .Values }}", set: "a.b=1" },
    { template: '{{ include "hosts" .Values.db }}', set: "db.port=1" },
    { template: "{{ range .Values.hosts }}{{ .name }}{{ end }}", set: "hosts[0].name=a" },
    { template: "{{ .Values.db.port }}", set: "db=null" },
    { template: "{{ .Values.db }}", set: "a b=1" },
    { template: "no action", set: "db=1" },
  ])("$set is read by $template", ({ template, set }) => {
    expect(unread(template, set)).toEqual([]);
  });

  test("is read if one of several templates reads it", () => {
    const templates = ["{{ .Values.b }}", "{{ .Values.a }}"];
    expect(readValues({ values: [], set: ["a=1"], templates }).problems).toEqual([]);
  });
});

describe("a key of a values file", () => {
  const read = (values: string, template: string) =>
    readValues({ values: [{ file: "values.yaml", text: values }], set: [], templates: [template] }).problems.map(
      ({ code, severity, message, remedy }) => `${code} ${severity}: ${message}; ${remedy}`,
    );

  test.each([
    { values: "dbs: {enabled: true}", unread: "dbs", absent: "db", meant: "db" },
    { values: "DB: {enabled: true}", unread: "DB", absent: "db", meant: "db" },
    { values: "db: {enbled: true, hosts: {}}", unread: "db.enbled", absent: "db.enabled", meant: "enabled" },
    { values: "db.enabled: true", unread: "db.enabled", absent: "db", meant: "db" },
    { values: "Values: {db: {enabled: true}}", unread: "Values", absent: "db", meant: "db" },
  ])("that is close to one that is missing is named: $values", ({ values, unread: key, absent, meant }) => {
    expect(read(values, ENABLED)).toEqual([
      `values-unread warning: No template reads "${key}", and the values do not have "${absent}", which one reads; did you mean ${meant}?`,
    ]);
  });

  test.each([
    { values: "image: {tag: a}\nreplicas: 3", template: ENABLED },
    { values: "db: {enabled: true, hosts: {}}\ndbs: 1", template: ENABLED },
    { values: "dbs: 1", template: "{{ toYaml .Values }}{{ .Values.db }}" },
    { values: "db: {enbled: true}", template: "{{ range .Values.db }}{{ .enabled }}{{ end }}" },
    { values: "dbs: 1", template: "no action" },
  ])("that may be there for another reader is none: $values with $template", ({ values, template }) => {
    expect(read(values, template)).toEqual([]);
  });
});
