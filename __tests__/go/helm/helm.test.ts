import { describe, expect, test } from "@jest/globals";
import { HelmError, helmFunctionNames, renderHelm } from "../../../src/go/helm/helm.js";
import { fromPlain } from "../../../src/go/plain.js";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { sprig3 } from "../../../src/go/sprig/sprig3.js";
import type { Limits } from "../../../src/go/template/template.js";
import type { GoMap } from "../../../src/go/value.js";

const PLACE = "chart/templates/t.yaml";

function render(text: string, values: unknown = {}, limits: Partial<Limits> = {}): string {
  const data = fromPlain(values) as GoMap;
  return renderHelm(text, { chart: "chart", template: "templates/t.yaml", release: "r", values: data, limits }).text;
}

function failure(text: string, limits: Partial<Limits> = {}): HelmError {
  try {
    render(text, {}, limits);
  } catch (error) {
    if (error instanceof HelmError) return error;
    throw error;
  }
  throw new Error("rendered");
}

/** Calls whose result in Go depends on a clock, chance or a key, each with a reason. */
const refused = [
  ["now", "it reads the clock"],
  ["ago 0", "it reads the clock"],
  ["randAlphaNum 3", "its result is random"],
  ["randAlpha 3", "its result is random"],
  ["randAscii 3", "its result is random"],
  ["randNumeric 3", "its result is random"],
  ["randInt 1 3", "its result is random"],
  ["randBytes 3", "its result is random"],
  ['shuffle "abc"', "its result is random"],
  ["uuidv4", "its result is random"],
  ['bcrypt "a"', "it makes or reads secrets"],
  ['htpasswd "a" "b"', "it makes or reads secrets"],
  ['genPrivateKey "rsa"', "it makes or reads secrets"],
  ['derivePassword 1 "long" "password" "user" "example.com"', "it makes or reads secrets"],
  ['buildCustomCert "a" "b"', "it makes or reads secrets"],
  ['genCA "a" 1', "it makes or reads secrets"],
  ['genCAWithKey "a" 1 "b"', "it makes or reads secrets"],
  ['genSelfSignedCert "a" (list) (list) 1', "it makes or reads secrets"],
  ['genSelfSignedCertWithKey "a" (list) (list) 1 "b"', "it makes or reads secrets"],
  ['encryptAES "key" "text"', "it makes or reads secrets"],
  ['decryptAES "key" "text"', "it makes or reads secrets"],
] as const;

describe("Helm's engine", () => {
  test.each(refused)("refuses %s by its name, since %s", (call, reason) => {
    const [name] = call.split(" ", 1);
    expect(failure(`a: {{ ${call} }}`).message).toMatch(
      new RegExp(
        `^template: ${PLACE}:1:6: executing "${PLACE}" at <.*>: error calling ${name}: function "${name}" is disabled: ${reason}$`,
      ),
    );
  });

  test.each(refused.map(([call]) => call))("ignores %s in a branch that is not taken", (call) => {
    expect(render(`{{ if false }}{{ ${call} }}{{ else }}rendered{{ end }}`)).toBe("rendered");
  });

  test.each(["env", "expandenv", "mustToYaml", "kurl", "repl", "ConfigOption"])("does not define %s", (name) => {
    expect(failure(`a\n{{ if false }}{{ ${name} "x" }}{{ end }}`).message).toBe(
      `parse error at (${PLACE}:2): function "${name}" not defined`,
    );
  });

  test("finds the text of fail in nested texts of tpl whose error is too long to be whole", () => {
    const text = `${"a".repeat(1_000)}{{ $_ := set . "n" (add .n 1) }}{{ if lt .n 30 }}{{ tpl .t . }}{{ else }}{{ fail (repeat 2500 "no ") }}{{ end }}`;
    const template = `{{ $d := dict "n" 0 "t" ${JSON.stringify(text)} }}{{ tpl $d.t $d }}`;
    const { message } = failure(template);
    expect(message.replace(/:1:\d+/, "")).toBe(
      `execution error at (${PLACE}): ${"no ".repeat(682)}n… ${"no ".repeat(682)}`,
    );
  });

  test("has 211 functions of sprig 3.3.0, without the two that read the environment, and its own", () => {
    expect(sprig3.size).toBe(211);
    const names = helmFunctionNames();
    expect(new Set(names).size).toBe(names.length);
    const own = names.filter((name) => !sprig3.has(name)).sort();
    expect(own).toEqual(
      "fromJsonArray,fromToml,fromYaml,fromYamlArray,include,lookup,required,toToml,toYaml,toYamlPretty,tpl".split(","),
    );
    expect(names).not.toContain("env");
  });

  test("keeps kURL's table as it was: 150 names, none of sprig 3's", () => {
    expect(sprig.size).toBe(150);
    expect(["dig", "chunk", "seq", "fromJson", "mustRegexMatch"].filter((name) => sprig.has(name))).toEqual([]);
  });

  test("gives the template a copy of the values", () => {
    const values = fromPlain({ a: { b: 1 } }) as GoMap;
    const options = { chart: "chart", template: "templates/t.yaml", release: "r", values };
    expect(renderHelm('{{ $_ := set .Values.a "b" 2 }}{{ .Values.a.b }}', options).text).toBe("2");
    expect(values).toEqual(fromPlain({ a: { b: 1 } }));
  });

  test.each([
    { text: "a: {{ .Values.x }}b", values: {}, printed: "a: b" },
    { text: "{{ printf `%v` .Values.x }}", values: {}, printed: "<nil>" },
    { text: "{{ .Values.x }}", values: { x: "is <no value> here" }, printed: "is  here" },
    { text: "{{ html .Values.x }}", values: {}, printed: "&lt;no value&gt;" },
    { text: '{{ tpl "[{{ .Values.x }}]" . }}', values: {}, printed: "[]" },
    { text: '{{ define "p" }}{{ .x }}{{ end }}{{ include "p" .Values | len }}', values: {}, printed: "10" },
  ])("cuts <no value> from $text", ({ text, values, printed }) => {
    expect(render(text, values)).toBe(printed);
  });

  test("tells where each character comes from, also around what is cut", () => {
    const values = fromPlain({ b: "x" }) as GoMap;
    const text = "a{{ .Values.a }}b{{ .Values.b }}c";
    const options = { chart: "chart", template: "templates/t.yaml", release: "r", values };
    const printed = renderHelm(text, options);
    expect(printed.text).toBe("abxc");
    expect([...printed.pieces].map(({ kind, outputStart, sourceStart }) => [kind, outputStart, sourceStart])).toEqual([
      ["text", 0, 0],
      ["text", 1, 16],
      [expect.not.stringMatching("text"), 2, 17],
      ["text", 3, 32],
    ]);
  });
});

