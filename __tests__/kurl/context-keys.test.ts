import { expect, test } from "@jest/globals";
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
