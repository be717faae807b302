import { describe, expect, test } from "@jest/globals";
import { type DataInputs, templateData } from "../../src/kurl/data.js";
import { splitDocuments } from "../../src/kurl/documents.js";
import { Meter, withinMeter } from "../../src/meter.js";
import { renderSpecs } from "../../src/render/render.js";
import { MAX_YAML_NODES, yamlBudget } from "../../src/yaml/limits.js";

const installer = (metadata: string, analyzers: string) => `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: ${metadata}
spec:
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors: [{tcpConnect: {address: 'x:1'}}]
        analyzers: ${analyzers}
`;
const many = `{tcpConnect: &t {outcomes: [${"{},".repeat(1_000)}]}},${"{tcpConnect: *t},".repeat(100)}`;
const analyzers = installer("{name: x}", `[${many}]`);
const aliased = (item: string) => `{a: &a [${`${item},`.repeat(4_000)}], b: [${"*a,".repeat(95)}]}`;
const fields = installer(`{managedFields: [{fieldsV1: ${aliased("{}")}}]}`, "[]");
const alike = `X: {a: &a {${Array.from({ length: 1_000 }, (_, at) => `k${at}: {}`)}}, b: {${Array.from({ length: 99 }, (_, at) => `k${at}: *a `)}}}`;
const file = (name: string, text: string) => ({ file: name, text });

/** Reads template data, and renders the specs, with one meter. */
function work({ specs = [], ...inputs }: Partial<DataInputs>, meter: Meter) {
  const data = templateData({ contexts: [], ...inputs, specs, meter });
  const rendered = specs.flatMap((spec) => renderSpecs(spec, data.value, meter).value);
  return { value: rendered.length, problems: [] };
}

describe("what aliases make large spends steps at its position", () => {
  test.each([
    {
      name: "an Installer among the specs",
      inputs: { specs: [splitDocuments(file("spec.yaml", analyzers))] },
      position: { file: "spec.yaml", line: 1, column: 1 },
    },
    {
      name: "the installer input",
      inputs: { installer: file("installer.yaml", fields) },
      position: { file: "installer.yaml", line: 1, column: 1 },
    },
    {
      name: "the last of several contexts",
      inputs: { contexts: [file("first.yaml", "X: 1"), file("last.yaml", `X: ${aliased("{}")}`)] },
      position: { file: "last.yaml", line: 1, column: 4 },
    },
    {
      name: "a context that is merged with one that is alike",
      inputs: { contexts: Array.from({ length: 4 }, (_, at) => file(`${at}.yaml`, alike)) },
      position: { file: "2.yaml", line: 1, column: 1 },
    },
  ])("$name", async ({ inputs, position }) => {
    // On a clock that stands still: a busy machine may need more than the time.
    const meter = new Meter({ now: () => 0 });
    const { problems } = await withinMeter(meter, () => work(inputs, meter), 0);
    expect(problems).toEqual([expect.objectContaining({ code: "work-limit", position })]);
  });
});

describe("ordinary data is far below the limit", () => {
  const hosts = Array.from(
    { length: 10_000 },
    (_, at) => `{name: host-${at}, address: 192.0.2.1, ports: [6443, 2379]}`,
  );
  const checks = Array.from(
    { length: 5_000 },
    (_, at) => `{tcpConnect: {checkName: Check ${at}, outcomes: [{pass: {when: connected}}, {fail: {message: no}}]}}`,
  );

  test.each([
    { name: "a context of 10,000 hosts", inputs: { contexts: [file("context.yaml", `Hosts: [${hosts}]`)] } },
    {
      name: "an Installer of 5,000 checks",
      inputs: { specs: [splitDocuments(file("spec.yaml", installer("{name: x}", `[${checks}]`)))] },
    },
  ])("$name takes few steps", ({ inputs }) => {
    const meter = new Meter();
    work(inputs, meter);
    expect(meter.spent).toBeLessThan(4_000_000);
  });
});

describe("Installers that are read together", () => {
  test("have one limit of nodes, beyond which a file is no template either", () => {
    const text = analyzers;
    const budget = { ...yamlBudget(), nodes: 150_000 };
    const [first, second] = [
      splitDocuments(file("1.yaml", text), budget),
      splitDocuments(file("2.yaml", text), budget),
    ];
    expect(first).toMatchObject({ installers: [{ start: 0 }], problems: [] });
    expect(second).toEqual({
      source: file("2.yaml", text),
      installers: [],
      template: undefined,
      templateStart: 0,
      problems: [expect.objectContaining({ code: "yaml-limit", severity: "error" })],
    });
  });

  test("take nothing of it for the other documents of their files", () => {
    const budget = yamlBudget();
    splitDocuments(file("spec.yaml", `# kind: Installer\n---\na: [${"{},".repeat(1_000)}]\n`), budget);
    expect(budget.nodes).toBe(MAX_YAML_NODES);
  });
});
