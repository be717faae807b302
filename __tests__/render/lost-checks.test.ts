import { describe, expect, test } from "@jest/globals";
import { templateData } from "../../src/kurl/data.js";
import { splitDocuments } from "../../src/kurl/documents.js";
import type { Problem } from "../../src/problem/problem.js";
import { renderSpecs } from "../../src/render/render.js";

const check = "{tcpConnect: {address: 'x:1'}}";

/** An Installer with these lines below `hostPreflights`, from line 7 on. */
const installer = (preflights: string, more = "") => `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: {name: x}
spec:
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
${preflights}${more}`;

const whole = installer(`        collectors: [${check}]\n        analyzers: [${check}]\n`);

/** What is said of an Installer among the specs. */
function problemsOf(text: string): readonly Problem[] {
  return renderSpecs(splitDocuments({ file: "installer.yaml", text }), templateData({ contexts: [] }).value).problems;
}

describe("checks of an Installer that would be lost", () => {
  test.each([
    {
      name: "collectors of another name",
      text: installer(`        collector: [${check}]\n`),
      code: "unknown-field",
      remedy: "did you mean collectors?",
      line: 10,
    },
    {
      name: "a dash that was forgotten",
      text: installer(
        "        collectors:\n        - tcpConnect: {address: 'x:1'}\n          tcpConnect: {address: 'y:1'}\n",
      ),
      code: "duplicate-field",
      remedy: "begin each of them with a - of its own",
      line: 11,
    },
    {
      name: "hostPreflights given twice",
      text: installer(
        `        collectors: [${check}]\n`,
        "    hostPreflights: {apiVersion: troubleshoot.sh/v1beta2}\n",
      ),
      code: "duplicate-field",
      remedy: "merge both into one hostPreflights",
      line: 6,
    },
    {
      name: "hostPreflights of another name",
      text: whole.replace("hostPreflights", "preflights"),
      code: "installer-no-preflights",
      remedy: "expected a HostPreflight as spec.kurl.hostPreflights",
      line: 1,
    },
    {
      name: "a spec beside hostPreflights",
      text: installer(`        collectors: [${check}]\n`, `    spec: {analyzers: [${check}]}\n`),
      code: "installer-no-preflights",
      remedy: "put them below spec.kurl.hostPreflights.spec",
      line: 1,
    },
    {
      name: "collectors below the metadata of hostPreflights",
      text: installer("").replace("      spec:\n", `      metadata: {name: a, collectors: [${check}]}\n`),
      code: "unknown-field",
      remedy: expect.stringContaining("known fields are"),
      line: 9,
    },
  ])("are refused: $name", ({ text, code, remedy, line }) => {
    const errors = problemsOf(text).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code, remedy, position: { file: "installer.yaml", line } }]);
  });

  test("may be where aliases have them", () => {
    const text = installer("        collectors: *c\n", "").replace("spec:", `x-c: &c [${check}]\nspec:`);
    const named = installer(`        remoteCollectors: &c [${check}]\n        collectors: *c\n`, "  other: *c\n");
    expect([...problemsOf(text), ...problemsOf(named)].filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(["# a comment\n---\n", "%YAML 1.1\n---\n"])(
    "are all there behind %j, which is no other document",
    (before) => {
      const documents = splitDocuments({ file: "i.yaml", text: before + whole });
      const { value } = renderSpecs(documents, templateData({ contexts: [] }).value);
      expect(value.map(({ text }) => text)).toEqual([expect.stringContaining("collectors:")]);
    },
  );

  test("warn where the Installer is the data of templates alone", () => {
    const source = { file: "installer.yaml", text: whole };
    const dataOf = (specs: readonly (typeof source)[]) =>
      templateData({ installer: source, contexts: [], specs: specs.map((spec) => splitDocuments(spec)) });
    expect(dataOf([]).problems).toMatchObject([
      { code: "installer-not-run", severity: "warning", position: { file: "installer.yaml", line: 7 } },
    ]);
    expect(dataOf([source]).problems).toEqual([]);
    expect(templateData({ installer: { ...source, text: installer("") }, contexts: [] }).problems).toEqual([]);
  });
});

describe("a key that is given twice is a warning", () => {
  test.each([
    { name: "in a context", text: "IsJoin: true\nIsJoin: false\n", line: 1, column: 1 },
    { name: "within a context", text: "Values:\n  list:\n  - {db: a, db: b}\n", line: 3, column: 6 },
  ])("$name", ({ text, line, column }) => {
    const specs = [splitDocuments({ file: "spec.yaml", text: "{{kurl .Values }}" })];
    const { problems } = templateData({ contexts: [{ file: "context.yaml", text }], specs });
    expect(problems).toMatchObject([
      { code: "duplicate-field", severity: "warning", position: { file: "context.yaml", line, column } },
    ]);
  });

  test("in the installer, however often it is given", () => {
    const text = `kind: Installer\nspec: {${"a: ,".repeat(130_000)}}\n`;
    const { problems } = templateData({ installer: { file: "installer.yaml", text }, contexts: [] });
    expect(problems.filter(({ code }) => code === "duplicate-field")).toHaveLength(129_999);
  });

  test("in the installer, once where an alias repeats it", () => {
    const text = `${installer("")}  a: &a {b: 1, b: 2}\n  c: *a\n`;
    const { problems } = templateData({ installer: { file: "installer.yaml", text }, contexts: [] });
    expect(problems.map(({ code }) => code)).toEqual(["duplicate-field"]);
  });
});
