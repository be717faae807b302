import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { regex } from "../../src/go/sprig/regex.js";
import { semver } from "../../src/go/sprig/semver.js";
import { regex3 } from "../../src/go/sprig/v3/regex.js";
import { semver3 } from "../../src/go/sprig/v3/semver.js";
import { USERS } from "../../src/render/regexps.js";
import { nodes } from "../e2e/nodes.js";
import { runCli } from "../e2e/run.js";
import { temporaryFolder } from "../temporary-folder.js";

const spec = (version: string, address: string) => `apiVersion: troubleshoot.sh/${version}
kind: HostPreflight
metadata: {name: a}
spec:
  collectors: [{tcpConnect: {collectorName: a, address: '${address}'}}]
  analyzers: [{tcpConnect: {collectorName: a, outcomes: [{fail: {message: a}}]}}]
`;

/** A spec in an Installer, which names a function with an escape. */
const installer = `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: {name: a}
spec:
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors: [{tcpConnect: {collectorName: a, address: "{{kurl \\x72egexFind \`a.+1\` \`!a.example.com:1\` }}"}}]
        analyzers: [{tcpConnect: {collectorName: a, outcomes: [{fail: {message: a}}]}}]
`;

describe("the engine of regular expressions is loaded", () => {
  test.each<[name: string, files: Readonly<Record<string, string>>, args: readonly string[]]>([
    ["a function of kURL", { "a.yaml": spec("v1beta2", "{{kurl regexFind `a.+1` `!a.example.com:1` }}") }, []],
    [
      "a comparison of versions",
      { "a.yaml": spec("v1beta2", "{{kurl if semverCompare `>1` `2.0.0` }}a.example.com:1{{kurl end }}") },
      [],
    ],
    ["a function of an Installer's spec", { "a.yaml": installer }, []],
    [
      "a function of Helm",
      { "a.yaml": spec("v1beta3", "{{ mustRegexFind `a.+1` .Values.a }}") },
      ["--set", "a=!a.example.com:1"],
    ],
    [
      "a template in a value",
      {
        "a.yaml": spec("v1beta3", "{{ tpl .Values.a . }}"),
        "values.yaml": "a: '{{ regexFind `a.+1` `!a.example.com:1` }}'\n",
      },
      ["--values", "values.yaml"],
    ],
  ])("for %s", async (_, files, args) => {
    for (const { path: node } of nodes) {
      const rendered = await runCli(["render", "a.yaml", ...args], { node, cwd: temporaryFolder(files) });
      expect([rendered.exitCode, rendered.stderr]).toEqual([0, ""]);
      expect(rendered.stdout).toMatch(/address: '?a\.example\.com:1'?[\n}]/);
    }
  });

  test.each(Object.keys({ ...regex, ...semver, ...regex3, ...semver3 }))("for %s, by its name", (name) => {
    expect(name).toMatch(USERS);
  });

  test("and these are all functions that run regular expressions", () => {
    const importing = /^import \{[^}]*\} from "[^"]*\/(regexp\/regexp|semver\/semver3?|constraints3?)\.js";$/m;
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    expect(files.filter((file) => importing.test(readFileSync(`src/${file}`, "utf8"))).sort()).toEqual([
      "go/semver/constraints.ts",
      "go/semver/constraints3.ts",
      "go/sprig/regex.ts",
      "go/sprig/semver.ts",
      "go/sprig/v3/regex.ts",
      "go/sprig/v3/semver.ts",
      "render/regexps.ts",
    ]);
  });
});
