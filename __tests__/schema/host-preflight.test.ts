import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { parseAllDocuments, stringify } from "yaml";
import { decode } from "../../src/decode/decode.js";
import { typesOf } from "../../src/decode/types.js";
import { positionsIn } from "../../src/files/positions.js";
import { parseServices } from "../../src/go/net/net.js";
import { lintSpec } from "../../src/lint/lint-spec.js";
import { loadSources } from "../../src/load/load.js";
import type { Problem, ProblemCode } from "../../src/problem/problem.js";
import { publicShapes } from "./public-shapes.js";

const schema = JSON.parse(readFileSync("schema/host-preflight.schema.json", "utf8"));

/** The keywords that editors add to JSON Schema. */
const editorKeywords = ["patternErrorMessage", "defaultSnippets"];
const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
for (const keyword of editorKeywords) ajv.addKeyword(keyword);
const validate = ajv.compile(schema);

/** Returns the errors that an editor would mark: each document is validated alone, as YAML 1.2. */
function schemaErrors(text: string): readonly string[] {
  return [parseAllDocuments(text)].flat().flatMap((document) => {
    validate(document.toJS());
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  });
}

/** Returns the errors and warnings of decoding and lint. */
function lintProblems(text: string): readonly Problem[] {
  const decoded = decode([{ text, positionAt: positionsIn("spec.yaml", text) }], []);
  return lintSpec(decoded, { services: parseServices("") }).filter(({ severity }) => severity !== "notice");
}

const text = (collector: string, analyzer: string, more = "") => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors:
    - ${collector}
  analyzers:
    - ${analyzer}
${more}`;

const collector = "tcpConnect: {collectorName: api, address: 'api.example.com:6443'}";
const outcomes = "outcomes: [{pass: {when: connected}}, {fail: {}}]";
const analyzer = `tcpConnect: {checkName: API, collectorName: api, ${outcomes}}`;
const withCollector = (fields: string) => text(`tcpConnect: {collectorName: api, ${fields}}`, analyzer);
const labelled = (labels: string) => text(collector, analyzer).replace("name: example", `labels: {${labels}}`);
const withAnalyzer = (fields: string) => text(collector, `tcpConnect: {collectorName: api, ${fields}}`);

describe("schema/host-preflight.schema.json", () => {
  test("is valid JSON Schema with a description of every part", () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    const parts = Object.entries(schema.definitions).flatMap(([name, part]) => properties(name, part));
    expect(parts.filter(([, { description, $ref }]) => !description && !$ref).map(([path]) => path)).toEqual([]);
  });

  test.each(globSync("examples/**/host-preflight*.yaml"))("takes %s", (file) => {
    expect(schemaErrors(readFileSync(join(process.cwd(), file), "utf8"))).toEqual([]);
  });

  test.each(publicShapes)("accepts $name", ({ yaml }) => {
    expect(schemaErrors(yaml)).toEqual([]);
  });

  test.each([
    { name: "the smallest spec", yaml: text(collector, analyzer) },
    {
      name: "templates in strings",
      yaml: withCollector("address: '{{kurl .A }}', exclude: '{{kurl not .B }}', timeout: '{{kurl .T }}'"),
      templates: true,
    },
    {
      name: "templates over values",
      yaml: withCollector(
        "address: '{{ .Values.db.host }}:80', exclude: '{{ not .Values.b }}', timeout: '{{ .Values.t }}'",
      )
        .replace("v1beta2", "v1beta3")
        .replace("when: connected", "when: '{{ .Values.when }}'"),
      templates: true,
    },
    {
      name: "templates without quotes",
      yaml: `apiVersion: troubleshoot.sh/v1beta3
kind: HostPreflight
metadata: {name: {{ .Values.name }}}
spec:
  collectors:
    - tcpConnect: {collectorName: {{ .Values.name }}, address: {{ .Values.address | quote }}, timeout: {{ .Values.t }}, exclude: {{ not .Values.a.enabled }}}
    - {{ .Values.more }}
  analyzers:
    - tcpConnect: {checkName: {{ .Values.title }}, exclude: {{kurl not .IsJoin }}, outcomes: [{fail: {when: {{ .Values.when }}, message: {{ .Values.m }}}}]}
    - tcpConnect: {outcomes: {{ .Values.outcomes | toJson }}}
