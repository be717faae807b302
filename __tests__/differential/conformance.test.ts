import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { minimised } from "./minimise.js";
import { random } from "./random.js";
import { separatorRows, specRows, withPlainSeparators, yamlRows } from "./rows.js";
import { specText } from "./spec-texts.js";
import { type GoSpec, statusAt } from "./specs.js";
import { specVerdict } from "./verdict.js";
import { yamlText } from "./yaml-texts.js";

// See conformance/troubleshoot/README.md.
interface Case {
  readonly name: string;
  readonly spec: string;
  readonly answer: GoSpec;
}

const cases = JSON.parse(readFileSync("conformance/troubleshoot/preflight/cases.json", "utf8")) as readonly Case[];

describe("the released preflight", () => {
  test("has answered all cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(420);
    expect(cases.filter(({ answer }) => answer.results.length > 0).length).toBeGreaterThanOrEqual(100);
    expect(cases.filter(({ answer }) => answer.refused !== undefined).length).toBeGreaterThanOrEqual(30);
  });

  test.each(cases.map((given) => [given.name, given] as const))(
    "makes of a spec what is made of it here, or what docs/differences.md says: %s",
    (_, { spec, answer }) => {
      expect(specVerdict(spec, answer)).toEqual({ rows: expect.any(Array) });
    },
  );
});

const spec =
  "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec:\n  collectors: [{tcpConnect: {address: 'a:1'}}]\n  analyzers: [{tcpConnect: {outcomes: [{fail: {message: m}}]}}]\n";
const answer: GoSpec = {
  hostPreflights: 1,
  collectors: [{ name: "connect", address: "a:1" }],
  results: [{ title: "TCP Connection Attempt", status: "fail", message: "m" }],
};

describe("a comparison", () => {
  test.each([
    { name: "nothing", given: answer, verdict: { rows: [] } },
    {
      name: "a spec that preflight refuses",
      given: { hostPreflights: 0, collectors: [], results: [], refused: "x" },
      verdict: { kind: "spec is refused by preflight" },
    },
    {
      name: "nothing where preflight refuses a document of another kind",
      given: { ...answer, refused: "x" },
      verdict: { rows: [] },
    },
    {
      name: "a spec of which preflight dies",
      given: { ...answer, panic: "x" },
      verdict: { kind: "spec is refused by preflight" },
    },
    {
      name: "a spec that kURL refuses",
      given: { ...answer, kurlRefused: "x" },
      verdict: { kind: "spec is refused by kurl" },
    },
    {
      name: "another address",
      given: { ...answer, collectors: [{ name: "connect", address: "b:1" }] },
      verdict: { kind: "collectors are others" },
    },
    {
      name: "another message",
      given: { ...answer, results: [{ title: "TCP Connection Attempt", status: "fail", message: "n" }] },
      verdict: { kind: "result is another one: outcome" },
    },
    { name: "a result less", given: { ...answer, results: [] }, verdict: { kind: "result is another one: outcome" } },
    {
      name: "a result more",
      given: { ...answer, results: [...answer.results, ...answer.results] },
      verdict: { kind: "result is another one: outcome" },
    },
  ])("finds $name", ({ given, verdict }) => {
    expect(specVerdict(spec, given)).toMatchObject(verdict);
  });

  test("finds a spec that is refused here without a row", () => {
    const duplicated = spec.replace("message: m", "when: {}");
    expect(specVerdict(duplicated, answer)).toMatchObject({ kind: "spec is refused here: wrong-type" });
  });

  test("knows only rows that docs/differences.md has", () => {
    const page = readFileSync("docs/differences.md", "utf8");
    const titles = [...specRows.map(({ title }) => title), ...separatorRows, ...Object.values(yamlRows)];
    expect(titles.filter((title) => !page.includes(`| ${title} |`))).toEqual([]);
  });

  test("makes the same texts of the same seed, and others of another", () => {
    for (const make of [yamlText, specText]) {
      const texts = (from: number) => Array.from({ length: 20 }, (_, index) => make(random(from + index)));
      expect(texts(1)).toEqual(texts(1));
      expect(new Set([...texts(1), ...texts(101)]).size).toBeGreaterThan(30);
    }
  });

  test("shows a text without all that it does not need", async () => {
    const text = "one\ntwo needle x\nthree\n".repeat(5);
    expect(await minimised(text, async (texts) => texts.map((each) => each.includes("needle")))).toBe("needle");
  });

  test.each([
    { text: "a\n--- # next\nb\n", plain: "a\n---\nb\n" },
    { text: "a\r\n---\r\nb\r\n", plain: "a\n---\nb\n" },
    { text: "%YAML 1.1\n---\na\n", plain: "---\na\n" },
    { text: "a\n...\n---\nb\n", plain: "a\n---\nb\n" },
    { text: "a\n---\nb\n", plain: undefined },
  ])("writes the separators of $text as troubleshoot sees them", ({ text, plain }) => {
    expect(withPlainSeparators(text)).toBe(plain);
  });

  // hash/fnv's New32a, modulo 4.
  test.each([
    ["", "connection-refused"],
    ["a", "connected"],
    ["é:1", "connected"],
    ["db.example.com:5432", "connection-timeout"],
  ])("gives the address %p a status as the program in Go does", (address, status) => {
    expect(statusAt(address)).toBe(status);
  });
});
