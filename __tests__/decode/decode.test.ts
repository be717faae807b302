import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";
import { accept, isError } from "../../src/problem/checked.js";
import { describeProblem, type Problem } from "../../src/problem/problem.js";
import { addressLines } from "../address-lines.js";

const rendered = (text: string, file = "spec.yaml") => ({ text, positionAt: positionsIn(file, text) });
const decodeText = (text: string) => accept(decode([rendered(text)], []));

function problemsOf(text: string): readonly Problem[] {
  return decode([rendered(text)], []).problems;
}

const errorsOf = (text: string) => problemsOf(text).filter(isError);

/** A HostPreflight whose collector and analyzer have these extra lines. */
function spec({ collector = "", analyzer = "", outcomes = "" } = {}): string {
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: example
spec:
  collectors:
    - tcpConnect:
        collectorName: api
        address: api.example.com:6443${collector && `\n        ${collector}`}
  analyzers:
    - tcpConnect:
        checkName: The API
        collectorName: api${analyzer && `\n        ${analyzer}`}
        outcomes:${outcomes || "\n          - pass: {when: connected, message: ok}"}
`;
}

describe("decode()", () => {
  test("decodes a collector and its analyzer, each part with its place", () => {
    const at = (line: number, column: number) => ({ file: "spec.yaml", line, column });
    const text = spec({
      collector: "timeout: 1m30s",
      outcomes: `
          - fail:
              when: connection-refused
              message: refused
              uri: https://example.com/help
          - warn: {}`,
    });
    expect(decodeText(text)).toEqual({
      collectors: [
        {
          name: "api",
          address: { value: "api.example.com:6443", position: at(9, 18) },
          timeoutMs: 90_000,
          exclude: { value: false, position: at(8, 9) },
          position: at(8, 9),
          spec: "example",
          document: 0,
        },
      ],
      analyzers: [
        {
          title: "The API",
          collectorName: { value: "api", position: at(14, 24) },
          exclude: { value: false, position: at(13, 9) },
          outcomes: [
            {
              severity: "fail",
              when: "connection-refused",
              message: "refused",
              uri: "https://example.com/help",
              position: at(17, 15),
            },
            { severity: "warn", when: "", message: "", position: at(20, 19) },
          ],
          position: at(13, 9),
          spec: "example",
          document: 0,
        },
      ],
    });
  });

  test("gives a collector and an analyzer without names troubleshoot's defaults", () => {
    const { collectors, analyzers } = decodeText(spec().replaceAll(/\n *(collectorName|checkName):.*/g, ""));
    expect(collectors[0]?.name).toBe("connect");
    expect(analyzers[0]).toMatchObject({ title: "TCP Connection Attempt", collectorName: { value: "connect" } });
  });

  test("concatenates the documents of all files in the order of reading", () => {
    const second = spec()
      .replaceAll("api", "db")
      .replace("db.example.com:6443", "db.example.com:5432")
      .replace("dbVersion", "apiVersion");
    const third = spec().replaceAll("collectorName: api", "collectorName: x");
    const { collectors } = accept(decode([rendered(`${spec()}---\n${second}`), rendered(third)], []));
    expect(collectors.map(({ name }) => name)).toEqual(["api", "db", "x"]);
  });

  test("makes one check of each address, failing on anything but connected", () => {
    const addresses = addressLines("db=db.example.com:5432");
    const { collectors, analyzers } = accept(decode([], addresses));
    expect(collectors.map(({ name, address }) => [name, address.value])).toEqual([["db", "db.example.com:5432"]]);
    expect(
      analyzers.map(({ title, outcomes }) => [title, outcomes.map(({ severity, when }) => [severity, when])]),
    ).toEqual([
      [
        "db",
        [
          ["pass", "connected"],
          ["fail", ""],
        ],
      ],
    ]);
  });

  test("refuses specs without a HostPreflight, although addresses would be checked", () => {
    const addresses = addressLines("db.example.com:5432");
    const errors = decode([rendered("kind: Service\n")], addresses).problems.filter(isError);
    expect(errors.map(describeProblem)).toEqual([
      expect.stringContaining("input spec: No HostPreflight document found: nothing of the specs would be checked"),
    ]);
  });

  test("lets no address hide another of its name, nor a spec's collector", () => {
    const addresses = addressLines("api=a.example.com:1\napi=b.example.com:2\nc.example.com:3\nc.example.com:3");
    const { collectors, analyzers } = accept(decode([rendered(spec())], addresses));
    expect(new Set(collectors.map(({ name }) => name)).size).toBe(5);
    const asked = analyzers.map(({ collectorName }) => collectors.find(({ name }) => name === collectorName.value));
    expect(asked.map((collector) => collector?.address.value)).toEqual([
      "api.example.com:6443",
      "a.example.com:1",
      "b.example.com:2",
      "c.example.com:3",
      "c.example.com:3",
    ]);
  });

  test.each([
    { exclude: "true", value: true },
    { exclude: "yes", value: true },
    { exclude: "'T'", value: true },
    { exclude: "'1'", value: true },
    { exclude: "''", value: false },
    { exclude: "", value: false },
    { exclude: "'FALSE'", value: false },
    { exclude: "off", value: false },
  ])("reads exclude: $exclude as $value", ({ exclude, value }) => {
    expect(decodeText(spec({ collector: `exclude: ${exclude}` })).collectors[0]?.exclude.value).toBe(value);
  });

  test.each([
    {
      name: "an exclude that is no boolean",
      text: spec({ collector: "exclude: '192.0.2.1'" }),
      code: "exclude-not-boolean",
      line: 10,
      column: 18,
    },
    {
      name: "an exclude in words that Go does not take",
      text: spec({ analyzer: "exclude: 'yes'" }),
      code: "exclude-not-boolean",
      line: 14,
      column: 18,
    },
    {
      name: "an exclude that is a number",
      text: spec({ collector: "exclude: 1" }),
      code: "exclude-not-boolean",
      line: 10,
      column: 18,
    },
    {
      name: "a timeout without a unit",
      text: spec({ collector: "timeout: '10'" }),
      code: "timeout-syntax",
      line: 10,
      column: 18,
    },
    {
      name: "a timeout that is a number",
      text: spec({ collector: "timeout: 10" }),
      code: "wrong-type",
      line: 10,
      column: 18,
    },
    {
      name: "an address that is a number",
      text: spec().replace("api.example.com:6443", "6443"),
      code: "wrong-type",
      line: 9,
      column: 18,
    },
    {
      name: "collectors that are a mapping",
      text: spec().replace("    - tcpConnect", "      tcpConnect"),
      code: "wrong-type",
      line: 7,
      column: 7,
    },
    {
      name: "an outcome without a severity",
      text: spec({ outcomes: "\n          - when: connected" }),
      code: "outcome-without-severity",
      line: 15,
      column: 13,
    },
    {
      name: "an empty entry",
      text: spec().replace("  analyzers:", "    -\n  analyzers:"),
      code: "empty-entry",
      line: 10,
      column: 6,
    },
    {
      name: "a tcpConnect without fields",
      text: spec().replace("  analyzers:", "    - tcpConnect:\n  analyzers:"),
      code: "empty-entry",
      line: 10,
      column: 18,
    },
    {
      name: "an analyzer of a collector that is not there",
      text: spec().replace("collectorName: api\n        outcomes", "collectorName: ap1\n        outcomes"),
      code: "collector-unknown",
      line: 13,
      column: 24,
    },
    { name: "an unknown apiVersion", text: spec().replace("v1beta2", "v1"), code: "api-version", line: 1, column: 13 },
    { name: "a missing apiVersion", text: spec().replace(/^.*\n/, ""), code: "api-version", line: 1, column: 1 },
    {
      name: "a tab as indentation",
      text: spec().replace("  name: example", "\tname: example"),
      code: "yaml-syntax",
      line: 4,
      column: 1,
    },
    {
      name: "a document that is not YAML behind one that is",
      text: `${spec()}---\na: "x\n`,
      code: "yaml-syntax",
      line: 17,
      column: 4,
    },
  ])("refuses $name, at its line", ({ text, code, line, column }) => {
    expect(errorsOf(text)[0]).toMatchObject({ code, position: { file: "spec.yaml", line, column } });
  });

  test.each([
    { name: "a text without documents", text: "# nothing\n", code: "no-document" },
    { name: "only documents of other kinds", text: "kind: Service\n", code: "no-document" },
    {
      name: "a HostPreflight without collectors",
      text: spec().replace(/ {2}collectors:[\s\S]*? {2}analyzers/, "  analyzers"),
      code: "no-collector",
    },
    {
      name: "a HostPreflight without analyzers",
      text: spec().replace(/ {2}analyzers:[\s\S]*/, ""),
      code: "no-analyzer",
    },
    {
      name: "a HostPreflight of other checks only",
      text: spec().replaceAll("tcpConnect", "cpu"),
      code: "no-collector",
    },
  ])("refuses $name: nothing would be checked", ({ text, code }) => {
    expect(errorsOf(text).map((problem) => problem.code)).toEqual([code]);
  });

  test.each(["tcpConect", "tcpconnect", "TCPConnect", "tcp-connect"])(
    "refuses the type %s, which is meant to be tcpConnect",
    (type) => {
      const text = spec().replace("tcpConnect:", `${type}:`);
      expect(errorsOf(text)).toMatchObject([{ code: "unknown-type", position: { line: 7, column: 7 } }]);
    },
  );

  test("takes a docString for what it is", () => {
    expect(problemsOf(spec().replace("    - tcpConnect:", "    - docString: why\n      tcpConnect:"))).toEqual([]);
  });

  test("says of a timeout that is a number what is accepted, not that it needs quotes", () => {
    expect(errorsOf(spec({ collector: "timeout: 10" }))).toMatchObject([
      { code: "wrong-type", remedy: "expected a Go duration such as 500ms, 10s or 1m30s" },
    ]);
  });

  test("says which collector was probably meant", () => {
    const problem = errorsOf(
      spec().replace("collectorName: api\n        outcomes", "collectorName: apii\n        outcomes"),
    )[0];
    expect(problem && describeProblem(problem)).toBe(
      'spec.yaml:13:24: No collector is named "apii"; did you mean "api"?',
    );
  });

  test("names a few collectors where an analyzer asks for one that is not there, however many there are", () => {
    const collectors = Array.from(
      { length: 5000 },
      (_, n) => `    - tcpConnect: {collectorName: c-${n}, address: "a:1"}\n`,
    );
    const text = spec({ analyzer: "" })
      .replace("  analyzers", `${collectors.join("")}  analyzers`)
      .replace(/collectorName: api\n {8}outcomes/, `collectorName: ${"y".repeat(100_000)}\n        outcomes`);
    const [problem] = errorsOf(text);
    expect(problem?.message).toBe(`No collector is named "…"`);
    expect(problem?.remedy).toMatch(/^collectors are "api", "c-0", .*"c-8" and 4991 more$/);
  });

  test.each([
    { name: "a text", document: "404: Not Found", remedy: /expected apiVersion and kind/ },
    { name: "a page", document: "<html><body>Not Found</body></html>", remedy: /expected apiVersion and kind/ },
    { name: "a list", document: "- kind: HostPreflight", remedy: /expected apiVersion and kind/ },
    {
      name: "a document without a kind",
      document: "apiVersion: v1\nknd: HostPreflight",
      remedy: /expected apiVersion/,
    },
    { name: "a kind in other letters", document: "kind: hostpreflight", remedy: /did you mean HostPreflight\?/ },
    { name: "a misspelt kind", document: "kind: HostPreflights", remedy: /did you mean HostPreflight\?/ },
    {
      name: "a kind that troubleshoot does not have",
      document: "apiVersion: troubleshoot.sh/v1beta2\nkind: Checks",
      remedy: /troubleshoot's kinds are HostPreflight, /,
    },
    {
      name: "an Installer that only a template makes one",
      document: "apiVersion: cluster.kurl.sh/v1beta1\nkind : Installer",
      remedy: /expected an Installer of cluster.kurl.sh\/v1beta1 that is valid YAML before rendering/,
    },
  ])("refuses $name beside a spec that is right, since checks may be lost with it", ({ document, remedy }) => {
    const errors = errorsOf(`${spec()}---\n${document}\n`);
    expect(errors).toMatchObject([{ code: "document-kind", remedy: expect.stringMatching(remedy) }]);
    expect(errors[0]?.position?.line).toBeGreaterThan(16);
  });

  test.each([
    { kind: "Service", apiVersion: "v1" },
    { kind: "Installer", apiVersion: "example.com/v1" },
    ...["Preflight", "SupportBundle", "Redactor", "HostCollector"].map((kind) => ({
      kind,
      apiVersion: "troubleshoot.sh/v1beta2",
    })),
  ])("skips a $kind of $apiVersion", ({ kind, apiVersion }) => {
    expect(problemsOf(`${spec()}---\napiVersion: ${apiVersion}\nkind: ${kind}\n`)).toMatchObject([
      { code: "document-skipped", severity: "notice" },
    ]);
  });

  test.each([
    {
      name: "a misspelt field",
      text: spec({ collector: "adress: x" }),
      code: "unknown-field",
      severity: "warning",
      remedy: "did you mean address?",
    },
    { name: "an unknown field", text: spec({ analyzer: "color: red" }), code: "unknown-field", severity: "warning" },
    {
      name: "a field that stands twice",
      text: spec({ collector: "address: x:1" }),
      code: "duplicate-field",
      severity: "error",
    },
    {
      name: "an outcome of two kinds",
      text: spec({ outcomes: "\n          - {pass: {when: connected}, fail: {when: error}}" }),
      code: "outcome-several",
      severity: "warning",
    },
    {
      name: "a timeout below zero",
      text: spec({ collector: "timeout: -1s" }),
      code: "timeout-over",
      severity: "warning",
    },
    {
      name: "a timeout that is over before anything is dialed",
      text: spec({ collector: "timeout: 999us" }),
      code: "timeout-over",
      severity: "warning",
    },
    {
      name: "a status that does not exist",
      text: spec({ outcomes: "\n          - pass: {when: open}\n          - fail: {}" }),
      code: "when-unknown",
      severity: "warning",
    },
    {
      name: "two collectors of one name that no analyzer reads",
      text: spec({ analyzer: "\n        exclude: true" }).replace(
        "  analyzers",
        "    - tcpConnect: {collectorName: api, address: 'b:1'}\n  analyzers",
      ),
      code: "duplicate-collector",
      severity: "warning",
    },
    {
      name: "a collector that no analyzer reads",
      text: spec().replace("  analyzers", "    - tcpConnect: {collectorName: b, address: 'b:1'}\n  analyzers"),
      code: "collector-unread",
      severity: "warning",
    },
    {
      name: "other collectors",
      text: spec().replace("  analyzers", "    - cpu: {}\n  analyzers"),
      code: "not-tcp-connect",
      severity: "notice",
    },
    {
      name: "a uri",
      text: spec().replace("  collectors", "  uri: https://example.com/s.yaml\n  collectors"),
      code: "uri-not-followed",
      severity: "notice",
    },
    {
      name: "an IPv6 host without brackets",
      text: spec().replace("api.example.com:6443", '"2001:db8::10:6443"'),
      code: "address-brackets",
      severity: "warning",
      remedy: "write [2001:db8::10]:6443",
    },
    {
      name: "a document of which nothing but the head is there",
      text: `${spec()}---\n${spec().slice(0, spec().indexOf("spec:"))}`,
      code: "document-empty",
      severity: "warning",
    },
    {
      name: "documents of other kinds",
      text: `${spec()}---\nkind: Service\n`,
      code: "document-skipped",
      severity: "notice",
    },
  ])("goes on with $name, with a problem", ({ text, code, severity, remedy }) => {
    const problems = problemsOf(text);
    expect(problems).toMatchObject([{ code, severity, ...(remedy ? { remedy } : {}) }]);
    expect(problems[0]?.position?.file).toBe("spec.yaml");
  });

  test("reads v1beta3 without templates as v1beta2", () => {
    expect(decodeText(spec().replace("v1beta2", "v1beta3")).collectors).toHaveLength(1);
  });

  test("refuses v1beta3 with templates over .Values at the template", () => {
    const text = spec().replace("v1beta2", "v1beta3").replace("api.example.com", "{{ .Values.host }}");
    expect(errorsOf(text)).toMatchObject([{ code: "values-template", position: { line: 9, column: 18 } }]);
  });

  test("lets {{repl}} and {{ .P99 }} of other tools pass in v1beta2", () => {
    const outcomes = `\n          - pass: {when: connected, message: "{{ .P99 }} {{repl ConfigOption }}"}`;
    expect(decodeText(spec({ outcomes })).analyzers[0]?.outcomes[0]?.message).toBe("{{ .P99 }} {{repl ConfigOption }}");
  });

  test("returns every problem of every file together", () => {
    const texts = [
      rendered(spec({ collector: "exclude: x" }), "a.yaml"),
      rendered(spec({ collector: "timeout: 1" }), "b.yaml"),
    ];
    const { problems } = decode(texts, []);
    expect(problems.map(({ severity, position }) => [severity, position?.file])).toEqual([
      ["error", "a.yaml"],
      ["error", "b.yaml"],
    ]);
  });
});