test("equal lines of an included text come from their own lines, in their order", () => {
  const text = '{{ define "a" }}x: 1\n# x\nx: 1\nx: 1\n{{ end }}{{ include "a" . | indent 1 }}';
  const values = fromPlain({}) as GoMap;
  const { pieces } = renderHelm(text, { chart: "chart", template: "templates/t.yaml", release: "r", values });
  const origins = [...pieces].flatMap(({ kind, sourceStart }) => (kind === "text" ? sourceStart : []));
  expect(origins).toEqual([16, 21, 25, 30]);
});

const BOMB = `{{ $s := "a: &a [x,x,x,x,x,x,x,x,x,x]" }}{{ range until 9 }}{{ $s = printf "%s\\n%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]" $s (add 98 .) (add 98 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) (add 97 .) }}{{ end }}`;

describe("hostile templates for Helm's engine", () => {
  test.each([
    ["include that calls itself", '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}'],
    ["tpl that calls itself", '{{ $t := "{{ tpl .t . }}" }}{{ tpl $t (dict "t" $t "Template" .Template) }}'],
    ["tpl that doubles", '{{ $t := "x" }}{{ range until 40 }}{{ $t = tpl (printf "%s%s" $t $t) $ }}{{ end }}'],
    [
      "include that doubles",
      '{{ define "d" }}{{ . }}{{ . }}{{ end }}{{ $t := "x" }}{{ range until 40 }}{{ $t = include "d" $t }}{{ end }}',
    ],
    ["seq", "{{ seq 1000000000 }}"],
    ["until", "{{ until 1000000000 }}"],
    ["repeat", '{{ repeat 1000000000 "x" }}'],
    [
      "loops in loops",
      "{{ range until 10000 }}{{ range until 10000 }}{{ range until 10000 }}x{{ end }}{{ end }}{{ end }}",
    ],
    ["toToml of a cycle", '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ toToml $d }}'],
    ["deepCopy of a cycle", '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ deepCopy $d }}'],
    ["fromYaml of nested lists", '{{ fromYaml (printf "a: %s" (repeat 100000 "[")) }}'],
    ["fromJson of nested lists", '{{ fromJson (printf "{\\"a\\":%s" (repeat 100000 "[")) }}'],
    [
      "an included text of many lines that each action reads again",
      `{{ define "a" }}{{ repeat 90000 "a\\n" }}{{ end }}{{ $x := include "a" . }}{{ range until 100 }}{{ len $x }}{{ end }}`,
    ],
    [
      "many included texts that one action reads",
      `{{ define "a" }}{{ .n }}{{ .s }}{{ end }}{{ $s := join "\\n" (until 500) }}{{ len (list ${'(include "a" (dict "n" 1 "s" $s)) '.repeat(50)}) }}`,
    ],
    [
      "an included text of many pieces that is printed again and again",
      `{{ define "a" }}{{ range until 9000 }}{{ 1 }}{{ end }}{{ end }}{{ $x := include "a" . }}{{ range until 100 }}{{ $x }}{{ end }}`,
    ],
    ["an indent of a value that is long", "{{ range until 100000 }}{{ nindent 1000 (repeat 1000 `x`) }}{{ end }}"],
  ])("%s ends at a limit, or in an error", (_, text) => {
    const error = failure(text, { steps: 100_000, strings: 4 * 1024 * 1024 });
    expect(["limit", "exec"]).toContain(error.cause.stage);
    expect(error.message).toMatch(/limit exceeded|exceeded maximum|cycle|depth/);
  });

  test.each(["toYaml", "toJson"])("%s of a cycle is empty, as in Go", (name) => {
    expect(render(`{{ $d := dict }}{{ $_ := set $d "d" $d }}[{{ ${name} $d }}]`)).toBe("[]");
  });

  test("aliases that multiply become the text of an error, as in Go", () => {
    expect(render(`${BOMB}{{ (fromYaml $s).Error }}`)).toContain("document contains excessive aliasing");
  });
});