`,
      templates: true,
    },
    {
      name: "lists that are templates without quotes",
      yaml: text(collector, analyzer).replace(
        /collectors:.*/s,
        "collectors: {{ toJson .Values.c }}\n  analyzers: {{ toJson .Values.a }}\n",
      ),
      templates: true,
    },
    { name: "an IPv6 address", yaml: withCollector("address: '[2001:db8::1%eth0]:443'") },
    { name: "a service as the port", yaml: withCollector("address: 'db:https'") },
    { name: "a boolean as exclude", yaml: withCollector("address: 'db:1', exclude: false") },
    { name: "Go's booleans as exclude", yaml: withCollector("address: 'db:1', exclude: 'F'") },
    { name: "empty fields", yaml: withCollector("address: 'db:1', exclude: , timeout: ") },
    { name: "durations of several units", yaml: withCollector("address: 'db:1', timeout: 1m.5s") },
    { name: "a document of another kind", yaml: `kind: Pod\nspec: {x: 1}\n---\n${text(collector, analyzer)}` },
    {
      name: "other types and a docString",
      yaml: text(
        `{docString: x, ${collector}}\n    - {docString: y, cpu: {}}`,
        `{${analyzer}, docString: x}\n    - memory: {outcomes: []}`,
      ),
    },
    {
      name: "every other type of troubleshoot's",
      yaml: text(
        typesOf("collectors")
          .map((type) => (type === "tcpConnect" ? collector : `${type}: {}`))
          .join("\n    - "),
        typesOf("analyzers")
          .map((type) => (type === "tcpConnect" ? analyzer : `${type}: {}`))
          .join("\n    - "),
      ),
    },
    {
      name: "types that have digits",
      yaml: text(`${collector}\n    - ipv4Interfaces: {}`, `${analyzer}\n    - ipv4Interfaces: {outcomes: []}`),
    },
    {
      name: "fields of troubleshoot that have no meaning here",
      yaml: withAnalyzer(`strict: "true", annotations: {a: b}, ${outcomes}`),
    },
  ])("and lint accept $name", ({ yaml, templates = false }) => {
    expect(schemaErrors(yaml)).toEqual([]);
    if (!templates) expect(lintProblems(yaml)).toEqual([]);
  });

  test.each([
    {
      name: "a misspelt field of a collector",
      yaml: withCollector("address: 'db:1', timeuot: 5s"),
      code: "unknown-field",
    },
    { name: "a misspelt field of an analyzer", yaml: withAnalyzer(`check: x, ${outcomes}`), code: "unknown-field" },
    { name: "a misspelt field of spec", yaml: text(collector, analyzer, "  collector: []\n"), code: "unknown-field" },
    { name: "a field beside spec", yaml: text(collector, analyzer, "collectors: []\n"), code: "unknown-field" },
    { name: "a misspelt type", yaml: text(collector.replace("C", "c"), analyzer), code: "unknown-type" },
    { name: "a collector without an address", yaml: withCollector("timeout: 5s"), code: "address-syntax" },
    { name: "an address without a port", yaml: withCollector("address: db.example.com"), code: "address-syntax" },
    {
      name: "an IPv6 address without brackets",
      yaml: withCollector("address: '2001:db8::1:443'"),
      code: "address-brackets",
    },
    { name: "an address with a scheme", yaml: withCollector("address: 'https://db:443'"), code: "address-syntax" },
    { name: "an address with white space", yaml: withCollector("address: 'd b:443'"), code: "address-host" },
    { name: "an address that is a number", yaml: withCollector("address: 6443"), code: "wrong-type" },
    { name: "an address that is a mapping", yaml: withCollector("address: {host: db}"), code: "wrong-type" },
    {
      name: "a message that is a mapping",
      yaml: withAnalyzer("outcomes: [{fail: {message: {a: b}}}]"),
      code: "wrong-type",
    },
    { name: "a timeout without a unit", yaml: withCollector("address: 'db:1', timeout: '5'"), code: "timeout-syntax" },
    { name: "a timeout that is a number", yaml: withCollector("address: 'db:1', timeout: 5"), code: "wrong-type" },
    {
      name: "an exclude that is not a boolean",
      yaml: withCollector("address: 'db:1', exclude: maybe"),
      code: "exclude-not-boolean",
    },
    {
      name: "an exclude that is a number",
      yaml: withCollector("address: 'db:1', exclude: 1"),
      code: "exclude-not-boolean",
    },
    { name: "a name that is a number", yaml: text(collector.replace("api,", "1,"), analyzer), code: "wrong-type" },
    { name: "a label that is a number", yaml: labelled("tier: 1"), code: "wrong-type" },
    { name: "a strict that is a number", yaml: withAnalyzer(`strict: 1, ${outcomes}`), code: "wrong-type" },
    {
      name: "an annotation that is a list",
      yaml: withAnalyzer(`annotations: {a: []}, ${outcomes}`),
      code: "wrong-type",
    },
    { name: "two types in one collector", yaml: text(`{memory: {}, ${collector}}`, analyzer), code: "types-several" },
    { name: "two types in one analyzer", yaml: text(collector, `{cpu: {}, ${analyzer}}`), code: "types-several" },
    { name: "an empty entry", yaml: text("", analyzer), code: "empty-entry" },
    { name: "an entry without a type", yaml: text("{}", analyzer), code: "empty-entry" },
    { name: "an empty tcpConnect", yaml: text("tcpConnect:", analyzer), code: "empty-entry" },
    { name: "a list as a collector", yaml: text("tcpConnect: []", analyzer), code: "wrong-type" },
    { name: "an analyzer without outcomes", yaml: withAnalyzer("checkName: x"), code: "status-uncovered" },
    {
      name: "an outcome without a severity",
      yaml: withAnalyzer("outcomes: [{}, {fail: {}}]"),
      code: "outcome-without-severity",
    },
    {
      name: "an outcome of an unknown severity",
      yaml: withAnalyzer("outcomes: [{error: {}}, {fail: {}}]"),
      code: "outcome-without-severity",
    },
    {
      name: "an outcome of two severities",
      yaml: withAnalyzer("outcomes: [{pass: {when: connected}, fail: {}}, {fail: {}}]"),
      code: "outcome-several",
    },
    {
      name: "an outcome with an unknown when",
      yaml: withAnalyzer("outcomes: [{pass: {when: open}}, {fail: {}}]"),
      code: "when-unknown",
    },
    {
      name: "an outcome with an unknown field",
      yaml: withAnalyzer("outcomes: [{pass: {when: connected, msg: x}}, {fail: {}}]"),
      code: "unknown-field",
    },
    { name: "outcomes that are not a list", yaml: withAnalyzer("outcomes: {fail: {}}"), code: "wrong-type" },
    { name: "an unknown apiVersion", yaml: text(collector, analyzer).replace("v1beta2", "v1"), code: "api-version" },
    { name: "no spec", yaml: "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\n", code: "no-collector" },
  ])("and lint refuse $name", ({ yaml, code }) => {
    expect(schemaErrors(yaml)).not.toEqual([]);
    expect(lintProblems(yaml).map((problem) => problem.code)).toContain(code);
  });

  test.each([
    {
      name: "collectors that no analyzer reads",
      yaml: withAnalyzer(outcomes).replace("collectorName: api", "collectorName: b"),
    },
    { name: "shadowed outcomes", yaml: withAnalyzer("outcomes: [{fail: {}}, {pass: {when: connected}}]") },
    { name: "ports on which nothing can listen", yaml: withCollector("address: 'db:0'") },
    { name: "a boolean of YAML 1.1 only", yaml: withCollector("address: 'db:1', exclude: 'yes'") },
  ])("leaves $name to lint", ({ yaml }) => {
    expect(schemaErrors(yaml)).toEqual([]);
    expect(lintProblems(yaml)).not.toEqual([]);
  });

  test("has its own message for every pattern that a string must match", () => {
    const patterns = Object.entries(schema.definitions).flatMap(([name, part]) =>
      [[name, part] as const, ...properties(name, part)].filter(([, each]) => "pattern" in (each as object)),
    );
    expect(patterns.map(([name]) => name)).toEqual([
      "tcpConnectCollector.address",
      "tcpConnectCollector.timeout",
      "exclude",
      "unquotedTemplate",
    ]);
    expect(patterns.filter(([, each]) => !("patternErrorMessage" in (each as object)))).toEqual([]);
  });

  test("offers a whole spec without problems for an empty document", () => {
    const [snippet] = schema.defaultSnippets;
    const yaml = stringify(snippet.body).replace(/\$\{\d:([^}]*)\}/g, "$1");
    expect(schemaErrors(yaml)).toEqual([]);
    expect(lintProblems(yaml)).toEqual([]);
  });

  test("offers a spec with values that is rendered and has no problems", async () => {
    const [, snippet] = schema.defaultSnippets;
    const yaml = stringify(snippet.body).replace(/\$\{\d:([^}]*)\}/g, "$1");
    expect(schemaErrors(yaml)).toEqual([]);
    const specs = [{ file: "spec.yaml", text: yaml }];
    const set = ["db.host=db.example.com", "db.port=5432", "db.enabled=true"];
    const { value, problems } = await loadSources({ specs, contexts: [], set }, { joinChecks: false, addresses: [] });
    expect(problems).toEqual([]);
    expect(value.spec.collectors.map(({ address }) => address.value)).toEqual(["db.example.com:5432"]);
  });

  test("refuses no type as a misspelt tcpConnect that lint accepts", () => {
    const edit = fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 2 }), fc.constantFrom("", "n", "C", "_", "tc", "x", "s"));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const type = edits.reduce(
          (word, [at, cut, put]) => word.slice(0, at) + put + word.slice(at + cut),
          "tcpConnect",
        );
        const yaml = text(`"${type}": {}`, analyzer).replace("  analyzers", `    - ${collector}\n  analyzers`);
        if (schemaErrors(yaml).length > 0) expect(lintProblems(yaml)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("has no errors if lint finds nothing, and has one for each problem of lint in a single field", () => {
    const word = fc.constantFrom("", "api", "db:1", "10s", "5", "true", "maybe", "connected", "error", "fail", "x y");
    const scalar = fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom<unknown>(true, false, null, 1));
    const value = fc.oneof(
      { weight: 6, arbitrary: scalar },
      fc.constant({}),
      fc.constant([]),
      fc.array(word, { maxLength: 2 }),
    );
    const fields = (...names: string[]) =>
      fc.dictionary(fc.constantFrom(...names, "other"), value, { maxKeys: names.length, noNullPrototype: true });
    const outcome = fc.dictionary(fc.constantFrom("pass", "warn", "fail", "other"), fields("when", "message", "uri"), {
      maxKeys: 2,
      noNullPrototype: true,
    });
    const entry = (type: fc.Arbitrary<unknown>) =>
      fc.dictionary(fc.constantFrom("tcpConnect", "tcpConnect", "cpu"), type, { maxKeys: 2, noNullPrototype: true });
    const preflight = fc.record({
      collectors: fc.array(entry(fields("collectorName", "address", "timeout", "exclude")), { maxLength: 2 }),
      analyzers: fc.array(
        entry(
          fc
            .tuple(fields("checkName", "collectorName", "exclude", "strict"), fc.array(outcome, { maxLength: 3 }))
            .map(([known, outcomes]) => ({ ...known, outcomes })),
        ),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(preflight, (spec) => {
        const yaml = stringify({ apiVersion: "troubleshoot.sh/v1beta2", kind: "HostPreflight", spec });
        const [ofSchema, ofLint] = [schemaErrors(yaml), lintProblems(yaml)];
        if (ofSchema.length > 0) expect(ofLint).not.toEqual([]);
        // The schema does not describe the fields of other types.
        const ofTcpConnect = ofLint.filter(
          ({ message }) => !/^Cannot read spec\.\w+\[\d+\]\.(?!tcpConnect)/.test(message),
        );
        if (ofTcpConnect.some(({ code }) => ofOneField.includes(code))) expect(ofSchema).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The problems that involve a single field. */
const ofOneField: readonly ProblemCode[] = [
  "empty-entry",
  "exclude-not-boolean",
  "outcome-several",
  "outcome-without-severity",
  "timeout-syntax",
  "unknown-field",
  "unknown-type",
  "when-unknown",
  "wrong-type",
];

interface Part {
  readonly description?: string;
  readonly $ref?: string;
}

/** Returns every property of a definition by its path. */
function properties(path: string, part: unknown): readonly (readonly [string, Part])[] {
  const { properties: own = {} } = part as { properties?: Record<string, Part> };
  return Object.entries(own).flatMap(([name, each]) => [
    [`${path}.${name}`, each] as const,
    ...properties(`${path}.${name}`, each),
  ]);
}
