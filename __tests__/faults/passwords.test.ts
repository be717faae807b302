import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { canHaveNamespace, createNamespace, type Namespace } from "../e2e/namespace.js";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { closedPort, openPort } from "../loopback.js";
import { addressesWithPassword, password as oddPassword } from "../report/hostile-passwords.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(240_000);

/** The password of every URL below. It is in no other part of them. */
const password = "s3cret";

const formats = [
  "json",
  "junit",
  "tap",
  "prometheus",
  "markdown",
  "html",
  "troubleshoot-json",
  "troubleshoot-yaml",
  "firewall",
];
const reports = formats.map((format) => `${format}=reports/${format}`);
const lintReports = ["json", "sarif", "gitlab-codequality"].map((format) => `${format}=reports/${format}`);

const spec = (address: string) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: passwords}
spec:
  collectors:
    - tcpConnect: {collectorName: db, address: "${address}"}
  analyzers:
    - tcpConnect:
        collectorName: db
        outcomes:
          - pass: {when: connected, message: connected}
          - fail: {message: not connected}
`;

/** Whatever a run may have written below these folders. */
function written(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((path) => statSync(path).isFile() && !path.endsWith(".given"))
    .map((path) => `${path}\n${readFileSync(path, "latin1")}`)
    .join("\n");
}

/** URLs with a password that are dialed, and strings that are refused before anything is dialed. */
const dialed = (port: number) => [
  `postgres://user:${password}@127.0.0.1:${port}/app?password=${password}#${password}`,
  `db = mongodb://user:${password}@127.0.0.1:${port},127.0.0.1:${port}/?authSource=${password}`,
  `jdbc:postgresql://127.0.0.1:${port}/app?user=a&password=${password}`,
  `jdbc:oracle:thin:user/${password}@127.0.0.1:${port}`,
  `amqps://${password}@127.0.0.1:${port}/${password}`,
  `https://user:pa%40${password}@127.0.0.1:${port}/${password}`,
  `tcp://user:p@${password}@127.0.0.1:${port}`,
];
const refused = [
  `postgres://user:${password}@`,
  `postgres://user:${password}@127.0.0.1:99999/app`,
  `postgres://user:${password}@127.0.0.1:0/app`,
  `postgres://user:${password}@/app`,
  `postgres://user:${password}@ho st:5432`,
  `postgres://user:${password}@127.1:5432`,
  `nosuch://user:${password}@127.0.0.1/app`,
  `name=user:${password}@127.0.0.1:5432`,
  `x=y=postgres://user:${password}@127.0.0.1:5432`,
  `user:${password}@127.0.0.1:nosuchport`,
  `postgres://user:${password}@127.0.0.1:5432, postgres://user:${password}@127.0.0.2:5432`,
  `postgres://127.0.0.1:5432,postgres://user:${password}@127.0.0.2:5432`,
  `mongodb://user:${password}@127.0.0.1:x,127.0.0.2/`,
  `{"host":"localhost","password":"${password}"}`,
  `localhost:1 password: ${password}`,
  `localhost:1 --password ${password}`,
  `Bearer ${password}`,
  `https://u:${password}\uff20localhost:1/x`,
  `127.0.0.1:8080:user:${password}`,
  `proxy=proxy.example:8080:user:${password}`,
  `user:${password}:127.0.0.1:8080`,
  `host=127.0.0.1 DB_PASSWORD_PROD=${password}`,
  `curl -u user:${password} 127.0.0.1:1`,
];

/** Addresses of a spec as lists of proxies have them, which no dial accepts. */
const ofProxies = [`127.0.0.1:8080:user:${password}`, `127.0.0.1:8080:${password}`, `user:${password}:127.0.0.1:8080`];

