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
    {
      set: "db.port=1",
      template: "{{ .Values.primary.db.port }}{{ .Values.db.host }}",
      is: `No template reads "db.port" of line 1, so it changes nothing; ${GIVE}`,
    },
    {
      set: "db.port=1",
      template: "{{/* {{ .Values.db.port }} */}}{{- /* .Values.db.port */ -}}{{ .Values.db.enabled }}",
      is: `No template reads "db.port" of line 1, so it changes nothing; ${GIVE}`,
    },
  ])("$set that no template reads is named: $template", ({ set, template, is }) => {
    expect(unread(template, set)).toEqual([is]);
  });

  test.each([
    { set: "'db.enabled'=true", remedy: "did you mean db?" },
    { set: "db/enabled=true", remedy: GIVE },
    { set: "db:enabled=true", remedy: GIVE },
    { set: "db\\.enabled=true", remedy: GIVE },
    { set: "$db.enabled=true", remedy: "did you mean db?" },
    { set: "export db.enabled=true", remedy: GIVE },
    { set: "db .enabled=true", remedy: "did you mean db?" },
    { set: "café=1", remedy: GIVE },
    { set: "a b=1", remedy: GIVE },
  ])("$set that no template can read as a path is counted, not quoted", ({ set, remedy }) => {
    expect(unread(ENABLED, set)).toEqual([`No template reads key 1 of line 1, so it changes nothing; ${remedy}`]);
  });

  test("behind a list in braces is not quoted, since it may be a part of a value", () => {
    expect(unread(ENABLED, "db.enabled={a},S3CRET=1")).toEqual([
      `No template reads key 2 of line 1, so it changes nothing; ${GIVE}`,
    ]);
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
    { template: '{{ index .Values "db/port" }}', set: "db/port=1" },
    { template: '{{ index .Values "db.port" }}', set: "db\\.port=1" },
    { template: "{{ .Values.größe }}", set: "größe=1" },
    { template: "{{ $root := . }}{{ $root.Values.db.port }}", set: "db.port=1" },
    { template: "{{ with dict `ctx` . }}{{ .ctx.Values.db.port }}{{ end }}", set: "db.port=1" },
    { template: "no action", set: "db=1" },
  ])("$set is read by $template", ({ template, set }) => {
    expect(unread(template, set)).toEqual([]);
  });

  test("that is close to one that a template reads and nothing gives is named also where a template uses what is above it", () => {
    const template = "{{ if .Values.cache.enabled }}{{ $dbs = append $dbs .Values.cache }}{{ end }}";
    expect(unread(template, "cache.enable=true")).toEqual([
      'No template reads "cache.enable" of line 1, so it changes nothing; did you mean enabled?',
    ]);
  });

  test("that is close to one beside it is named also where a template uses what is above it", () => {
    const templates = ["{{ with .Values.db }}{{ if .enabled }}{{ .tls.port }}{{ end }}{{ end }}"];
    const values = [{ file: "values.yaml", text: "db: {enabled: false, tls: {port: 1}}" }];
    const { problems } = readValues({ values, set: ["db.enbled=true", "db.tls.prot=2", "db.enabled=true"], templates });
    expect(problems.map(({ message, remedy }) => `${message}; ${remedy}`)).toEqual([
      'No template reads "db.enbled" of line 1, so it changes nothing; did you mean enabled?',
      'No template reads "db.tls.prot" of line 2, so it changes nothing; did you mean port?',
    ]);
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

  test("that is close to one that is missing is named also where a template uses what is above it", () => {
    expect(
      read("db: {enbled: true, port: 1}", "{{ with .Values.db }}{{ .port }}{{ end }}{{ .Values.db.enabled }}"),
    ).toEqual([
      'values-unread warning: No template reads "db.enbled", and the values do not have "db.enabled", which one reads; did you mean enabled?',
    ]);
  });

  test.each([
    { values: "image: {tag: a}\nreplicas: 3", template: ENABLED },
    { values: "db: {enabled: true, hosts: {}}\ndbs: 1", template: ENABLED },
    { values: "dbs: 1", template: "{{ toYaml .Values }}{{ .Values.db }}{{ .dbs }}" },
    { values: "dbs: 1", template: "{{ toYaml .Values }}" },
    { values: "db: {enbled: true}", template: "{{ range .Values.db }}{{ .enabled }}{{ end }}" },
    { values: "dbs: 1", template: "no action" },
    { values: "db: {hosts: 1}", template: "{{ .Values.primary.db.host }}{{ .Values.db.port }}" },
    { values: "db.port: 1", template: '{{ index .Values "db.port" }}{{ .Values.db.host }}' },
  ])("that may be there for another reader is none: $values with $template", ({ values, template }) => {
    expect(read(values, template)).toEqual([]);
  });
});

