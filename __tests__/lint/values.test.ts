import { expect, test } from "@jest/globals";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { lint } from "../../src/lint/lint.js";
import { accept } from "../../src/problem/checked.js";
import type { Position } from "../../src/problem/problem.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Two documents, the first with a template that a loop calls. */
const spec = `apiVersion: troubleshoot.sh/v1beta3
kind: HostPreflight
metadata: {name: t}
{{- define "check" }}
    - tcpConnect:
        collectorName: "{{ .name }}"
        address: "{{ .host }}:1"
{{- end }}
spec:
  collectors:
{{- range .Values.targets }}
{{- template "check" . }}
{{- end }}
  analyzers:
{{- range .Values.targets }}
    - tcpConnect:
        checkName: "{{ .name }}"
        collectorName: "{{ .name }}"
        outcomes:
          - pass: {when: {{ $.Values.when }}, message: ok}
          - fail: {message: bad}
{{- end }}
---
apiVersion: troubleshoot.sh/v1beta3
kind: HostPreflight
metadata: {name: two}
spec:
  collectors:
    - tcpConnect: {collectorName: x, address: "{{ .Values.extra.host }}:9"}
  analyzers:
    - tcpConnect: {checkName: Extra, exclude: "{{ not .Values.extra.enabled }}", collectorName: x, outcomes: [{pass: {when: connected, message: ok}}, {fail: {message: bad}}]}
`;

const place = (position?: Position) => {
  if (!position) return "-";
  const { file, line, column } = position;
  return `${file === "spec.yaml" ? "" : `${file}:`}${line}:${column}`;
};

const files = () => ({
  "spec.yaml": spec,
  "plain.yaml": plain,
  "good.yaml": `when: connected
targets: [{name: a, host: a.example.com}, {name: b, host: b.example.com}]
extra: {enabled: true, host: e.example.com}
`,
  "evil.yaml": `when: connected
targets:
  - {name: a, host: a.example.com}
  - {name: b, host: "b.example.com:1\\"\\n        exclude: true\\n        x: \\"y"}
extra: {host: e.example.com}
`,
  "typo.yaml": `when: conected
targets: [{name: a, host: a.example.com}]
extra: {enabled: true, host: 0.0.0.0}
`,
  "none.yaml": "# nothing\n",
  "broken.yaml": "targets: [\n",
  "list.yaml": "- a\n",
  "text.yaml": "when: connected\ntargets: all\n",
  "three.yaml": "when: connected\ntargets: [{name: a, host: a}, {name: b, host: b}, {name: c, host: 0.0.0.0}]\n",
});

async function linted(given: Partial<Record<InputName, string>>) {
  const inputs = accept(readInputs((name) => ({ mode: "lint", spec: "spec.yaml", ...given })[name] ?? ""));
  const { checks, problems } = await lint(inputs, {
    cwd: temporaryFolder(files()),
    stdin: async () => Buffer.from(""),
  });
  return {
    checks: checks.map(({ title, states }) => [title, ...states].join(" ")),
    problems: problems
      .filter(({ code }) => code !== "worst-case-time")
      .map(({ code, severity, position, contexts = [] }) => [code, severity, place(position), ...contexts].join(" ")),
  };
}

const plain = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: plain}
spec:
  collectors: [{tcpConnect: {collectorName: p, address: "p.example.com:1"}}]
  analyzers: [{tcpConnect: {checkName: Plain, collectorName: p, outcomes: [{pass: {when: connected}}, {fail: {}}]}}]
`;

test.each([
  {
    name: "each file of values as a context of its own, with lines through the loop and the template that it calls",
    contexts: ["good", "evil", "typo", "none"],
    checks: ["a runs unknown runs absent", "b runs unknown absent absent", "Extra runs unknown runs excluded"],
    problems: [
      "value-breaks-out error 7:19 evil",
      "value-absent warning 11:11 none",
      "value-absent warning 15:11 none",
      "when-unknown warning 20:26 typo",
      "collector-unjudged notice 29:19 none",
      "address-local warning 29:47 typo",
      "address-local warning 29:47 none",
      "value-absent warning 29:51 none",
      "nothing-checked warning 31:19 none",
    ],
  },
  {
    name: "files that are no values, at their own lines, and a value of a wrong type at the loop that reads it",
    contexts: ["good", "broken", "list", "text"],
    checks: ["a", "b", "Extra"].map((title) => `${title} runs unknown unknown unknown`),
    problems: [
      "template-exec error 11:18 text",
      "values-invalid error broken.yaml:2:1 broken",
      "values-invalid error list.yaml:1:1 list",
    ],
  },
  {
    name: "a missing file, and the checks of a spec without templates in every context",
    specs: "spec.yaml\nplain.yaml",
    contexts: ["good", "nowhere"],
    checks: ["a", "b", "Extra", "Plain"].map((title) => `${title} runs unknown`),
    problems: ["file-missing error - nowhere"],
  },
  {
    name: "contexts merged over the values that all have in common",
    values: "good.yaml",
    contexts: ["none", "three"],
    checks: ["a runs runs", "b runs runs", "c absent runs", "Extra runs runs"],
    problems: ["address-local warning 7:18 three"],
  },
])("lint shows $name", async ({ specs = "spec.yaml", values = "", contexts, checks, problems }) => {
  const found = await linted({
    spec: specs,
    values,
    "lint-contexts": contexts.map((name) => `${name}=${name}.yaml`).join("\n"),
  });
  expect(found).toEqual({ checks, problems });
});
