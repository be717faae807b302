import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { stepOf } from "../e2e/run.js";
import { temporaryFolder } from "../temporary-folder.js";

const PROGRAMS = { cli: resolve("dist/cli.js"), action: resolve("dist/index.js") };
const USAGE = pathToFileURL(resolve("scripts/fuzz/usage.mjs")).href;
/** Processor time after which the system ends the program. The goal is 5, on a machine that does nothing else. */
const MAX_CPU_SECONDS = 10;
const MAX_RSS_KB = 400 * 1_024;
/** Characters of standard output for one problem. */
const MAX_PROBLEM = 10_000;

interface Row {
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Inputs of the action, which is then run in place of the command line. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Characters of standard output; as many as there are by default. */
  readonly maxPrinted?: number;
  /** Runs it in a network namespace of its own, where nothing can be reached. */
  readonly isAlone?: boolean;
}

interface Ended {
  /** The exit code, or the signal of the system's limit. */
  readonly end: number | string;
  readonly rssKb: number;
  /** Characters of standard output. */
  readonly printed: number;
}

function run({ files = {}, args = ["lint", "spec.yaml"], inputs, isAlone }: Row): Promise<Ended> {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return new Promise((done) => {
    // A shell drops variables whose names have a hyphen, as those of inputs have.
    const environment = inputs ? Object.entries(stepOf(inputs, cwd).environment).map((pair) => pair.join("=")) : [];
    const node = ["env", ...environment, process.execPath, "--import", USAGE];
    const command = inputs ? [PROGRAMS.action] : [PROGRAMS.cli, ...args];
    const limited = ["-c", `ulimit -t ${MAX_CPU_SECONDS}; exec "$@"`, "sh", ...node, ...command];
    const [program = "", ...rest] = isAlone ? ["unshare", "--net", "sh", ...limited] : ["sh", ...limited];
    const child = spawn(program, rest, { cwd, stdio: ["ignore", "pipe", "ignore", "pipe"] });
    let used = "";
    let printed = 0;
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (printed += text.length));
    child.stdio[3]?.on("data", (data) => (used += data));
    child.on("close", (code, signal) =>
      done({ end: code ?? signal ?? "", rssKb: used && JSON.parse(used).rssKb, printed }),
    );
  });
}

const head = (version: string) => `apiVersion: troubleshoot.sh/${version}\nkind: HostPreflight\nmetadata: {name: a}\n`;
const KURL = head("v1beta2");
const HELM = head("v1beta3");
const written = (text: string) => JSON.stringify(text);

function spec({ address = "127.0.0.1:1", timeout = "1s", title = "a", message = "a" }): string {
  return `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: ${written(address)}, timeout: ${written(timeout)}}}]
  analyzers: [{tcpConnect: {collectorName: a, checkName: ${written(title)}, outcomes: [{fail: {message: ${written(message)}}}]}}]
`;
}
const SOUND = spec({});

const installer = (address: string) => `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: {name: a}
spec:
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors: [{tcpConnect: {collectorName: a, address: ${address}}}]
        analyzers: [{tcpConnect: {collectorName: a, outcomes: [{fail: {message: a}}]}}]
`;

/** A template that prints a host of so many characters, each of them another one, or all marks of one letter. */
const LONG_HOSTS = {
  "letters beyond ASCII": (length: number) =>
    `{{kurl range $i := until ${length} }}{{kurl printf "%c" (add 19968 (mod (mul $i 7919) 20000)) }}{{kurl end }}`,
  "marks of a letter": (length: number) => `a{{kurl repeat ${length / 2} "\u0300\u0316" }}`,
};

/** As many collectors of one long host, and flags under which it is compared with other hosts. */
const longHosts = Object.entries(LONG_HOSTS).flatMap(([of, host]) =>
  [
    ["run", "--redact"],
    ["run", "--deny", "db.example.com"],
    ["lint", "--deny", "db.example.com"],
  ].flatMap(([command = "", ...flags]) =>
    [[100_000, 1] as const, [30_000, 25] as const].map(
      ([length, times]): Row => ({
        name: `${times} hosts of ${length} ${of}: ${command} ${flags[0]}`,
        files: {
          "spec.yaml": `${KURL}spec:
  collectors: [&c {tcpConnect: {collectorName: a, address: '${host(length)}:1'}}${",*c".repeat(times - 1)}, {tcpConnect: {collectorName: b, address: "127.0.0.1:1"}}]
  analyzers: [{tcpConnect: {collectorName: b, outcomes: [{fail: {message: a}}]}}]
`,
        },
        args: [command, "spec.yaml", ...flags],
      }),
    ),
  ),
);

const LENGTH = 90_000;
const long = (text: string) => text.repeat(LENGTH / text.length);
const lint = (name: string, text: string): Row => ({ name, files: { "spec.yaml": text } });

const numbers: readonly Row[] = [
  ["hexadecimal", `0x${long("f")}`],
  ["decimal", long("9")],
  ["octal", `0o${long("7")}`],
  ["an imaginary number", `${long("9")}i`],
  ["a fraction", `0.${long("3")}`],
  ["a hexadecimal fraction", `0x.${long("f")}`],
  ["digits with underscores", `${long("1_")}1`],
  ["an exponent", `1e${long("9")}`],
].flatMap(([name, number]): Row[] => [
  lint(`${name} of ${LENGTH} characters in a kURL template`, `${KURL}# {{kurl ${number} }}\n${SOUND}`),
  {
    name: `${name} of ${LENGTH} characters in a v1beta3 template`,
    files: { "spec.yaml": `${HELM}# {{ ${number} }}\n` },
    args: ["lint", "spec.yaml", "--set", "a=1"],
  },
]);

/** A report as `merge` and `baseline` read it, of checks that were refused. */
function reportOf(checks: readonly object[], fields: object = {}): string {
  const results = checks.map((check) => ({
    title: "a",
    status: "fail",
    message: "",
    spec: "",
    collector: "a",
    address: "a:1",
    networkStatus: "connection-refused",
    networkMessage: "",
    reason: "refused",
    durationMs: 1,
    attempts: [],
    position: { file: "a", line: 1, column: 1 },
    ...check,
  }));
  const failed = results.length;
  const report = {
    schemaVersion: 1,
    tool: { name: "a", version: "1" },
    name: "a",
    runner: { os: "Linux", arch: "x64" },
    startedAt: "2026-01-01T00:00:00Z",
    finishedAt: "2026-01-01T00:00:00Z",
    result: "fail",
    counts: { total: failed, passed: 0, warned: 0, failed, excluded: 0, notRun: 0 },
    sources: [],
    results,
    excluded: [],
    problems: [],
    settings: {},
    ...fields,
  };
  return JSON.stringify(report);
}

const count = <T>(length: number, item: (at: number) => T) => Array.from({ length }, (_, at) => item(at));
/** The order of Unicode's combining classes turns these round. */
const MARKS = "\u0f72\u0f71";
const named = (at: number) => ({ name: `r${at}`, ...times, runner: { os: "", arch: "" } });
const times = { startedAt: "2026-01-01T00:00:00Z", finishedAt: "2026-01-01T00:00:00Z" };
const PAGES = ["html", "junit", "markdown", "tap", "prometheus", "firewall"].flatMap((format) => [
  "--report",
  `${format}=r.${format}`,
]);
const merged = (name: string, text: string): Row => ({
  name: `a merged report of ${name}, and all reports of it`,
  files: { "m.json": text },
  args: ["merge", "m.json", ...PAGES],
});

/** What is not counted by a meter: JSON and lists of addresses, which the limits of their sizes bound. */
const plain: readonly Row[] = [
  merged(
    "as many runners as checks",
    reportOf(
      count(230, (at) => ({ title: `t${at}`, address: `h${at}:1`, runner: `r${at}` })),
      { runners: count(230, named) },
    ),
  ),
  merged(
    "a name of thousands of combining marks, and others that are compared with it",
    reportOf([{ runner: "b1" }], {
      runners: [
        `b${MARKS.repeat(14_500)}`,
        ...count(15, (at) => `b${2 * at + 1}`),
        ...count(15, (at) => `b一${2 * at}`),
      ].map((name) => ({ ...named(0), name })),
    }),
  ),
  merged("a title of invisible characters", reportOf([{ title: "\0".repeat(14_000) }])),
  merged("lists in lists", reportOf([{}], { x: "@" }).replace('"@"', "[".repeat(45_000) + "]".repeat(45_000))),
  merged("maps in maps", reportOf([{}], { x: "@" }).replace('"@"', `${'{"a":'.repeat(14_000)}1${"}".repeat(14_000)}`)),
  merged("many keys", reportOf([{}], { x: Object.fromEntries(count(8_000, (at) => [`k${at}`, 1])) })),
  {
    name: "a baseline of many checks",
    files: { "b.json": reportOf(count(350, (at) => ({ title: `t${at}`, address: `h${at}:1` }))) },
    args: ["run", "127.0.0.1:1", "--baseline", "b.json", "--fail-on", "new", ...PAGES],
  },
  ...["p,", "@", "/,[", "/,a=b", "?a=b&", "?a=b://"].map(
    (part): Row => ({
      name: `one URL of ${written(part)}`,
      files: { "a.txt": `kafka://127.0.0.1${long(part)}` },
      args: ["run", "--address", "@a.txt", "--deny", "0.0.0.0/0", "--deny", "::/0"],
    }),
  ),
  ...["127.0.0.1:1\n", "x\n", "a=\n", "https://a:b@127.0.0.1/d\n", "[::1]:1\n", "#\n"].map(
    (line): Row => ({
      name: `a list of addresses of ${written(line)} in two reports`,
      files: { "a.txt": long(line) },
      args: ["run", "--address", "@a.txt", "--deny", "0.0.0.0/0", "--deny", "::/0", ...PAGES.slice(0, 4)],
    }),
  ),
];

