import { describe, expect, test } from "@jest/globals";
import { readValues } from "../../src/values/values.js";

describe("a null of a later values file", () => {
  const replaced = (later: string, template: string) =>
    readValues({
      values: [
        { file: "values.yaml", text: "cache: {enabled: true, tls: {port: 1}}" },
        { file: "prod.yaml", text: later },
      ],
      set: [],
      templates: [template],
    }).problems.map(({ code, severity, where, message }) => `${code} ${severity} ${where}: ${message}`);
  const WITH = "{{ with .Values.cache }}{{ .enabled }}{{ .tls.port }}{{ end }}";

  test.each([
    { later: "cache:\nenabled: true\n", path: ".Values.cache" },
    { later: "cache:\n  # enabled: true\n", path: ".Values.cache" },
    { later: "cache:\n  tls:\n", path: ".Values.cache.tls" },
  ])("in place of a mapping that a template uses whole is named: $later", ({ later, path }) => {
    expect(replaced(later, WITH)).toEqual([
      `values-replaced warning input values: A later file replaces the mapping "${path}" with null`,
    ]);
  });

  test.each([
    { later: "cache: {}", template: WITH },
    { later: "other:", template: WITH },
    { later: "cache: {enabled: null}", template: WITH },
    { later: "cache:", template: "{{ .Values.env }}" },
    { later: "cache:", template: "{{ .Values.cache.enabled }}" },
  ])("is none for $later with $template", ({ later, template }) => {
    expect(replaced(later, template)).toEqual([]);
  });
});
