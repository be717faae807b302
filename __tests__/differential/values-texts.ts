import type { Random } from "./random.js";
import { FIELDS, FILTERS, SCALARS, SETS } from "./values-words.js";

/** A v1beta3 spec with what is given for it. */
export interface ValuesCase {
  readonly template: string;
  readonly valuesFiles: readonly string[];
  readonly set: readonly string[];
}

const VALUES = "=== values";
const SET = "=== set";

/** A case as one text, so that it can be made shorter: the template, and each file and each line of `set` behind a heading. */
function textOf({ template, valuesFiles, set }: ValuesCase): string {
  return [template, ...valuesFiles.map((file) => `${VALUES}\n${file}`), ...set.map((line) => `${SET}\n${line}\n`)].join(
    "",
  );
}

/** The case that a text is; every text is one. */
export function caseOf(text: string): ValuesCase {
  const [template = "", ...parts] = text.split(/^(?==== (?:values|set)\n)/m);
  const behind = (heading: string) =>
    parts.filter((part) => part.startsWith(`${heading}\n`)).map((part) => part.slice(heading.length + 1));
  return { template, valuesFiles: behind(VALUES), set: behind(SET).map((line) => line.replace(/\n$/, "")) };
}

/** A v1beta3 spec with values and sets, as one text. Every third is free text, the others are HostPreflights. */
export function valuesText(random: Random): string {
  const body = random.chance(35) ? freeBody(random) : specBody(random);
  const template = `${head(random)}${PARTS}${body}`;
  return textOf({
    // troubleshoot does not see where a document ends in a file with CRLF.
    template: random.chance(4) && !template.includes("\n---\n") ? template.replaceAll("\n", "\r\n") : template,
    valuesFiles: random.several(0, 2, () => valuesFile(random)),
    set: random.several(0, 2, () => random.pick(SETS)),
  });
}

const PARTS = `{{- define "part" }}{{ .host }}-{{ .port | default "none" }}{{ end }}
{{- define "outcomes" }}
          - fail: {when: connection-refused, message: {{ . | quote }}}
          - pass: {when: connected}
{{- end }}
`;

function head(random: Random): string {
  const name = random.pick(["fixed", action(random), '{{ .Values.name | default "x" | quote }}']);
  return `apiVersion: troubleshoot.sh/v1beta3\nkind: HostPreflight\nmetadata:\n  name: ${name}\n`;
}

function expression(random: Random): string {
  const filters = random.several(0, random.chance(25) ? 2 : 1, () => ` | ${random.pick(FILTERS)}`);
  return random.pick(FIELDS) + filters.join("");
}

function action(random: Random): string {
  return `{{${random.pick(["", "", "", "-"])} ${expression(random)} ${random.pick(["", "", "", "-"])}}}`;
}

/** Lines of any kind of action; what is printed need not be a spec. */
function freeBody(random: Random): string {
  return `spec:\n  collectors:\n${random.several(1, 4, () => freePart(random, 0)).join("")}`;
}

function freePart(random: Random, depth: number): string {
  switch (random.below(depth > 2 ? 4 : 12)) {
    case 0:
    case 1:
    case 2:
      return `    key${random.below(9)}: ${action(random)}\n`;
    case 3:
      return `    # .Values.comment.${random.pick(["enabled", "a.b", "create", "create.x"])} ${action(random)}\n`;
    case 4:
      return `{{- if ${expression(random)} }}\n${freePart(random, depth + 1)}{{- else if ${expression(random)} }}\n${freePart(random, depth + 1)}{{- end }}\n`;
    case 5:
      return "{{- range $i, $t := .Values.targets }}\n    - {name: {{ $t.name | quote }}, at: {{ $i }}}\n{{- else }}\n    none: 1\n{{- end }}\n";
    case 6:
      return `    part: {{ include "part" ${random.pick([".", ".Values.db", '(dict "host" .Values.name)'])} | ${random.pick(["quote", "trim", "nindent 6", "fromYaml | toJson"])} }}\n`;
    case 7:
      return `    tpl: {{ tpl ${random.pick(['"{{ .Values.name }}"', "(.Values.name | toString)", "(toYaml .Values)", '"{{ include `part` .Values.db }}"'])} . }}\n`;
    case 8:
      return `{{- with ${expression(random)} }}\n    with: {{ . }}\n{{- end }}\n`;
    case 9:
      return `{{- $x := ${expression(random)} }}{{ $x = ${expression(random)} }}\n    x: {{ $x }}\n`;
    case 10:
      return `    text: {{ printf "%s=%v" ${random.pick(FIELDS)} ${random.pick(FIELDS)} }}{{/* a comment */}}\n`;
    default:
      return `    list: {{ range ${expression(random)} }}{{ . }},{{ if eq . ${random.pick(['"a"', "1", "."])} }}{{ break }}{{ end }}{{ end }}\n`;
  }
}

