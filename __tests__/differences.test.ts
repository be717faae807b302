import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Dial } from "../src/collect/policy.js";
import { type InputName, readInputs } from "../src/inputs/inputs.js";
import { preflight } from "../src/preflight.js";
import { accept } from "../src/problem/checked.js";
import { InputError, type Problem } from "../src/problem/problem.js";
import type { Report } from "../src/report/model.js";
import { closedPort, openPort } from "./loopback.js";
import { temporaryFolder } from "./temporary-folder.js";

type Given = Partial<Record<InputName, string>>;

/** The result of a whole run: the report, or the problems that stopped it. */
async function run(
  spec: string,
  given: Given = {},
  { stdin = "", ...files }: Readonly<Record<string, string>> = {},
  dial?: Dial,
): Promise<Report | readonly Problem[]> {
  const cwd = temporaryFolder({ "spec.yaml": spec, ...files });
  const inputs = accept(readInputs((name) => ({ spec: "spec.yaml", ...given })[name] ?? ""));
  try {
    return (await preflight(inputs, { cwd, stdin: async () => Buffer.from(stdin), ...(dial && { dial }) })).report;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

interface Parts {
  readonly collector?: string;
  readonly analyzer?: string;
  readonly outcomes?: string;
  readonly more?: string;
}

const allOutcomes = "[{pass: {when: connected, message: ok}}, {fail: {message: not ok}}]";

/** A HostPreflight of one collector, on line 6, and one analyzer, on line 8, in flow style. */
function specOf(
  address: string,
  { collector = "", analyzer = "", outcomes = allOutcomes, more = "" }: Parts = {},
): string {
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors:
    - tcpConnect: {collectorName: api, address: '${address}'${collector && `, ${collector}`}}
  analyzers:
    - tcpConnect: {checkName: The API, collectorName: api, outcomes: ${outcomes}${analyzer && `, ${analyzer}`}}
${more}`;
}

/** An Installer of one check, with a further field of `spec.kurl` on line 5. */
function installerOf(address: string, { outcome, kurl }: { readonly outcome: string; readonly kurl: string }): string {
  return `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
spec:
  kurl: {
    ${kurl},
    hostPreflights: {apiVersion: troubleshoot.sh/v1beta2, kind: HostPreflight, spec: {
      collectors: [{tcpConnect: {collectorName: api, address: '${address}'}}],
      analyzers: [{tcpConnect: {collectorName: api, outcomes: [{${outcome}: {message: not ok}}]}}]}}}
`;
}

const closed = async (parts?: Parts) => specOf(`127.0.0.1:${await closedPort()}`, parts);
const open = async (parts?: Parts) => specOf(`127.0.0.1:${await openPort()}`, parts);
const at = (line: number) => ({ file: "spec.yaml", line });
const error = (code: string, line?: number) => [
  { code, severity: "error", ...(line === undefined ? {} : { position: at(line) }) },
];

interface Difference {
  /** As in the first column of docs/differences.md. */
  readonly name: string;
  readonly outcome: () => Promise<unknown>;
  readonly expected: unknown;
}

const differences: readonly Difference[] = [
  {
    name: "a document that is not valid YAML, or begins with a brace and is not JSON",
    outcome: async () => [
      await run(`${await open()}---\na: b: c\n`),
      await run(`${await open()}\n---\n{kind: HostPreflight, apiVersion: troubleshoot.sh/v1beta2}\n`),
    ],
    expected: [error("yaml-syntax", 10), [...error("yaml-syntax", 11), { code: "document-empty" }]],
  },
  {
    name: "a value of another type than Go's in any field, such as `labels: {tier: 1}`",
    outcome: async () => run((await open()).replace("name: example", "labels: {tier: 1}")),
    expected: error("wrong-type", 3),
  },
  {
    name: "a HostPreflight inside a `List`, or under another key of a `Secret` or a `ConfigMap`",
    outcome: async () => {
      const spec = await open();
      const text = JSON.stringify(spec);
      const base64 = Buffer.from(spec).toString("base64");
      return Promise.all(
        [
          "kind: List\nitems: [{apiVersion: troubleshoot.sh/v1beta2, kind: HostPreflight}]",
          `kind: Secret\ndata: {spec: ${base64}}`,
          `kind: ConfigMap\ndata: {pf.yaml: ${text}}`,
        ].map((document) => run(`${spec}---\n${document}\n`)),
      );
    },
    expected: Array(3).fill(error("document-kind", 10)),
  },
  {
    name: "a `Secret` or a `ConfigMap` that Kubernetes' decoder refuses, such as one that is not Base64",
    outcome: async () => {
      const text = JSON.stringify(await open());
      return Promise.all(
        [
          "kind: Secret\ndata: {preflight.yaml: not Base64}",
          `kind: ConfigMap\ndata: {preflight.yaml: ${text}, other: 1}`,
        ].map((document) => run(`apiVersion: v1\n${document}\n`)),
      );
    },
    expected: [error("wrong-type", 3), error("wrong-type", 3)],
  },
  {
    name: "a HostPreflight of an unknown apiVersion",
    outcome: async () => run((await open()).replace("v1beta2", "v1")),
    expected: error("api-version", 1),
  },
  {
    name: "a document that is not a Kubernetes document, or whose `kind` is almost `HostPreflight`",
    outcome: async () =>
      Promise.all(
        ["404: Not Found", "kind: hostpreflight"].map(async (document) => run(`${await open()}---\n${document}\n`)),
      ),
    expected: [error("document-kind", 10), error("document-kind", 10)],
  },
  {
    name: "a type that is almost `tcpConnect`, such as `tcpConect`",
    outcome: async () => run((await open()).replace("tcpConnect:", "tcpConect:")),
    expected: [{ ...error("unknown-type", 6)[0], remedy: "did you mean tcpConnect?" }],
  },
  {
    name: "`tcpConnect` checks below another field, or fields of `tcpConnect` without it above them",
    outcome: async () => {
      const spec = await open();
      return [
        await run(`${spec}  hostCollectors: [{tcpConnect: {address: x:1}}]\n`),
        await run(`${spec}    - {checkName: x, collectorName: api}\n`),
      ];
    },
    expected: [error("unknown-field", 9), error("unknown-type", 9)],
  },
  {
    name: "an analyzer of no type that troubleshoot has",
    outcome: async () => [
      await run((await open()).replace("analyzers:", "analyzers:\n    - redis: {}")),
      await run((await open()).replace("analyzers:", "analyzers:\n    - cpu:")),
    ],
    expected: [
      [{ code: "unknown-type", severity: "warning" }, ...error("unknown-type", 8)],
      [...error("unknown-type", 8), { code: "not-tcp-connect" }],
    ],
  },
  {
    name: "an empty entry of a list, or an empty `tcpConnect`",
    outcome: async () => [
      await run((await open()).replace("collectors:", "collectors:\n    - {}")),
      await run((await open()).replace("analyzers:", "analyzers:\n    - ")),
      await run((await open()).replace("analyzers:", "analyzers:\n    - tcpConnect:")),
    ],
    expected: [error("empty-entry", 6), error("empty-entry", 8), error("empty-entry", 8)],
  },
  {
    name: "an outcome without `fail`, `warn` and `pass`, or with an empty one",
    outcome: async () => [
      await run(await open({ outcomes: "[{error: {}}, {fail: {}}]" })),
      await run(await open({ outcomes: "[{pass: }, {fail: {}}]" })),
    ],
    expected: [
      [{ code: "unknown-field" }, ...error("outcome-without-severity", 8)],
      error("outcome-without-severity", 8),
    ],
  },
  {
    name: "no document, no collector or no analyzer found",
    outcome: async () => [
      await run("kind: Pod\n"),
      await run((await open()).replace(/ {2}collectors:\n.*\n/, "")),
      await run((await open()).replace(/ {2}analyzers:\n.*\n/, "")),
    ],
    expected: [
      [{ code: "document-skipped" }, ...error("no-document")],
      error("no-collector", 6),
      error("no-analyzer", 6),
    ],
  },
  {
    name: "an entry of `collectors` or `analyzers` with several types",
    outcome: async () => [
      await run((await open()).replace("- tcpConnect", "- memory: {}\n      tcpConnect")),
      await run((await open()).replace(/(analyzers:\n {4})- /, "$1- cpu: {outcomes: []}\n      ")),
    ],
    expected: [7, 9].map((line) => [...error("types-several", line), { code: "not-tcp-connect" }]),
  },
  {
    name: "an analyzer names a collector that no spec defines",
    outcome: async () => run((await open()).replace("The API, collectorName: api", "The API, collectorName: apii")),
    expected: [{ ...error("collector-unknown", 8)[0], remedy: 'did you mean "api"?' }],
  },
  {
    name: "a field appears twice in one mapping",
    outcome: async () => {
      const spec = await open();
      return Promise.all(
        [
          `${spec}spec: {}\n`,
          `${spec}  collectors: []\n`,
          `${spec}  analyzers: []\n`,
          spec.replace("    - tcpConnect:", "    - tcpConnect: {address: x:1}\n      tcpConnect:"),
          spec.replace("{collectorName:", "{collectorName: db, collectorName:"),
          spec.replace("outcomes:", "outcomes: [], outcomes:"),
          spec.replace("{pass: {when: connected", "{pass: {when: error, when: connected"),
          spec.replace("[{pass:", "[{pass: {}, pass:"),
        ].map((text) => run(text)),
      );
    },
    expected: [4, 5, 7, 6, 6, 8, 8, 8].map((line) => error("duplicate-field", line)),
  },
  {
    name: "`exclude` is a string that is not a boolean",
    outcome: async () => run(await open({ analyzer: "exclude: '192.0.2.1:6443'" })),
    expected: error("exclude-not-boolean", 8),
  },
  {
    name: "the field `when` is misspelt, or is beside `pass` instead of below it",
    outcome: () =>
      Promise.all(
        ["[{pass: {When: connected}}]", "[{when: connected, pass: {message: ok}}]"].map(async (outcomes) =>
          run(await closed({ outcomes })),
        ),
      ),
    expected: Array(2).fill(error("when-lost", 8)),
  },
  {
    name: "`when` is not a known status",
    outcome: async () => {
      const spec = await open();
      const withOutcomes = (outcomes: string) => run(spec.replace(allOutcomes, outcomes));
      return [
        await withOutcomes("[{fail: {when: connected == false}}, {pass: {}}]"),
        await withOutcomes("[{warn: {when: refused}}, {pass: {}}]"),
        await withOutcomes("[{pass: {when: open}}, {fail: {when: error}}]"),
      ];
    },
    expected: [
      error("when-unknown", 8),
      error("when-unknown", 8),
      { result: "pass", problems: [{ code: "when-unknown", severity: "warning", position: at(8) }] },
    ],
  },
  {
    name: "a `pass` without `when` above other outcomes",
    outcome: async () => run(await closed({ outcomes: "[{pass: {}}, {fail: {message: closed}}]" })),
    expected: error("outcome-shadowed", 8),
  },
  {
    name: "a `pass` above a `fail` or a `warn` with the same `when`",
    outcome: async () => {
      const pass = "{pass: {when: connection-refused}}";
      return [
        await run(await closed({ outcomes: `[${pass}, {fail: {when: connection-refused}}]` })),
        await run(await closed({ outcomes: `[${pass}, {warn: {when: connection-refused}}]` })),
      ];
    },
    expected: [error("outcome-repeated", 8), error("outcome-repeated", 8)],
  },
  {
    name: "a `when` that is written, and empty",
    outcome: () =>
      Promise.all(
        ["{when: }", "{when: ''}", "{when: '{{kurl .Nothing }}'}"].map(async (pass) =>
          run(
            await closed({ outcomes: `[{fail: {when: connection-timeout}}, {pass: ${pass}}]` }),
            pass.includes("kurl") ? { context: "Nothing: ''" } : {},
          ),
        ),
      ),
    expected: Array(3).fill(error("when-lost", 8)),
  },
  {
    name: "a template that was not rendered in a field of a check, or `<no value>` in an address",
    outcome: async () => {
      const outcomes = "[{pass: {when: connected}}, {warn: {message: closed}}]";
      return [
        await run(specOf("{{ kurl .Values.bus }}:5671", { outcomes })),
        await run(specOf("{{ .Values.bus }}:5671", { outcomes })),
        await run(specOf("{{kurl .Bus }}:5671", { outcomes }), { context: "Bus: null" }),
        await run(specOf("192.0.2.1:5671", { outcomes, analyzer: "exclude: '{{ not .IsJoin }}'" })),
      ];
    },
    expected: [6, 6, 6, 8].map((line) => error("not-rendered", line)),
  },
  {
    name: "an address for which a template prints no host or no port: `{{kurl .Values.db }}:5432` of an empty value",
    outcome: async () => {
      const port = await openPort();
      const empty = { context: "Db: ''" };
      return [
        await run(specOf(`{{kurl .Db }}:${port}`), empty),
        await run(specOf(`[{{kurl .Db }}]:${port}`), empty),
        await run(specOf("127.0.0.1:{{kurl .Db }}"), empty),
        await run(specOf(`:${port}`)),
      ];
    },
    expected: [...Array(3).fill(error("not-rendered", 6)), { result: "pass" }],
  },
  {
    name: "an address with port 0, or without a port",
    outcome: async () => {
      const isClosed = { outcomes: "[{pass: {when: connection-refused}}, {fail: {message: open}}]" };
      return [
        await run(specOf("127.0.0.1:0", isClosed)),
        await run(specOf("127.0.0.1:", isClosed)),
        await run(specOf("127.0.0.1:{{kurl .Installer.Spec.Kotsadm.UiBindPort }}", isClosed)),
      ];
    },
    expected: Array(3).fill(error("address-port", 6)),
  },
  {
    name: "a template in an address, a timeout or `exclude` of a rendered v1beta3 spec",
    outcome: async () =>
      run(
        specOf("{{ .Values.a }}").replace("v1beta2", "v1beta3"),
        { values: "values.yaml" },
        { "values.yaml": "a: '{{ .Values.b }}:1'\n" },
      ),
    expected: [{ code: "not-rendered", severity: "error", position: at(6), remedy: expect.stringContaining("tpl") }],
  },
  {
    name: "a `timeout` that is not a duration",
    outcome: async () => run(await open({ collector: "timeout: '5'" })),
    expected: error("timeout-syntax", 6),
  },
  {
    name: "several collectors of one name with different addresses or timeouts, read by an analyzer",
    outcome: async () => {
      const spec = await open();
      const add = (more: string) => run(spec.replace("  analyzers:\n", `    - tcpConnect: {${more}}\n  analyzers:\n`));
      const address = /127[^']*/.exec(spec)?.[0];
      const other = specOf("127.0.0.1:1");
      return [
        await add("collectorName: api, address: '127.0.0.1:1'"),
        await add(`collectorName: ./api, address: '${address}', timeout: 1s`),
        await run(`${spec}---\n${other}`),
        await run(spec, { spec: "spec.yaml\nother.yaml" }, { "other.yaml": other }),
      ];
    },
    expected: Array(4).fill(error("duplicate-collector", 6)),
  },
  {
    name: "text behind a document without `---`, such as lines that are less indented",
    outcome: async () => [
      await run(`${await open()}...\nleft: over\n`),
      await run(`${(await open()).replaceAll(/^/gm, "  ").trimEnd()}\nleft: over\n`),
    ],
    expected: [error("yaml-syntax", 10), error("yaml-syntax", 9)],
  },
  {
    name: "two keys that are one in JSON, such as `1` and `0x1`",
    outcome: async () => run(await open({ collector: "1: a, 0x1: b" })),
    expected: [{ code: "unknown-field" }, ...error("duplicate-field", 6)],
  },
  {
    name: "a line break that only some programs recognize: a carriage return alone, U+0085, U+2028, U+2029",
    outcome: async () => {
      const spec = await open();
      return Promise.all(
        ["\r", "\u0085", "\u2028", "\u2029"].map((end) => run(`${spec}# a comment${end}---${end}x: y`)),
      );
    },
    expected: Array(4).fill(error("yaml-syntax", 9)),
  },
  {
    name: "a key of kURL's without a value in the context, such as `IsJoin:`",
    outcome: async () => run(await open(), { context: "IsJoin:" }),
    expected: [{ code: "context-type", severity: "error", position: { file: "input context", line: 1 } }],
  },
  {
    name: "`{{ .Values... }}` templates in a v1beta3 spec, without values",
    outcome: async () => run((await open()).replace("v1beta2", "v1beta3").replace("The API", "'{{ .Values.name }}'")),
    expected: error("values-missing", 8),
  },
  {
    name: "`{{ }}` in a v1beta3 document below one of another version, or without `}}`",
    outcome: async () => {
      const second = (await open()).replace("v1beta2", "v1beta3").replaceAll("api,", "'{{ .Values.name }}',");
      return [
        await run(`${await open()}---\n${second}`, { set: "name=db" }),
        await run(
          (await open()).replace("v1beta2", "v1beta3").replace("api,", "'{{ .Values.name',").replaceAll("}}", "} }"),
        ),
      ];
    },
    expected: [error("values-template", 15), error("values-template", 6)],
  },
  {
    name: "`values` or `set` without a v1beta3 document, or `context` with v1beta3 alone",
    outcome: async () => {
      const template = (await open()).replace("v1beta2", "v1beta3").replace("The API", "{{ .Values.name }}");
      return [await run(await open(), { set: "name=x" }), await run(template, { set: "name=x", context: "name: x" })];
    },
    expected: [
      [{ code: "values-unused", severity: "error", where: "input set", remedy: expect.stringContaining("context") }],
      [
        {
          code: "context-unused",
          severity: "error",
          where: "input context",
          remedy: expect.stringContaining("values"),
        },
      ],
    ],
  },
  {
    name: "a key of `set` that begins with a dash, a dot or a blank, has an empty name, or ends with a blank or a colon, such as `- hosts={a}`",
    outcome: async () => {
      const template = (await open()).replace("v1beta2", "v1beta3").replace("The API", "{{ .Values.name }}");
      return run(template, { set: "- name=x" });
    },
    expected: [expect.objectContaining({ code: "values-invalid", severity: "error", where: "input set" })],
  },
  {
    name: "a function that is random, reads the clock or makes keys, in a template with values",
    outcome: () =>
      Promise.all(
        ["uuidv4", "now", 'genPrivateKey "rsa"'].map(async (call) =>
          run((await open()).replace("v1beta2", "v1beta3").replace("The API", `'{{ ${call} }}'`), { set: "a=1" }),
        ),
      ),
    expected: Array(3).fill([
      { code: "template-exec", severity: "error", position: at(8), message: expect.stringContaining("is disabled") },
    ]),
  },
  {
    name: "`env`, `expandenv` and `getHostByName` in a template",
    outcome: () =>
      Promise.all(
        ['env "HOME"', 'expandenv "$HOME"', 'getHostByName "localhost"'].map((call) =>
          run(specOf(`{{kurl ${call}}}:80`)),
        ),
      ),
    expected: [error("template-exec", 6), error("template-exec", 6), error("template-exec", 6)],
  },
  {
    name: "a value of the context that changes the structure of the document",
    outcome: () => run(specOf("{{kurl .API}}"), { context: "API: \"192.0.2.1:80', exclude: 'true\"" }),
    expected: error("value-breaks-out", 6),
  },
  {
    name: "a comment of a template without its `*/`, which reaches over checks to that of the next comment",
    outcome: async () => {
      const lines = "{{kurl/* one }}\n    - tcpConnect: {address: 'x:1'}\n{{kurl/* two */}}\n  analyzers:";
      return run((await open()).replace("  analyzers:", lines));
    },
    expected: error("comment-unclosed", 7),
  },
  {
    name: "a line that a template's `{{-` or `-}}` puts behind a comment",
    outcome: async () => {
      const spec = await open();
      const before = (lines: string) => run(spec.replace("  analyzers:", lines));
      return [
        await before("    # more {{kurl- /* all */ -}}\n    - tcpConnect: {address: 'x:1'}\n  analyzers:"),
        await before("  analyzers: # more {{kurl- if .IsPrimary -}}\n    - tcpConnect: {}\n{{kurl- end }}"),
      ];
    },
    expected: [error("commented-out", 8), error("commented-out", 8)],
  },
  {
    name: "every check excluded",
    outcome: async () => run(await closed({ collector: "exclude: true", analyzer: "exclude: true" })),
    expected: { result: "pass", results: [], problems: [{ code: "nothing-checked", severity: "warning" }] },
  },
  {
    name: "no outcome matches, status is not `connected`",
    outcome: async () => run(await closed({ outcomes: "[{pass: {when: connected}}]" })),
    expected: { result: "fail", results: [{ status: "fail", message: "No outcome matches connection-refused" }] },
  },
  {
    name: "no outcome matches, status is `connected`",
    outcome: async () => run(await open({ outcomes: "[{fail: {when: connection-refused}}]" })),
    expected: { result: "pass", results: [{ status: "pass", networkStatus: "connected" }] },
  },
  {
    name: "an analyzer runs, its collector is excluded",
    outcome: async () => run(await open({ collector: "exclude: true" })),
    expected: {
      result: "fail",
      results: [{ status: "fail", reason: "not-run", message: expect.stringContaining("excluded at spec.yaml:6:") }],
    },
  },
  {
    name: "an analyzer whose collector is excluded, and a collector of that name in another document",
    outcome: async () => run(`${await open({ collector: "exclude: true" })}---\n${await open()}`),
    expected: {
      result: "fail",
      results: [
        { status: "fail", reason: "not-run", message: expect.stringContaining("excluded at spec.yaml:6:") },
        { status: "pass" },
      ],
    },
  },
  {
    name: "a `timeout` below zero, or shorter than a millisecond",
    outcome: async () =>
      Promise.all(
        ["-1s", "1us"].map(async (timeout) =>
          run(await open({ collector: `timeout: '${timeout}'`, outcomes: "[{pass: {when: connection-timeout}}]" })),
        ),
      ),
    expected: Array(2).fill({
      result: "fail",
      results: [{ status: "fail", message: expect.stringContaining("Not checked") }],
      problems: [{ code: "timeout-over", severity: "warning", position: at(6) }],
    }),
  },
  {
    name: "an outcome passes on `error`, and the address is invalid",
    outcome: async () => run(specOf("no-port", { outcomes: "[{pass: {when: error, message: closed}}]" })),
    expected: {
      result: "fail",
      results: [{ status: "fail", reason: "bad-address", message: expect.stringContaining("Not checked") }],
    },
  },
  {
    name: "an outcome passes on an error, and the name servers refuse, fail or are silent",
    outcome: async () =>
      Promise.all(
        [
          [": connection refused", "dns-failure"] as const,
          [": server misbehaving", "dns-failure"] as const,
          [": i/o timeout", "dns-timeout"] as const,
          [": no such host", "dns-not-found"] as const,
        ].map(([why, failure]) =>
          run(
            specOf("a.test:1", {
              outcomes:
                "[{pass: {when: error}}, {pass: {when: connection-refused}}, {pass: {when: connection-timeout}}, {fail: {}}]",
            }),
            {},
            {},
            async () => ({
              message: `dial tcp: lookup a.test on 192.0.2.53:53${why}`,
              failure,
              dnsMs: 1,
              durationMs: 1,
              addresses: [],
            }),
          ),
        ),
      ),
    expected: [
      ...["dns-failure", "dns-failure", "dns-timeout"].map((reason) => ({
        result: "fail",
        results: [{ status: "fail", reason, message: expect.stringContaining("Not checked") }],
      })),
      {
        result: "pass",
        results: [{ status: "pass", reason: "dns-not-found" }],
        problems: [{ code: "name-not-found", severity: "warning", position: at(8) }],
      },
    ],
  },
  {
    name: "an outcome passes on `error`, and a name has only link-local addresses without a zone, such as `fe80::1`",
    outcome: async () =>
      run(specOf("a.test:1", { outcomes: "[{pass: {when: error}}, {fail: {}}]" }), {}, {}, async () => ({
        message: "dial tcp [fe80::1]:1: connect: invalid argument",
        failure: "other",
        dnsMs: 1,
        durationMs: 1,
        addresses: [{ ip: "fe80::1", port: 1, errno: "EINVAL", message: "invalid argument", durationMs: 0 }],
      })),
    expected: {
      result: "fail",
      results: [{ status: "fail", reason: "other", message: expect.stringContaining("Not checked") }],
    },
  },
  {
    name: "an outcome passes, and the timeout left no time for some addresses of a name, or this machine sent no packet to them",
    outcome: async () =>
      Promise.all(
        [
          { message: "i/o timeout", failure: "no-answer", ip: "192.0.2.1", undialed: 2 } as const,
          { message: "network is unreachable", failure: "no-ipv6", ip: "2001:db8::1", errno: "ENETUNREACH" } as const,
          { message: "no route to host", failure: "host-unreachable", ip: "192.0.2.1", errno: "EHOSTUNREACH" } as const,
        ].map(({ message, failure, ip, undialed, errno }) =>
          run(specOf("a.test:1", { outcomes: "[{fail: {when: connected}}, {pass: {}}]" }), {}, {}, async () => ({
            message: `dial tcp 192.0.2.1:1: ${message}`,
            failure,
            dnsMs: 1,
            durationMs: 1,
            addresses: [{ ip, port: 1, message, durationMs: 0, ...(errno && { errno }) }],
            ...(undialed && { undialed }),
          })),
        ),
      ),
    expected: ["no-answer", "no-ipv6", "host-unreachable"].map((reason) => ({
      result: "pass",
      results: [{ status: "pass", reason }],
      problems: [{ code: "not-dialed", severity: "warning", position: at(8) }],
    })),
  },
  {
    name: "a target that `allow` or `deny` forbids",
    outcome: async () => run(await open({ outcomes: "[{pass: {}}]" }), { deny: "127.0.0.0/8" }),
    expected: { result: "fail", results: [{ status: "fail", reason: "policy-denied" }] },
  },
  {
    name: "a check warns, and an Installer has `hostPreflightEnforceWarnings: true`",
    outcome: async () => {
      const address = `127.0.0.1:${await closedPort()}`;
      const installer = installerOf(address, { outcome: "warn", kurl: "hostPreflightEnforceWarnings: true" });
      return Promise.all([run(installer), run(installer, { "fail-on": "warn" })]);
    },
    expected: [
      {
        result: "warn",
        problems: [{ code: "installer-enforces-warnings", severity: "warning", position: { ...at(5), column: 35 } }],
      },
      { result: "warn", problems: [] },
    ],
  },
  {
    name: "a check fails, and an Installer has `hostPreflightIgnore: true`",
    outcome: async () => {
      const kurl = "hostPreflightIgnore: true, hostPreflightEnforceWarnings: true";
      return run(installerOf(`127.0.0.1:${await closedPort()}`, { outcome: "fail", kurl }));
    },
    expected: { result: "fail", problems: [] },
  },
  {
    name: "an IPv6 host without brackets before its port, such as `2001:db8::1:6783`",
    outcome: async () => run(specOf("::1:1"), { deny: "::1" }),
    expected: {
      results: [{ address: "[::1]:1", reason: "policy-denied" }],
      problems: [{ code: "address-brackets", severity: "warning", position: at(6) }],
    },
  },
  {
    name: "several checks",
    outcome: async () => {
      const report = (await run("", {
        spec: "",
        addresses: `a=127.0.0.1:${await openPort()}\nb=127.0.0.1:${await openPort()}`,
      })) as Report;
      return report.settings;
    },
    expected: { concurrency: "auto" },
  },
  {
    name: "`uri:` of a spec, which names a newer version of it",
    outcome: async () => run(await open({ more: "  uri: https://example.com/newer.yaml\n" })),
    expected: { result: "pass", problems: [{ code: "uri-not-followed", severity: "notice", position: at(9) }] },
  },
  {
    name: "other collectors and analyzers in the spec (`cpu`, `memory`, ...)",
    outcome: async () =>
      run((await open()).replace("  collectors:\n", "  collectors:\n    - cpu: {}\n").concat("    - memory: {}\n")),
    expected: {
      result: "pass",
      counts: { total: 1 },
      problems: [
        {
          code: "not-tcp-connect",
          severity: "notice",
          message: expect.stringContaining("cpu, memory"),
          position: at(6),
        },
      ],
    },
  },
  {
    name: "`tcpConnect` checks of an Installer that is given only as `installer`",
    outcome: async () => {
      const preflight = "{apiVersion: troubleshoot.sh/v1beta2, spec: {collectors: [{tcpConnect: {address: x:1}}]}}";
      const installer = `apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\nspec: {kurl: {hostPreflights: ${preflight}}}`;
      return run(await open(), { installer: "installer.yaml" }, { "installer.yaml": installer });
    },
    expected: { result: "pass", problems: [{ code: "installer-not-run", severity: "warning" }] },
  },
  {
    name: "`preflight.yaml` in `data` and in `stringData`",
    outcome: async () => {
      const first = Buffer.from(await open()).toString("base64");
      const second = JSON.stringify((await open()).replaceAll("collectorName: api", "collectorName: other"));
      return run(
        `apiVersion: v1\nkind: Secret\ndata: {preflight.yaml: ${first}}\nstringData: {preflight.yaml: ${second}}\n`,
      );
    },
    expected: { result: "pass", counts: { total: 2 }, results: [{ collector: "api" }, { collector: "other" }] },
  },
  {
    name: "a spec in a `Secret` or a `ConfigMap`",
    outcome: async () => {
      const spec = await open();
      const text = JSON.stringify(spec);
      const base64 = Buffer.from(spec).toString("base64");
      return Promise.all(
        [
          `kind: Secret\ndata: {preflight-spec: ${base64}}`,
          `kind: Secret\nstringData: {preflight.yaml: ${text}}`,
          `kind: ConfigMap\ndata: {preflight.yaml: ${text}}`,
          `kind: ConfigMap\ndata: {support-bundle-spec: ${text}}`,
        ].map((document) => run(`apiVersion: v1\n${document}\n`)),
      );
    },
    expected: Array(4).fill({ result: "pass", counts: { total: 1 }, problems: [] }),
  },
  {
    name: "several documents in a file",
    outcome: async () => {
      const second = (await open()).replaceAll("api", "db").replace("dbVersion", "apiVersion");
      return run(`${await open()}---\n${second}`);
    },
    expected: { counts: { passed: 2 } },
  },
  {
    name: "a spec of `troubleshoot.sh/v1beta3` or `troubleshoot.replicated.com/v1beta1`",
    outcome: async () => [
      await run((await open()).replace("v1beta2", "v1beta3")),
      await run((await open()).replace("troubleshoot.sh/v1beta2", "troubleshoot.replicated.com/v1beta1")),
    ],
    expected: [{ counts: { passed: 1 } }, { counts: { passed: 1 } }],
  },
  {
    name: "`%YAML` or `%TAG` before a document",
    outcome: async () => [
      await run(`%TAG !e! tag:example.com,2026:\n---\n${await open({ more: "x-note: !e!note checked\n" })}`),
      await run(`%YAML 1.1\n---\n${await open()}`),
    ],
    expected: [{ counts: { passed: 1 } }, { counts: { passed: 1 } }],
  },
  {
    name: "documents separated by `---` with something behind it, such as a blank or `# comment`, or in a file with CRLF",
    outcome: async () => {
      const second = (await open()).replaceAll("api", "db").replace("dbVersion", "apiVersion");
      const first = await open();
      return [
        ...(await Promise.all(
          [" # comment", " ", "\t", " !!map"].map((behind) => run(`${first}---${behind}\n${second}`)),
        )),
        await run(`${first}---\n${second}`.replaceAll("\n", "\r\n")),
      ];
    },
    expected: Array.from({ length: 5 }, () => ({ counts: { passed: 2 } })),
  },
  {
    name: "an alternative of a pattern that matches no file, such as `prod` of `{common,prod}/*.yaml` or 2 of `{1..3}.yaml`",
    outcome: async () => [
      await run("", { spec: "{common,prod}/*.yaml" }, { "common/a.yaml": await open() }),
      await run("", { spec: "{common,prod}/a.yaml" }, { "common/a.yaml": await open() }),
      await run("", { spec: "host-{1..2}.yaml" }, { "host-1.yaml": await open() }),
    ],
    expected: [
      [{ code: "glob-no-match", severity: "error", where: "input spec" }],
      [{ code: "file-missing", severity: "error", where: "input spec" }],
      [{ code: "file-missing", severity: "error", where: "input spec" }],
    ],
  },
  {
    name: "a v1beta3 template that comes from standard input",
    outcome: async () => {
      const template = (await open()).replace("v1beta2", "v1beta3").replace("The API", "{{ .Values.name }}");
      return run(template, { spec: "-", set: "name=The API" }, { stdin: template });
    },
    expected: { result: "pass", results: [{ title: "The API" }] },
  },
  {
    name: "a value that is replaced with an empty mapping, since the spec names a field of it",
    outcome: async () =>
      run(`${(await open()).replace("v1beta2", "v1beta3")}# {{/* .Values.db.host */}}\n`, { set: "db=x" }),
    expected: { result: "pass", problems: [{ code: "values-replaced", severity: "warning", position: at(9) }] },
  },
  {
    name: "a key of `--set` that no template reads, or a second document of values",
    outcome: async () => {
      const spec = (await open()).replace("v1beta2", "v1beta3").replace("The API", "'{{ .Values.title }}'");
      return [
        await run(spec, { set: "title=a,tittle=b" }),
        await run(spec, { values: "values.yaml" }, { "values.yaml": "title: a\n---\ntitle: b\n" }),
      ];
    },
    expected: ["values-unread", "values-documents"].map((code) => ({
      results: [{ title: "a" }],
      problems: [{ code, severity: "warning" }],
    })),
  },
  {
    name: "a `range` over a field of the context or the values that is absent or null",
    outcome: async () => [
      await run(`${await open()}{{kurl range .Values.hosts }}# {{kurl . }}\n{{kurl end }}`, {
        context: "Values: {hosts: }",
      }),
      await run(
        `${(await open()).replace("v1beta2", "v1beta3")}{{ range .Values.hosts }}# {{ . }}\n{{ end }}`,
        {
          values: "values.yaml",
        },
        { "values.yaml": "others: [a]\n" },
      ),
    ],
    expected: [
      { result: "pass", problems: [{ code: "value-absent", severity: "warning", position: at(9) }] },
      { result: "pass", problems: [{ code: "value-absent", severity: "warning", position: at(9) }] },
    ],
  },
  {
    name: "`--set` with braces, an escaped comma or a quote, such as `hosts={a,b}`",
    outcome: () =>
      Promise.all(
        ["a={x,y}", "a=x\\,y", 'a="x"', "a=x\\,b=y"].map(async (set) =>
          run((await open()).replace("v1beta2", "v1beta3").replace("The API", "'{{ .Values.a }}'"), { set }),
        ),
      ),
    expected: [
      { results: [{ title: "[x y]" }] },
      { results: [{ title: "x,y" }] },
      { results: [{ title: '"x"' }] },
      {
        results: [{ title: "x" }],
        problems: ["values-split", "values-unread"].map((code) => ({ code, severity: "warning", where: "input set" })),
      },
    ],
  },
  {
    name: "`keys` and `values` of a mapping with several keys, in a template",
    outcome: async () => {
      const template = (await open()).replace("v1beta2", "v1beta3");
      return Promise.all(
        ["keys", "values"].map((of) =>
          run(template.replace("The API", `'{{ ${of} .Values.m }}'`), { set: "m.c=3,m.a=1,m.d=4,m.b=2" }),
        ),
      );
    },
    expected: [{ results: [{ title: "[a b c d]" }] }, { results: [{ title: "[1 2 3 4]" }] }],
  },
  {
    name: "a last `pass` without `when` that is left with failures, or a `warn` that shadows a `fail`",
    outcome: async () => [
      await run(await closed({ outcomes: "[{fail: {when: error}}, {pass: {}}]" })),
      await run(await closed({ outcomes: "[{warn: {}}, {fail: {when: connection-refused}}]" })),
    ],
    expected: [
      { result: "pass", problems: [{ code: "pass-on-failures", severity: "warning", position: at(8) }] },
      { result: "warn", problems: [{ code: "outcome-shadowed", severity: "warning", position: at(8) }] },
    ],
  },
  {
    name: "an unknown field, such as `adress`",
    outcome: async () => run(await open({ collector: "adress: x" })),
    expected: {
      result: "pass",
      problems: [{ code: "unknown-field", severity: "warning", remedy: "did you mean address?" }],
    },
  },
  {
    name: "a `collectorName` of more than 250 bytes",
    outcome: async () => run((await open()).replaceAll("Name: api", `Name: ${"n".repeat(260)}`)),
    expected: { result: "pass" },
  },
];

/** Tested with the dialer: in its lab, where the file descriptors can be limited, `go/net/addrselect.test.ts`, `go/net/dial.test.ts` and `go/net/hold.test.ts`. */
const elsewhere = [
  "the machine runs out of file descriptors or ports",
  "a name with more than 1,000 addresses of one family",
  "names of a run with more than 50,000 addresses, beside four of each family of a name",
  "dials of a run that try more than 40,000 addresses",
  "the order of the addresses of a name after the first 32 of a family",
  "a peer resets the connection as soon as it is there",
];

describe("a whole run", () => {
  test.each(differences)("$name", async ({ outcome, expected }) => {
    const given = await outcome();
    expect(given).toMatchObject(expected as object);
  });
});

test("docs/differences.md has these rows in this order, and no others", () => {
  const page = readFileSync(new URL("../docs/differences.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| (?!case \|)([^|]+?) \|/gm)].map(([, name]) => name);
  expect(rows).toEqual([...differences.map(({ name }) => name), ...elsewhere]);
});
