import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { positionsIn } from "../../src/files/positions.js";
import { templateData } from "../../src/kurl/data.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { parseYaml, type Tree } from "../../src/yaml/yaml.js";

/** Renders a template with `.X` and other keys of a context; the text, or what is wrong. */
function rendered(template: string, context: Readonly<Record<string, unknown>>): string | readonly Problem[] {
  const data = templateData({ contexts: [{ file: "context.yaml", text: JSON.stringify(context) }] });
  const { value, problems } = render({ file: "spec.yaml", text: template }, data.value);
  expect(value?.hasBreakout ?? false).toBe(problems.some(({ code }) => code === "value-breaks-out"));
  return problems.length > 0 ? problems : (value?.text ?? []);
}

const single = "address: '{{kurl .X}}'\nnext: here\n";
const double = 'address: "{{kurl .X}}:443"\nnext: here\n';
const plain = "address: {{kurl .X}}\nnext: here\n";
const inside = "message: Cannot reach {{kurl .X}} today\nnext: here\n";
const flow = "{address: {{kurl .X}}, next: here}\n";
const block = "message: |\n  {{kurl .X}}\nnext: here\n";
const key = "{{kurl .X}}: value\nnext: here\n";
const item = "- {{kurl .X}}\n- next\n";

/** A Secret that carries a spec in a block, with more in front of the value. */
const carried = (value: string, { before = "preflight.yaml: |" } = {}) => `kind: Secret
stringData:
  ${before}
    kind: HostPreflight
    spec:
      analyzers:
      - tcpConnect:
          collectorName: db
          checkName: Database ${value}
`;

describe("a value that is pasted into a spec which a Secret carries", () => {
  const template = carried("{{kurl .X}}");

  test.each([
    { name: "a line break and a key", value: "x\n          exclude: true" },
    { name: "a line break and another check", value: "x\n      - tcpConnect: {}" },
    { name: "a comment", value: "x # y" },
    { name: "a mapping", value: "a: b" },
  ])("breaks out of its place in that spec with $name", ({ value }) => {
    expect(rendered(template, { X: value })).toMatchObject([{ code: "value-breaks-out", position: { line: 9 } }]);
  });

  test("stays in its place as words, as a quote within, or as JSON", () => {
    expect(rendered(template, { X: "main (it's here)" })).toBe(carried("main (it's here)"));
    const asJson = template.replace("Database {{kurl .X}}", "{{kurl toJson .X}}");
    expect(rendered(asJson, { X: "a: b" })).toBe(asJson.replace("{{kurl toJson .X}}", '"a: b"'));
  });

  test("breaks out of it with an anchor in between as well, and in a string in quotes", () => {
    const anchored = carried("{{kurl .X}}", { before: "other: &a |" });
    expect(rendered(anchored, { X: "a: b" })).toMatchObject([{ code: "value-breaks-out" }]);
    const quoted = `preflight.yaml: "kind: HostPreflight\\nspec: {analyzers: [{tcpConnect: {checkName: {{kurl .X}}}}]}"\n`;
    expect(rendered(quoted, { X: "x\\nexclude: true" })).toMatchObject([{ code: "value-breaks-out" }]);
    expect(rendered(quoted, { X: "x" })).toContain("checkName: x");
  });

  test("is not the spec itself in Base64", () => {
    const spec = Buffer.from(carried("x").slice(carried("x").indexOf("    kind"))).toString("base64");
    expect(rendered("data:\n  preflight.yaml: {{kurl .X}}\n", { X: spec })).toMatchObject([
      { code: "value-breaks-out" },
    ]);
    expect(rendered("data:\n  other: {{kurl .X}}\n", { X: "QUJD".repeat(30) })).toContain("QUJDQUJD");
  });
});

describe("a value that is prose with the words of a spec", () => {
  test.each([
    { value: "see the tcpConnect checks of this HostPreflight!" },
    { value: "HostPreflight.tcpConnect." },
    { value: Buffer.from("HostPreflight.tcpConnect.").toString("base64") },
  ])("stays in its place: $value", ({ value }) => {
    expect(rendered("message: '{{kurl .X}}'\n", { X: value })).toBe(`message: '${value}'\n`);
  });
});

