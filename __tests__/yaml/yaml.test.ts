import { describe, expect, test } from "@jest/globals";
import { positionsIn } from "../../src/files/positions.js";
import {
  MAX_YAML_ALIASED_CHARACTERS,
  MAX_YAML_DEPTH,
  MAX_YAML_DOCUMENTS,
  MAX_YAML_NODES,
} from "../../src/yaml/limits.js";
import { parseYaml, type Tree } from "../../src/yaml/yaml.js";

const parse = (text: string) => parseYaml(text, positionsIn("spec.yaml", text));

function plain(tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (tree.kind === "list") return tree.items.map(plain);
  if (tree.kind === "map")
    return Object.fromEntries([...tree.entries.values()].map(({ key, value }) => [key, plain(value)]));
  return tree.value;
}

describe("parseYaml()", () => {
  test.each([
    { yaml: "yes", value: true },
    { yaml: "on", value: true },
    { yaml: "Off", value: false },
    { yaml: "n", value: false },
    { yaml: '"yes"', value: "yes" },
    { yaml: "010", value: 8 },
    { yaml: "12:30", value: "12:30" },
    { yaml: "1:30.5", value: "1:30.5" },
    { yaml: "2026-11-22", value: "2026-11-22" },
    { yaml: "10s", value: "10s" },
    { yaml: "~", value: null },
    { yaml: "192.0.2.1:6443", value: "192.0.2.1:6443" },
    { yaml: "e1", value: "e1" },
    { yaml: "E-2", value: "E-2" },
    { yaml: "1_000", value: 1000 },
    { yaml: "0o17", value: 15 },
    { yaml: "0b11", value: 3 },
    { yaml: "089", value: 89 },
    { yaml: "9007199254740993", value: 9007199254740993n },
  ])("reads $yaml as Kubernetes does", ({ yaml, value }) => {
    expect(plain(parse(`a: ${yaml}`).value[0]?.tree)).toEqual({ a: value });
  });

  test("lets the last of duplicate keys count and names the others", () => {
    const [document] = parse("a: 1\nb: 2\na: 3\n").value;
    expect(plain(document?.tree)).toEqual({ a: 3, b: 2 });
    expect(document?.tree).toMatchObject({ duplicates: [{ key: "a", position: { line: 1, column: 1 } }] });
  });

  test("resolves aliases and merge keys", () => {
    const yaml = "base: &b {x: 1, z: 2}\nmerged: {<<: *b, z: 3}\nsame: *b\n";
    expect(plain(parse(yaml).value[0]?.tree)).toEqual({
      base: { x: 1, z: 2 },
      merged: { x: 1, z: 3 },
      same: { x: 1, z: 2 },
    });
  });

  test.each([
    { name: "above a key", yaml: "{<<: *b, x: 2}", value: { x: 2, z: 1 }, duplicates: [] },
    { name: "below a key, which it replaces", yaml: "{x: 2, <<: *b}", value: { x: 1, z: 1 }, duplicates: ["x"] },
    {
      name: "of a list, whose first mapping counts",
      yaml: "{<<: [{x: 3}, *b]}",
      value: { x: 3, z: 1 },
      duplicates: [],
    },
    { name: "after another, which it replaces", yaml: "{<<: *b, <<: {x: 4}}", value: { x: 4, z: 1 }, duplicates: [] },
    { name: "in quotes, which is a key", yaml: '{"<<": *b}', value: { "<<": { x: 1, z: 1 } }, duplicates: [] },
    { name: "with a tag, which is a key", yaml: "{!!str <<: *b}", value: { "<<": { x: 1, z: 1 } }, duplicates: [] },
  ])("takes a merge key $name as Go does", ({ yaml, value, duplicates }) => {
    const tree = parse(`base: &b {x: 1, z: 1}\nm: ${yaml}\n`).value[0]?.tree;
    const merged = tree?.kind === "map" ? tree.entries.get("m")?.value : undefined;
    expect(plain(merged)).toEqual(value);
    expect(merged?.kind === "map" && merged.duplicates.map(({ key }) => key)).toEqual(duplicates);
  });

  test.each([
    { yaml: "!!str yes", value: "yes" },
    { yaml: "! yes", value: "yes" },
    { yaml: "!mine 5", value: "5" },
    { yaml: "!<x> 5", value: "5" },
    { yaml: "[!!str, x]", value: ["x"] },
    { yaml: "!!python/object {b: 1}", value: { b: 1 } },
    { yaml: "!!map x", value: "x" },
    { yaml: "!!binary aMOp", value: "hé" },
    { yaml: "!!binary /w==", value: "\ufffd" },
    { yaml: "!!int '0x10'", value: 16 },
    { yaml: "!!float 2", value: 2 },
    { yaml: "!!timestamp 2026-02-28", value: "2026-02-28" },
    { yaml: "!!bool yes", value: true },
    { yaml: "!!int 10", value: 10 },
    { yaml: "!!float 1.5", value: 1.5 },
    { yaml: "!!null ~", value: null },
    { yaml: "!!map {b: 1}", value: { b: 1 } },
    { yaml: "!!seq [1]", value: [1] },
    { yaml: "a\u00a0c\ufeffd💥", value: "a\u00a0c\ufeffd💥" },
    { yaml: '"a\\u2028b\\u0085c"', value: "a\u2028b\u0085c" },
    { yaml: '# x\n  "a\u2028b\u2029c"', value: "a\u2028b\u2029c" },
    { yaml: "'a\u2028b'", value: "a\u2028b" },
    { yaml: '"\\x07"', value: "\u0007" },
  ])("reads $yaml", ({ yaml, value }) => {
    const { value: documents, problems } = parse(`a: ${yaml}`);
    expect([problems, plain(documents[0]?.tree)]).toEqual([[], { a: value }]);
  });

  test.each([
    { yaml: "a: !!binary Y", message: "!!binary value contains invalid base64 data", column: 13 },
    { yaml: "a: !!bool x", message: "cannot decode !!str as a !!bool", remedy: "leave the tag out", column: 11 },
    { yaml: "a: !!int 'x'", message: "cannot decode !!str as a !!int", column: 10 },
    { yaml: "a: !!int 1.5", message: "cannot decode !!float as a !!int", column: 10 },
    { yaml: "a: !!null x", message: "cannot decode !!str as a !!null", column: 11 },
    {
      yaml: "a: !!float 18446744073709551615",
      message: "cannot decode !!int as a !!float",
      column: 12,
    },
    { yaml: "a: !!timestamp x", message: "cannot decode !!str as a !!timestamp", column: 16 },
    { yaml: "!!int a: x", message: "cannot decode !!str as a !!int", column: 7 },
    { yaml: "a: !e!x y", message: "found undefined tag handle", column: 4 },
    { yaml: "a: x\u0000", message: "control characters are not allowed", column: 5 },
    { yaml: "a: x # \u001b[31m", message: "control characters are not allowed", column: 8 },
    { yaml: "a: '\u0080'", message: "control characters are not allowed", column: 5 },
    { yaml: "a: '\ud800'", message: "control characters are not allowed", column: 5 },
    {
      yaml: "a: x # \r- b",
      message: "a carriage return is without a line feed",
      remedy: "end lines with LF or CRLF",
      column: 8,
    },
    {
      yaml: "a: x # \u2028- b",
      message: "U+2028 is a line break to some readers and none to others",
      remedy: "leave it out, or write \\u2028 in double quotes",
      column: 8,
    },
    { yaml: "a: it's \u2028 b", message: "U+2028 is a line break to some readers and none to others", column: 9 },
    { yaml: 'a: "\u2028" # "\u2028', message: "U+2028 is a line break to some readers and none to others", column: 11 },
    {
      yaml: "a: |\n  'x\u2028'",
      message: "U+2028 is a line break to some readers and none to others",
      line: 2,
      column: 5,
    },
    { yaml: "a: x # \u2029- b", message: "U+2029 is a line break to some readers and none to others", column: 8 },
    { yaml: "a: x # \u0085- b", message: "U+0085 is a line break to some readers and none to others", column: 8 },
    { yaml: "a: x\n\ufeffb: y", message: "a byte order mark is within the text", line: 2, column: 1 },
    // The one that says how a file is encoded is gone when its text is read.
    { yaml: "\ufeffa: x", message: "a byte order mark is within the text", column: 1 },
    {
      yaml: "%YAML 1.2\n---\na: no",
      message: "found incompatible YAML document",
      remedy: "leave %YAML out: Kubernetes reads YAML 1.1",
      column: 1,
    },
    { yaml: "a: 1\n...\n%YAML 1.2\n---\na: no", message: "found incompatible YAML document", line: 3, column: 1 },
    { yaml: "<<: x", message: "map merge requires map or sequence of maps as the value", column: 1 },
    { yaml: "<<: [{a: 1}, x]", message: "map merge requires map or sequence of maps as the value", column: 1 },
    {
      yaml: "a: &a [{x: 1}]\n<<: *a",
      message: "map merge requires map or sequence of maps as the value",
      line: 2,
      column: 1,
    },
    { yaml: "~: x", message: "unsupported map key", remedy: "put the key in quotes", column: 1 },
    { yaml: "a: {: x}", message: "did not find expected node content", column: 5 },
    {
      yaml: "18446744073709551615: x",
      message: "unsupported map key",
      column: 1,
    },
    { yaml: "a: .inf", message: "json: unsupported value: +Inf", column: 4 },
    { yaml: "a: [-.inf]", message: "json: unsupported value: -Inf", column: 5 },
    { yaml: "a: .nan", message: "json: unsupported value: NaN", column: 4 },
    { yaml: "a: &a .inf\nb: *a", message: "json: unsupported value: +Inf", line: 2, column: 4 },
  ])("refuses $yaml", ({ yaml, message, remedy, line = 1, column }) => {
    expect(parse(yaml)).toMatchObject({
      problems: [
        {
          code: "yaml-syntax",
          message: `Cannot read YAML: ${message}`,
          ...(remedy && { remedy }),
          position: { line, column },
        },
      ],
    });
  });

  test("reads %YAML 1.1 as what it reads anyway", () => {
    expect(plain(parse("%YAML 1.1\n---\na: no\n---\na: off\n").value[1]?.tree)).toEqual({ a: false });
  });

  test("resolves aliases and anchors of keys", () => {
    expect(plain(parse("&a one: 1\nb: *a\nc: &c two\n*c : 2\n").value[0]?.tree)).toEqual({
      one: 1,
      b: "one",
      c: "two",
      two: 2,
    });
  });

  test("keeps __proto__ and constructor plain keys", () => {
    const tree = parse("__proto__: {a: 1}\nconstructor: 2\n").value[0]?.tree;
    expect(tree?.kind === "map" && [...tree.entries.keys()]).toEqual(["__proto__", "constructor"]);
  });

  test("reads several documents, each with the stretch of text it takes", () => {
    const { value: documents } = parse("a: 1\n---\r\nb: 2\n--- # comment\nc: 3\n");
    expect(documents.map(({ tree }) => plain(tree))).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
    expect(documents.map(({ position }) => position.line)).toEqual([1, 3, 5]);
  });

  test.each([
    { name: "a tab as indentation", yaml: "a:\n\tb: 1\n", line: 2, column: 1 },
    { name: "a quote that is not closed", yaml: 'a: 1\nb: "x\n', line: 2, column: 4 },
    { name: "a value in the wrong place", yaml: "a: b: c\n", line: 1, column: 5 },
    { name: "an unknown alias", yaml: "a: *nope\n", line: 1, column: 4 },
    { name: "a key that is a list", yaml: "a: 1\n[b, c]: 2\n", line: 2, column: 1 },
    { name: "a key that is a mapping of keys that are", yaml: `a: 1\n${"? ".repeat(99)}x\n`, line: 2, column: 3 },
    { name: "an alias of a list that is a key", yaml: "a: &a [1]\n*a : 2\n", line: 2, column: 1 },
  ])("says where $name is", ({ yaml, line, column }) => {
    const { problems } = parse(yaml);
    expect(problems[0]).toMatchObject({
      code: "yaml-syntax",
      severity: "error",
      position: { file: "spec.yaml", line, column },
    });
  });

  test.each([
    { yaml: 'a: "x\n', message: "found unexpected end of stream", remedy: 'close the " that begins here' },
    { yaml: "a: 'x\n---\n", message: "found unexpected end of stream", remedy: "close the ' that begins here" },
    { yaml: "a: 'x\n--- '\n", message: "found unexpected document indicator", remedy: "close the ' that begins here" },
    {
      yaml: 'a: "\\/"',
      message: "found unknown escape character",
      remedy: "write the string in single quotes, or \\\\ for a backslash",
    },
    { yaml: "a: '1'\n\t\nb: 2", message: "found character that cannot start any token", remedy: "indent with spaces" },
    { yaml: "a: @b", message: "found character that cannot start any token", remedy: "put the string in quotes" },
    {
      yaml: "a: |\n  x\n\ty",
      message: "found a tab character where an indentation space is expected",
      remedy: "indent with spaces",
    },
    {
      yaml: "a: |\n\tx",
      message: "found a tab character where an indentation space is expected",
      remedy: "indent with spaces",
    },
    { yaml: "a:\n  b\n\tc", message: "found a tab character that violates indentation", remedy: "indent with spaces" },
    {
      yaml: "a: b: c",
      message: "mapping values are not allowed in this context",
      remedy: 'put a string with ": " in quotes, or check the indentation',
    },
    {
      yaml: "a: [b",
      message: "did not find expected ',' or ']'",
      remedy: "check the brackets, and put a string with brackets or commas in quotes",
    },
    { yaml: "a: *b", message: "unknown anchor referenced", remedy: "expected an anchor of that name above it" },
    { yaml: "a: &b [*b]", message: "anchor 'b' value contains itself", remedy: undefined },
    {
      yaml: "  a: 1\nb: 2",
      message: "did not find expected <document start>",
      remedy: "begin another document with ---, or indent these lines like the ones above",
    },
    { yaml: "...\na: 1", message: "did not find expected node content", remedy: undefined },
    {
      yaml: "a: [b?c: d]",
      message: "did not find expected ',' or ']'",
      remedy: "check the brackets, and put a string with brackets or commas in quotes",
    },
    {
      yaml: "[{a:{b}}]",
      message: "did not find expected ',' or '}'",
      remedy: "check the braces, and put a string with braces or commas in quotes",
    },
  ])("refuses $yaml in Go's words and says what to do", ({ yaml, message, remedy }) => {
    const [problem] = parse(yaml).problems;
    expect([problem?.message, problem?.remedy]).toEqual([`Cannot read YAML: ${message}`, remedy]);
  });

  test("stops an alias bomb before it takes memory", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(",")}]`,
    );
    const { problems } = parse(`l0: &l0 [x,x,x,x,x,x,x,x,x,x]\n${levels.join("\n")}\n`);
    expect(problems).toMatchObject([{ message: "Cannot read YAML: document contains excessive aliasing" }]);
  });

  test("stops at a mapping that contains itself and at deep nesting", () => {
    expect(parse("a: &a [*a]\n").problems).toMatchObject([{ code: "yaml-syntax", position: { column: 8 } }]);
    expect(parse(`a: ${"[".repeat(200)}${"]".repeat(200)}\n`).problems).toMatchObject([{ code: "yaml-limit" }]);
  });

  test.each([
    { of: "documents", most: MAX_YAML_DOCUMENTS, yaml: (count: number) => "---\na: 1\n".repeat(count) },
    {
      of: "levels of flow lists",
      most: MAX_YAML_DEPTH,
      yaml: (count: number) => `${"[".repeat(count)}x${"]".repeat(count)}\n`,
    },
    { of: "levels of block lists", most: MAX_YAML_DEPTH, yaml: (count: number) => `${"- ".repeat(count)}x\n` },
    {
      of: "levels of mappings",
      most: MAX_YAML_DEPTH,
      yaml: (count: number) =>
        Array.from({ length: count }, (_, level) => `${" ".repeat(level)}a:${level === count - 1 ? " x" : ""}\n`).join(
          "",
        ),
    },
    {
      of: "levels once aliases are resolved",
      most: MAX_YAML_DEPTH,
      // Each line is one level above the one before; the root is another.
      yaml: (count: number) =>
        `a1: &a1 x\n${Array.from({ length: count - 1 }, (_, i) => `a${i + 2}: &a${i + 2} [*a${i + 1}]\n`).join("")}`,
    },
    {
      of: "nodes once aliases are resolved",
      most: MAX_YAML_NODES,
      // One of them is the list.
      yaml: (count: number) => "- x\n".repeat(count - 1),
    },
    {
      of: "characters of strings that aliases repeat",
      most: MAX_YAML_ALIASED_CHARACTERS,
      // Seven aliases of a million characters, and one of a mapping, whose key has three.
      yaml: (count: number) =>
        `a: &a ${"x".repeat(1_000_000)}\nb: &b {key: ${"y".repeat(count - 7_000_003)}}\nc: [${"*a, ".repeat(7)}*b]\n`,
    },
  ])("reads $most $of, and not one more", ({ most, yaml }) => {
    expect(parse(yaml(most)).problems).toEqual([]);
    expect(parse(yaml(most + 1)).problems).toMatchObject([
      { code: "yaml-limit", severity: "error", position: { file: "spec.yaml" } },
    ]);
  });

  test.each([
    { name: "brackets that are not closed", yaml: "[".repeat(100_000) },
    { name: "brackets that are", yaml: "[".repeat(20_000) + "]".repeat(20_000) },
    { name: "mappings", yaml: "{a: ".repeat(20_000) },
  ])("does not follow $name down to the end of the stack", ({ yaml }) => {
    expect(parse(yaml).problems).toMatchObject([{ code: "yaml-limit" }]);
  });

  test.each([
    { name: "keys", yaml: "? ".repeat(20_000), message: "invalid map key" },
    { name: "colons", yaml: ": ".repeat(20_000), message: "did not find expected key" },
    { name: "commas", yaml: `[${",".repeat(50_000)}`, message: "did not find expected node content" },
    { name: "escapes", yaml: `"${"\\x".repeat(50_000)}`, message: "did not find expected hexdecimal number" },
  ])("stops at the first of the errors that $name make", ({ yaml, message }) => {
    expect(parse(yaml).problems).toMatchObject([{ code: "yaml-syntax", message: `Cannot read YAML: ${message}` }]);
  });
});
