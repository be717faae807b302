import { describe, expect, test } from "@jest/globals";
import { templateData } from "../../src/kurl/data.js";
import { splitDocuments } from "../../src/kurl/documents.js";
import { Meter } from "../../src/meter.js";
import { yamlBudget } from "../../src/yaml/yaml.js";

const TEMPLATE = "{{kurl if .Values.db.enabled }}{{kurl .Values.db.hosts.first }}{{kurl end }}";

function warned(context: string, template = TEMPLATE): readonly string[] {
  const specs = [splitDocuments({ file: "spec.yaml", text: template }, yamlBudget(new Meter()))];
  const { problems } = templateData({ contexts: [{ file: "context.yaml", text: context }], specs });
  return problems.map(
    ({ code, severity, message, remedy, position }) =>
      `${severity} ${code} ${position?.line}:${position?.column} ${message}; ${remedy}`,
  );
}

const missing = (key: string, other: string, meant: string) =>
  `No kURL template reads "${key}" of the context, and one reads "${other}", which is missing; did you mean ${meant}?`;

test.each([
  {
    context: "Values:\n  db: {enbled: true, hosts: {first: a}}",
    is: `warning context-key 2:8 ${missing("Values.db.enbled", "Values.db.enabled", "enabled")}`,
  },
  {
    context: "Values:\n  dbs: {enabled: true}",
    is: `warning context-key 2:3 ${missing("Values.dbs", "Values.db", "db")}`,
  },
  {
    context: "Values: {db: {enabled: true, hosts: {frist: a}}}",
    is: `warning context-key 1:38 ${missing("Values.db.hosts.frist", "Values.db.hosts.first", "first")}`,
  },
])("a key below one that a template reads is named where it is close to a missing one: $context", ({ context, is }) => {
  expect(warned(context)).toEqual([is]);
});

test.each([
  { context: "Values: {db: {enabled: true, hosts: {first: a, second: b}}, other: 1}", template: TEMPLATE },
  { context: "Values: {db: {enbled: true}}", template: "{{kurl range .Values.db }}{{kurl .enabled }}{{kurl end }}" },
])("a key that may be there for another reader has no warning: $context with $template", ({ context, template }) => {
  expect(warned(context, template)).toEqual([]);
});

test("a key of a later context that is close to one that keeps its value is named", () => {
  const contexts = [
    { file: "base.yaml", text: "Values: {db: {enabled: false, hosts: {first: a}}}" },
    { file: "prod.yaml", text: "Values:\n  db: {enbled: true, hosts: {first: b}}" },
  ];
  const specs = [splitDocuments({ file: "spec.yaml", text: TEMPLATE }, yamlBudget(new Meter()))];
  expect(templateData({ contexts, specs }).problems).toEqual([
    {
      code: "context-key",
      severity: "warning",
      message:
        'No kURL template reads "Values.db.enbled" of the context, and "Values.db.enabled" keeps the value of an earlier one',
      remedy: "did you mean enabled?",
      position: { file: "prod.yaml", line: 2, column: 8 },
    },
  ]);
});

describe("an entry that a later context adds to a mapping", () => {
  const TABLE = "{{kurl with index .Values.envs .Values.env }}{{kurl .port }}{{kurl end }}";
  const added = (...later: readonly string[]) => {
    const texts = ["Values: {env: prod, envs: {prod: {port: 1}}}", ...later];
    const contexts = texts.map((text, at) => ({ file: `c${at}.yaml`, text }));
    const specs = [splitDocuments({ file: "spec.yaml", text: TABLE }, yamlBudget(new Meter()))];
    return templateData({ contexts, specs }).problems;
  };

  test("is named where it is close to one of an earlier context", () => {
    expect(added("Values: {envs: {prd: {port: 2}}}")).toEqual([
      {
        code: "context-key",
        severity: "warning",
        message:
          'Neither a kURL template nor a value names "Values.envs.prd" of the context, and "Values.envs.prod" keeps the value of an earlier one',
        remedy: "did you mean prod?",
        position: { file: "c1.yaml", line: 1, column: 17 },
      },
    ]);
  });

  test.each([
    [["Values: {envs: {prd: {port: 2}}, env: prd}"]],
    [["Values: {envs: {prd: {port: 2}}}", "Values: {all: [prd]}"]],
    [["Values: {envs: {staging: {port: 2}}}"]],
  ])("is none where it may be there for itself: %j", (later) => {
    expect(added(...later)).toEqual([]);
  });
});

describe("a null of a later context", () => {
  const replaced = (later: string, template: string) => {
    const contexts = [
      { file: "base.yaml", text: "IsJoin: true\nValues: {cache: {enabled: true, tls: {port: 1}}, none: {}}" },
      { file: "prod.yaml", text: later },
    ];
    const specs = [splitDocuments({ file: "spec.yaml", text: template }, yamlBudget(new Meter()))];
    return templateData({ contexts, specs }).problems.map(
      ({ code, severity, message, remedy, position }) =>
        `${severity} ${code} ${position?.file}:${position?.line}:${position?.column} ${message}; ${remedy}`,
    );
  };
  const WITH = "{{kurl with .Values.cache }}{{kurl .enabled }}{{kurl .tls.port }}{{kurl end }}";
  const FIELD = "{{kurl if .Values.cache }}{{kurl .Values.cache.enabled }}{{kurl end }}";
  const warning = (place: string, path: string) =>
    `warning values-replaced prod.yaml:${place} A later context replaces the mapping "${path}" with null; indent the lines that belong to it, or give {} where none is meant`;

  test.each([
    { later: "Values:\n  cache:\n  # enabled: true\n", template: WITH, is: warning("2:3", "Values.cache") },
    { later: "Values: {cache: }", template: FIELD, is: warning("1:10", "Values.cache") },
    { later: "Values: {cache: {tls: }}", template: WITH, is: warning("1:18", "Values.cache.tls") },
    { later: "Values:\n# cache: {}", template: WITH, is: warning("1:1", "Values") },
  ])("in place of a mapping that a template reads is named: $later with $template", ({ later, template, is }) => {
    expect(replaced(later, template)).toEqual([is]);
  });

  test.each([
    { later: "Values: {cache: {}}", template: WITH },
    { later: "Values: {cache: {enabled: }}", template: WITH },
    { later: "Values: {other: }", template: WITH },
    { later: "Values: {none: }", template: "{{kurl range .Values.none }}a{{kurl end }}" },
    { later: "Values: {cache: }", template: "{{kurl .Values.none }}" },
  ])("is none for $later with $template", ({ later, template }) => {
    expect(replaced(later, template)).toEqual([]);
  });

  test("in place of a mapping of kURL's own is an error alone", () => {
    const contexts = [
      { file: "base.yaml", text: "Installer: {apiVersion: cluster.kurl.sh/v1beta1, kind: Installer, spec: {}}" },
      { file: "prod.yaml", text: "Installer:" },
    ];
    const specs = [splitDocuments({ file: "spec.yaml", text: "{{kurl .Installer.Kind }}" }, yamlBudget(new Meter()))];
    expect(templateData({ contexts, specs }).problems.map(({ code }) => code)).toEqual(["context-type"]);
  });
});
