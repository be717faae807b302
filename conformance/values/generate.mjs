// Prints random v1beta3 specs with values, one case a line: node generate.mjs SEED COUNT
import { pathToFileURL } from "node:url";

/** Returns `count` cases; the same seed gives the same cases. */
export function randomCases(seed, count) {
  let state = seed >>> 0;
  const below = (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = (list) => list[below(list.length)];
  return Array.from({ length: count }, (_, index) => randomCase(`random ${seed}-${index}`, below, pick));
}

const WORDS = [
  "db",
  "cache",
  "a.example.com",
  "192.0.2.7",
  "x y",
  "",
  "yes",
  "010",
  "1e3",
  "~",
  "é",
  "a: b",
  "#c",
  "l1\nl2",
];
const NUMBERS = [0, 1, 80, 5432, 65536, 1000000, 123456789, 1.5, -3];

const FIELDS = [
  ".Values.db.host",
  ".Values.db.port",
  ".Values.db.tls.enabled",
  ".Values.cache.create",
  ".Values.name",
  ".Values.missing",
  ".Values.missing.deep.er",
  ".Values.targets",
  ".Values.labels",
  ".Release.Name",
  ".Chart.Name",
  ".Capabilities.KubeVersion.Version",
  ".Template.Name",
  "(index .Values.targets 0)",
  '(dig "db" "host" "none" .Values.AsMap)',
];
const FILTERS = [
  "quote",
  "squote",
  "toString",
  "upper",
  'default "d"',
  "default 80",
  "toYaml",
  "toJson",
  "toYaml | nindent 4",
  "int",
  "int64",
  "add 1",
  "trunc -3",
  "camelcase",
  "toToml",
  "toYamlPretty",
  "len",
  "empty",
  'required "it is missing"',
  'coalesce "c"',
  "kindOf",
  'replace "a" "b"',
  "b64enc",
  "sha256sum",
  'trimSuffix ".com"',
];

function randomCase(name, below, pick) {
  const value = (depth) => {
    const kind = below(depth > 2 ? 6 : 8);
    if (kind < 3) return pick(WORDS);
    if (kind < 5) return pick(NUMBERS);
    if (kind < 6) return pick([true, false, null]);
    return kind < 7
      ? Array.from({ length: below(3) }, () => value(depth + 1))
      : { host: pick(WORDS), n: value(depth + 1) };
  };
  const target = () => ({ name: pick(WORDS), host: pick(WORDS), ...(below(3) ? { port: pick(NUMBERS) } : {}) });
  const values = () => ({
    ...(below(4)
      ? { db: { host: pick(WORDS), port: pick(NUMBERS), ...(below(2) ? { tls: { enabled: below(2) === 0 } } : {}) } }
      : {}),
    ...(below(3) ? { targets: Array.from({ length: below(4) }, target) } : {}),
    ...(below(2) ? { name: value(0) } : {}),
    ...(below(3) ? {} : { labels: value(0), cache: value(1) }),
  });
  const expression = () =>
    `${pick(FIELDS)}${below(3) ? ` | ${pick(FILTERS)}` : ""}${below(4) ? "" : ` | ${pick(FILTERS)}`}`;
  const action = () => `{{${pick(["", "", "-"])} ${expression()} ${pick(["", "", "-"])}}}`;
  const part = (depth) => {
    const kind = below(depth > 2 ? 4 : 9);
    if (kind < 3) return `    key${below(9)}: ${action()}\n`;
    if (kind < 4) return `    # .Values.comment.${pick(["enabled", "a.b", "create"])} ${action()}\n`;
    if (kind < 5) return `{{- if ${expression()} }}\n${part(depth + 1)}{{- else }}\n${part(depth + 1)}{{- end }}\n`;
    if (kind < 6)
      return `{{- range $i, $t := .Values.targets }}\n    - name: {{ $t.name | quote }}\n      at: {{ $i }}\n      address: {{ $t.host }}:{{ $t.port | default 80 }}\n{{- end }}\n`;
    if (kind < 7)
      return `    part: {{ include "part" ${pick([".", ".Values.db", '(dict "host" .Values.name)'])} | ${pick(["quote", "trim", "nindent 6", "fromYaml | toJson"])} }}\n`;
    if (kind < 8)
      return `    tpl: {{ tpl ${pick(['"{{ .Values.name }}"', "(.Values.name | toString)", '"{{ include \\"part\\" .Values.db }}"'])} . }}\n`;
    return `{{- with .Values.db }}\n    host: {{ .host | default $.Release.Name }}\n{{- end }}\n`;
  };
  const head = `apiVersion: troubleshoot.sh/v1beta3\nkind: HostPreflight\nmetadata:\n  name: ${pick(["fixed", action()])}\n`;
  const define = `{{- define "part" }}{{ .host }}-{{ .port | default "none" }}{{ end }}\n`;
  const template = `${head}${define}spec:\n  collectors:\n${Array.from({ length: 1 + below(4) }, () => part(0)).join("")}`;
  const set = Array.from({ length: below(3) }, () =>
    pick([
      `db.port=${pick(NUMBERS)}`,
      "db.host=set.example.com",
      "targets[0].name=first",
      "targets={a,b}",
      "name=null",
      "name=a\\,b",
      "labels.x=true",
      "db=plain",
      "a.b.c=1,d=2",
    ]),
  );
  return { name, template, valuesFiles: Array.from({ length: below(3) }, () => JSON.stringify(values())), set };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [seed = 1, count = 10_000] = process.argv.slice(2).map(Number);
  for (const each of randomCases(seed, count)) process.stdout.write(`${JSON.stringify(each)}\n`);
}
