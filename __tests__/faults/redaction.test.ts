import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { canHaveNamespace, createNamespace, type Namespace } from "../e2e/namespace.js";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { hostileAddresses, hostileHosts, secret } from "../report/hostile-hosts.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(240_000);

const formats = "json junit tap prometheus markdown html troubleshoot-json troubleshoot-yaml firewall".split(" ");
const reports = [...formats.map((format) => `${format}=reports/${format}`), "firewall=reports/firewall.csv"];

/** A spec that dials every host, in whose titles, collector names and messages the address or the host is. */
function specOf(hosts: readonly string[]): string {
  const checks = [
    ...hosts.map((host) => ({ host, address: host.includes("::1%") ? `[${host}]:1` : `${host}:1` })),
    // An empty port is an error, and then nothing is dialed.
    ...hostileAddresses.filter((address) => !address.endsWith(":")).map((address) => ({ host: address, address })),
  ];
  const list = (items: readonly object[]) =>
    items.map((item) => `    - tcpConnect: ${JSON.stringify(item)}`).join("\n");
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: redaction}
spec:
  collectors:
${list(checks.map(({ address }) => ({ collectorName: address, address, timeout: "500ms" })))}
  analyzers:
${list(
  checks.map(({ host, address }, index) => ({
    checkName: index % 2 === 0 ? address : `check ${index}`,
    collectorName: address,
    outcomes: [
      { pass: { when: "connected", message: "connected" } },
      {
        fail: {
          message: `Cannot connect to ${address} (${host})`,
          uri: `https://wiki.example/${encodeURIComponent(host)}`,
        },
      },
    ],
  })),
)}
`;
}

const spec = specOf(hostileHosts);

const template = `{{#each attention.rows}}{{title}} {{titleLink}} {{address}} {{message}} ({{reason}})
{{/each}}`;

/** Whatever a run may have written below these folders. */
function written(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((path) => statSync(path).isFile() && !path.endsWith(".given"))
    .map((path) => `${path}\n${readFileSync(path, "utf8")}`)
    .join("\n");
}

/** The lines of a text that name a host. */
function naming(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.toLowerCase().includes(secret));
}

/** No host of the spec is asked of a name server where a policy allows none. */
const denied = { allow: "localhost" };

let namespace: Namespace | undefined;
beforeAll(async () => {
  namespace = canHaveNamespace() ? await createNamespace() : undefined;
});
afterAll(() => namespace?.remove());

describe("the action with redact", () => {
  const event = JSON.stringify({ pull_request: { number: pullRequestNumber } });

  async function run(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
    await using server = await startRestServer();
    const cwd = temporaryFolder({ "event.json": event, ...files });
    const temp = temporaryFolder();
    const step = await runAction(
      { redact: "true", report: reports.join("\n"), comment: "always", "github-token": "test-token", ...inputs },
      { node, cwd },
      {
        GITHUB_API_URL: server.apiUrl,
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(cwd, "event.json"),
        GITHUB_REPOSITORY: "example/gate",
        RUNNER_DEBUG: "1",
        RUNNER_TEMP: temp,
      },
    );
    const outputs = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs)];
    const comments = JSON.stringify(server.comments);
    return { step, comments, text: [...outputs, comments, written(cwd, temp)].join("\n") };
  }

  test.each([
    ["", {}],
    [", with a template", { template: "page.given" }],
    [", in a shard", { shard: "2/3" }],
  ])("writes no host of a spec%s", async (_, inputs) => {
    const { step, comments, text } = await run(
      { spec: "spec.given", ...denied, ...inputs },
      { "spec.given": spec, "page.given": template },
    );
    expect(naming(text)).toEqual([]);
    expect([step.outputs.result, comments.includes("host-"), step.summary.includes("host-")]).toEqual([
      "fail",
      true,
      true,
    ]);
  });

  test("writes no host in what join-checks makes", async () => {
    const context = `IsJoin: true\nPrimaryHosts: [${secret}.corp.example, 192.0.2.1]\nRemoteHosts: [${secret}]\nIsPrimary: true`;
    const { step, text } = await run({ "join-checks": "true", context, ...denied });
    expect(naming(text)).toEqual([]);
    expect(step.outputs.result).toBe("fail");
    expect(text).toMatch(/kubelet host-\d:10250 TCP connection status/);
  });

  test.each([
    { addresses: `${secret}.corp.example:99999` },
    { addresses: "@lines.given" },
    { addresses: `${secret}:1`, deny: `${secret}:x` },
    { addresses: `postgres://u:p@${secret}.corp.example,${secret}:0/x` },
    { addresses: "127.0.0.1:1", redact: "yes", timeout: secret },
    { spec: "template.given" },
    { spec: secret },
  ])("writes no host of what it refuses: %j", async (inputs: Readonly<Record<string, string>>) => {
    const lines = hostileHosts.map((host) => `${host}:99999`).join("\n");
    const files = { "lines.given": lines, "template.given": `${spec}\n# {{kurl fail "${secret}"}}` };
    const { step, text } = await run(inputs, files);
    expect(naming(text)).toEqual([]);
    expect(step.outputs).toEqual({ result: "error", "comment-url": expect.any(String) });
  });
});