const helmError = (name: string, template: string): Row => ({
  name,
  files: { "spec.yaml": `${HELM}${template}\n` },
  args: ["lint", "spec.yaml", "--set", "a=b"],
  maxPrinted: MAX_PROBLEM,
});
const kurlError = (name: string, action: string): Row => ({
  ...lint(name, `${KURL}{{kurl ${action} }}\n`),
  maxPrinted: MAX_PROBLEM,
});

/** A template that keeps what a function returns, 600 times. */
const keeps = (name: string, before: string, call: string): Row =>
  helmError(
    name,
    `# ${before}{{ $d := dict }}{{ range $i, $_ := until 600 }}{{ $_ := set $d (toString $i) (${call}) }}{{ end }}`,
  );
const largeMap = "{{ $m := dict }}{{ range $i, $_ := until 90000 }}{{ $_ := set $m (toString $i) 1 }}{{ end }}";

const kept: readonly Row[] = [
  keeps("maps of JSON", '{{ $y := printf "[%s1]" (repeat 99000 "{},") }}', "fromJsonArray $y"),
  keeps("maps of YAML", '{{ $y := repeat 50000 "- {}\\n" }}', "fromYamlArray $y"),
  keeps("maps of parts of a text", '{{ $y := repeat 99000 "a," }}', 'split "," $y'),
  keeps("lists of one item", "{{ $l := until 40000 }}", "chunk 1 $l"),
  keeps("lists of short strings of YAML", '{{ $y := repeat 80000 "- abcdefghij\\n" }}', "fromYamlArray $y"),
  keeps(
    "lists of short strings of JSON",
    '{{ $y := printf "[%s1]" (repeat 80000 "\\"abcdef\\",") }}',
    "fromJsonArray $y",
  ),
  keeps("lists of short strings of TOML", '{{ $y := printf "a = [%s1]" (repeat 80000 "\\"ab\\",") }}', "fromToml $y"),
  keeps("lists of short strings of numbers", "{{ $l := until 90000 }}", "toStrings $l"),
  ...["splitList", "regexSplit"].map((name) =>
    keeps(
      `lists of short strings of ${name}`,
      '{{ $s := repeat 80000 "abcdefghij," }}',
      `${name} "," $s${name === "splitList" ? "" : " -1"}`,
    ),
  ),
  ...["[", "{", "{a: "].map((open) =>
    lint(`a line separator behind levels of ${open}`, `${open.repeat(95_000 / open.length)}\u2028`),
  ),
  {
    ...helmError(
      "a value that breaks out, of quotes that nothing ends, beside a password",
      '{{ $s := print "a }\\nfoo: " (repeat 500000 "\\\\\\"") }}\nmetadata: {name: {{ $s }} }',
    ),
    args: ["lint", "spec.yaml", "--set", "db.password=hunter22"],
  },
  ...["toToml", "toYaml", "toJson", "toString", "quote"].map((name) =>
    helmError(
      `a list of fifty levels, each twice in the one above it, and ${name}`,
      `# {{ $l := list "" }}{{ range until 50 }}{{ $l = list $l $l }}{{ end }}{{ ${name} (dict "a" $l) }}`,
    ),
  ),
  helmError(
    "thousands of included texts in one action, and half a million lines",
    `{{- define "t" }}{{ . }}{{ end }}\n{{ print ${count(5_600, (at) => `(include "t" ${at})`).join(" ")} (repeat 500000 "b\\n") }}`,
  ),
  keeps("maps without a key", largeMap, 'omit $m "x"'),
  keeps("merged maps", largeMap, "merge (dict) $m"),
  ...["upper", "untitle", 'printf "%q"', "swapcase", "toYaml", "camelcase"].map((name) =>
    keeps(`strings of ${name}`, '{{ $s := repeat 330000 "\u20ac" }}', `${name} $s`),
  ),
  ...["fromJson", "fromToml", "fromYaml"].map((name) => {
    const middle = name === "fromToml" ? " = " : ": ";
    const [before, after] = name === "fromJson" ? ["{", "}"] : ["", ""];
    const quoted = `{{ $y := printf "%s" (printf ${written(`${before}"a"${middle}"%s"${after}`)} (repeat 490000 "\\\\n")) }}`;
    return keeps(`strings of escapes of ${name}`, quoted, `${name} $y`);
  }),
];

/** A text that renders itself in as many levels, each of which its error quotes. */
function nestedTpl({ characters, levels, innermost }: { characters: number; levels: number; innermost: string }) {
  const counted = '{{ $_ := set . "n" (add .n 1) }}';
  const text = `${counted}{{ if lt .n ${levels} }}{{ tpl .t . }}{{ else }}{{ ${innermost} }}{{ end }}`;
  return `{{ $d := dict "n" 0 }}{{ $_ := set $d "t" (printf "%s%s" (repeat ${characters} "\\x01") ${written(text)}) }}{{ tpl $d.t $d }}`;
}

/** A template whose name is in the error of each level. */
function nestedInclude({ characters, levels }: { characters: number; levels: number }) {
  const name = written("\u0001".repeat(characters / 6)).replaceAll("\\u0001", "\\x01");
  const counted = '{{ $_ := set . "n" (add .n 1) }}';
  const body = `${counted}{{ if lt .n ${levels} }}{{ include ${name} . }}{{ else }}{{ index (list 1) 5 }}{{ end }}`;
  return `{{ define ${name} }}${body}{{ end }}{{ include ${name} (dict "n" 0) }}`;
}

/** Errors that quote what a template can make of a few characters. */
const errors: readonly Row[] = [
  helmError(
    "an error in nested texts of tpl of a megabyte each",
    nestedTpl({ characters: 1_000_000, levels: 34, innermost: "index (list 1) 5" }),
  ),
  helmError(
    "a failure in many nested texts of tpl",
    nestedTpl({ characters: 5_000, levels: 190, innermost: 'fail (repeat 500000 "a ")' }),
  ),
  helmError("an error in nested templates of a long name", nestedInclude({ characters: 30_000, levels: 190 })),
  helmError("a text of tpl that is no template", 'x: {{ tpl (printf "%s{{ x" (repeat 1000000 "\\x01")) . }}'),
  helmError("required of a long text", 'x: {{ required (repeat 1000000 "\\x01") nil }}'),
  helmError("a time of a megabyte", 'x: {{ mustToDate "2006" (repeat 1000000 "\\x01") }}'),
  {
    name: "errors of 300 templates, which are searched for 1,600 secrets of the values",
    files: {
      "values.yaml": Array.from({ length: 1_600 }, (_, n) => `t${n}_token: ${"a".repeat(6)}b${n}\n`).join(""),
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, n) => [
          `specs/${n}.yaml`,
          `${HELM}# {{ fail (cat .Values.t_token (repeat 4000 "a")) }}\n`,
        ]),
      ),
    },
    args: ["lint", "specs/*.yaml", "--values", "values.yaml"],
  },
  helmError("a path of values of a megabyte", 'x: {{ .Values.PathValue (repeat 1000000 "\\x01") }}'),
  helmError("a name of a template of a megabyte", 'x: {{ include (repeat 1000000 "\\x01") . }}'),
  kurlError("fail with a text of a megabyte", 'fail (repeat 500000 "a ")'),
  kurlError("a version of a megabyte", 'semver (repeat 1000000 "1")'),
  kurlError("a URL of a megabyte of controls", 'urlParse (repeat 1000000 "\\x01")'),
  kurlError("a URL of a megabyte of wrong bytes", 'urlParse (printf "http://[%s" (repeat 1000000 "\\x80"))'),
];

const kurlChecks = ({ name = "a", message = "failed", title = "a", count = 31 }) => {
  const analyzer = `{tcpConnect: {collectorName: a, checkName: "${title}", outcomes: [{fail: {message: "${message}"}}]}}`;
  return `${KURL.replace("{name: a}", `{name: "${name}"}`)}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1", timeout: 1s}}]
  analyzers: [{{kurl range until ${count} }}${analyzer},{{kurl end }}]
`;
};

