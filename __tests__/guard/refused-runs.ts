import type { InputName } from "../../src/inputs/inputs.js";
import type { ProblemCode } from "../../src/problem/problem.js";
import type { Report } from "../../src/report/model.js";

/** A run with one mistake beside a check that could be dialed. */
export interface RefusedRun {
  /** What is wrong, as the subject of a sentence. */
  readonly name: string;
  /** Of the problem of severity error. */
  readonly code: ProblemCode;
  readonly given: Partial<Record<InputName, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A report that redact has made. */
const redacted: Report = {
  schemaVersion: 1,
  tool: { name: "tcp-connect-preflight", version: "1.0.0" },
  name: "gate",
  runner: { os: "Linux", arch: "X64" },
  redacted: true,
  startedAt: "2026-01-01T00:00:00.000Z",
  finishedAt: "2026-01-01T00:00:00.000Z",
  result: "pass",
  counts: { total: 0, passed: 0, warned: 0, failed: 0, excluded: 0, notRun: 0 },
  sources: [],
  results: [],
  excluded: [],
  problems: [],
  settings: {},
};

const head = "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nmetadata: {name: example}\n";

/** A spec with a check that nothing is wrong with, and these lines below it. */
export function specOf(
  address: string,
  {
    more = "",
    collector = "",
    analyzer = "",
    outcomes = "[{pass: {when: connected, message: ok}}, {fail: {message: failed}}]",
  } = {},
) {
  return `${head}spec:
  collectors:
    - tcpConnect: {collectorName: api, address: '${address}'${collector}}
  analyzers:
    - tcpConnect: {collectorName: api, outcomes: ${outcomes}${analyzer}}
${more}`;
}

const installerOf = (spec: string, kind = "Installer") =>
  `apiVersion: cluster.kurl.sh/v1beta1\nkind: ${kind}\nmetadata: {name: example}\nspec: ${spec}\n`;

const checksOf = (apiVersion: string) =>
  `{apiVersion: ${apiVersion}, kind: HostPreflight, spec: {collectors: [{tcpConnect: {address: 'x:1'}}]}}`;

/** A ConfigMap with a field, and with a spec under the key `preflight.yaml` of its data. */
const configMapOf = (field: string, spec: string) => {
  const data = field.startsWith("data") ? "" : "data: {preflight.yaml: *spec}\n";
  return `apiVersion: v1\nkind: ConfigMap\nx-spec: &spec |\n${spec.replace(/^/gm, "  ")}\n${field}\n${data}`;
};

/** A template prints more checks than a run may have, so that the file stays small. */
const tooManyChecks = `${head}spec:
  collectors:
{{kurl range until 20001 }}    - tcpConnect: {collectorName: c{{kurl . }}, address: 'x:1'}
{{kurl end }}  analyzers:
    - tcpConnect: {collectorName: c0, outcomes: [{fail: {message: failed}}]}
`;

/**
 * Each way in which what is given can be wrong, one or more for each code of severity error. A run also has the address
 * `dialable` as a check, which nothing is wrong with.
 */
export function refusedRuns(dialable: string): readonly RefusedRun[] {
  const spec = (text: string) => ({ given: { spec: "spec.yaml" }, files: { "spec.yaml": text } });
  const good = specOf(dialable);
  const helm = good.replace("v1beta2", "v1beta3").replace("name: example", "name: '{{ .Values.host }}'");
  const context = (text: string) => ({ given: { spec: "spec.yaml", context: text }, files: { "spec.yaml": good } });
  const installer = (text: string) => ({
    given: { spec: "spec.yaml", installer: "installer.yaml" },
    files: { "spec.yaml": good, "installer.yaml": text },
  });
  const input = (given: RefusedRun["given"]) => ({ given: { addresses: dialable, ...given } });
  return [
    { name: "an address that is none", code: "address-syntax", ...input({ addresses: `${dialable}\nno-port` }) },
    { name: "a pattern that is none", code: "policy-pattern", ...input({ allow: "a/b/c" }) },
    {
      name: "a list of too many patterns",
      code: "policy-limit",
      ...input({ deny: Array.from({ length: 1_001 }, (_, n) => `n${n}.example.com`).join("\n") }),
    },
    { name: "a value of an input that is not accepted", code: "input-value", ...input({ timeout: "10" }) },
    { name: "a report of no format", code: "input-value", ...input({ report: "xml=a.xml" }) },
    { name: "two inputs that contradict", code: "input-value", ...input({ retries: "1", wait: "1s" }) },
    { name: "a context of lint without a name", code: "input-value", ...input({ "lint-contexts": "file" }) },
    { name: "nothing to check", code: "input-missing", given: {} },
    { name: "a missing spec", code: "file-missing", ...input({ spec: "none.yaml" }) },
    { name: "a missing context file", code: "file-missing", ...input({ "context-file": "none.yaml" }) },
    { name: "a missing installer", code: "file-missing", ...input({ installer: "none.yaml" }) },
    { name: "a folder as a spec", code: "file-unreadable", ...input({ spec: "." }) },
    { name: "a glob without a match", code: "glob-no-match", ...input({ spec: "none/*.yaml" }) },
    { name: "an empty file", code: "file-empty", ...spec(" \n") },
    {
      name: "a file that is not UTF-8",
      code: "file-encoding",
      given: { spec: "spec.yaml" },
      files: { "spec.yaml": Uint8Array.of(0xff, 0xfe, 0x41) },
    },
    { name: "a file that is too large", code: "file-too-large", ...spec(`${good}#${"x".repeat(16 * 1024 * 1024)}`) },
    {
      name: "a list of too many files",
      code: "file-limit",
      ...input({ spec: Array.from({ length: 1_001 }, (_, n) => `${n}.yaml`).join("\n") }),
    },
    { name: "a context that is no YAML", code: "yaml-syntax", ...context("a: b: c") },
    { name: "a context of several documents", code: "context-documents", ...context("a: 1\n---\nb: 2\n") },
    { name: "a context that is a list", code: "context-mapping", ...context("[1]") },
    { name: "a key of the context with a value of another type", code: "context-type", ...context("IsJoin: 'x'") },
    { name: "a host of the context that is none", code: "context-host", ...context("PrimaryHosts: ['a\"b']") },
    { name: "an installer that is no YAML", code: "yaml-syntax", ...installer("a: b: c") },
    { name: "an installer of another kind", code: "installer-kind", ...installer(installerOf("{}", "Pod")) },
    { name: "an installer that is a list", code: "installer-kind", ...installer("[1]") },
    { name: "a value of the Installer of another type", code: "installer-type", ...installer(installerOf("[]")) },
    {
      name: "a number of the Installer without an end",
      code: "yaml-syntax",
      ...installer(installerOf("{rook: {cephReplicaCount: .inf}}")),
    },
    {
      name: "a value of another type in an Installer among the specs",
      code: "installer-type",
      ...spec(`${good}---\n${installerOf("[]")}`),
    },
    {
      name: "a preflight of another version in an Installer",
      code: "api-version",
      ...spec(`${good}---\n${installerOf(`{kurl: {hostPreflights: ${checksOf("example.com/v1")}}}`)}`),
    },
    {
      name: "an Installer with checks elsewhere",
      code: "installer-no-preflights",
      ...spec(`${good}---\n${installerOf("{kurl: {}, x: [{tcpConnect: {}}]}")}`),
    },
    {
      name: "a field of an Installer's preflight that has checks and is not known",
      code: "unknown-field",
      ...spec(
        `${good}---\n${installerOf(`{kurl: {hostPreflights: {apiVersion: troubleshoot.sh/v1beta2, x: [{tcpConnect: {}}]}}}`)}`,
      ),
    },
    {
      name: "a comment of a template without its end",
      code: "comment-unclosed",
      ...spec(
        good.replace("spec:", "{{kurl/* one }}\nspec:").replace("  analyzers:", "{{kurl/* two */}}\n  analyzers:"),
      ),
    },
    { name: "a template that does not parse", code: "template-parse", ...spec(`${good}# {{kurl if }}\n`) },
    { name: "a template that fails", code: "template-exec", ...spec(`${good}# {{kurl fail "no" }}\n`) },
    {
      name: "a template without an end",
      code: "template-limit",
      ...spec(`${good}# {{kurl define "t" }}{{kurl template "t" }}{{kurl end }}{{kurl template "t" }}\n`),
    },
    {
      name: "a value of the context that breaks out of its place",
      code: "value-breaks-out",
      given: { spec: "spec.yaml", context: `API: "${dialable}', exclude: 'true"` },
      files: { "spec.yaml": specOf("{{kurl .API}}") },
    },
    {
      name: "a check that a template puts into a comment",
      code: "commented-out",
      ...spec(
        good.replace("  analyzers:", "    # db {{kurl- /* */ -}}\n    - tcpConnect: {address: 'x:1'}\n  analyzers:"),
      ),
    },
    { name: "a spec that is no YAML", code: "yaml-syntax", ...spec(`${good}---\na: b: c\n`) },
    { name: "a spec that is nested too deep", code: "yaml-limit", ...spec(`${good}---\n${"[".repeat(200)}\n`) },
    {
      name: "a short spec that takes too long to understand",
      code: "work-limit",
      ...spec(`${good}---\nx: [{{kurl range until 90000}}${"[],".repeat(10)}{{kurl end}}]\n`),
    },
    {
      name: "a Helm template after a document of another version",
      code: "values-template",
      ...spec(`${good}---\n${helm}`),
    },
    { name: "a document without a kind", code: "document-kind", ...spec(`${good}---\na: 1\n`) },
    { name: "a kind that is misspelt", code: "document-kind", ...spec(`${good}---\nkind: hostpreflight\n`) },
    { name: "a spec of an unknown version", code: "api-version", ...spec(good.replace("v1beta2", "v9")) },
    { name: "a file without a HostPreflight", code: "no-document", ...spec("kind: Pod\n") },
    {
      name: "a spec without a collector",
      code: "no-collector",
      ...spec(`${head}spec: {analyzers: [{tcpConnect: {}}]}\n`),
    },
    {
      name: "a spec without an analyzer",
      code: "no-analyzer",
      ...spec(`${head}spec: {collectors: [{tcpConnect: {address: '${dialable}'}}]}\n`),
    },
    {
      name: "a spec with too many checks",
      code: "check-limit",
      ...spec(tooManyChecks),
    },
    {
      name: "an analyzer of an unknown collector",
      code: "collector-unknown",
      ...spec(
        good.replace(
          "analyzers:\n    - tcpConnect: {collectorName: api",
          "analyzers:\n    - tcpConnect: {collectorName: apii",
        ),
      ),
    },
    { name: "a field with checks that is given twice", code: "duplicate-field", ...spec(`${good}spec: {}\n`) },
    {
      name: "a field with checks that is not known",
      code: "unknown-field",
      ...spec(specOf(dialable, { more: "  hostCollectors: [{tcpConnect: {}}]\n" })),
    },
    {
      name: "an entry of two types",
      code: "types-several",
      ...spec(specOf(dialable, { more: "    - {memory: {}, tcpConnect: {}}\n" })),
    },
    {
      name: "a type that is misspelt",
      code: "unknown-type",
      ...spec(specOf(dialable, { more: "    - tcpConect: {}\n" })),
    },
    { name: "an entry that is empty", code: "empty-entry", ...spec(specOf(dialable, { more: "    -\n" })) },
    {
      name: "an exclude that is no boolean",
      code: "exclude-not-boolean",
      ...spec(specOf(dialable, { analyzer: ", exclude: maybe" })),
    },
    {
      name: "a timeout that is no duration",
      code: "timeout-syntax",
      ...spec(specOf(dialable, { collector: ", timeout: '5'" })),
    },
    { name: "a value of another type", code: "wrong-type", ...spec(specOf(dialable, { outcomes: "{}" })) },
    {
      name: "a label, or an annotation of an analyzer, that is a number",
      code: "wrong-type",
      ...spec(
        specOf(dialable, { analyzer: ", annotations: {team: 1}" }).replace("{name: example}", "{labels: {tier: 1}}"),
      ),
    },
    ...["data: {a: 1, preflight.yaml: *spec}", "binaryData: {a: '!'}", "metadata: {annotations: {a: 1}}"].map(
      (field): RefusedRun => ({
        name: `a ConfigMap with ${field}`,
        code: "wrong-type",
        ...spec(configMapOf(field, good)),
      }),
    ),
    {
      name: "a HostPreflight under another key of a ConfigMap",
      code: "document-kind",
      ...spec(configMapOf("data: {a: *spec, preflight.yaml: *spec}", good)),
    },
    {
      name: "a port that a template does not print, so that its address is a key",
      code: "yaml-syntax",
      ...spec(
        good
          .replace(
            /address: .*$/m,
            '\n        collectorName: api\n        address: 127.0.0.1:{{kurl substr 0 0 "none" }}',
          )
          .replace("tcpConnect: {collectorName: api, ", "tcpConnect: "),
      ),
    },
    {
      name: "an outcome without a severity",
      code: "outcome-without-severity",
      ...spec(specOf(dialable, { outcomes: "[{}]" })),
    },
    {
      name: "an outcome that lost its when",
      code: "when-lost",
      ...spec(specOf(dialable, { outcomes: "[{when: connected, pass: {}}]" })),
    },
    {
      name: "a pass whose when is empty",
      code: "when-lost",
      ...spec(specOf(dialable, { outcomes: "[{fail: {when: connection-refused}}, {pass: {when: ''}}]" })),
    },
    {
      name: "a fail whose when is not a status",
      code: "when-unknown",
      ...spec(specOf(dialable, { outcomes: "[{fail: {when: refused}}, {pass: {}}]" })),
    },
    {
      name: "a pass without when above other outcomes",
      code: "outcome-shadowed",
      ...spec(specOf(dialable, { outcomes: "[{pass: {}}, {fail: {}}]" })),
    },
    {
      name: "a pass above a fail of the same status",
      code: "outcome-repeated",
      ...spec(specOf(dialable, { outcomes: "[{pass: {when: error}}, {fail: {when: error}}]" })),
    },
    {
      name: "a template that was not rendered",
      code: "not-rendered",
      ...spec(specOf(dialable, { collector: ", exclude: '{{ .Values.skip }}'" })),
    },
    {
      name: "two addresses under one collector name",
      code: "duplicate-collector",
      ...spec(good.replace("  analyzers:", "    - tcpConnect: {collectorName: api, address: 'x:1'}\n  analyzers:")),
    },
    {
      name: "values that are not YAML",
      code: "values-invalid",
      given: { spec: "spec.yaml", values: "values.yaml" },
      files: { "spec.yaml": helm, "values.yaml": "a: b: c" },
    },
    { name: "a Helm template without values", code: "values-missing", ...spec(helm) },
    {
      name: "values that no spec reads",
      code: "values-unused",
      given: { spec: "spec.yaml", set: "a=1" },
      files: { "spec.yaml": good },
    },
    {
      name: "a context that no spec reads",
      code: "context-unused",
      given: { spec: "spec.yaml", context: "a: 1", set: "host=x" },
      files: { "spec.yaml": helm },
    },
    {
      name: "a report in the place of the baseline",
      code: "baseline-overwritten",
      ...input({ baseline: "last.json", "fail-on": "new", report: "json=./last.json" }),
    },
    {
      name: "a redacted baseline",
      code: "report-redacted",
      given: { addresses: dialable, baseline: "baseline.json" },
      files: { "baseline.json": JSON.stringify(redacted) },
    },
    { name: "a baseline that cannot be read", code: "baseline-file", ...input({ baseline: "." }) },
  ];
}

/** Codes that stop no run: warnings and notices, what only lint or merge finds, and what ends a run before it has inputs. */
export const neverRefuse: readonly ProblemCode[] = [
  "arguments-swapped",
  "address-brackets",
  "address-empty",
  "address-host",
  "address-local",
  "address-port",
  "baseline-missing",
  "baseline-used",
  "check-always-passes",
  "check-excluded",
  "address-commented",
  "check-never-runs",
  "checks-left-out",
  "collector-excluded",
  "collector-unjudged",
  "collector-unread",
  "comment-bad-token",
  "comment-forbidden",
  "comment-no-pull-request",
  "comment-no-token",
  "comment-older-commit",
  "comment-rate-limited",
  "comment-rejected",
  "comment-shared",
  "comment-unavailable",
  "context-key",
  "document-empty",
  "document-skipped",
  "default-true",
  "duplicate-title",
  "glob-extension",
  "glob-link",
  "installer-documents",
  "installer-enforces-warnings",
  "installer-not-run",
  "installer-several",
  "join-checks-none",
  "name-leads-home",
  "name-not-found",
  "not-dialed",
  "not-tcp-connect",
  "nothing-checked",
  "nothing-expected",
  "outcome-several",
  "pass-on-failures",
  "policy-denied",
  "policy-prefix",
  "policy-word",
  "problem-limit",
  "report-file",
  "report-missing",
  "report-old",
  "report-shards",
  "report-twice",
  "report-unexpected",
  "report-versions",
  "result-unread",
  "status-uncovered",
  "template-uncalled",
  "template-without-dot",
  "text-not-decoded",
  "text-not-number",
  "timeout-over",
  "uri-not-followed",
  "url-without-host",
  "usage",
  "value-absent",
  "value-unlike",
  "values-documents",
  "values-literal",
  "values-replaced",
  "values-split",
  "values-unread",
  "variable-replaced",
  "variable-shadowed",
  "variable-unread",
  "worst-case-time",
];

/**
 * Refused by the built programs alone: `file-outside` where a workspace is not trusted, `input-unknown` and `template-file` of
 * the action.
 */
export const refusedByPrograms: readonly ProblemCode[] = ["file-outside", "input-unknown", "template-file"];