describe("the action", () => {
  const event = JSON.stringify({ pull_request: { number: pullRequestNumber } });

  async function run(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
    await using server = await startRestServer();
    const cwd = temporaryFolder({ "event.json": event, ...files });
    const temp = temporaryFolder();
    const given = { report: reports.join("\n"), comment: "always", "github-token": "test-token", ...inputs };
    const step = await runAction(
      given,
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
    const text = [
      step.stdout,
      step.stderr,
      step.summary,
      JSON.stringify(step.outputs),
      JSON.stringify(server.comments),
    ];
    return { step, text: [...text, written(cwd, temp)].join("\n") };
  }

  test.each([
    ["open", openPort, "pass"],
    ["closed", closedPort, "fail"],
  ] as const)("writes no password of a URL whose port is %s", async (_, portOf, result) => {
    const port = await portOf();
    const { step, text } = await run({ addresses: dialed(port).join("\n") });
    expect([step.outputs.result, text.includes(`127.0.0.1:${port}`)]).toEqual([result, true]);
    expect(text).not.toContain(password);
  });

  test.each(refused)("writes no password of what it refuses: %s", async (address) => {
    const { step, text } = await run({ addresses: address });
    expect(step.outputs).toEqual({ result: "error", "comment-url": expect.any(String) });
    expect(text).not.toContain(password);
  });

  test("writes no password of an address in a spec, or of a file of addresses", async () => {
    const files = {
      "spec.given": spec(`postgres://user:${password}@127.0.0.1:1/app`),
      "lines.given": refused.join("\n"),
    };
    const [inSpec, inFile] = [
      await run({ spec: "spec.given" }, files),
      await run({ addresses: "@lines.given" }, files),
    ];
    expect(inFile.step.outputs).toEqual({ result: "error", "comment-url": expect.any(String) });
    expect([inSpec.text, inFile.text].join("\n")).not.toContain(password);
  });
});

describe("the command line", () => {
  async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, env = {}) {
    const cwd = temporaryFolder(files);
    const ended = await runCli(args, { node, cwd }, "", { RUNNER_DEBUG: "1", ...env });
    return { exitCode: ended.exitCode, text: [ended.stdout, ended.stderr, written(cwd)].join("\n") };
  }

  test("writes no password of a URL, in any format", async () => {
    const port = await closedPort();
    const addresses = dialed(port).flatMap((address) => ["--address", address]);
    const all = await run(["run", ...addresses, ...reports.flatMap((report) => ["--report", report])]);
    expect([all.exitCode, all.text.includes(`127.0.0.1:${port}`)]).toEqual([3, true]);
    expect(all.text).not.toContain(password);
  });

  test("writes no password of what it refuses", async () => {
    const url = `postgres://user:${password}@127.0.0.1:1/app`;
    const wrong = [
      ...refused.map((address) => ["run", "--address", address]),
      ["run", url],
      [url],
      ["run", `--addres=${url}`],
      ["run", "--spec", url],
      ["render", url],
      ["lint", url],
      ["merge", url],
    ];
    for (const args of wrong) {
      const { exitCode, text } = await run(args);
      expect([args, exitCode === 0, text.includes(password)]).toEqual([args, false, false]);
    }
  });

  test("writes no password of a URL that only a string of the spec has", async () => {
    const url = `postgres://user:${password}@db.example.com/app?password=${password}`;
    const text = spec("127.0.0.1:1")
      .replace("name: passwords", `name: "of ${url}"`)
      .replace("collectorName: db\n", `collectorName: db\n        checkName: "to ${url}"\n`)
      .replace("{message: not connected}", `{message: "${url} failed", uri: "https://${password}@example.com/help"}`);
    for (const redact of [[], ["--redact"]]) {
      const args = ["run", "spec.given", "--name", url, ...redact];
      const all = await run([...args, ...reports.flatMap((report) => ["--report", report])], { "spec.given": text });
      expect([all.exitCode, all.text.includes("failed"), all.text.includes(password)]).toEqual([3, true, false]);
    }
  });

  const inputs = Object.keys((parse(readFileSync("action.yml", "utf8")) as { inputs: object }).inputs);

  test.each(["run", "lint", "merge"])("writes no token of a URL, in any input of %s", async (command) => {
    for (const name of inputs) {
      const urls = [
        `https://${password}@example.com/x`,
        `json=https://example.com/up?access_token=${password}`,
        `Server=h;Password=${password}`,
        `{"password":"${password}"}`,
        `password: ${password}`,
      ];
      for (const args of urls.map((url) => [command, "127.0.0.1:1", `--${name}`, url])) {
        const { exitCode, text } = await run(args);
        expect([args, exitCode === 0, text.includes(password)]).toEqual([args, false, false]);
      }
    }
  });

  test.each([`postgres://user:${password}@127.0.0.1:1/app`, ...ofProxies])(
    "writes no password of an address in a spec, in any format of run and lint: %s",
    async (address) => {
      const files = { "spec.given": spec(address) };
      for (const args of [
        ["run", "spec.given", ...reports.flatMap((report) => ["--report", report])],
        ["lint", "spec.given", ...lintReports.flatMap((report) => ["--report", report])],
        ["lint", "spec.given", "--format", "json"],
      ]) {
        const { text } = await run(args, files);
        expect([args, text.includes(password)]).toEqual([args, false]);
      }
    },
  );
});

/** A spec in which titles, names, messages and links repeat each address. */
function specOf(addresses: readonly string[]): string {
  const list = (items: readonly object[]) =>
    items.map((item) => `    - tcpConnect: ${JSON.stringify(item)}`).join("\n");
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: passwords}
spec:
  collectors:
${list(addresses.map((address, index) => ({ collectorName: `${index} ${address}`, address, timeout: "500ms" })))}
  analyzers:
${list(
  addresses.map((address, index) => ({
    checkName: index % 3 === 0 ? `to ${address}` : `check ${index}`,
    collectorName: `${index} ${address}`,
    exclude: index % 7 === 0,
    outcomes: [
      { pass: { when: "connected", message: "connected" } },
      {
        fail: {
          message: `Cannot connect to ${address} (${JSON.stringify(address)})`,
          uri: `https://wiki.example/?q=${encodeURIComponent(address)}`,
        },
      },
    ],
  })),
)}
`;
}

describe("a spec with a password in an address, however it is written", () => {
  let namespace: Namespace | undefined;
  beforeAll(async () => {
    namespace = canHaveNamespace() ? await createNamespace() : undefined;
  });
  afterAll(() => namespace?.remove());

  const allReports = reports.flatMap((report) => ["--report", report]);
  test.each([
    ["run", ["run", "spec.given", ...allReports], 3],
    ["run with redact", ["run", "spec.given", "--redact", ...allReports], 3],
    ["a shard", ["run", "spec.given", "--shard", "2/3", ...allReports], 3],
    ["run, in Actions", ["run", "spec.given", "--format", "github"], 3],
    ["lint", ["lint", "spec.given", ...lintReports.flatMap((report) => ["--report", report])], 2],
    ["lint with a policy", ["lint", "spec.given", "--deny", "*.corp", "--format", "github"], 2],
    ["an audit of the policy", ["run", "spec.given", "--deny", "*.corp", "--policy-mode", "audit", ...allReports], 3],
    ["a run that is refused", ["run", "spec.given", "wrong.given"], 2],
  ])("is not shown by %s", async (_, args, exitCode) => {
    const cwd = temporaryFolder({
      "spec.given": specOf(addressesWithPassword),
      "wrong.given": specOf(["a:1"]).replace('"timeout":"500ms"', '"timeout":"x"'),
    });
    // In the namespace there is no name server to ask.
    const policy = namespace || args[0] === "lint" || args.includes("--deny") ? [] : ["--allow", "localhost"];
    const where = { node, cwd, ...(namespace && { prefix: namespace.prefix }) };
    const ended = await runCli([...args, ...policy], where, "", { RUNNER_DEBUG: "1" });
    const text = [ended.stdout, ended.stderr, written(cwd)].join("\n");
    expect(text.split("\n").filter((line) => line.includes(oddPassword.slice(0, 6)))).toEqual([]);
    expect(ended.exitCode).toBe(exitCode);
  });
});

/** A line of a spec without addresses that have a password, and a context whose value is `V`. */
const elsewhere = [
  ...[
    `postgres://u:SEC"RETq@db`,
    `redis://SECRETq"x@db`,
    `https://db/?token=SECRETq"`,
    `host=db password=SECRETq "x`,
    `db:1433;password=SECRETq"`,
  ].map((value) => ({ line: `"postgres://{{kurl .V }}"`, value })),
  { line: `"postgres://u:{{kurl .V }}@db:5432"`, value: `SECRETq"x` },
  { line: `"{{kurl .V }}"`, value: `redis://SECRETq"x@db` },
  { line: "a:1", uri: "https://u:SECRETq@example.com/x.yaml" },
  { line: "a:1", uri: "https://raw.example.com/x?token=SECRETq" },
  ...[
    "postgres://u:SECRETq@db:5432/app",
    "redis://SECRETq@cache",
    "https://u:SECRE Tq@db/",
    "host=db password=SECRETq",
  ].flatMap((value) => [
    { line: "a:1", exclude: value },
    { line: "a:1", when: value },
    { line: "{{kurl range .V}}{{kurl end}}", value },
  ]),
];

describe("a password that no address of the spec has", () => {
  test.each(elsewhere)(
    "is not shown: %j",
    async ({
      line,
      value = "",
      uri,
      exclude = false,
      when = "connected",
    }: {
      readonly line: string;
      readonly value?: string;
      readonly uri?: string;
      readonly exclude?: string | boolean;
      readonly when?: string;
    }) => {
      const text = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: passwords}
spec:
  uri: ${JSON.stringify(uri ?? "")}
  collectors:
    - tcpConnect: {collectorName: db, address: ${line.startsWith('"') ? line : `"${line}"`}, exclude: ${JSON.stringify(exclude)}}
  analyzers:
    - tcpConnect:
        collectorName: db
        outcomes:
          - pass: {when: ${JSON.stringify(when)}, message: connected}
          - fail: {message: not connected}
`;
      const cwd = temporaryFolder({ "spec.given": text });
      const context = JSON.stringify({ V: value });
      const given = ["spec.given", "--context", context];
      const lintArgs = lintReports.flatMap((report) => ["--report", report]);
      const ended = [
        await runCli(["run", ...given, "--deny", "0.0.0.0/0", "--deny", "a"], { node, cwd }),
        await runCli(["lint", ...given, ...lintArgs], { node, cwd }),
      ];
      const step = await runAction({ spec: "spec.given", context, deny: "a", report: "json=r.json" }, { node, cwd });
      const shown = [...ended, step].flatMap(({ stdout, stderr }) => [stdout, stderr]);
      const all = [...shown, step.summary, written(cwd)].join("\n");
      expect(all.split("\n").filter((each) => /SEC"?RE|RETq/.test(each))).toEqual([]);
      expect(all).toMatch(/value-breaks-out|breaks out|not followed|exclude|never matches|iterate/);
    },
  );
});
