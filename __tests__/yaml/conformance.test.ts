import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type GoYaml, ourYaml, sorted } from "../differential/yaml.js";

// See conformance/troubleshoot/README.md.
interface Case extends GoYaml {
  readonly name: string;
  readonly text: string;
}

const cases = JSON.parse(readFileSync("conformance/troubleshoot/yaml/cases.json", "utf8")) as readonly Case[];

describe("sigs.k8s.io/yaml", () => {
  test("has answered all cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(800);
    expect(cases.filter(({ error }) => error === undefined).length).toBeGreaterThanOrEqual(250);
  });

  test.each(cases.map((given) => [given.name, given] as const))("reads it as here: %s", (_, { text, error, value }) => {
    const { fault, value: ours } = ourYaml(text);
    if (error === undefined) {
      expect(fault).toBeUndefined();
      expect(ours).toEqual(sorted(value ?? null));
    } else expect(fault).toMatch(/^Cannot read YAML: /);
  });

  test.each(
    cases
      .filter(({ name }) => !name.startsWith("random"))
      .flatMap(({ name, text, error }) => (error === undefined ? [] : ([[name, text, error]] as const))),
  )("refuses it in the words of here: %s", (_, text, error) => {
    const words = /^(?:yaml: )?(?:line \d+: )?(invalid map key|unsupported map key|.*)/s.exec(error)?.[1] ?? "";
    // A message of a file quotes none of it.
    expect(ourYaml(text).fault).toContain(words.replace(/ (`[^`]*`|'[^']*'(?= ref))/g, ""));
  });
});
