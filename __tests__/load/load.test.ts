import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cpuMs } from "../../src/go/cpu.js";
import { parseAddressLines } from "../../src/inputs/addresses.js";
import { parsePatterns } from "../../src/inputs/patterns.js";
import { load, loadSources } from "../../src/load/load.js";
import { loadRendered } from "../../src/load/load-rendered.js";
import { renderSources } from "../../src/load/render-sources.js";
import { MAX_CPU_MS, Meter } from "../../src/meter.js";
import { isPlain, renderPlain } from "../../src/render/plain.js";
import { temporaryFolder } from "../temporary-folder.js";

const template = readFileSync("examples/warning/host-preflight.yaml", "utf8");
const plain = template.replace("'{{kurl .Values.address }}'", "db.example.com:5432");
const source = (text: string) => ({ file: "spec.yaml", text });
const inputs = { addresses: [], joinChecks: false };

describe("a plain spec", () => {
  test.each([
    { name: "one document", text: plain },
    { name: "several documents and a misspelt field", text: `${plain}---\n${plain.replace("timeout:", "timeuot:")}` },
    { name: "a document of another kind", text: `${plain}---\nkind: Service\napiVersion: v1\n` },
  ])("is rendered and loaded as through the renderer: $name", async ({ text }) => {
    const sources = { specs: [source(text)], contexts: [] };
    const { value, problems } = await renderSources(sources, { joinChecks: false, meter: new Meter() });
    expect(problems).toEqual([]);
    const compared = (rendered: typeof value) =>
      rendered.map(({ source, text, bytes, hasBreakout, positionAt }) => [
        source,
        text,
        bytes().toString(),
        hasBreakout,
        Array.from({ length: text.length + 1 }, (_, offset) => positionAt(offset)),
      ]);
    expect(compared([renderPlain(source(text))])).toEqual(compared(value));
    // A context that is empty takes the way through the renderer.
    const withContext = { ...sources, contexts: [{ file: "context.yaml", text: "# nothing" }] };
    expect(await loadSources(sources, inputs)).toEqual(await loadSources(withContext, inputs));
  });
});

test.each([
  { name: "a template", text: template },
  { name: "an Installer", text: "apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\n" },
])("$name is not plain", ({ text }) => {
  expect([isPlain(source(plain)), isPlain(source(text))]).toEqual([true, false]);
});

test("hundreds of thousands of problems of a file are kept, beside those of others", async () => {
  const helm = "apiVersion: troubleshoot.sh/v1beta3\nkind: HostPreflight\nspec: {uri: '{{ .Values.k }}'}\n";
  const repeated = { file: "data.yaml", text: "k: 1\n".repeat(200_000) };
  const specs = [source(template), { file: "helm.yaml", text: helm }];
  const { problems } = await loadSources({ specs, contexts: [repeated], values: [repeated] }, inputs);
  expect(problems.filter(({ code }) => code === "duplicate-field").length).toBeGreaterThan(199_000);
});

test("a run has the warnings of its policy, before those of its addresses", async () => {
  const given = { ...inputs, resolver: "go", spec: [], contextFile: [], values: [], set: [] } as const;
  const policy = { allow: [], deny: parsePatterns("deny", "10.9.1.0").value };
  const addresses = parseAddressLines("db:1\n\ndb:2").value;
  const { problems } = await load({ ...given, addresses, policy }, { cwd: ".", stdin: async () => Buffer.alloc(0) });
  expect(problems.map(({ code }) => code)).toEqual(["policy-prefix", "address-empty"]);
});

test("addresses that cannot be dialed are the only errors: that nothing is left to check follows from them", async () => {
  const addresses = parseAddressLines("db:0\n127.1:80").value;
  const given = { ...inputs, addresses, resolver: "go", spec: [], contextFile: [], values: [], set: [] } as const;
  const { problems } = await load(given, { cwd: ".", confined: true, stdin: async () => Buffer.alloc(0) });
  expect(problems.map(({ code }) => code)).toEqual(["address-port", "address-host"]);
});

test.each([
  { name: "a run", by: load },
  { name: "the command render", by: loadRendered },
])("$name keeps the warning of a file that was searched for and read", async ({ by }) => {
  const cwd = temporaryFolder({ "pf/spec.yaml": plain });
  symlinkSync("missing", join(cwd, "pf/eu"));
  const given = { ...inputs, resolver: "go", spec: ["pf/**/*.yaml"], contextFile: [], values: [], set: [] } as const;
  const { problems } = await by(given, { cwd, stdin: async () => Buffer.alloc(0) });
  expect(problems).toMatchObject([{ code: "glob-link", severity: "warning", where: "input spec" }]);
});

test("the time that it takes to find and read files is not that of the specs", async () => {
  const text = `${plain}---\n`.repeat(60);
  const busy = async () => {
    const endsAtMs = cpuMs() + MAX_CPU_MS + text.length / 100 + 500;
    while (cpuMs() < endsAtMs);
    return Buffer.from(text);
  };
  const given = { ...inputs, resolver: "go", spec: ["-"], contextFile: [], values: [], set: [] } as const;
  const { value, problems } = await load(given, { cwd: ".", confined: true, stdin: busy });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value.spec.collectors.length).toBe(60);
});
