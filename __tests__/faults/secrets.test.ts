import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli, type StepEnded } from "../e2e/run.js";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(120_000);

const token = "test-token";

/** Secrets in the environment of a step. Each value is recognized by its last word. */
const secrets: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: "ghs_s3cr3tGithubToken",
  ACTIONS_RUNTIME_TOKEN: "s3cr3tRuntimeToken",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "s3cr3tIdToken",
  AWS_SECRET_ACCESS_KEY: "s3cr3tAws",
  DATABASE_URL: "postgres://app:s3cr3tDatabase@db.example.com/app",
  KUBECONFIG: "/home/runner/s3cr3tKubeconfig",
  HOME: "/home/s3cr3tHome",
  USER: "s3cr3tUser",
};

const spec = (message: string, address = "127.0.0.1:1") => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: hostile}
spec:
  collectors:
    - tcpConnect: {collectorName: api, address: "${address}"}
  analyzers:
    - tcpConnect:
        checkName: >-
          ${message}
        collectorName: api
        outcomes:
          - pass: {when: connected}
          - fail: {message: refused}
`;

/** Returns all output of a step as one string. */
function outputOf(step: StepEnded, folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, "utf8")),
  );
  return [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs), ...files].join("\n");
}

const reports = ["json", "junit", "tap", "prometheus", "markdown", "html", "troubleshoot-json", "troubleshoot-yaml"]
  .map((format) => `${format}=reports/${format}`)
  .join("\n");

async function attacked(inputs: Record<string, string>, files: Record<string, string>): Promise<[StepEnded, string]> {
  const cwd = temporaryFolder(files);
  const temp = temporaryFolder();
  const env = { ...secrets, RUNNER_TEMP: temp, RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" };
  const given = { "github-token": token, report: reports, ...inputs };
  const step = await runAction(given, { node, cwd }, env);
  for (const name of Object.keys(files)) writeFileSync(join(cwd, name), "");
  return [step, outputOf(step, [cwd, temp])];
}

describe("a spec", () => {
  test.each([
    { call: 'env "GITHUB_TOKEN"', says: 'function "env" is disabled: it reads the environment' },
    { call: '"$AWS_SECRET_ACCESS_KEY" | expandenv', says: 'function "expandenv" is disabled' },
    { call: 'expandenv "$HOME:$PATH"', says: 'function "expandenv" is disabled' },
    { call: 'getHostByName "db.example.com"', says: 'function "getHostByName" is disabled: it asks the network' },
    { call: 'genPrivateKey "rsa"', says: 'function "genPrivateKey" is disabled' },
    { call: ".Env.HOME", says: "can't evaluate field Env" },
    { call: "(.).constructor", says: "can't evaluate field constructor" },
    { call: '(index . "process")', says: "" },
    { call: ".Installer.constructor", says: "constructor" },
    { call: ".__proto__", says: "__proto__" },
    { call: "process.env", says: 'function "process" not defined' },
    { call: 'readFile "/proc/self/environ"', says: 'function "readFile" not defined' },
    { call: '.Files.Get "/proc/self/environ"', says: "Files" },
    { call: 'lookup "v1" "Secret" "a" "b"', says: 'function "lookup" not defined' },
  ])("that calls {{kurl $call }} is refused, and no secret is printed", async ({ call, says }) => {
    const [step, text] = await attacked({ spec: "spec.yaml" }, { "spec.yaml": spec(`{{kurl ${call} }}`) });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({ result: "error" });
    expect(text).toContain(says);
    expect(text).not.toMatch(/s3cr3t|test-token/);
  });

  test("that prints all its data prints no secret", async () => {
    const all =
      '{{kurl toJson . | replace `"` `` | trunc 900 }} {{kurl printf `%.900s` (print .) | quote | trim | nospace }}';
    const [step, text] = await attacked(
      { spec: "spec.yaml", context: "Values: {a: 1}" },
      { "spec.yaml": spec(all, `127.0.0.1:${await openPort()}`) },
    );
    expect([step.exitCode, step.outputs.result]).toEqual([0, "pass"]);
    expect(text).toContain("IsPrimary");
    expect(text).not.toMatch(/s3cr3t|test-token/);
  });
});