/** Strings that a template makes long. */
const strings: readonly Row[] = [
  { name: "messages of invisible characters", spec: kurlChecks({ message: '{{kurl repeat 300000 "\u202e" }}' }) },
  { name: "messages of ampersands", spec: kurlChecks({ message: '{{kurl repeat 900000 "&" }}' }) },
  { name: "titles of ampersands", spec: kurlChecks({ title: '{{kurl repeat 900000 "&" }}' }) },
  { name: "messages of words", spec: kurlChecks({ message: '{{kurl repeat 450000 "a " }}' }) },
  { name: "messages of escapes", spec: kurlChecks({ message: '{{kurl repeat 450000 "\\\\n" }}' }) },
  { name: "messages of line breaks", spec: kurlChecks({ message: '{{kurl repeat 450000 "\\n" }}' }) },
  {
    name: "the name of a HostPreflight of many checks",
    spec: kurlChecks({ name: '{{kurl repeat 1000000 "a" }}', title: "{{kurl . }}", count: 4_000 }),
  },
].map(({ name, spec }) => ({
  name: `${name}, in all reports`,
  files: { "spec.yaml": spec },
  args: ["run", "spec.yaml", "--report", "json=r.json", ...PAGES],
}));

/** Addresses of a megabyte, of which hosts or passwords are hidden wherever they are repeated. */
const hidden: readonly Row[] = ["a,", "é.", "a.", "1.", "::", "@a:", "a:b@", "%2c", "//", "\\x01a"].flatMap((text) => {
  const address = `{{kurl printf "%s" (repeat ${Math.floor(900_000 / text.length)} "${text}") }}`;
  const row = (name: string, args: readonly string[]): Row => ({
    name: `an address of ${text} that a template repeats, ${name}`,
    files: { "spec.yaml": spec({ address: "ADDRESS:1" }).replace('"ADDRESS:1"', `'${address}:1'`) },
    args: ["run", "spec.yaml", "--report", "json=r.json", ...PAGES, ...args],
  });
  return [row("in all reports", []), row("redacted", ["--redact"])];
});

/** Messages of many words, of which those of targets are hidden. */
const words: readonly Row[] = ["::%d:", "é%d ", ".w%d ", ":%d:", " x:::%d:", "%d."].map((between) => ({
  name: `messages of words with ${written(between)} between numbers, redacted`,
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "[::1]:1"}}]
  analyzers: [
{{kurl range $i, $_ := until 4 }}{tcpConnect: {collectorName: a, checkName: "t{{kurl $i }}", outcomes: [
  {fail: {message: '{{kurl join (printf ${written(between)} $i) (until 90000) }}'}}]}},{{kurl end }}]
`,
  },
  args: ["run", "spec.yaml", "--redact", "--report", "json=r.json"],
}));
/** Code points that no other of the word is: finding the ASCII form of a host takes time with their square. */
const ideographs = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + 7 * at)).join("");
const beyondAscii: readonly Row[] = [
  { length: 240, count: 11_000 },
  { length: 240, count: 4_000 },
  { length: 20, count: 70_000 },
].map(({ length, count }) => ({
  name: `${count} words of ${length} ideographs in a message, redacted`,
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1"}}]
  analyzers: [{tcpConnect: {collectorName: a, outcomes: [
    {fail: {message: '{{kurl range until ${count} }}.${ideographs(length)}{{kurl . }}:1 {{kurl end }}'}}]}}]
`,
  },
  args: ["run", "spec.yaml", "--redact", "--report", "json=r.json"],
}));
const alike = `{tcpConnect: {collectorName: *m , checkName: "t", outcomes: [{fail: {message: *m}}]}},`;
/** Hosts of one part, once to sixty times, and messages of it, in which each is the rest of a word or goes on. */
const withinWords: readonly Row[] = ["_a", "a_"].map((part) => ({
  name: `hosts of ${part} that are within the words of long messages, redacted`,
  files: {
    "spec.yaml": `{{kurl $m := repeat 450 "${part}" }}${KURL}spec:
  collectors:
{{kurl range $i := untilStep 1 60 1 }}  - tcpConnect: {collectorName: h, address: '{{kurl repeat $i "${part}" }}:1'}
{{kurl end }}  - tcpConnect: {collectorName: c, address: "127.0.0.1:1"}
  analyzers:
{{kurl range $i := until 10000 }}  - tcpConnect: {collectorName: c, outcomes: [{fail: {message: "b_{{kurl $m }}{{kurl $i }}"}}]}
{{kurl end }}`,
  },
  args: ["run", "spec.yaml", "--deny", "127.0.0.1", "--redact", "--report", "json=r.json"],
}));
const repeated: Row = {
  name: "a message of IPv6 addresses that aliases repeat, redacted",
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: &m "${"::1 ".repeat(5_000)}", address: "[::1]:1"}}]
  analyzers: [${alike.repeat(600)}]
`,
  },
  args: ["run", "spec.yaml", "--redact", "--report", "json=r.json"],
};

const manyChecks: Row = {
  name: "one address of 48 kB, of many checks, redacted",
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {address: "${":a1".repeat(16_000)}:1"}}]
  analyzers: [${"{tcpConnect: {}},".repeat(2_500)}]
`,
  },
  args: ["run", "spec.yaml", "--redact", "--report", "json=r.json"],
};

/** One collector of many attempts, which each of its 20,000 analyzers has in its result. */
const shared: readonly Row[] = [
  { of: "analyzers", title: "t", path: "spec.yaml", args: ["--format", "yaml"] },
  { of: "analyzers", title: "t", path: "spec.yaml", args: ["--report", "json=r.json", ...PAGES] },
  { of: "analyzers whose titles look secret", title: "password=hunter22", path: "spec.yaml", args: ["--redact"] },
  { of: "analyzers in a file of a long path", title: "t", path: `${"./".repeat(2_000)}spec.yaml`, args: [] },
].map(({ of, title, path, args }) => ({
  name: `a collector that 20,000 ${of} read, ${["printed", ...args.slice(0, 2)].join(" ")}`,
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "localhost:1"}}]
  analyzers: [&a {tcpConnect: {collectorName: a, checkName: ${written(title)}, outcomes: [{fail: {message: a}}]}}${",*a".repeat(19_999)}]
`,
  },
  args: ["run", path, "--wait", "2s", "--retry-delay", "5ms", ...args],
}));

const fiftyContexts: Row = {
  name: "fifty contexts of collectors and analyzers that aliases repeat, each with a warning",
  files: {
    "spec.yaml": `${KURL}spec:
  collectors:
  - &c {tcpConnect: {a: 1}}
${"  - *c\n".repeat(6_000)}  analyzers:
  - &a {tcpConnect: {a: 1, outcomes: [{pass: {b: x}}]}}
${"  - *a\n".repeat(6_000)}`,
    "c.yaml": "X: 1\n",
  },
  args: ["lint", "spec.yaml", ...count(50, (at) => ["--lint-context", `c${at}=c.yaml`]).flat()],
};
const costlyContexts: Row = {
  name: "fifty contexts of a spec whose template takes its time",
  files: {
    "spec.yaml": `# ${"x".repeat(88_000)}
# {{kurl $s := repeat 500 "aB1-\u00e9_x9 "}}{{kurl range until 640}}{{kurl $x := snakecase $s}}{{kurl end}}
${SOUND}`,
    "c.yaml": "X: 1\n",
  },
  args: ["lint", "spec.yaml", ...count(50, (at) => ["--lint-context", `c${at}=c.yaml`]).flat()],
};

const emptyDocuments: Row = {
  name: "fifty contexts of hundreds of documents that add no check",
  files: {
    "spec.yaml": `${SOUND}---\napiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec: {}\n`.concat(
      "---\napiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec: {}\n".repeat(400),
    ),
    "c.yaml": "IsJoin: true\n",
  },
  args: ["lint", "spec.yaml", ...count(50, (at) => ["--lint-context", `c${at}=c.yaml`]).flat()],
};

/** What inputs name many times, or make many of. */
const multiplied: readonly Row[] = [
  emptyDocuments,
  costlyContexts,
  ...[5_000, 45_000].map((hosts) => ({
    name: `a context of ${hosts} hosts, with join checks`,
    files: { "c.yaml": `IsJoin: true\nPrimaryHosts: [${"a,".repeat(hosts)}]\n` },
    args: ["run", "--context-file", "c.yaml", "--join-checks", "--deny", "a"],
  })),
  {
    name: "a file of addresses that is named 300 times",
    files: { "a.txt": count(10_000, (at) => `h${at}:1`).join("\n") },
    args: ["lint", ...count(300, () => ["--address", "@a.txt"]).flat()],
  },
  ...[
    "{1..1000}".repeat(400),
    `${"{a,b}".repeat(9)}${"*".repeat(3_900)}`,
    `${"!(".repeat(1_300)}a${")".repeat(1_300)}`,
  ].map((pattern) => ({
    name: `24 patterns of ${pattern.slice(0, 9)}...`,
    args: ["run", ...count(24, (at) => `${pattern}${at}`)],
  })),
];

const manyReports: Row = {
  name: "one address of 50 kB, of many checks, in all reports",
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {address: "${"a.".repeat(25_000)}:1"}}]
  analyzers: [${"{tcpConnect: {}},".repeat(2_500)}]
`,
  },
  args: ["run", "spec.yaml", "--deny", "0.0.0.0/0", "--deny", "::/0", "--report", "json=r.json", ...PAGES],
};

