import { describe, expect, test } from "@jest/globals";
import { readValues } from "../../src/values/values.js";

interface Given {
  readonly files: readonly string[];
  readonly set?: readonly string[];
  readonly template: string;
}

function warned({ files, set = [], template }: Given): readonly string[] {
  const values = files.map((text, at) => ({ file: `v${at + 1}.yaml`, text }));
  return readValues({ values, set, templates: [template] }).problems.map(
    ({ code, severity, where, message, remedy }) => `${code} ${severity} ${where}: ${message}; ${remedy}`,
  );
}

const unread = (key: string, meant: string) =>
  `values-unread warning input set: No template reads "${key}" of line 1, so it changes nothing; did you mean ${meant}?`;
const unnamed = (key: string, meant: string) =>
  `values-unread warning input set: Neither a template nor a value names "${key}" of line 1, and the files of values have one like it; did you mean ${meant}?`;

const LIST = "{{ range .Values.targets }}{{ .host }}:{{ .port }}{{ end }}";
const TABLE = "{{ range $name, $db := .Values.dbs }}{{ $db.host }}:{{ $db.port }}{{ end }}";
const COMPUTED =
  "{{ with index .Values.envs .Values.env }}{{ .host }}:{{ .port }}{{ end }}{{ get .Values.hosts .Values.env }}";
const VALUES = `
targets: [{host: a, port: 1}]
dbs: {main: {host: a, port: 1}}
env: prod
envs: {prod: {host: a, port: 1}, test: {host: b, port: 1}}
hosts: {prod: a, db-1: a, zone-a: a, http: a, de: a}
`;

describe("a key of set below the items of a list", () => {
  test.each([
    { set: "targets[0].hots=b", path: "targets[0].hots", meant: "host" },
    { set: "targets[0].prot=2", path: "targets[0].prot", meant: "port" },
    { set: "targets[0].Port=2", path: "targets[0].Port", meant: "port" },
    { set: "targets[0].db.port=2", path: "targets[0].db", meant: "port" },
    { set: "targets[7].hots=b", path: "targets[7].hots", meant: "host" },
  ])("that is close to a name that is read is named: $set", ({ set, path, meant }) => {
    expect(warned({ files: [VALUES], set: [set], template: LIST })).toEqual([unread(path, meant)]);
    expect(warned({ files: [], set: [set], template: LIST })).toEqual([unread(path, meant)]);
  });

  test.each([
    { set: "targets[0].prot=2", template: "{{ (index .Values.targets 0).port }}", meant: "port" },
    { set: "targets[0].prot=2", template: '{{ get (first .Values.targets) "port" }}', meant: "port" },
  ])("that a function reads is close to a field or a string: $template", ({ set, template, meant }) => {
    expect(warned({ files: [], set: [set], template })).toEqual([unread("targets[0].prot", meant)]);
  });

  test("that is close to another one of its item is named, though no template names either", () => {
    const given = { files: [VALUES], set: ["targets[0].hots=b"], template: "{{ toYaml .Values.targets }}" };
    expect(warned(given)).toEqual([unnamed("targets[0].hots", "host")]);
  });

  test.each([
    { set: "targets[0].host=b", template: LIST },
    { set: "targets[0].labels.team=b", template: LIST },
    { set: "targets[0]=b", template: LIST },
    { set: "targets[0].tls=b", template: "{{ toYaml .Values.targets }}" },
    { set: "targets[1][0].port=b", template: LIST },
    { set: "targets[0].db.port=2", template: `${LIST}{{ range .Values.targets }}{{ .db.port }}{{ end }}` },
  ])("that may be read is none: $set with $template", ({ set, template }) => {
    expect(warned({ files: [VALUES], set: [set], template })).toEqual([]);
  });
});

describe("a key of set below the entries of a mapping that a template uses whole", () => {
  test.each([
    { set: "dbs.main.prot=2", template: TABLE, path: "dbs.main.prot", meant: "port" },
    { set: "dbs.main.Host=b", template: TABLE, path: "dbs.main.Host", meant: "host" },
    { set: "dbs.replica.prot=2", template: TABLE, path: "dbs.replica.prot", meant: "port" },
    { set: "envs.prod.prot=2", template: COMPUTED, path: "envs.prod.prot", meant: "port" },
  ])("that is close to a name that is read is named: $set", ({ set, template, path, meant }) => {
    expect(warned({ files: [VALUES], set: [set], template })).toEqual([unread(path, meant)]);
  });

  test.each([
    { set: "envs.prd.port=2", path: "envs.prd", meant: "prod" },
    { set: "envs.Prod.port=2", path: "envs.Prod", meant: "prod" },
    { set: "hosts.prd=b", path: "hosts.prd", meant: "prod" },
    { set: "hosts.rpod=b", path: "hosts.rpod", meant: "prod" },
  ])("that is close to an entry is named: $set", ({ set, path, meant }) => {
    expect(warned({ files: [VALUES], set: [set], template: COMPUTED })).toEqual([unnamed(path, meant)]);
  });

  test.each([
    { set: ["dbs.replica.port=2"], template: TABLE },
    { set: ["dbs.main.port=2"], template: TABLE },
    { set: ["dbs.main.user=a"], template: TABLE },
    { set: ["envs.staging.port=2"], template: COMPUTED },
    { set: ["envs.prd.port=2", "env=prd"], template: COMPUTED },
    { set: ["envs.prd.port=2"], template: `${COMPUTED}{{ $env := "prd" }}` },
    ...["db-2", "db-01", "zone-b", "https", "se"].map((name) => ({ set: [`hosts.${name}=b`], template: COMPUTED })),
    { set: ["envs.test.port=2"], template: COMPUTED },
  ])("that may be a new entry is none: $set", ({ set, template }) => {
    expect(warned({ files: [VALUES], set, template })).toEqual([]);
  });
});

describe("an entry that a later file adds to a mapping", () => {
  const kept = (path: string, other: string, meant: string) =>
    `values-unread warning input values: Neither a template nor a value names "${path}", and "${other}" keeps the value of an earlier file; did you mean ${meant}?`;

  test.each([
    { later: "envs: {prd: {port: 1}}", is: kept("envs.prd", "envs.prod", "prod") },
    { later: "hosts: {prd: b}", is: kept("hosts.prd", "hosts.prod", "prod") },
    { later: "dbs: {mian: {port: 2}}", template: TABLE, is: kept("dbs.mian", "dbs.main", "main") },
  ])("that is close to one of an earlier file is named: $later", ({ later, template = COMPUTED, is }) => {
    expect(warned({ files: [VALUES, later], template })).toEqual([is]);
  });

  test.each([
    { files: ["envs: {staging: {port: 1}}"] },
    { files: ["envs: {prd: {port: 1}, prod: {port: 2}}"] },
    { files: ["envs: {prd: {port: 1}}\nenv: prd"] },
    { files: ["envs: {prd: {port: 1}}", "env: prd"] },
    { files: ["envs: {prd: {port: 1}}"], set: ["env=prd"] },
    { files: ["envs: {prd: {port: 1}}"], set: ["all={test,prd}"], template: `${COMPUTED}{{ .Values.all }}` },
    { files: ["hosts: {db-2: b, zone-b: b, https: b, se: b}"] },
    { files: ["dbs: {mian: {port: 2}}"] },
  ])("that may be there for itself is none: $files $set", ({ files, set = [], template = COMPUTED }) => {
    expect(warned({ files: [VALUES, ...files], set, template })).toEqual([]);
  });
});
