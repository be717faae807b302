import { describe, expect, test } from "@jest/globals";
import { fleet } from "../../src/fleet.js";
import { readInputs } from "../../src/inputs/inputs.js";
import { formatLint } from "../../src/lint/formats.js";
import { lint } from "../../src/lint/lint.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { describeProblem, InputError } from "../../src/problem/problem.js";
import { temporaryFolder } from "../temporary-folder.js";

/** A word of a file that nobody may see. It is written in every way in which files of other kinds have their secrets. */
const secret = "s3cr3tT0k3n";

const files: Readonly<Record<string, string>> = {
  "a token": secret,
  "two tokens": `${secret}\n${secret}\n`,
  "variables of a shell": `TOKEN=${secret}\nexport PASSWORD="${secret}"\n`,
  "settings of git": `[core]\n\tbare = false\n[http "https://example.com/"]\n\textraheader = AUTHORIZATION: basic ${secret}\n`,
  "a file of passwords": `root:${secret}:0:0:root:/root:/bin/bash\n`,
  "a file of netrc": `machine example.com login x password ${secret}\n`,
  "a key": `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`,
  "a mapping": `token: ${secret}\n`,
  "a mapping of mappings": `a:\n  b:\n    ${secret}: ${secret}\n`,
  "a secret as key": `${secret}: x\n`,
  "a secret as key, twice": `${secret}: x\n${secret}: y\n`,
  "a list": `- ${secret}\n- {${secret}: 1}\n`,
  JSON: JSON.stringify({ auths: { [secret]: { auth: secret } } }),
  "a string of JSON": JSON.stringify(secret),
  "JSON that is cut off": `{"token": "${secret}", `,
  "an open quote": `"${secret}\n`,
  "an open bracket": `[${secret}\n`,
  "an open brace": `{${secret}: ${secret}\n`,
  "an anchor": `a: *${secret}\n`,
  "a tag": `!${secret} x\n`,
  "a tag of YAML": `a: !!int ${secret}\n`,
  "a directive": `%${secret} x\n---\na: b\n`,
  "an escape": `a: "\\q${secret}"\n`,
  "a colon too many": `a: b: ${secret}\n`,
  "a tab": `a:\n\t${secret}: b\n`,
  "a block": `a: |x${secret}\n  b\n`,
  "a key that is no string": `{a: ${secret}}: b\n`,
  "a number too large": `a: .inf\n${secret}: b\n`,
  "a kind": `kind: ${secret}\n`,
  "a group and a kind": `apiVersion: ${secret}/v1\nkind: ${secret}\n`,
  "a group of troubleshoot and a kind": `apiVersion: troubleshoot.${secret}/v1\nkind: ${secret}\n`,
  "a Secret": `apiVersion: v1\nkind: Secret\nmetadata: {name: ${secret}}\nstringData: {${secret}: ${secret}}\n`,
  "a Secret that is not base64": `apiVersion: v1\nkind: Secret\ndata: {preflight.yaml: "${secret}"}\n`,
  "a ConfigMap of a preflight": `apiVersion: v1\nkind: ConfigMap\ndata: {preflight.yaml: "${secret}"}\n`,
  "a version of a HostPreflight": `apiVersion: ${secret}\nkind: HostPreflight\nspec: {}\n`,
  "a HostPreflight of strings": `apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nmetadata: ${secret}\nspec: ${secret}\n`,
  "collectors that are a string": `apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec: {collectors: ${secret}, analyzers: [${secret}]}\n`,
  "fields of nobody": `apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\n${secret}: ${secret}\nspec: {${secret}: x, collectors: [{${secret}: {}}]}\n`,
  "an Installer of strings": `apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\nmetadata: {name: x}\nspec: {kurl: ${secret}, ${secret}: ${secret}, kubernetes: ${secret}}\n`,
  "an open template of kURL": `{{kurl "${secret}\n`,
  "a template of Helm": `apiVersion: troubleshoot.sh/v1beta3\nkind: HostPreflight\na: {{ ${secret} }}\n`,
  "a template of Helm that fails": `apiVersion: troubleshoot.sh/v1beta3\nkind: HostPreflight\na: {{ fail "${secret}" }}\n`,
  "a template of Handlebars": `{{${secret}}} {{#if ${secret}}}`,
  "a helper of Handlebars": `{{${secret} x}}`,
  "a partial of Handlebars": `{{> ${secret}}}`,
  "a block of Handlebars": `{{#${secret}}}{{/other}}`,
  "a report of strings": JSON.stringify({ schemaVersion: secret }),
  "a report of another result": JSON.stringify({ schemaVersion: 1, tool: secret, name: [secret], result: secret }),
  "an address of a user": `postgres://${secret}:${secret}@db:5432\n`,
  "addresses that are wrong": `${secret}:\n:${secret}\n[${secret}\n${secret}:${secret}\n${secret}:99999\na b ${secret}\nx=${secret}\n@${secret}\n`,
};

/** Every input that names a file, with what else its run needs. */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  spec: { spec: "file" },
  installer: { spec: "spec.yaml", installer: "file" },
  "context-file": { spec: "spec.yaml", "context-file": "file" },
  values: { spec: "values.yaml", values: "file" },
  "values beside a spec": { spec: "spec.yaml", values: "file" },
  template: { spec: "spec.yaml", template: "file" },
  baseline: { spec: "spec.yaml", baseline: "file" },
  merge: { mode: "merge", merge: "file" },
  addresses: { addresses: "@file" },
};

const spec = (version: string, name: string) => `apiVersion: troubleshoot.sh/${version}
kind: HostPreflight
metadata: {name: ${name}}
spec:
  collectors: [{tcpConnect: {collectorName: api, address: "127.0.0.1:1"}}]
  analyzers: [{tcpConnect: {checkName: API, collectorName: api, outcomes: [{pass: {when: connected, message: ok}}]}}]
`;

/** All that a run with these inputs shows: its problems where it is refused, otherwise its report. */
async function shownBy(given: Readonly<Record<string, string>>, cwd: string): Promise<string> {
  const options = { cwd, stdin: async () => Buffer.alloc(0) };
  try {
    const inputs = accept(readInputs((name) => given[name] ?? ""));
    const { report } = await (inputs.mode === "merge" ? fleet(inputs, options) : preflight(inputs, options));
    return JSON.stringify(report);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => `${problem.code} ${describeProblem(problem)}`).join("\n");
  }
}

async function lintedBy(given: Readonly<Record<string, string>>, cwd: string): Promise<string> {
  const options = { cwd, stdin: async () => Buffer.alloc(0) };
  const inputs = accept(readInputs((name) => (name === "mode" ? "lint" : (given[name] ?? ""))));
  const report = await lint(inputs, options);
  return (await Promise.all((["text", "sarif", "json"] as const).map((format) => formatLint(report, format)))).join(
    "\n",
  );
}

describe("a file of another kind, which a link may lead to", () => {
  test.each(
    Object.entries(inputs).flatMap(([input, given]) =>
      Object.entries(files).map(([name, text]) => ({ input, name, given, text })),
    ),
  )("is not quoted by a message: $name as $input", async ({ given, text }) => {
    const cwd = temporaryFolder({
      file: text,
      "spec.yaml": spec("v1beta2", "a"),
      "values.yaml": spec("v1beta3", "'{{ 1 }}'"),
    });
    expect(await shownBy(given, cwd)).not.toContain(secret);
    if (!("addresses" in given || "merge" in given || "template" in given || "baseline" in given))
      expect(await lintedBy(given, cwd)).not.toContain(secret);
  });
});