describe("a path of a values file", () => {
  const HOST = "{{ .Values.db.host }}";
  const read = (values: string, template: string, set: readonly string[] = []) =>
    readValues({ values: [{ file: "values.yaml", text: values }], set, templates: [template] }).problems;

  test.each([
    { values: "values: {db: {host: a}}", template: HOST, path: "values.db.host", meant: "db.host" },
    { values: "app: {name: a, db: {host: a}}", template: HOST, path: "app.db.host", meant: "db.host" },
    {
      values: "app: {name: a, db: {host: a}}",
      template: `${HOST}{{ .Values.app.name }}`,
      path: "app.db.host",
      meant: "db.host",
    },
    { values: "db: {host: a}", template: "{{ .Values.global.db.host }}", path: "db.host", meant: "global.db.host" },
    { values: "dbHost: a", template: HOST, path: "dbHost", meant: "db.host" },
    { values: "db: {host: a}", template: "{{ .Values.dbHost }}", path: "db.host", meant: "dbHost" },
    { values: "app: {db: {host: a}}\ndb: {host: }", template: HOST, path: "app.db.host", meant: "db.host" },
  ])("that is at another level than the absent one that is read is named: $values with $template", (row) => {
    expect(read(row.values, row.template)).toEqual([
      {
        code: "values-unread",
        severity: "warning",
        where: "input values",
        message: `No template reads "${row.path}", and the values do not have "${row.meant}", which one reads`,
        remedy: `did you mean "${row.meant}"?`,
      },
    ]);
  });

  test.each([
    { name: "the values have the other", values: "app: {db: {host: a}}\ndb: {host: b}", template: HOST },
    {
      name: "another template reads it",
      values: "app: {db: {host: a}}",
      template: `${HOST}{{ .Values.app.db.host }}`,
    },
    {
      name: "it is below a value that is used whole",
      values: "app: {db: {host: a}}",
      template: `${HOST}{{ range .Values.app }}{{ .host }}{{ end }}`,
    },
    { name: "the values are used whole", values: "app: {db: {host: a}}", template: `${HOST}{{ toYaml .Values }}` },
    { name: "a single name is elsewhere", values: "app: {port: 1}", template: "{{ .Values.port }}" },
    { name: "two levels are between", values: "a: {b: {db: {host: a}}}", template: HOST },
    { name: "set gives the other", values: "app: {db: {host: a}}", template: HOST, set: ["db.host=b"] },
  ])("is none where $name", ({ values, template, set }) => {
    expect(read(values, template, set)).toEqual([]);
  });
});

describe("a key of a later values file", () => {
  const EARLIER = "db: {enabled: false, hosts: {first: a}}";
  const read = (later: string, template = ENABLED) =>
    readValues({
      values: [
        { file: "values.yaml", text: EARLIER },
        { file: "prod.yaml", text: later },
      ],
      set: [],
      templates: [template],
    }).problems.map(({ code, severity, message, remedy }) => `${code} ${severity}: ${message}; ${remedy}`);
  const kept = (key: string, other: string, meant: string) =>
    `values-unread warning: No template reads "${key}", and "${other}" keeps the value of an earlier file; did you mean ${meant}?`;

  test.each([
    { later: "db: {enbled: true}", is: kept("db.enbled", "db.enabled", "enabled") },
    { later: "dbs: {enabled: true}", is: kept("dbs", "db", "db") },
    { later: "db: {hosts: {frist: b}}", is: kept("db.hosts.frist", "db.hosts.first", "first") },
    {
      later: "db: {enbled: true}",
      template: "{{ with .Values.db }}{{ .enabled }}{{ end }}",
      is: kept("db.enbled", "db.enabled", "enabled"),
    },
  ])("that is close to one that keeps its value is named: $later", ({ later, template, is }) => {
    expect(read(later, template)).toEqual([is]);
  });

  test.each([
    { later: "db: {enbled: true, enabled: true}" },
    { later: "db: {hosts: {second: b}}" },
    { later: "db: {enbled: true}", template: "{{ .Values.db.enabled }}{{ .Values.db.enbled }}" },
    { later: "db: {cached: true}", template: "{{ toYaml .Values.db }}" },
  ])("that may be there for itself is none: $later with $template", ({ later, template }) => {
    expect(read(later, template)).toEqual([]);
  });
});