const absentValues: readonly Row[] = [
  {
    of: "on thousands of lines",
    text: "{{kurl range .V.a}}{{kurl end}}\n".repeat(3_000),
  },
  {
    of: "in a loop, which an if of thousands of fields tests",
    text: `{{kurl if or ${count(4_000, (at) => `$.V.x${at}`).join(" ")} true }}{{kurl range until 90000 }}{{kurl range $.V.x1 }}{{kurl end }}{{kurl end }}{{kurl end }}`,
  },
  {
    of: "by a function in a loop, below hundreds of ifs",
    text: `${"{{kurl if or true $.V.a }}".repeat(300)}{{kurl range until 90000 }}{{kurl range until (int $.V.a) }}{{kurl end }}{{kurl end }}${"{{kurl end }}".repeat(300)}`,
  },
].map(({ of, text }) => ({
  name: `lists that are absent, read ${of}`,
  files: { "spec.yaml": `${SOUND}${text}`, "c.yaml": "V: {y: 1}\n" },
  args: ["lint", "spec.yaml", "--context-file", "c.yaml"],
}));

const longStrings: readonly Row[] = [
  {
    of: "an index of a long string",
    text: '{{kurl $s := repeat 524288 "\\xffa" }}{{kurl range until 240 }}{{kurl index $s 0 }}{{kurl end }}',
  },
  {
    of: "a sorted list of long strings",
    text: '{{kurl $l := list (repeat 1048576 "a") }}{{kurl range until 13 }}{{kurl $l = concat $l $l }}{{kurl end }}{{kurl $m := sortAlpha $l }}',
  },
  {
    of: "the keys of a map that are long and alike",
    text: '{{kurl $d := dict }}{{kurl range until 25 }}{{kurl $x := set $d (printf "%s%d" (repeat 1000000 "a") .) . }}{{kurl end }}{{kurl range until 240 }}{{kurl $k := keys $d }}{{kurl end }}',
  },
].map(({ of, text }) => ({ name: `a template of ${of}`, files: { "spec.yaml": `${KURL}# ${text}\n` } }));

const rendered = (name: string, action: string): Row => ({
  name: `a template of ${name}`,
  files: { "spec.yaml": `${KURL}# ${action}\n${SOUND.replace(KURL, "")}` },
  args: ["render", "spec.yaml"],
});
/** V8 takes the product of the lengths to search for such a string in a's. */
const SLOW_TO_SEEK =
  '{{kurl $p := printf "%sb%s" (repeat 300 "a") (repeat 400000 "a") }}{{kurl $t := repeat 1000000 "a" }}';
const HEXADECIMAL =
  '{{kurl $t := "" }}{{kurl range $i := until 500 }}{{kurl $t = print $t (sha256sum (print $i)) }}{{kurl end }}';
