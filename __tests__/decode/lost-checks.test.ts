import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";
import type { Problem } from "../../src/problem/problem.js";

const rendered = (text: string, file = "spec.yaml") => ({ text, positionAt: positionsIn(file, text) });

function problemsOf(text: string): readonly Problem[] {
  return decode([rendered(text)], []).problems;
}

const errorsOf = (text: string) => problemsOf(text).filter(({ severity }) => severity === "error");

const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: example
spec:
  collectors:
    - tcpConnect:
        collectorName: api
        address: api.example.com:6443
  analyzers:
    - tcpConnect:
        checkName: The API
        collectorName: api
        outcomes:
          - pass: {when: connected, message: ok}
`;

/** The same in one line. */
const inner = '{"apiVersion":"troubleshoot.sh/v1beta2","kind":"HostPreflight","spec":{"collectors":[]}}';

describe("what would be lost", () => {
  test.each([
    {
      name: "an almost-Installer",
      document: "apiVersion: cluster.kurl.sh/v1beta1\nkind: Instaler",
      remedy: /expected an Installer of cluster.kurl.sh/,
    },
    {
      name: "an Installer of an almost-kURL",
      document: "apiVersion: cluster.kurl.sj/v1beta1\nkind: Installer",
      remedy: /expected an Installer of cluster.kurl.sh/,
    },
    {
      name: "an Installer of no version that has hostPreflights",
      document: "kind: Installer\nspec: {kurl: {hostPreflights: {}}}",
      remedy: /expected an Installer of cluster.kurl.sh/,
    },
    {
      name: "a Preflight that has tcpConnect checks",
      document: spec.replace("HostPreflight", "Preflight"),
      remedy: /did you mean HostPreflight/,
    },
    {
      name: "a List of HostPreflights",
      document: `apiVersion: v1\nkind: List\nitems: [${inner}]`,
      remedy: /expected the HostPreflight inside it as a document of its own/,
    },
    {
      name: "a ConfigMap whose kind is misspelt",
      document: `apiVersion: v1\nkind: Configmap\ndata: {preflight.yaml: '${inner}'}`,
      remedy: "did you mean ConfigMap?",
    },
    {
      name: "a Secret whose kind is misspelt",
      document: `apiVersion: v1\nkind: secrets\ndata: {preflight.yaml: ${Buffer.from(spec).toString("base64")}}`,
      remedy: "did you mean Secret?",
    },
    {
      name: "a ConfigMap that holds a HostPreflight",
      document: `apiVersion: v1\nkind: ConfigMap\ndata: {spec.yaml: '${inner}'}`,
      remedy: /expected the HostPreflight inside it/,
    },
    {
      name: "a List of a Secret whose data is a string",
      document: `apiVersion: v1\nkind: List\nitems: [{kind: Secret, data: 'preflight.yaml:${Buffer.from(spec).toString("base64")}'}]`,
      remedy: /expected the HostPreflight inside it as a document of its own/,
    },
    {
      name: "a Secret of no version whose data is a string",
      document: `kind: Secret\ndata:\n  preflight-spec:${Buffer.from(spec).toString("base64")}`,
      remedy: /expected the HostPreflight inside it/,
    },
    {
      name: "a Secret that holds a HostPreflight",
      document: `apiVersion: v1\nkind: Secret\ndata: {spec: ${Buffer.from(spec).toString("base64")}}`,
      remedy: /expected the HostPreflight inside it/,
    },
  ])("is refused: $name", ({ document, remedy }) => {
    const errors = errorsOf(`${spec}---\n${document}\n`);
    expect(errors).toMatchObject([{ code: "document-kind", remedy: expect.stringMatching(remedy) }]);
    expect(errors[0]?.position?.line).toBeGreaterThan(16);
  });

  test.each([
    ["CustomResourceDefinition", "spec: {names: {kind: HostPreflight}, group: troubleshoot.sh, tcpConnect: {}}"],
    ["ConfigMap", "data: {readme: 'A kind: HostPreflight of ours'}"],
    ["ConfigMap", "data: {readme: 'a document of kind: HostPreflight with apiVersion: troubleshoot.sh/v1beta2'}"],
    ["Application", `spec: {example: '${inner}'}`],
    ["Secret", `data: {key: ${Buffer.from("kind: HostPreflight".repeat(5)).toString("base64")}}`],
  ])("skips a %s that has %s", (kind, rest) => {
    expect(problemsOf(`${spec}---\napiVersion: v1\nkind: ${kind}\n${rest}\n`)).toMatchObject([
      { code: "document-skipped", severity: "notice" },
    ]);
  });

  test.each(["SupportBundle", "HostCollector", "RemoteCollector"])("warns of tcpConnect checks in a %s", (kind) => {
    expect(problemsOf(`${spec}---\n${spec.replace("HostPreflight", kind)}`)).toMatchObject([
      { code: "document-skipped", severity: "warning", message: `Skipped ${kind}: its tcpConnect checks are not run` },
    ]);
  });

  test.each([
    { name: "nothing but comments", text: "# - tcpConnect:\n" },
    { name: "empty documents", text: "---\n---\n" },
  ])("warns of a file of $name beside one that is right", ({ text }) => {
    const behindTemplates = { text, positionAt: () => ({ file: "empty.yaml", line: 9, column: 5 }) };
    expect(decode([behindTemplates, rendered(spec)], []).problems).toMatchObject([
      { code: "document-empty", severity: "warning", position: { file: "empty.yaml", line: 1, column: 1 } },
    ]);
  });

  test.each([
    {
      name: "a dash that was forgotten between two collectors",
      text: spec.replace(/( +)- tcpConnect:/, "$1- tcpConnect: {address: x:1}\n$1  tcpConnect:"),
      code: "duplicate-field",
      remedy: "begin each of them with a - of its own",
      line: 7,
      column: 7,
    },
    {
      name: "analyzers that stand twice",
      text: `${spec}  analyzers: []\n`,
      code: "duplicate-field",
      remedy: "merge both into one analyzers",
      line: 10,
      column: 3,
    },
    {
      name: "a spec that stands twice",
      text: `${spec}spec: {}\n`,
      code: "duplicate-field",
      remedy: "merge both into one spec",
      line: 5,
      column: 1,
    },
    {
      name: "a list of checks that has another name",
      text: `${spec}  checks: [{tcpConnect: {address: x:1}}]\n`,
      code: "unknown-field",
      remedy: expect.stringMatching(
        /^known fields are collectors.*; begin the name with x- if it is only for aliases$/,
      ),
      line: 16,
      column: 3,
    },
    {
      name: "checks that stand outside of spec",
      text: `${spec}collectors: [{tcpConnect: {address: x:1}}]\n`,
      code: "unknown-field",
      remedy: expect.stringContaining("known fields are"),
      line: 16,
      column: 1,
    },
    {
      name: "a collector without tcpConnect above it",
      text: spec.replace("  analyzers:", "    - address: x:1\n      collectorName: x\n  analyzers:"),
      code: "unknown-type",
      remedy: "indent it below tcpConnect",
      line: 10,
      column: 7,
    },
    {
      name: "fields that are indented too little",
      text: spec.replace("  analyzers:", "    - tcpConnect:\n      address: x:1\n  analyzers:"),
      code: "unknown-type",
      remedy: "indent it below tcpConnect",
      line: 11,
      column: 7,
    },
    {
      name: "checks of which spec was forgotten",
      text: spec.replace("spec:\n", ""),
      code: "unknown-field",
      remedy: "put them below collectors and analyzers of spec",
      line: 5,
      column: 3,
      more: [{ code: "unknown-field", position: { line: 9, column: 3 } }],
    },
    {
      name: "checks below status",
      text: `${spec}status: {collectors: [{tcpConnect: {address: x:1}}]}\n`,
      code: "unknown-field",
      remedy: "put them below collectors and analyzers of spec",
      line: 16,
      column: 1,
    },
    {
      name: "a check below another type",
      text: spec.replace("  analyzers:", "    - cpu:\n        tcpConnect: {address: x:1}\n  analyzers:"),
      code: "unknown-type",
      remedy: "begin tcpConnect with a - of its own below collectors",
      line: 10,
      column: 7,
    },
    {
      name: "a check below an unknown type",
      text: `${spec}    - check: {tcpConnect: {collectorName: api}}\n`,
      code: "unknown-type",
      remedy: "begin tcpConnect with a - of its own below analyzers",
      line: 16,
      column: 7,
    },
  ])("refuses $name, which would be a check less", ({ text, code, remedy, line, column, more = [] }) => {
    expect(errorsOf(text)).toMatchObject([{ code, remedy, position: { line, column } }, ...more]);
  });

  test("lets labels of any name be", () => {
    const labels = "metadata:\n  labels: {tcpConnect: db}\n  annotations: {tcpConnect: db}\n  x-a: {tcpConnect: }\n";
    expect(problemsOf(spec.replace("metadata:\n", labels))).toEqual([]);
  });

  test("lets what begins with x-, a dot or an underscore hold checks for aliases", () => {
    const text = `x-checks: &checks [{tcpConnect: {address: x:1}}]\n.more: *checks\n_defs: *checks\n${spec}`;
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    ["hostCollectors", "did you mean collectors?"],
    ["hostAnalyzers", "did you mean analyzers?"],
  ])("says what %s of another kind are here", (key, remedy) => {
    const text = `${spec}  ${key}: [{tcpConnect: {address: x:1}}]\n`;
    expect(errorsOf(text)).toMatchObject([{ code: "unknown-field", remedy, position: { line: 16, column: 3 } }]);
  });

  test("warns of a tcpConnect that troubleshoot runs on the nodes of a cluster", () => {
    const text = `${spec}  remoteCollectors: [{tcpConnect: {address: x:1}}, {cpu: {}}]\n`;
    expect(problemsOf(text)).toMatchObject([
      { code: "not-tcp-connect", severity: "warning", message: "A tcpConnect below remoteCollectors is not run" },
      { code: "not-tcp-connect", severity: "notice" },
    ]);
  });

  test("skips a Preflight whose tcpConnect is a remote one", () => {
    const preflight = "kind: Preflight\nspec: {remoteCollectors: [{tcpConnect: {address: x:1}}]}";
    expect(problemsOf(`${spec}---\napiVersion: troubleshoot.sh/v1beta2\n${preflight}\n`)).toMatchObject([
      { code: "document-skipped", severity: "warning" },
    ]);
  });

  test.each([
    { outcome: "{fail: , when: connected, message: x}", remedy: "indent when and message below fail" },
    { outcome: "{fail: }", remedy: "expected when and message below it" },
  ])("refuses an outcome whose severity is empty: $outcome", ({ outcome, remedy }) => {
    expect(problemsOf(spec.replace(/\{pass: .*|pass: .*/, outcome))).toMatchObject([
      { code: "outcome-without-severity", message: "Cannot read an outcome: its fail is empty", remedy },
    ]);
  });

  test.each([
    { name: "a misspelt when", outcome: "{pass: {wehn: connected}}", remedy: "did you mean when?", column: 21 },
    {
      name: "another word for it",
      outcome: "{pass: {condition: connected}}",
      remedy: "did you mean when?",
      column: 21,
    },
    { name: "a word that is no status", outcome: "{pass: {if: it answers}}", remedy: "did you mean when?", column: 21 },
    { name: "a When", outcome: "{warn: {message: x, When: error}}", remedy: "did you mean when?", column: 33 },
    { name: "a when beside pass", outcome: "{when: connected, pass: {}}", remedy: "indent it below pass", column: 14 },
  ])("refuses $name, without which every status matches", ({ outcome, remedy, column }) => {
    expect(problemsOf(spec.replace(/\{pass: .*|pass: .*/, outcome))).toMatchObject([
      { code: "when-lost", severity: "error", remedy, position: { line: 15, column } },
    ]);
  });

  test("only warns of an almost-when beside when itself", () => {
    expect(problemsOf(spec.replace("{when: connected", "{when: connected, wen: x"))).toMatchObject([
      { code: "unknown-field", severity: "warning" },
    ]);
  });

  test("warns of a type that troubleshoot does not have", () => {
    const text = spec.replace("  analyzers:", "    - tcp: {address: x:1}\n  analyzers:");
    expect(problemsOf(text)).toMatchObject([
      {
        code: "unknown-type",
        severity: "warning",
        remedy: "only tcpConnect is run",
        position: { line: 10, column: 7 },
      },
    ]);
  });
});
