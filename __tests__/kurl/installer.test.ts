import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { UNLIMITED } from "../../src/go/func.js";
import { embeddedPreflights } from "../../src/kurl/embedded.js";
import { decodeInstaller, isJsonText, parseInstaller } from "../../src/kurl/installer.js";
import { isError } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";

// See conformance/installer/README.md.
interface Case {
  readonly name: string;
  readonly installer: string;
  readonly error?: string;
  readonly hostPreflights?: string;
}

const cases = JSON.parse(readFileSync("conformance/installer/cases.json", "utf8")) as readonly Case[];

describe("an Installer decodes, and its hostPreflights are written down, as in Go", () => {
  test("all cases are here", () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });

  test.each(cases.map((given) => [given.name, given] as const))("%s", (_, { installer, error, hostPreflights }) => {
    expect(answer(installer)).toEqual({ error, hostPreflights });
  });
});

function answer(text: string): Pick<Case, "error" | "hostPreflights"> {
  const source = { file: "installer.yaml", text };
  const options = { isJson: isJsonText(text), budget: UNLIMITED };
  const { value: tree, problems } = parseInstaller(source);
  const decoded = tree ? decodeInstaller(tree, options) : { value: undefined, problems };
  const embedded =
    tree && decoded.value ? embeddedPreflights(tree, source, options) : { value: undefined, problems: [] };
  // A field that is lost with its checks is our own error; Go drops it.
  if (embedded.value) return { hostPreflights: embedded.value.text };
  const error = [...decoded.problems, ...embedded.problems].find(isError);
  return error ? { error: inGoWords(error.message) } : {};
}

function inGoWords(message: string): string {
  return message.replace("Cannot read YAML: ", "");
}

const HEAD = "apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\n";

describe("a problem of an Installer is at its position", () => {
  test("every value of a wrong type has a problem of its own", () => {
    const text = `${HEAD}spec:\n  rook:\n    version: 1.10\n    minimumNodeCount: "3"\n  kurl:\n    airgap: "true"\n`;
    expect(problemsOf(text)).toEqual(
      [
        ["installer-type", "error", "installer.yaml:8:13", "expected true or false, without quotes"],
        ["installer-type", "error", "installer.yaml:6:23", "expected a whole number, without quotes"],
        [
          "installer-type",
          "error",
          "installer.yaml:5:14",
          'expected a string; put numbers and booleans in quotes, such as "1.30"',
        ],
      ].map(([code, severity, place, remedy]) => ({ code, severity, place, remedy })),
    );
  });

  test.each([
    ["a list", "- a\n", "installer.yaml:1:1"],
    ["a text", "a\n", "installer.yaml:1:1"],
    ["only a comment", "# nothing\n", "installer.yaml:1:1"],
    ["another kind", "apiVersion: v1\nkind: ConfigMap\n", "installer.yaml:1:1"],
    ["another version", "apiVersion: cluster.kurl.sh/v1beta2\nkind: Installer\n", "installer.yaml:1:1"],
    ["another kind without a version", "\nkind: HostPreflight\n", "installer.yaml:2:1"],
  ])("a file that is %s is refused", (_, text, place) => {
    expect(problemsOf(text)).toEqual([
      {
        code: "installer-kind",
        severity: "error",
        place,
        remedy: "expected a document with apiVersion: cluster.kurl.sh/v1beta1 and kind: Installer",
      },
    ]);
  });

  test("a file of kurl.sh/v1beta1, which kURL migrates, is an Installer", () => {
    expect(problemsOf("apiVersion: kurl.sh/v1beta1\nkind: Installer\nspec: {}\n")).toEqual([]);
  });

  test("a tab is refused at its position", () => {
    expect(problemsOf(`${HEAD}spec:\n\trook: {}\n`)).toMatchObject([
      { code: "yaml-syntax", place: "installer.yaml:4:1" },
    ]);
  });

  test("a document without kind and apiVersion is taken for an Installer, with a warning", () => {
    expect(problemsOf("spec: {}\n")).toMatchObject([{ code: "installer-kind", severity: "warning" }]);
  });

  test("a second document is not read, with a warning", () => {
    expect(problemsOf(`${HEAD}---\nkind: Other\n`)).toMatchObject([
      { code: "installer-documents", severity: "warning", place: "installer.yaml:4:1" },
    ]);
  });

  test("a key that is nearly one of kURL's is warned of, any other is not", () => {
    const text = `${HEAD}spec:\n  kubernets: {version: 1.2.3}\n  futureAddOn: {version: 1.2.3}\n`;
    expect(problemsOf(text)).toEqual([
      { code: "unknown-field", severity: "warning", place: "installer.yaml:4:3", remedy: "did you mean kubernetes?" },
    ]);
  });

  test.each([
    { wrong: "spec:\nkubernetes: {masterAddress: a}\n", place: "4:1", remedy: "it belongs to spec" },
    { wrong: "masterAddress: a\n", place: "3:1", remedy: "it belongs to spec.kubernetes" },
    { wrong: "spec: {masterAddress: a}\n", place: "3:8", remedy: "it belongs to spec.kubernetes" },
    { wrong: "spec: {kubernetes: {spec: {}}}\n", place: "3:21", remedy: "it belongs to the top of the Installer" },
  ])("a field in the wrong place is warned of: $wrong", ({ wrong, place, remedy }) => {
    expect(problemsOf(HEAD + wrong)).toEqual([
      { code: "unknown-field", severity: "warning", place: `installer.yaml:${place}`, remedy },
    ]);
  });

  test("a name of Kubernetes' own fields is not in the wrong place", () => {
    expect(problemsOf(`${HEAD}spec: {futureAddOn: {name: a}, kubernetes: {annotations: {}}}\n`)).toEqual([]);
  });
});

function problemsOf(text: string) {
  return collect(text).map(({ code, severity, position, remedy }) => ({
    code,
    severity,
    place: position && `${position.file}:${position.line}:${position.column}`,
    remedy,
  }));
}

function collect(text: string): readonly Problem[] {
  const { value: tree, problems } = parseInstaller({ file: "installer.yaml", text });
  return tree
    ? [...problems, ...decodeInstaller(tree, { isJson: isJsonText(text), budget: UNLIMITED }).problems]
    : problems;
}

test("the generated types are those of conformance/installer-types.json", () => {
  expect(() => execFileSync("node", ["scripts/installer-types.mjs", "--check"])).not.toThrow();
});