const searches: readonly Row[] = [
  ...["contains $p $t", "replace $p $t $t", "split $p $t", "splitList $p $t"].map((call) =>
    rendered(`a long string that is sought: ${call}`, `${SLOW_TO_SEEK}{{kurl $x := ${call} }}`),
  ),
  rendered(
    "a long regular expression for which nothing matches",
    `${HEXADECIMAL}{{kurl $x := regexFind "([0-7]?[0-9a-f]?){500}[g-z]" (repeat 10 $t) }}`,
  ),
  rendered(
    "one long match with hundreds of groups",
    `${HEXADECIMAL}{{kurl $p := repeat 150 "([0-7]*)([0-9a-f]*)" }}{{kurl $x := regexReplaceAll (print $p "z") (print $t "z") "$1" }}`,
  ),
  ...[
    { of: "wide ranges without case", unit: "B-\u{1e942}", count: 1_020 },
    { of: "a few wide ranges without case", unit: "B-\u{1e942}", count: 60 },
    { of: "classes of Unicode", unit: "\\PL", count: 1_300 },
  ].flatMap(({ of, unit, count }) => {
    const pattern = `"(?i)[" (repeat ${count} \`${unit}\`) "]"`;
    return [
      rendered(`a regular expression of ${of}, compiled once`, `{{kurl $x := regexMatch (print ${pattern}) "a" }}`),
      rendered(
        `regular expressions of ${of}, compiled in a loop`,
        `{{kurl range until 9000 }}{{kurl $x := regexMatch (print ${pattern} . "x") "a" }}{{kurl end }}`,
      ),
    ];
  }),
  rendered("a constraint of thousands of ranges", '{{kurl $x := semverCompare (repeat 100000 "1 - 2,") "1.0.0" }}'),
  ...["run", "lint"].map(
    (command): Row => ({
      name: `a long password that V8 takes long to seek in titles: ${command}`,
      files: {
        "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: c, address: 'u:{{kurl repeat 300 "a" }}b{{kurl repeat 60000 "a" }}@db'}}]
  analyzers: [${count(14, (at) => `{tcpConnect: {collectorName: c, checkName: '{{kurl repeat ${160_000 + at} "a" }}', outcomes: [{fail: {message: m}}]}}`)}]
`,
      },
      args: [command, "spec.yaml"],
    }),
  ),
  {
    name: "a hundred passwords of a thousand characters in long titles",
    files: {
      "spec.yaml": `${KURL}spec:
  collectors: [{{kurl range $i := until 100 }}{tcpConnect: {collectorName: 'c{{kurl $i }}', address: 'u:{{kurl repeat 300 "a" }}b{{kurl $i }}{{kurl repeat 1000 "a" }}@db'}},{{kurl end }}]
  analyzers: [{{kurl range $i := until 4 }}{tcpConnect: {collectorName: c1, checkName: '{{kurl repeat 700000 "a" }}{{kurl $i }}', outcomes: [{fail: {message: m}}]}},{{kurl end }}]
`,
    },
    args: ["run", "spec.yaml", ...PAGES],
  },
  {
    name: "fifty contexts of lint, one of them with long passwords",
    files: {
      "spec.yaml": `${KURL}spec:
  collectors: [{{kurl range $i := until (int .K) }}{tcpConnect: {collectorName: 'c{{kurl $i }}', address: 'u:{{kurl repeat 40 "\u00e9%" }}x{{kurl $i }}@db:1'}},{{kurl end }}]
  analyzers: [{tcpConnect: {collectorName: c0}}]
`,
      "many.yaml": "K: 1000\n",
      "one.yaml": "K: 1\n",
    },
    args: [
      "lint",
      "spec.yaml",
      ...count(50, (at) => ["--lint-context", `c${at}=${at === 0 ? "many" : "one"}.yaml`]).flat(),
    ],
  },
  {
    name: "messages of characters that all formats make visible",
    files: {
      "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1"}}]
  analyzers: [&a {tcpConnect: {collectorName: a, outcomes: [{fail: {message: "${"\u034f".repeat(990)}"}}]}}${",*a".repeat(4_374)}]
`,
    },
    args: ["run", "spec.yaml", "--report", "json=r.json", ...PAGES],
  },
];

const manyGroups: Row = lint(
  "a template of matches of a pattern of many groups, beside many short strings",
  `${KURL}# {{kurl $l := list }}{{kurl range until 36 }}{{kurl $l = append $l (splitList "," (repeat 87381 "abcdefghijk,")) }}{{kurl end }}{{kurl $p := printf "%sa" (repeat 1990 "()") }}{{kurl $m := regexFindAll $p (repeat 15000 "a") -1 }}\n`,
);

/** Entries that aliases repeat 600,000 nodes of; more than a few aliases need as many nodes of the text itself. */
const aliased = (type: string, outcome: string) => `${KURL}x-own: [${"1,".repeat(28_000)}]
spec:
  collectors: [{tcpConnect: {collectorName: a, address: "a:1"}}]
  analyzers: [{${type}: &t {collectorName: a, outcomes: [${outcome.repeat(33_000 / outcome.length)}]}}, ${`{${type}: *t},`.repeat(35)}]
`;
const problemsOfAliases: readonly Row[] = [
  { of: "outcomes of a wrong type", type: "tcpConnect", outcome: "1," },
  { of: "outcomes of analyzers that are not run", type: "cpu", outcome: "1," },
  { of: "outcomes with unknown fields", type: "tcpConnect", outcome: "{fail: {a: }}," },
  { of: "outcomes that are never reached", type: "tcpConnect", outcome: "{fail: {when: error}}," },
].map(({ of, type, outcome }) => lint(`problems of aliases: ${of}`, aliased(type, outcome)));

const aliasesOfValues: Row = {
  name: "files of values that aliases make large",
  files: {
    "spec.yaml": `${HELM}# {{ .Values.z }}\n`,
    ...Object.fromEntries(
      count(10, (at) => [`v${at}.yaml`, `k${at}:\n  a: &a [${"{},".repeat(2_900)}]\n  b: [${"*a,".repeat(99)}]\n`]),
    ),
  },
  args: ["lint", "spec.yaml", ...count(10, (at) => ["--values", `v${at}.yaml`]).flat()],
};

/** Entries that aliases put in many places, and files that have those places. */
const inNinetyPlaces = (mapping: string) =>
  `y: &y ${mapping}\nt0: &t {${count(10, (at) => `a${at}: *y`).join(", ")}}\n${count(8, (at) => `t${at + 1}: *t\n`).join("")}`;
const mergedValues: Row = {
  name: "files of values that are merged into places of thousands of entries",
  files: {
    "spec.yaml": `${HELM}# {{ .Values.z }}\n`,
    "base.yaml": inNinetyPlaces(`{${count(1_900, (at) => `k${at}: 1`).join(", ")}}`),
    ...Object.fromEntries(count(450, (at) => [`o${at}.yaml`, inNinetyPlaces("{}")])),
  },
  args: ["lint", "spec.yaml", "--values", ["base.yaml", ...count(450, (at) => `o${at}.yaml`)].join(",")],
};

/** Lines of set that each context of lint has again. */
const setOfContexts: readonly Row[] = [
  { of: "parts that are refused", set: ["a,".repeat(45_000)] },
  { of: "parts in quotes that are refused", set: ['"a,",b=1,'.repeat(9_000)] },
  { of: "long lists", set: count(20, (at) => `k${at}[65535]=1`) },
].map(({ of, set }) => ({
  name: `fifty contexts of lint, with lines of set of ${of}`,
  files: { "spec.yaml": `${HELM}# {{ .Values.a }}\n`, "c.yaml": "a: 1\n" },
  args: [
    ...["lint", "spec.yaml", ...set.flatMap((line) => ["--set", line])],
    ...count(50, (at) => ["--lint-context", `c${at}=c.yaml`]).flat(),
  ],
}));

/** A link of an outcome, whose host a template makes of thousands of marks. */
const longLinks: readonly Row[] = ["\u0f72\u0f71", "%CC%96%CC%81"].map((marks) => ({
  name: `a link to a host of ${written(marks)} again and again, in all reports`,
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1"}}]
  analyzers: [{tcpConnect: {collectorName: a, outcomes: [{fail: {message: a, uri: 'https://a{{kurl repeat 40000 "${marks}" }}.example.com/'}}]}}]
`,
  },
  args: ["run", "spec.yaml", "--report", "json=r.json", ...PAGES],
}));

/** Merged reports that name a file of the checkout in many ways. The file itself is none of the input. */
const spellings: readonly Row[] = [
  { of: "sources", checks: 1, sources: 1_400 },
  { of: "sources and positions", checks: 230, sources: 230 },
].map(({ of, checks, sources }) => ({
  name: `a large file of the checkout in many spellings, in ${of} of a report that the action merges`,
  files: {
    "big.txt": "a".repeat(16_000_000),
    "r.json": reportOf(
      count(checks, (at) => ({ title: `t${at}`, position: { file: `${at}/../big.txt`, line: 1, column: 1 } })),
      { sources: count(sources, (at) => ({ file: `${at}/../big.txt`, sha256: `${at}` })) },
    ),
  },
  inputs: { mode: "merge", merge: "r.json", expect: "1", "fail-on": "never" },
}));

const manyPasswords: Row = {
  name: "a password of its own for each of thousands of addresses",
  files: {
    "spec.yaml": `${KURL}spec:
  collectors:
{{kurl range $i := until 4500 }}  - tcpConnect: {collectorName: c{{kurl $i }}, address: "u:{{kurl $i }}{{kurl repeat 20 "é<&'!~" }}@h:1"}
{{kurl end }}  analyzers:
  - tcpConnect: {collectorName: c1, outcomes: [{fail: {message: "a"}}]}
`,
  },
  args: ["run", "spec.yaml", "--redact", "--report", "json=r.json", ...PAGES],
};

/** Addresses that each spelling writes in another way from their first character on: too many, and as many as are allowed. */
const LONG_PASSWORD = "h{{kurl $i }}'/+<:1?password={{kurl $i }}'/+<{{kurl $r }}";
const LONG_HOST = "u@h{{kurl $i }}'+< :{{kurl $i }}'+< {{kurl $r }}";
const manySpellings: readonly Row[] = [
  { of: "passwords", address: LONG_PASSWORD, counts: [190, 80], command: ["run"] },
  { of: "passwords", address: LONG_PASSWORD, counts: [190, 80], command: ["run", "--redact"] },
  { of: "passwords", address: LONG_PASSWORD, counts: [190, 80], command: ["lint"] },
  { of: "hosts", address: LONG_HOST, counts: [190, 25], command: ["run", "--redact"] },
].flatMap(({ of, address, counts, command: [command = "", ...flags] }) =>
  counts.map(
    (times): Row => ({
      name: `${times} ${of} of which no two spellings begin alike: ${[command, ...flags].join(" ")}`,
      files: {
        "spec.yaml": `${KURL}{{kurl $r := repeat 900 "\u20ac" }}spec:
  collectors:
{{kurl range $i := until ${times} }}  - tcpConnect: {collectorName: c{{kurl $i }}, address: "${address}"}
{{kurl end }}  analyzers:
{{kurl range $i := until ${times} }}  - tcpConnect: {collectorName: c{{kurl $i }}}
{{kurl end }}`,
      },
      args: [command, "spec.yaml", ...flags],
    }),
  ),
);

const severalTexts: readonly Row[] = [
  {
    name: "a template that takes its time and prints what is not UTF-8",
    files: {
      "spec.yaml": `# {{kurl print "\\xff" }}{{kurl range until 3000 }}{{kurl range until 350 }}{{kurl end }}{{kurl end }}\n`,
    },
    args: ["render", "spec.yaml"],
  },
  {
    name: "texts of many actions that tpl reads",
    files: { "spec.yaml": `${HELM}# {{ $t := tpl (repeat 200000 "{{.}}") 1 }}\n` },
    args: ["lint", "spec.yaml", "--set", "a=1"],
  },
  {
    name: "specs that aliases make large, and that may be templates",
    files: Object.fromEntries(
      count(11, (at) => [
        `s${at}.yaml`,
        `# v1beta3 {{ }}\nk:\n  a: &a [${"{},".repeat(2_900)}]\n  b: [${"*a,".repeat(99)}]\n`,
      ]),
    ),
    args: ["run", ...count(11, (at) => `s${at}.yaml`)],
  },
  {
    name: "hosts of thousands of addresses that are written in several ways, redacted",
    files: {
      "spec.yaml": `${KURL}spec:
  collectors:
{{kurl range $i := until 4500 }}  - tcpConnect: {collectorName: c{{kurl $i }}, address: "{{kurl $i }}{{kurl repeat 22 "é<&'!~" }}:1"}
{{kurl end }}  analyzers:
  - tcpConnect: {collectorName: c1, outcomes: [{fail: {message: "a"}}]}
`,
    },
    args: ["run", "spec.yaml", "--redact"],
  },
];

/** An Installer of a check, and of one with outcomes that aliases repeat. */
const aliasedInstaller = (outcomes: string, times: number) =>
  `${installer("a:1")}        analyzers:
        - tcpConnect: &t {collectorName: a, outcomes: [${outcomes}]}
${"        - tcpConnect: *t\n".repeat(times)}`.replace(/ {8}analyzers: \[.*\n/, "");

/** Installers and contexts that aliases make large. */
const aliasesOfData: readonly Row[] = [
  ...["{},", "5,", "~,", "{x: 1},"].map((outcome) =>
    lint(`an Installer of outcomes of ${outcome} that aliases repeat`, aliasedInstaller(outcome.repeat(1_000), 125)),
  ),
  lint(
    "seven Installers of outcomes that aliases repeat",
    count(7, () => aliasedInstaller("{},".repeat(4_000), 90)).join("---\n"),
  ),
  lint(
    "an Installer of a message of quotes that aliases repeat",
    aliasedInstaller(`{fail: {message: &m "${" '".repeat(8_000)}"}},${"{fail: {message: *m}},".repeat(490)}`, 0),
  ),
  lint(
    "an Installer of managed fields that aliases repeat",
    installer("a:1").replace(
      "{name: a}",
      `{name: a, managedFields: [{fieldsV1: {a: &a "${"\\u0001".repeat(3_000)}", b: [${"*a,".repeat(2_600)}]}}]}`,
    ),
  ),
  {
    name: "contexts of values that aliases repeat",
    files: {
      "spec.yaml": `${KURL}# {{kurl .Values.z}}\n`,
      ...Object.fromEntries(
        count(6, (at) => [
          `c${at}.yaml`,
          `Values:\n  k${at}:\n    a: &a [${"{},".repeat(2_900)}]\n    b: [${"*a,".repeat(99)}]\n`,
        ]),
      ),
    },
    args: ["lint", "spec.yaml", ...count(6, (at) => ["--context-file", `c${at}.yaml`]).flat()],
  },
  {
    name: "contexts that are alike, of mappings that aliases repeat",
    files: {
      "spec.yaml": `${KURL}# {{kurl .Values.z}}\n`,
      "c.yaml": `Values:\n  a: &a {${count(1_000, (at) => `k${at}: {}`).join(",")}}\n  b: {${count(300, (at) => `k${at}: *a`).join(" ,")}}\n`,
    },
    args: ["lint", "spec.yaml", ...count(6, () => ["--context-file", "c.yaml"]).flat()],
  },
];

const invisibleName: Row = {
  name: "an invisible name of thousands of hosts on one line of addresses",
  files: { "a.txt": `${"\u202e".repeat(1_000)}=tcp://${count(7_500, (at) => `[::1]:${10_000 + at}`).join(",")}\n` },
  args: ["run", "--address", "@a.txt", "--deny", "::/0", "--report", "json=r.json", ...PAGES],
};

const templateOfCommands = (unit: string): Row => ({
  name: `a user's template that writes ${written(unit)} for each of many checks`,
  files: {
    "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1"}}]
  analyzers: [${`{tcpConnect: {collectorName: a}},`.repeat(400)}]
`,
    "t.hbs": `{{#each @root.attention.rows}}${unit.repeat(Math.floor(38_000 / unit.length))}{{/each}}`,
  },
  args: ["run", "spec.yaml", "--template", "t.hbs", "--report", "markdown=r.md", "--format", "markdown"],
});
const commands = ["::\u00e9\n", "::\u4e2d\n", "##["].map(templateOfCommands);

const TWO_CHECKS = `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: a}}]
  analyzers: [{tcpConnect: {collectorName: a, checkName: a}}, {tcpConnect: {collectorName: a, checkName: b}}]
`;
const NAMED = Array.from({ length: 14 }, (_, at) => `h${at}=1`).join(" ");
const ROWS = "{{#each @root.attention.rows}}";

/** User templates whose page is too long with any row, so that it is rendered again and again. */
const REPEATED_PAGES: readonly Row[] = [
  { of: "partials with named values", body: `{{> a ${NAMED}}}`.repeat(750) },
  { of: "partials that get the whole view with them", body: `{{> a @root ${NAMED}}}`.repeat(720) },
  {
    of: "blocks that define partials",
    body: `{{#with @root}}${'{{#*inline "b"}}{{/inline}}'.repeat(20)}{{/with}}`.repeat(150),
  },
].map(({ of, body }) => ({
  name: `a user's template of ${of}, whose page is too long`,
  files: {
    "spec.yaml": TWO_CHECKS,
    "t.hbs": `{{#*inline "a"}}abc{{/inline}}${ROWS.repeat(9)}${body}${"x".repeat(2_000)}${"{{/each}}".repeat(9)}`,
  },
  args: ["run", "spec.yaml", "--template", "t.hbs", "--format", "markdown"],
}));

/** User templates of many tags that are only compiled, and of pages of hundreds of thousands of values. */
const MANY_VALUES: readonly Row[] = [
  { of: "calls", tags: "{{eq a.a a.a}}".repeat(3_500) },
  { of: "calls of many values", tags: `{{eq${" a".repeat(8)}}}`.repeat(3_500) },
  { of: "long paths", tags: "{{a.a.a.a.a.a}}".repeat(3_590) },
  { of: "blocks", tags: count(3_590, (at) => `{{#if a}}${at}{{/if}}`).join("") },
].map(({ of, tags }) => ({
  name: `a user's template of thousands of ${of}, and a page of values`,
  files: {
    "spec.yaml": TWO_CHECKS,
    "t.hbs": `{{#*inline "x"}}{{/inline}}{{> x a=1}}{{#if false}}${tags}{{/if}}${"{{#each @root}}".repeat(2)}${"{{@root.commit}}\u6f22".repeat(390)}${"{{/each}}".repeat(2)}`,
  },
  args: ["run", "spec.yaml", "--template", "t.hbs", "--format", "markdown"],
}));

const LONG_PATH = `${":a@".repeat(66)}/`.repeat(17);

/** Outcomes that aliases repeat, each with a problem that has the path of the file. */
const LONG_PATHS: readonly Row[] = ["text", "sarif"].map((format) => ({
  name: `a long path of a file in problems that aliases repeat, as ${format}`,
  files: {
    [`${LONG_PATH}spec.yaml`]: `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: 'a:1'}}]
  analyzers:
    - tcpConnect: {collectorName: a, checkName: a, outcomes: &o [${"{fail: {message: a}},".repeat(1_000)}]}
${Array.from({ length: 42 }, (_, at) => `    - tcpConnect: {collectorName: a, checkName: a${at}, outcomes: *o}\n`).join("")}`,
  },
  args: ["lint", "**/spec.yaml", "--format", format],
}));

const nested: readonly Row[] = [
  { of: "letters of passwords in another case", address: 'u:{{kurl repeat (int (add $i 8)) "a" }}@h:1', unit: "A" },
  { of: "hosts in one another", address: '{{kurl repeat $i "b!a" }}b!:1', unit: "b!a", args: ["--redact"] },
].map(({ of, address, unit, args = [] }) => ({
  name: `messages that repeat ${of}, of 600 checks`,
  files: {
    "spec.yaml": `${KURL}spec:
  collectors:
{{kurl range $i := until 600 }}  - tcpConnect: {collectorName: c{{kurl $i }}, address: "${address}"}
{{kurl end }}  analyzers:
{{kurl range $i := until 600 }}  - tcpConnect: {collectorName: c{{kurl $i }}, outcomes: [{fail: {message: "{{kurl $i }}{{kurl repeat 400 "${unit}" }}"}}]}
{{kurl end }}`,
  },
  args: ["run", "spec.yaml", ...args],
}));

const longNames: Row = {
  name: "a name of 50 kB for thousands of hosts in a list of addresses",
  files: { "a.txt": `${"n".repeat(50_000)}=tcp://${count(3_000, (at) => `[::1]:${10_000 + at}`).join(",")}\n` },
  args: ["run", "--address", "@a.txt", "--deny", "::/0", "--report", "json=r.json"],
};

const helm = (name: string, template: string): Row => ({
  name,
  files: { "spec.yaml": `${HELM}# ${template}\n` },
  args: ["lint", "spec.yaml", "--set", "a=b"],
});
const equalLines = (times: number) => `{{ define "a" }}{{ repeat ${times} "a\\n" }}{{ end }}`;

/** What templates print, piece by piece, and what is read of it. */
const printedPieces: readonly Row[] = [
  {
    name: "six templates that print two million pieces each",
    files: Object.fromEntries(
      count(6, (at) => [
        `${at}.yaml`,
        `${KURL}{{kurl $v := "!"}}x: "{{kurl range until 45000}}${"{{kurl $v}} ".repeat(20)}{{kurl end}}"\n`,
      ]),
    ),
    args: ["lint", "*.yaml"],
  },
  lint(
    "strings of a ConfigMap that mention HostPreflight, and are long lists of YAML",
    `${SOUND}---\napiVersion: v1\nkind: ConfigMap\ndata:\n${count(8, (at) => `  k${at}: |\n    HostPreflight:\n{{kurl range until 19000}}    - [${"a,".repeat(99)}]\n{{kurl end}}`).join("")}`,
  ),
  helm(
    "an included text of a megabyte that 300 actions read",
    `${equalLines(490_000)}{{ $x := include "a" . }}{{ range until 300 }}{{ len $x }}{{ end }}`,
  ),
  helm(
    "an included text of equal lines that is indented",
    `${equalLines(250_000)}${'{{ include "a" . | indent 1 }}'.repeat(4)}`,
  ),
  helm(
    "many included texts that one action reads",
    `{{ define "a" }}{{ .n }}{{ .s }}{{ end }}{{ $s := join "\\n" (until 90000) }}{{ len (list ${'(include "a" (dict "n" 1 "s" $s)) '.repeat(110)}) }}`,
  ),
  helm(
    "an included text of thousands of pieces that is printed 200 times",
    `{{ define "a" }}{{ range until 90000 }}${'{{ "!" }} '.repeat(2)}{{ end }}{{ end }}{{ $x := include "a" . }}{{ range until 200 }}{{ $x }}{{ end }}`,
  ),
];

const network = (flag: string) => (at: number) => [`--${flag}`, `10.${at % 250}.${Math.floor(at / 250)}.0/24`];
const aliasedChecks = (address: string) => `${KURL}spec:
  collectors: [&c {tcpConnect: {collectorName: a, address: "${address}"}}${",*c".repeat(19_999)}]
  analyzers: [{tcpConnect: {collectorName: a}}]
`;
/** Policies of as many patterns as there may be, and checks of addresses that are compared with them. */
const policies: readonly Row[] = [
  {
    of: "networks, and one address of 20,000 checks",
    text: aliasedChecks("127.0.0.1:1"),
    args: [...count(1_000, network("deny")), ...count(1_000, network("allow"))].flat(),
  },
  {
    of: "networks, and 20,000 addresses",
    text: `${KURL}spec:
  collectors:
{{kurl range $i := until 20000 }}  - tcpConnect: {collectorName: c, address: "198.{{kurl div $i 250 }}.0.{{kurl mod $i 250 }}:1"}
{{kurl end }}  analyzers: [{tcpConnect: {collectorName: c}}]
`,
    args: [...count(1_000, network("deny")), ...count(1_000, network("allow"))].flat(),
  },
  {
    of: "names, and one name of 20,000 checks",
    text: aliasedChecks("a.b.c.d.example.org:1"),
    args: [...count(999, (at) => ["--deny", `*.x${at}.example.com`]), ["--deny", "a.b.c.d.example.org"]].flat(),
  },
].flatMap(({ of, text, args }) =>
  ["run", "lint"].map((mode) => ({
    name: `a policy of a thousand ${of}, of ${mode}`,
    files: { "spec.yaml": text },
    args: [mode, "spec.yaml", ...args],
  })),
);

/** A template that takes time, and thousands of checks in all reports. */
const busyTemplates: readonly Row[] = [
  {
    of: "compares long strings of lists",
    text: '{{kurl $a := list (printf "%s1" (repeat 500000 "ab")) }}{{kurl $b := list (printf "%s2" (repeat 500000 "ab")) }}{{kurl range until 90000 }}{{kurl $x := deepEqual $a $b }}{{kurl end }}',
  },
  {
    of: "swaps the case of long strings",
    text: '{{kurl $s := repeat 330000 "\u20ac" }}{{kurl range until 200 }}{{kurl $x := swapcase $s }}{{kurl end }}',
  },
  {
    of: "evaluates nodes",
    text: `{{kurl range until 90000 }}{{kurl $x := ${"add 1 (".repeat(17)}1${")".repeat(17)} }}{{kurl end }}`,
  },
].map(({ of, text }) => ({
  name: `a template that ${of}, and prints thousands of checks, in all reports`,
  files: { "spec.yaml": `# ${"#".repeat(95_000)}\n# ${text}\n${kurlChecks({ count: 12_000 })}` },
  args: ["run", "spec.yaml", "--report", "json=r.json", ...PAGES],
}));
const oneFormat: Row = {
  name: "a hundred reports of one format, of thousands of checks",
  files: { "spec.yaml": kurlChecks({ count: 12_000 }) },
  args: ["run", "spec.yaml", ...count(100, (at) => ["--report", `markdown=r${at}.md`]).flat()],
};

const deniedAddresses: readonly Row[] = [
  {
    name: "a name of invisible characters in a Prometheus report of thousands of checks",
    flags: ["--name", "\u202e".repeat(1_000), ...PAGES],
  },
  { name: "the longest name in all reports of thousands of checks", flags: ["--name", "n".repeat(1_000), ...PAGES] },
  { name: "thousands of denied addresses in all reports, redacted", flags: ["--redact", ...PAGES] },
].map(({ name, flags }) => ({
  name,
  files: { "a.txt": count(19_990, (at) => `a:${(at % 9) + 1}`).join("\n") },
  args: ["run", "--address", "@a.txt", "--deny", "a", "--quiet", "--report", "json=r.json", ...flags],
}));

const OTHERS = ["json", "troubleshoot-json", "troubleshoot-yaml"].flatMap((format) => [
  "--report",
  `${format}=r.${format}`,
]);

/** Addresses that take longer to parse and to escape than others, as many as there is room for, in all reports. */
const dearAddresses: readonly Row[] = [
  { of: "IPv6", line: (at: number) => `[::]:${(at % 9) + 1}`, checks: 14_000, deny: "::/0" },
  { of: "letters beyond ASCII", line: (at: number) => `\u00e9:${(at % 9) + 1}`, checks: 16_000, deny: "\u00e9" },
].map(({ of, line, checks, deny }) => ({
  name: `thousands of denied addresses of ${of} in all reports`,
  files: { "a.txt": count(checks, line).join("\n") },
  args: ["run", "--address", "@a.txt", "--deny", deny, "--quiet", ...PAGES, ...OTHERS],
}));

const slices = (times: number) =>
  `${SOUND}# {{kurl $x := slice (until 100000) 0 1 }}{{kurl $y := list ${"(slice $x 0 1) ".repeat(times)}}}\n`;

const keptSlices: Row = {
  name: "templates that keep slices of one item of long lists",
  files: { "a.yaml": slices(90), "b.yaml": slices(90), "c.yaml": slices(300) },
  args: ["lint", "a.yaml", "b.yaml", "c.yaml"],
};

const rows: readonly Row[] = [
  oneFormat,
  ...deniedAddresses,
  ...dearAddresses,
  keptSlices,
  ...busyTemplates,
  ...searches,
  ...policies,
  ...printedPieces,
  ...multiplied,
  longNames,
  manyChecks,
  ...shared,
  manyReports,
  ...nested,
  ...absentValues,
  ...longStrings,
  manyGroups,
  ...problemsOfAliases,
  aliasesOfValues,
  mergedValues,
  ...spellings,
  ...setOfContexts,
  ...longLinks,
  ...aliasesOfData,
  invisibleName,
  ...severalTexts,
  manyPasswords,
  ...manySpellings,
  ...commands,
  fiftyContexts,
  ...errors,
  ...words,
  repeated,
  ...beyondAscii,
  ...withinWords,
  ...hidden,
  ...kept,
  ...strings,
  ...plain,
  ...numbers,
  lint("a timeout whose digits can be divided in many ways", spec({ timeout: `${"11s".repeat(40)}1` })),
  lint("a timeout of many numbers, the last of which is wrong", spec({ timeout: `${long("0s")}1x` })),
  { name: "such a timeout as a flag", args: ["run", "127.0.0.1:1", "--timeout", `${"11s".repeat(40)}1`] },
  {
    name: "an address of backslashes in SARIF",
    files: { "spec.yaml": spec({ address: `${long("\\")}:1` }) },
    args: ["lint", "spec.yaml", "--report", "sarif=r.sarif"],
  },
  ...["\n", "\r", "\\", "`", "[a](", "##[", "::", " "].map(
    (text): Row => ({
      name: `a title and a message of ${written(text)} in all reports`,
      files: {
        "spec.yaml": spec({
          title: `x${long(text).slice(0, LENGTH / 2)}x`,
          message: `${long(text).slice(0, LENGTH / 2)}x`,
        }),
      },
      args: [
        "run",
        "spec.yaml",
        ...["html", "junit", "markdown", "tap", "prometheus", "firewall", "troubleshoot-yaml"].flatMap((format) => [
          "--report",
          `${format}=r.${format}`,
        ]),
      ],
    }),
  ),
  lint("an unclosed kURL action, many times", `${KURL}x: "{{kurl .IsJoin }}"\n# ${long("{{kurl ")}\n`),
  {
    name: "the same with a context",
    files: { "spec.yaml": `${KURL}# {{kurl 1 }}\n`.concat(long("#{{kurl ")), "c.yaml": "Unknown: 1\n" },
    args: ["lint", "spec.yaml", "--context-file", "c.yaml"],
  },
  ...["+", "*", "!"].map(
    (how): Row => ({
      name: `a pattern of ${how}(...) in one another`,
      files: { [`${"a".repeat(200)}.yaml`]: "" },
      args: ["lint", "--", `${`${how}(`.repeat(40)}a${")".repeat(40)}*.json`],
    }),
  ),
  {
    name: "patterns of many alternatives in a folder of many files",
    files: Object.fromEntries(count(300, (at) => [`file-${at}.txt`, ""])),
    args: ["lint", "--", `${"{a,b}".repeat(9)}*N\n`.repeat(200)],
  },
  {
    name: "patterns of sets of thousands of characters in a folder of files with long names",
    files: Object.fromEntries(count(300, (at) => [`d/${"a".repeat(245)}${at + 100}`, ""])),
    args: ["lint", "--", count(24, (at) => `d/*[${"bcdefghijklmnopqrstuvwxyz".repeat(162)}a]N${at}`).join("\n")],
  },
  ...["", "*/", "x/"].map(
    (part): Row => ({
      name: `patterns of **/${part} again and again in a folder of many files`,
      files: Object.fromEntries(count(8_000, (at) => [`f${at}`, ""])),
      args: ["lint", "--", count(20, (at) => `${`**/${part}`.repeat(3_900 / (3 + part.length))}N${at}`).join("\n")],
    }),
  ),
  ...[`${"x".repeat(4_080)}`, ""].map(
    (name): Row => ({
      name: `ranges of a thousand files with names of ${name.length} characters`,
      args: ["lint", "--", `{1..1000}${name}\n`.repeat(99_000 / (10 + name.length))],
    }),
  ),
  {
    name: "patterns whose braces have thousands of alternatives",
    args: ["lint", "--", `${"{,".repeat(2_000)}\n`.repeat(20)],
  },
  ...["\\u00e9", "\\n", "\\\\", "x\\x41", "{{kurl 1 }}", "\\u2028"].map((escaped) =>
    lint(`an Installer with an address of ${escaped}`, installer(`"${escaped.repeat(75_000 / escaped.length)}"`)),
  ),
  ...["x", "{}, ", "- a\n", "{{kurl 1 }}"].map((text) =>
    lint(
      `an Installer with a block of ${written(text)}`,
      installer("a:1").concat(`    x: |\n      ${text.repeat(75_000 / text.length).replaceAll("\n", "\n      ")}\n`),
    ),
  ),
  lint(
    "an action of 18 kB that is printed ten thousand times",
    `${KURL}{{kurl range until 10000 }}# {{kurl .IsJoin | default ${written("ab: ".repeat(4_500))} | trunc 3 }}\n{{kurl end }}`,
  ),
  {
    name: "the same in a v1beta3 template",
    files: {
      "spec.yaml": `${HELM}{{ range until 10000 }}# {{ $.Values.a | default ${written("ab: ".repeat(4_500))} | trunc 3 }}\n{{ end }}`,
    },
    args: ["lint", "spec.yaml", "--set", "b=1"],
  },
  {
    name: "lines of set that make long lists",
    files: { "spec.yaml": `${HELM}# {{ .Values.a }}\n` },
    args: ["lint", "spec.yaml", ...Array.from({ length: 300 }, (_, at) => ["--set", `k${at}[65535]=1`]).flat()],
  },
  {
    name: "contexts of lint that print lists",
    files: { "spec.yaml": `${KURL}x: [{{kurl range until 90000 }}{},{{kurl end }}]\n`, "c.yaml": "IsJoin: true\n" },
    args: ["lint", "spec.yaml", ...Array.from({ length: 50 }, (_, at) => ["--lint-context", `c${at}=c.yaml`]).flat()],
  },
  {
    name: "titles of settings whose values open a brace that nothing closes",
    files: {
      "spec.yaml": `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1"}}]
  analyzers: [${Array.from({ length: 3 }, (_, at) => `{tcpConnect: {collectorName: a, checkName: '\u0436${at}{{kurl repeat 149000 "sig={a&"}}', outcomes: [{fail: {message: a}}]}}`).join(", ")}]
`,
    },
    args: ["run", "spec.yaml", "--quiet"],
  },
  {
    name: "a flag that is repeated thousands of times, beside thousands of lines",
    files: { "spec.yaml": SOUND },
    args: ["lint", "spec.yaml", "--set", `a=1${"\n".repeat(48_000)}`, ...Array.from({ length: 6_800 }, () => "--set=")],
  },
  ...longHosts,
  {
    name: "a user's template that writes itself",
    files: {
      "spec.yaml": SOUND,
      "t.hbs": `{{#*inline "a"}}${"{{> @partial-block}}".repeat(500)}{{/inline}}${"{{#> a}}x{{/a}}".repeat(500)}`,
    },
    args: ["run", "spec.yaml", "--template", "t.hbs"],
  },
  {
    name: "a user's template of loops over thousands of values",
    files: {
      "spec.yaml": SOUND,
      "t.hbs": `${"{{#each @root.settings}}".repeat(3)}{{#if (eq ${"@root.name ".repeat(7_000)})}}a{{/if}}${"{{/each}}".repeat(3)}`,
    },
    args: ["run", "spec.yaml", "--template", "t.hbs"],
  },
  {
    name: "a user's template of loops over blocks that write nothing",
    files: {
      "spec.yaml": SOUND,
      "t.hbs": `${"{{#each @root.settings}}".repeat(12)}${"{{#if false}}{{/if}}".repeat(1_000)}${"{{/each}}".repeat(12)}`,
    },
    args: ["run", "spec.yaml", "--template", "t.hbs"],
  },
  ...REPEATED_PAGES,
  ...MANY_VALUES,
  ...LONG_PATHS,
  {
    name: "a path of characters that nobody sees, in thousands of problems",
    files: {
      [`${`${"\u202e".repeat(80)}/`.repeat(14)}s.yaml`]: `${KURL}spec:\n  collectors:\n${"    - x: {}\n".repeat(4_900)}`,
    },
    args: ["lint", "**/s.yaml", "--report", "json=a.json", "--report", "sarif=a.sarif"],
  },
  ...["if 1", "each this"].map((block) => ({
    name: `a user's template of levels of ${block} that are all alike but for their text`,
    files: {
      "spec.yaml": SOUND,
      "t.hbs": Array.from(
        { length: 35 },
        (_, at) => `${`{{#${block}}}`.repeat(99)}x${at}${`{{/${block.split(" ")[0]}}}`.repeat(99)}`,
      ).join(""),
    },
    args: ["run", "spec.yaml", "--template", "t.hbs"],
  })),
  {
    name: "a user's template of nested loops",
    files: {
      "spec.yaml": SOUND,
      "t.hbs": `${"{{#each @root.settings}}".repeat(12)}${"x".repeat(1_000)}${"{{/each}}".repeat(12)}`,
    },
    args: ["run", "spec.yaml", "--template", "t.hbs"],
  },
];

describe("an input of less than 100 kB", () => {
  test.each(rows)("ends within its budget: $name", async (row) => {
    const { end, rssKb, printed } = await run(row);
    expect([0, 2, 3, 4]).toContain(end);
    expect(rssKb).toBeLessThan(MAX_RSS_KB);
    expect(printed).toBeLessThanOrEqual(row.maxPrinted ?? Number.POSITIVE_INFINITY);
  });
});

const asRoot = process.platform === "linux" && process.getuid?.() === 0 ? test : test.skip;

/** Names of three letters, so that many have room. */
const lettersOf = (at: number) =>
  [676, 26, 1].map((one) => String.fromCharCode(97 + (Math.floor(at / one) % 26))).join("");

const unreachable: readonly Row[] = [
  {
    name: "names whose server cannot be reached",
    files: { "a.txt": count(16_600, (at) => `${lettersOf(at)}:1`).join("\n") },
  },
  {
    name: "addresses that cannot be reached",
    files: { "a.txt": count(6_000, (at) => `192.0.2.${at % 250}:${at + 1}`).join("\n") },
  },
].map((row) => ({ ...row, args: ["run", "--address", "@a.txt"], isAlone: true }));

asRoot.each(unreachable)("thousands of checks end within the budget of an input: $name", async (row) => {
  const { end, rssKb } = await run(row);
  expect(end).toBe(3);
  expect(rssKb).toBeLessThan(MAX_RSS_KB);
});

test("one line of 200 kB with a character beyond U+FFFF is read within the budget", async () => {
  const analyzer = {
    tcpConnect: { collectorName: "a", outcomes: [{ fail: { message: "The port cannot be reached" } }] },
  };
  const document = {
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name: "\u{1f600}" },
    spec: {
      collectors: [{ tcpConnect: { collectorName: "a", address: "127.0.0.1:1" } }],
      analyzers: Array(2_000).fill(analyzer),
    },
  };
  expect(
    await run({ name: "", files: { "spec.json": JSON.stringify(document) }, args: ["lint", "spec.json"] }),
  ).toMatchObject({
    end: 0,
  });
});

test("functions that change each letter of long strings take the memory of their results beside 200 MB that are in use", async () => {
  const full =
    "{{kurl $d := dict }}{{kurl range $i, $_ := until 40 }}{{kurl $_ := set $d (toString $i) (until 90000) }}{{kurl end }}";
  const changed = ["snakecase", "kebabcase", "camelcase"].map((name) => `{{kurl $_ := ${name} $s }}`).join("");
  const spec = `${KURL}${full}{{kurl $s := repeat 100000 "aB-1_" }}${changed}\n`;
  expect(await run({ name: "", files: { "spec.yaml": spec }, args: ["render", "spec.yaml"] })).toMatchObject({
    end: 0,
  });
});
