import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/decode/spec.js";
import { formatTroubleshootJson, type TroubleshootResult } from "../../src/formats/troubleshoot-json.js";
import { formatTroubleshootYaml } from "../../src/formats/troubleshoot-yaml.js";
import { emit } from "../../src/go/yaml/emit.js";
import { isUnsafeInYaml } from "../../src/report/escape.js";
import { parseYaml, type Tree } from "../../src/yaml/yaml.js";
import { makeReport, makeResult } from "../report/make-report.js";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../conformance/troubleshoot/${name}`, import.meta.url), "utf8"));
const cases: Partial<Record<Severity, TroubleshootResult[]>>[] = read("cases.json");
const expected: { json: string; yaml: string }[] = read("expected.json");

const table = cases.map((groups, index) => {
  const results = Object.entries(groups).flatMap(([status, group]) =>
    group.map((result) => makeResult({ ...result, status: status as Severity })),
  );
  return {
    name: `${index}: ${JSON.stringify(groups).slice(0, 60)}`,
    report: makeReport({ results }),
    ...expected[index],
  };
});

/** YAML as go-yaml reads it, which differs from other readers in strings such as 1e999. */
function readAsGo(yaml: string): unknown {
  const { value, problems } = parseYaml(yaml, () => ({ file: "", line: 1, column: 1 }));
  expect(problems).toEqual([]);
  return plain(value[0]?.tree);
}

function plain(tree: Tree | undefined): unknown {
  if (tree?.kind === "map") return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plain(value)]));
  return tree?.kind === "list" ? tree.items.map(plain) : tree?.value;
}

describe("troubleshoot's formats", () => {
  test("a missing report is among what failed, behind the checks", () => {
    const failed = makeResult({ status: "fail" });
    const report = { ...makeReport({ results: [failed] }), missing: ["eu-1"] };
    const { title, message } = failed;
    const missing = {
      title: "eu-1: missing",
      message: "Not there to be merged: eu-1; what it would have shown is not known",
    };
    expect(JSON.parse(formatTroubleshootJson(report))).toEqual({ fail: [{ title, message }, missing] });
    expect(readAsGo(formatTroubleshootYaml(report))).toEqual({ fail: [{ title, message }, missing] });
  });

  test("every case has an output of Go", () => {
    expect(expected.length).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(200);
  });

  test("the YAML of plain words is what Go's emitter writes", () => {
    const parts = [
      "a",
      "Y",
      "no",
      "1.2.3",
      "1",
      "0x1",
      "e1",
      "_",
      " ",
      "  ",
      ":",
      "-",
      "(",
      ")",
      ",",
      ".",
      "/",
      "null",
      "#",
    ];
    const words = parts.flatMap((one) => parts.flatMap((two) => parts.map((three) => one + two + three)));
    const long = [58, 59, 60, 61].map((length) =>
      "ab "
        .repeat(30)
        .slice(0, length - 1)
        .concat("c"),
    );
    for (const message of [...words, ...long]) {
      const scalar = (value: string) => ({ kind: "scalar", value, origin: null }) as const;
      const map = { kind: "map", entries: [{ key: scalar("message"), value: scalar(message) }], origin: null } as const;
      const { text } = emit({ kind: "list", items: [map], origin: null });
      if (isUnsafeInYaml(text)) continue;
      const result = makeResult({ status: "fail", title: "a", message });
      expect(formatTroubleshootYaml(makeReport({ results: [result] }))).toBe(
        `fail:\n- title: a\n  ${text.slice("- ".length)}\n`,
      );
    }
  });

  /** What a log could take for a command, or nobody can see, is written with other escapes. */
  const isSafe = (text = "") => !isUnsafeInYaml(text);

  test.each(table.filter(({ json }) => isSafe(json)))("the JSON of case $name equals Go's, byte for byte", (one) => {
    expect(formatTroubleshootJson(one.report)).toBe(one.json);
  });

  test.each(table.filter(({ yaml }) => isSafe(yaml)))("the YAML of case $name equals Go's, byte for byte", (one) => {
    expect(formatTroubleshootYaml(one.report)).toBe(one.yaml);
  });

  test.each(table.filter(({ json, yaml }) => !isSafe(json) || !isSafe(yaml)))(
    "what case $name says equals Go's, with other escapes",
    ({ report, json = "" }) => {
      expect(JSON.parse(formatTroubleshootJson(report))).toEqual(JSON.parse(json));
      // The empty line at the end is no part of the last string.
      expect(readAsGo(formatTroubleshootYaml(report).slice(0, -1))).toEqual(JSON.parse(json));
    },
  );
});
