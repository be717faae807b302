import { describe, expect, test } from "@jest/globals";
import { decodeDocuments } from "../../src/decode/documents.js";
import { usualPreflight } from "../../src/decode/usual.js";
import { positionsIn } from "../../src/files/positions.js";
import { Meter } from "../../src/meter.js";
import { parseYaml, yamlBudget } from "../../src/yaml/yaml.js";
import { type Random, random } from "../differential/random.js";
import { specText } from "../differential/spec-texts.js";
import { spoilt } from "../differential/yaml-texts.js";

function specOf(text: string) {
  return { text, positionAt: positionsIn("a.yaml", text) };
}

/** Decodes from the tree: a second document, though it is empty, is nothing usual. */
function fromTree(text: string) {
  const meter = new Meter();
  return decodeDocuments(specOf(`${text}\n---\n`), { budget: yamlBudget(meter), meter });
}

function usual(text: string) {
  return usualPreflight(specOf(text), yamlBudget());
}

/** What reading a text leaves of the budget, and the steps that it takes. */
function spentBy(
  read: (text: ReturnType<typeof specOf>, budget: ReturnType<typeof yamlBudget>) => unknown,
  text: string,
) {
  const meter = new Meter();
  const budget = yamlBudget(meter);
  read(specOf(text), budget);
  return { tokens: budget.tokens, nodes: budget.nodes, steps: meter.spent };
}

const SPEC = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: example
spec:
  collectors:
    - tcpConnect:
        collectorName: db
        address: db.example.com:5432
        timeout: 10s
        exclude: false
    - tcpConnect: {address: "192.0.2.1:80"}
  analyzers:
    - tcpConnect:
        checkName: Database
        collectorName: db
        exclude:
        outcomes:
          - fail:
              when: connection-refused
              message: 'refused'
              uri: https://example.com/
          - warn: {when: connection-timeout, message: no answer}
          - fail: {when: error}
          - pass:
              message: |
                reached
    - tcpConnect: {outcomes: []}
`;

/** Lines that change what a spec is, each in place of one of its lines or behind it. */
const LINES = [
  ..."      address: 1|    exclude: 'true'|    exclude: yes|    timeout: 0|    timeout: 1|    timeout: 1x|    address: ''|    address:".split(
    "|",
  ),
  ..."      address: fd00::1:80|    address: '{{ x }}'|    address: <no value>|    when: conected|    when: ''|  when: connected|  message: 5".split(
    "|",
  ),
  ..."  spec: {}|metadata: {name: 1}|metadata: {labels: {a: b}}|metadata:|status: {}|x-a: 1|data: a|kind: Preflight|kind: [a]|name: b".split(
    "|",
  ),
  ..."    - cpu: {}|    -|    - {}|    - a|    - tcpConnect:|    - tcpConnect: {}|  collectors:|  analyzers: []|  uri: a|  a: &b c|<<: {a: b}".split(
    "|",
  ),
  ..."          - pass: {}|          - pass:|          - {}|          - pass: {when: connected}|            uri: ''|        strict: true|---|...|# a".split(
    "|",
  ),
];

function changed(from: Random): string {
  const lines = SPEC.split("\n");
  for (let change = from.below(3); change >= 0; change--) {
    const line = from.pick(LINES);
    const at = from.below(lines.length);
    const indented = from.chance(70)
      ? line.trim().padStart(line.trim().length + (/^ */.exec(lines[at] ?? "")?.[0].length ?? 0))
      : line;
    lines.splice(at, from.below(2), indented);
  }
  return lines.join("\n");
}

describe("a usual HostPreflight", () => {
  test("is decoded as from its tree", () => {
    expect(usual(SPEC)).toEqual(fromTree(SPEC).value[0]);
    expect(fromTree(SPEC).problems).toEqual([]);
    expect(usual(SPEC)?.analyzers).toHaveLength(2);
  });

  test("takes as much of the budget as its tree", () => {
    expect(spentBy(usualPreflight, SPEC)).toEqual(
      spentBy((spec, budget) => parseYaml(spec.text, spec.positionAt, budget), SPEC),
    );
  });

  test("is left to the tree where the budget is too small for it, which then has the error", () => {
    for (const small of [{ tokens: 20 }, { nodes: 20 }]) {
      const budget = { ...yamlBudget(), ...small };
      expect(usualPreflight(specOf(SPEC), budget)).toBeUndefined();
      expect(budget).toEqual({ ...yamlBudget(), ...small });
    }
  });

  test.each([
    ["a problem", SPEC.replace("10s", "10")],
    ["another collector", SPEC.replace("    - tcpConnect:\n", "    - cpu: {}\n    - tcpConnect:\n")],
    ["an unknown field", SPEC.replace("timeout:", "timout:")],
    ["a field that is given twice", SPEC.replace("timeout: 10s", "address: a:1")],
    ["a name behind the checks", `${SPEC.replace(/metadata:\n.*\n/, "")}metadata: {name: example}\n`],
    ["a second document", `${SPEC}\n---\n${SPEC}`],
    ["an action", SPEC.replace("reached", "{{ reached }}")],
    ["a control character", SPEC.replace("reached", "\u0001")],
    ["another kind", SPEC.replace("HostPreflight", "Preflight")],
    ["no checks", SPEC.replace(/spec:.*/s, "spec: {collectors: []}\n")],
  ])("with %s is left to the tree", (_, text) => {
    expect(usual(text)).toBeUndefined();
  });

  test("is decoded, where it is, as from its tree, and then has no problem", () => {
    const from = random(19);
    const texts = Array.from({ length: 3_000 }, () => {
      const written = specText(from).replace(/^x-outcome:.*\n/m, "");
      return [written, spoilt(written, from), changed(from), changed(from), spoilt(SPEC, from)];
    }).flat();
    const decoded = texts.filter((text) => usual(text) !== undefined);
    const different = decoded.filter((text) => {
      const { value, problems } = fromTree(text);
      return JSON.stringify([usual(text)], byKey) !== JSON.stringify(value, byKey) || problems.length > 0;
    });
    expect(different).toEqual([]);
    expect(decoded.length).toBeGreaterThan(300);
  });
});

/** Objects with the same fields are written alike. */
function byKey(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