/** A HostPreflight of a loop over the targets, of single checks, and of parts that values switch on. */
function specBody(random: Random): string {
  const names = random.several(1, 3, () =>
    random.pick(["a", "b", "c", "{{ .Values.name | default `n` | toString | quote }}"]),
  );
  const distinct = [...new Set(names)];
  const hasLoop = random.chance(40);
  const collectors = distinct.map((name) => switched(random, name, collector(random, name)));
  const analyzers = distinct.map((name) => switched(random, name, analyzer(random, name)));
  const second = random.chance(12)
    ? `---\n${head(random)}spec:\n  collectors:\n${collector(random, "z")}  analyzers:\n${analyzer(random, "z")}`
    : "";
  return `spec:\n  collectors:\n${hasLoop ? LOOP_OF_COLLECTORS : ""}${collectors.join("")}  analyzers:\n${hasLoop ? LOOP_OF_ANALYZERS : ""}${analyzers.join("")}${second}`;
}

const LOOP_OF_COLLECTORS = `  {{- range $index, $target := .Values.targets }}
    - tcpConnect:
        collectorName: {{ $target.name | default (printf "t%d" $index) | quote }}
        address: {{ printf "%v:%v" $target.host ($target.port | default 80) | quote }}
  {{- end }}
`;
const LOOP_OF_ANALYZERS = `  {{- range $index, $target := .Values.targets }}
    - tcpConnect:
        checkName: {{ $target.name | quote }}
        collectorName: {{ $target.name | default (printf "t%d" $index) | quote }}
        outcomes: {{- include "outcomes" $target.host }}
  {{- end }}
`;

/** The same name has the same switch, so that a collector mostly goes with its analyzer. */
function switched(random: Random, name: string, text: string): string {
  if (name !== "b" || random.chance(5)) return text;
  return `  {{- if .Values.cache.create }}\n${text}  {{- end }}\n`;
}

function collector(random: Random, name: string): string {
  const address = random.pick([
    '"{{ .Values.db.host }}:{{ .Values.db.port }}"',
    '{{ printf "%s:%v" .Values.db.host .Values.db.port | quote }}',
    "'{{ .Values.db.host | default `127.0.0.1` }}:{{ .Values.db.port | int }}'",
    "{{ .Values.db.host }}:{{ .Values.db.port | default 80 }}",
    `{{ include "part" .Values.db | quote }}`,
    `'${action(random)}:80'`,
    action(random),
  ]);
  const more = [
    ...(random.chance(25)
      ? [`timeout: ${random.pick(["{{ .Values.timeout | default `5s` }}", "5s", action(random)])}`]
      : []),
    ...(random.chance(25)
      ? [
          `exclude: ${random.pick(["{{ not .Values.db.tls.enabled }}", "'{{ .Values.cache.create }}'", "{{ empty .Values.db }}", action(random)])}`,
        ]
      : []),
  ];
  return entry([`collectorName: ${name}`, `address: ${address}`, ...more]);
}

function analyzer(random: Random, name: string): string {
  const message = random.pick([
    "m",
    action(random),
    '"{{ .Values.name }} is closed"',
    "'{{ `{{ literal }}` }}'",
    "{{ .Values.text | quote }}",
  ]);
  const outcomes = random.chance(30)
    ? ['outcomes: {{- include "outcomes" .Values.name }}']
    : [
        "outcomes:",
        "  - fail:",
        "      when: connection-refused",
        `      message: ${message}`,
        "  - pass: {when: connected, message: ok}",
      ];
  const title = random.chance(60)
    ? [`checkName: ${random.pick(["Check", action(random), "'{{ .Values.db.host }}'"])}`]
    : [];
  return entry([...title, `collectorName: ${name}`, ...outcomes]);
}

function entry(lines: readonly string[]): string {
  return `    - tcpConnect:\n${lines.map((line) => `        ${line}\n`).join("")}`;
}

function valuesFile(random: Random): string {
  const scalar = () => random.pick(SCALARS);
  const plain = () => random.pick(["db", "a.example.com", "192.0.2.7", "b", "80", "true"]);
  const value = () => (random.chance(60) ? plain() : scalar());
  const lines = [
    ...(random.chance(75) ? [`db:\n  host: ${plain()}\n  port: ${random.pick(["80", "5432", value()])}\n`] : []),
    ...(random.chance(20)
      ? [`db: ${random.pick(["{host: h, port: 1, tls: {enabled: true}}", "plain", "[]", "{}"])}\n`]
      : []),
    ...(random.chance(60) ? [`targets:${random.several(0, 3, () => target(random, value)).join("") || " []"}\n`] : []),
    ...["name", "text", "big", "timeout"].flatMap((key) => (random.chance(40) ? [`${key}: ${value()}\n`] : [])),
    ...(random.chance(30) ? [`cache:\n  create: ${random.pick(["true", "false", "yes", value()])}\n`] : []),
    ...(random.chance(20)
      ? [`labels: ${random.pick(["{a: b}", "{a: {b: [1, 2]}}", "[a, 1]", "{1: a, y: b}", "&l {x: 1}", scalar()])}\n`]
      : []),
  ];
  return lines.join("");
}

function target(random: Random, value: () => string): string {
  const fields = [`name: ${random.pick(["t1", "t2", "t3", value()])}`, `host: ${value()}`];
  if (random.chance(60)) fields.push(`port: ${value()}`);
  return `\n  - ${fields.join("\n    ")}`;
}
