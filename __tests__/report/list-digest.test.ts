import { describe, expect, test } from "@jest/globals";
import type { Inputs } from "../../src/inputs/inputs.js";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import type { Report } from "../../src/report/model.js";
import { temporaryFolder } from "../temporary-folder.js";

const usual = {
  spec: "",
  addresses: "API=a.example.com:443\nb.example.com:443\nc.example.com:443",
  shard: "1/2",
} satisfies Partial<Record<InputName, string>>;

type Given = Partial<Record<InputName, string>>;

function inputsOf(given: Given): Inputs {
  const all: Given = { name: "gate", ...usual, ...given };
  return accept(readInputs((name) => all[name] ?? ""));
}

async function shardOf(given: Given, spec = ""): Promise<Report["shard"]> {
  const cwd = temporaryFolder({ "spec.yaml": spec });
  const dial = async () => ({ message: "", dnsMs: 0, durationMs: 0, addresses: [] });
  const { report } = await preflight(inputsOf(given), { cwd, dial, stdin: async () => Buffer.from("") });
  return report.shard;
}

async function digestOf(given: Given, spec?: string): Promise<string> {
  const shard = await shardOf(given, spec);
  expect(shard?.sha256).toMatch(/^[0-9a-f]{64}$/);
  return shard?.sha256 ?? "";
}

const addresses = (text: string): Given => ({ addresses: text });

describe("the digest of the list of checks of a shard", () => {
  test("is that of the whole list: the same in each shard, whatever it has of the list", async () => {
    const digests = await Promise.all(["1/2", "2/2", "3/7"].map((shard) => digestOf({ shard })));
    expect(new Set(digests).size).toBe(1);
  });

  test.each<{ name: string; given: Given }>([
    { name: "an address", given: addresses("API=a.example.com:443\nb.example.com:443\nd.example.com:443") },
    { name: "a port", given: addresses("API=a.example.com:443\nb.example.com:443\nc.example.com:444") },
    { name: "a title", given: addresses("APIs=a.example.com:443\nb.example.com:443\nc.example.com:443") },
    { name: "the order", given: addresses("b.example.com:443\nAPI=a.example.com:443\nc.example.com:443") },
    { name: "where one title ends", given: addresses('API"=a.example.com:443\nb.example.com:443\nc.example.com:443') },
  ])("is another one with another $name", async ({ given }) => {
    expect(await digestOf(given)).not.toBe(await digestOf({}));
  });

  const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: staging}
spec:
  collectors:
    - tcpConnect: {collectorName: one, address: "{{kurl .Installer.Spec.Kubernetes.MasterAddress }}", timeout: 5s}
    - tcpConnect: {collectorName: two, address: "b.example.com:443", exclude: false}
  analyzers:
    - tcpConnect:
        checkName: One
        collectorName: one
        exclude: "{{kurl .IsUpgrade }}"
        outcomes:
          - pass: {when: connected, message: fine}
          - fail: {message: broken}
    - tcpConnect:
        checkName: Two
        collectorName: two
        outcomes:
          - pass: {when: connected, message: fine}
          - fail: {message: broken}
`;
  const context = (host: string, isUpgrade = false): Given => ({
    spec: "spec.yaml",
    addresses: "",
    context: `{IsUpgrade: ${isUpgrade}, Installer: {spec: {kubernetes: {masterAddress: "${host}:6443"}}}}`,
  });
  const given = context("a.example.com");

  test.each<{ name: string; given: Given; spec: string }>([
    { name: "an address that the context gives", given: context("b.example.com"), spec },
    { name: "an exclusion that the context decides", given: context("a.example.com", true), spec },
    { name: "a timeout", given, spec: spec.replace("timeout: 5s", "timeout: 6s") },
    { name: "an excluded collector", given, spec: spec.replace("exclude: false", "exclude: true") },
    { name: "an outcome", given, spec: spec.replace("- fail: {m", "- warn: {m") },
    { name: "a status of an outcome", given, spec: spec.replace("when: connected", "when: error") },
    { name: "the name of a spec", given, spec: spec.replace("name: staging", "name: production") },
    {
      name: "the collector that an analyzer reads",
      given,
      spec: spec.replace(
        /collectorName: (one|two)\n/g,
        (_, name) => `collectorName: ${name === "one" ? "two" : "one"}\n`,
      ),
    },
  ])("is another one with $name", async ({ given: changed, spec: other }) => {
    expect(await digestOf(changed, other)).not.toBe(await digestOf(given, spec));
  });

  test.each<{ name: string; other: string }>([
    { name: "a comment", other: `# staging\n${spec}` },
    { name: "another message", other: spec.replaceAll("broken", "not reachable") },
    {
      name: "other names of the collectors",
      other: spec
        .replaceAll("collectorName: one", "collectorName: uno")
        .replaceAll("collectorName: two", "collectorName: due"),
    },
  ])("is the same with $name", async ({ other }) => {
    expect(await digestOf(given, other)).toBe(await digestOf(given, spec));
  });

  describe("with redact", () => {
    const redacted = (text: string): Given => ({ ...addresses(text), redact: "true" });

    test("is the same for other hosts, so that no host can be guessed from it", async () => {
      const [one, other] = [
        redacted("API=a.example.com:443\nb.example.com:443\nDB (a.example.com:5432)=a.example.com:5432"),
        redacted("API=10.0.0.1:443\nsecret.example.com:443\nDB (10.0.0.1:5432)=10.0.0.1:5432"),
      ];
      expect(await digestOf(one)).toBe(await digestOf(other));
    });

    test.each<{ name: string; given: Given }>([
      { name: "a port", given: redacted("API=a.example.com:443\nb.example.com:444") },
      { name: "a title", given: redacted("APIs=a.example.com:443\nb.example.com:443") },
      { name: "two addresses of one host", given: redacted("API=a.example.com:443\na.example.com:443") },
    ])("is another one with $name", async ({ given: changed }) => {
      expect(await digestOf(changed)).not.toBe(await digestOf(redacted("API=a.example.com:443\nb.example.com:443")));
    });

    test("is not that without redact", async () => {
      expect(await digestOf({ redact: "true" })).not.toBe(await digestOf({}));
    });
  });
});