describe("the command line with redact", () => {
  const others = ["table", "yaml", "github", "azure"];

  async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, env = {}) {
    const cwd = temporaryFolder(files);
    const where = { node, cwd, ...(namespace && { prefix: namespace.prefix }) };
    const ended = await runCli(args, where, "", { RUNNER_DEBUG: "1", ...env });
    return { exitCode: ended.exitCode, cwd, text: [ended.stdout, ended.stderr, written(cwd)].join("\n") };
  }
  // In the namespace there is no name server to ask.
  const policy = () => (namespace ? [] : ["--allow", "localhost"]);

  test.each([...formats, ...others])("writes no host of a spec, in the format %s and all reports", async (format) => {
    const args = [
      "run",
      "spec.given",
      "--redact",
      "--hold",
      "1ms",
      "--retries",
      "1",
      "--retry-delay",
      "1ms",
      ...policy(),
    ];
    const all = [...args, "--format", format, ...reports.flatMap((report) => ["--report", report])];
    // Not every format of a report is one of standard output.
    const isOfOutput = !["html", "firewall", "troubleshoot-json", "troubleshoot-yaml"].includes(format);
    const { exitCode, text } = await run(isOfOutput ? all : [...args, "--report", `${format}=out`], {
      "spec.given": spec,
    });
    expect(naming(text)).toEqual([]);
    expect([exitCode, text.includes("host-1")]).toEqual([3, true]);
  });

  test("writes no host of reports that are merged, before or after they are redacted", async () => {
    const files = { "spec.given": spec };
    const save = (index: number, redact: readonly string[]) => [
      ...["run", "spec.given", ...redact, ...policy(), "--name", "gate", "--shard", `${index}/2`],
      ...["--report", `json=part-${index}.given`],
    ];
    const merged = async (redactRuns: readonly string[], redactMerge: readonly string[]) => {
      const parts = [await run(save(1, redactRuns), files), await run(save(2, redactRuns), files)];
      const given = parts.map(({ cwd }, index) => readFileSync(join(cwd, `part-${index + 1}.given`), "utf8"));
      const all = ["a.given", "b.given", ...redactMerge, ...reports.flatMap((report) => ["--report", report])];
      return run(["merge", ...all], { "a.given": given[0] as string, "b.given": given[1] as string });
    };
    for (const [runs, merge] of [
      [["--redact"], []],
      [[], ["--redact"]],
      [["--redact"], ["--redact"]],
    ] as const) {
      const { exitCode, text } = await merged(runs, merge);
      expect([runs, merge, naming(text)]).toEqual([runs, merge, []]);
      expect([exitCode, text.includes("host-1")]).toEqual([3, true]);
    }
  });

  test.each([
    [["run", "--redact", `${secret}:99999`]],
    [["run", "--redact", secret]],
    [["run", "--redact", `--addres=${secret}:1`]],
    [["run", `--${secret}`, "--redact"]],
    [["run", "--redcat", `${secret}:1`]],
    [["run", "--redact", "127.0.0.1:1", "--format", secret]],
    [[`${secret}:1`, "--redact"]],
    [["merge", "--redact", secret]],
  ])("writes no host of what it refuses: %j", async (args) => {
    const { exitCode, text } = await run(args);
    expect([exitCode, naming(text)]).toEqual([2, []]);
  });

  test("is asked for by a variable, too, where the command line is refused", async () => {
    const { exitCode, text } = await run([`${secret}:1`], {}, { TCP_PREFLIGHT_REDACT: "true" });
    expect([exitCode, naming(text)]).toEqual([2, []]);
  });
});
