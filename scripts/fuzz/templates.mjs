// Pieces of YAML, and Go templates that print many of them.

/** Pieces of YAML that make the readers work. */
export const bodies = [
  () => "[],{},",
  () => "- {a: [], b: [[]], c: {}}\n",
  () => "[",
  () => "{a: ",
  () => "- - - - - ",
  () => "? a\n",
  () => "&a *a ",
  () => "<<: *a\n",
  () => "---\na: b\n",
  () => "'",
  () => '"\\u00e9',
  () => "a\u2028",
  () => "# comment\n",
  () => "    - tcpConnect: {collectorName: b, address: '127.0.0.1:1'}\n",
  () => "    - tcpConnect: {checkName: c, collectorName: b, outcomes: [{pass: {when: connected}}, {fail: {}}]}\n",
  () => "  unknwon: 1\n",
  () => "a: |\n  text\n\n  more\n",
  () => "kind: Installer\n",
  (draw) => `k${draw.below(1_000)}: {b: }\n`,
  (draw) => "x".repeat(draw.pick([1, 100, 5_000])),
  (draw) => " ".repeat(draw.pick([1, 80, 2_000])),
];

/** Functions with numbers or strings of their own. */
const calls = [
  ({ count }) => `until ${count()}`,
  ({ count }) => `repeat ${count()} "[],{},"`,
  ({ count }) => `repeat ${count()} "a" | indent 2`,
  ({ count }) => `list (until ${count()}) (until ${count()}) | toJson`,
  ({ count }) => `dict "a" (until ${count()}) | toJson | fromJson`,
  ({ count }) => `splitList "a" (repeat ${count()} "ab") | join "-"`,
  ({ count }) => `regexReplaceAll "(a*)*b" (repeat ${count()} "a") "x"`,
  ({ count }) => `regexFindAll "a" (repeat ${count()} "a") -1`,
  ({ count }) => `wrapWith 1 "\\n" (repeat ${count()} "a ")`,
  ({ count }) => `printf "%0${count()}d" 1`,
  ({ count }) => `sortAlpha (splitList "" (repeat ${count()} "ba"))`,
  ({ count }) => `uniq (until ${count()})`,
  ({ count }) => `without (until ${count()}) 1 2 3`,
  ({ count }) => `trunc ${count()} (repeat ${count()} "ab") | b64enc | b64dec`,
  ({ count }) => `replace "a" "aa" (repeat ${count()} "a")`,
  ({ count }) => `cat (until ${count()})`,
  ({ count }) => `levenshtein (repeat ${count()} "a") "b"`,
  ({ count }) => `has 7 (until ${count()})`,
  ({ count }) => `seq ${count()}`,
  ({ count }) => `abbrev ${count()} (repeat ${count()} "a")`,
  ({ count }) => `camelcase (repeat ${count()} "a_")`,
  ({ count }) => `toYaml (until ${count()})`,
  ({ count }) => `fromYaml (repeat ${count()} "a: {}\\n")`,
  ({ count }) => `tpl (repeat ${count()} "{{ . }}") $`,
  () => `include "t" $ | indent 4`,
  () => `template "t" $`,
];

/** A template of nested loops, calls and pieces of YAML. */
export function templates(draw, { left, data }) {
  const action = (code) => `${left}${code} }}`;
  const inner = (depth) => {
    const make = draw.pick([
      () => draw.pick(bodies)(draw),
      () => action(draw.pick(calls)(draw)),
      () => action(data),
      () => `${action(`$x := ${draw.pick(calls)(draw)}`)}${action("$x")}`,
      () => `${action(`range until ${draw.count()}`)}${inner(depth - 1)}${action("end")}`,
      () =>
        `${action(`range $i := until ${draw.count()}`)}- n{{i}}: ${inner(depth - 1)}\n${action("end")}`.replace(
          "{{i}}",
          action("$i"),
        ),
      () => `${action(`if ${data}`)}${inner(depth - 1)}${action("end")}`,
      () => inner(depth - 1) + inner(depth - 1),
      () => action(`${data} | default (list ${JSON.stringify("a".repeat(draw.pick([1, 20_000])))} "- [") | last`),
    ]);
    return depth <= 0 ? draw.pick(bodies)(draw) : make();
  };
  const define = draw.chance(0.3) ? `${action('define "t"')}${inner(2)}${action("end")}` : "";
  const before = draw.pick(["", "x: [", "x: '", "spec:\n  collectors:\n", "spec:\n  analyzers:\n", "- "]);
  return `${define}${before}${inner(4)}${draw.chance(0.3) ? inner(3) : ""}${draw.pick(["", "]", "'"])}\n`;
}