describe("a value that is pasted into YAML", () => {
  test.each([
    { name: "a quote that ends the text", template: single, value: "10.0.0.1' \nexclude: 'true" },
    { name: "a quote alone", template: single, value: "it's" },
    { name: "a double quote", template: double, value: 'a", exclude: "true' },
    { name: "a backslash before the closing quote", template: '{a: "{{kurl .X}}", b: "c"}\n', value: "\\" },
    { name: "a line break and a key", template: plain, value: "10.0.0.1\nexclude: true" },
    { name: "a line break and a document", template: plain, value: "10.0.0.1\n---\na: b" },
    { name: "a comment", template: plain, value: "10.0.0.1 # comment" },
    { name: "a comment after text", template: inside, value: "# this" },
    { name: "a mapping", template: plain, value: "a: b" },
    { name: "a colon at the end", template: inside, value: "host:" },
    { name: "an alias", template: plain, value: "*alias" },
    { name: "an anchor", template: plain, value: "&anchor x" },
    { name: "a tag", template: plain, value: "!!int 1" },
    { name: "a flow mapping", template: plain, value: "{x}" },
    { name: "a flow list", template: plain, value: "[x]" },
    { name: "a list item", template: plain, value: "- x" },
    { name: "a block's header", template: plain, value: "|" },
    { name: "a directive", template: plain, value: "%YAML 1.1" },
    { name: "a character that begins nothing", template: plain, value: "@x" },
    { name: "another entry of a flow mapping", template: flow, value: "x, exclude: true" },
    { name: "the end of a flow mapping", template: flow, value: "x}" },
    { name: "a line that ends a block", template: block, value: "one\nexclude: true" },
    { name: "a key with more keys", template: key, value: "a: b\nc" },
    { name: "another item", template: item, value: "a\n- b" },
    { name: "a value that a function changed", template: "address: {{kurl .X | trim | upper}}\n", value: " a: b " },
    { name: "a quote inside of JSON", template: "{address: '{{kurl .X | toJson}}'}\n", value: "a', exclude: 'true" },
    {
      name: "a line that the template's colon makes a key",
      template: "address: {{kurl .X}}:{{kurl .Y}}\n",
      value: "a\n  exclude",
      y: " true",
    },
    {
      name: "a line behind a comment",
      template: "# {{kurl .X}}: {{kurl .Y}}\na: b\n",
      value: "hi\nexclude",
      y: "true",
    },
    {
      name: "a line of an indented value in a comment",
      template: "a: b\n# {{kurl .X | indent 2}}: {{kurl .Y}}\n",
      value: "\nexclude",
      y: "true",
    },
    { name: "a line break in a comment", template: "a: b\n# {{kurl .X}}exclude: true\n", value: "\n" },
    { name: "a blank behind the template's colon", template: "- {{kurl .X}}:{{kurl .Y}}\n", value: "a", y: " b" },
    {
      name: "a host that loops give",
      template: "{{kurl range .Y}}- {{kurl .}}\n{{kurl end}}",
      value: "",
      y: ["a", "b: c"],
    },
  ])("is refused when it has $name", ({ template, value, y = [] as string | string[] }) => {
    expect(rendered(template, { X: value, Y: y })).toMatchObject([
      { code: "value-breaks-out", severity: "error", position: { file: "spec.yaml", line: expect.any(Number) } },
    ]);
  });

  test.each([
    { name: "a host and port", template: single, value: "db.example.com:5432" },
    { name: "an IPv6 address in quotes", template: single, value: "[2001:db8::1]:443" },
    { name: "a sentence", template: inside, value: "the host (db-1), really" },
    { name: "a mapping that is quoted", template: single, value: "a: b # c {d}" },
    { name: "a quote in plain text", template: inside, value: "it's" },
    { name: "a doubled quote", template: single, value: "it''s" },
    { name: "a quoted text", template: plain, value: '"a: b"' },
    { name: "a boolean", template: plain, value: "true" },
    { name: "nothing", template: single, value: "" },
    { name: "white space", template: single, value: "  x  " },
    { name: "a line break at its end", template: plain, value: "db.example.com\n" },
    { name: "blanks around it", template: plain, value: "  db.example.com " },
    { name: "nothing but a line break", template: plain, value: "\n" },
    { name: "lines of a plain text", template: plain, value: "one\n  two\n  three" },
    {
      name: "lines in a block",
      template: "message: |\n{{kurl .X | indent 2}}\nnext: here\n",
      value: "one\n\ntwo: 2\n",
    },
    {
      name: "lines in a block below its key",
      template: "message: |-{{kurl .X | nindent 2}}\nnext: here\n",
      value: "one\n two # 2",
    },
    { name: "a line break within a text", template: single, value: "one\n two" },
    {
      name: "lines that are indented",
      template: "message: |\n  {{kurl .X | nindent 2 | trim}}\n",
      value: "a: b\nc: d",
    },
    {
      name: "any value as JSON",
      template: "address: {{kurl .X | toJson}}\nnext: here\n",
      value: "a', \" b: # {c\n---",
    },
    { name: "any value that is quoted", template: "address: {{kurl quote .X}}\n", value: "a: b # {c" },
  ])("is pasted when it has $name", ({ template, value }) => {
    expect(typeof rendered(template, { X: value })).toBe("string");
  });

  test.each([
    { name: "a text of its own", template: '{{kurl "a: b"}}\n' },
    { name: "structure around its data as JSON", template: "all: {{kurl toJson .Y}}\n" },
    { name: "structure from an empty value", template: "a: [{{kurl .X}}]\n" },
  ])("leaves a template's author $name", ({ template }) => {
    expect(typeof rendered(template, { X: "", Y: { a: ["b: c", "d"] } })).toBe("string");
  });

  test.each([
    { name: "JSON in plain text", template: plain, value: '{"a": "S3CR3T"}', mark: 'begins with "{"' },
    { name: "a list in plain text", template: plain, value: "[S3CR3T]", mark: 'begins with "["' },
    { name: "an item in plain text", template: item, value: "- S3CR3T", mark: 'begins with "- "' },
    { name: "a key in plain text", template: plain, value: "it's S3CR3T: b", mark: 'has ": "' },
    { name: "a key without a value", template: plain, value: "S3CR3T:", mark: 'ends with ":"' },
    { name: "a comment in plain text", template: plain, value: "S3CR3T # b: c", mark: 'has " #"' },
    { name: "a line behind another", template: plain, value: "S3CR3T\nexclude: true", mark: "has a line break" },
    { name: "a quote in quotes", template: single, value: "S3CR3T: [a # b'", mark: "has a quote" },
    { name: "a backslash in quotes", template: double, value: "S3CR3T: a\\", mark: "has a backslash" },
    { name: "a comma between brackets", template: flow, value: "S3CR3T,b", mark: 'has ","' },
  ])("is shown by what YAML takes as structure in it, and no more: $name", ({ template, value, mark }) => {
    expect(rendered(template, { X: value })).toMatchObject([
      {
        message: `The value of {{kurl .X}} breaks out of its place: it ${mark} and changes the structure of the document`,
      },
    ]);
  });

  test("is shown by nothing of it, where no mark alone changes the structure", () => {
    const spec = Buffer.from("kind: HostPreflight\nspec: [tcpConnect, 'x]\n").toString("base64");
    expect(rendered("data: {{kurl .X}}\n", { X: spec })).toMatchObject([
      { message: "The value of {{kurl .X}} breaks out of its place: it changes the structure of the document" },
    ]);
  });

  test("is named with its action, its mark and its line", () => {
    const template = "a: {{kurl .Fine}}\nb: '{{kurl .Hosts.first}} {{kurl .Hosts.second | trim}}'\n";
    const context = { Fine: "(fine)", Hosts: { first: "(also fine)", second: "10.0.0.1'\nexclude: 'true" } };
    expect(rendered(template, context)).toEqual([
      {
        code: "value-breaks-out",
        severity: "error",
        message:
          "The value of {{kurl .Hosts.second | trim}} breaks out of its place: it has a quote and changes the structure of the document",
        remedy: "expected a value that stays one string; toJson without quotes around it writes any value as one",
        position: { file: "spec.yaml", line: 2, column: 27 },
      },
    ]);
  });

  test("never changes which keys and lists a document has", () => {
    const templates = [single, double, plain, inside, flow, block, key, item].map((text) => `a: 1\n---\n${text}`);
    const value = fc.string({
      unit: fc.constantFrom(..."ab:'\"#{}[]-,&*!|>%@ \n\\", ": ", " #", "\n  ", "\nexclude: true", "- "),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.constantFrom(...templates), value, (template, value) => {
        const text = rendered(template, { X: value });
        fc.pre(typeof text === "string" && value.trim() !== "");
        const { value: documents, problems } = parseYaml(text as string, positionsIn("", text as string));
        if (problems.length > 0) return;
        const expected = parseYaml(template.replace("{{kurl .X}}", "x"), () => ({ file: "", line: 1, column: 1 }));
        expect(documents.map(({ tree }) => shape(tree))).toEqual(expected.value.map(({ tree }) => shape(tree)));
      }),
      { numRuns: 500 },
    );
  });
});

/** Kinds and numbers of what is in a tree; the names of keys may be a value. */
function shape(tree: Tree | undefined): unknown {
  if (tree?.kind === "map") return [...tree.entries.values()].map(({ value }) => shape(value));
  return tree?.kind === "list" ? { items: tree.items.map(shape) } : "scalar";
}