describe("a template of the summary and the comment", () => {
  test.each([
    "{{process.env.GITHUB_TOKEN}}",
    "{{env.GITHUB_TOKEN}}",
    "{{constructor.constructor}}",
    '{{lookup this "constructor"}}',
    '{{#with (lookup this "__proto__")}}{{this}}{{/with}}',
    '{{#with "s" as |s|}}{{s.constructor}}{{/with}}',
    '{{log "x" level="error"}}',
    "{{> /proc/self/environ}}",
    "{{@root.process}}",
    "{{helperMissing}}",
    '{{#each (lookup this "constructor")}}{{@key}}{{/each}}',
  ])("that is %s prints no secret", async (template) => {
    const [step, text] = await attacked(
      { addresses: `127.0.0.1:${await openPort()}`, template: "summary.hbs" },
      { "summary.hbs": template },
    );
    if (step.exitCode === 0) expect(step.summary).not.toMatch(/function|native code|\[object Function/);
    expect(text).not.toMatch(/s3cr3t|test-token/);
  });
});

describe("the token", () => {
  const event = JSON.stringify({
    pull_request: {
      number: pullRequestNumber,
      head: { sha: "1".repeat(40), repo: { full_name: "example/gate" } },
      base: { repo: { full_name: "example/gate" } },
    },
  });

  test("is not used without a comment", async () => {
    await using server = await startRestServer();
    const cwd = temporaryFolder({ "event.json": event });
    const env = { GITHUB_API_URL: server.apiUrl, GITHUB_EVENT_PATH: join(cwd, "event.json"), ...secrets };
    const inputs = { addresses: `127.0.0.1:${await closedPort()}`, "github-token": token, comment: "off" };
    const step = await runAction({ ...inputs }, { node, cwd }, { ...env, GITHUB_REPOSITORY: "example/gate" });
    expect([step.exitCode, server.requests]).toEqual([1, []]);
    expect(outputOf(step, [])).not.toMatch(/s3cr3t|test-token/);
  });

  test("is sent to GitHub only, and the comment contains no secret", async () => {
    await using server = await startRestServer();
    const cwd = temporaryFolder({ "event.json": event });
    const env = {
      ...secrets,
      GITHUB_API_URL: server.apiUrl,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
      GITHUB_REPOSITORY: "example/gate",
      RUNNER_DEBUG: "1",
    };
    const inputs = { addresses: `127.0.0.1:${await closedPort()}`, "github-token": token, comment: "always" };
    const step = await runAction(inputs, { node, cwd }, env);
    expect([step.exitCode, server.violations]).toEqual([1, []]);
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining("1 of 1 check failed")]);
    expect(JSON.stringify(server.comments)).not.toMatch(/s3cr3t|test-token/);
    expect(outputOf(step, [])).not.toMatch(/s3cr3t|test-token/);
  });

  test.each([
    {
      name: "a proxy that does not answer",
      proxy: async () => `http://app:s3cr3tProxy@127.0.0.1:${await closedPort()}`,
    },
    { name: "a proxy that is not a URL", proxy: async () => "http://app:s3cr3tProxy@[127.0.0.1" },
  ])("a comment that cannot be made does not reveal the password of a proxy: $name", async ({ proxy }) => {
    const cwd = temporaryFolder({ "event.json": event });
    const env = {
      GITHUB_API_URL: `https://127.0.0.1:${await closedPort()}`,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
      HTTPS_PROXY: await proxy(),
      https_proxy: await proxy(),
      no_proxy: "none.example.com",
      RUNNER_DEBUG: "1",
    };
    const inputs = { addresses: `127.0.0.1:${await closedPort()}`, "github-token": token, comment: "always" };
    const step = await runAction(inputs, { node, cwd }, env);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain("::warning title=comment-unavailable");
    expect(outputOf(step, [])).not.toMatch(/s3cr3t|test-token/);
  });

  test("a comment that cannot be made does not reveal a password in the address of GitHub's API", async () => {
    const cwd = temporaryFolder({ "event.json": event });
    const env = {
      GITHUB_API_URL: "https://app:s3cr3tApi@[::1]:443",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
      RUNNER_DEBUG: "1",
    };
    const inputs = { addresses: `127.0.0.1:${await closedPort()}`, "github-token": token, comment: "always" };
    const step = await runAction(inputs, { node, cwd }, env);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain("::warning title=comment-unavailable");
    expect(outputOf(step, [])).not.toMatch(/s3cr3t|test-token/);
  });

  test("is not sent to an endpoint, and neither is anything else", async () => {
    let bytes = 0;
    const server = createServer((socket) => {
      socket.on("data", (data) => {
        bytes += data.length;
      });
      socket.on("error", () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const step = await runAction(
      { addresses: `127.0.0.1:${port}`, "github-token": token },
      { node, cwd: temporaryFolder() },
    );
    expect((await runCli(["run", "--address", `127.0.0.1:${port}`], { node, cwd: temporaryFolder() })).exitCode).toBe(
      0,
    );
    expect([step.exitCode, bytes]).toEqual([0, 0]);
    server.close();
  });
});
