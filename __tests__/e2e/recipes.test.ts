import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { pullRequestNumber, startRestServer } from "../github/rest-server.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { filled, recipeSteps } from "./recipe-steps.js";
import { projectFile, runAction, type StepEnded } from "./run.js";

jest.setTimeout(120_000);

interface Result {
  readonly title: string;
  readonly status: string;
  readonly reason?: string;
  readonly networkStatus?: string;
  readonly attempts: readonly unknown[];
}

function resultsOf({ report }: StepEnded): readonly Result[] {
  return (report?.results ?? []) as readonly Result[];
}

const verdicts = (step: StepEnded) =>
  resultsOf(step).map(({ title, networkStatus, status }) => `${title}: ${networkStatus}, ${status}`);

const ends: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

/** Listens on a loopback address until the test ends, and returns the port. */
async function listen(
  onConnection: (socket: Socket) => void,
  { port = 0, host = "127.0.0.1" }: { readonly port?: number; readonly host?: string } = {},
): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
    onConnection(socket);
  });
  await new Promise<void>((listening, failed) => server.on("error", failed).listen(port, host, listening));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((closed) => server.close(closed));
  });
  return (server.address() as AddressInfo).port;
}

/** Listens on the ports from 1.5 s on, which a step that runs meanwhile finds closed at first. */
function listenLater(ports: readonly number[]): Promise<unknown> {
  return later(1500).then(() => Promise.all(ports.map((port) => listen(keepOpen, { port }))));
}

const keepOpen = () => {};

test("every recipe of this page is a file, and every file a recipe of this page: docs/recipes.md", () => {
  const page = projectFile("docs/recipes.md");
  const linked = [...page.matchAll(/\]\(\.\.\/examples\/workflows\/([\w-]+\.yml)\)/g)].map(([, name]) => name);
  expect([...new Set(linked)].sort()).toEqual(readdirSync("examples/workflows").sort());
});

describe("addresses.yml", () => {
  const step = recipeSteps("addresses.yml")[0] ?? {};
  const at = (database: number, others: number) =>
    filled(step, {
      "db.staging.example.com:5432": `127.0.0.1:${database}`,
      "cache.staging.example.com:6379": `127.0.0.1:${others}`,
      "api.staging.example.com/": `127.0.0.1:${others}/`,
      "queue-1.staging.example.com": `127.0.0.1:${others}`,
      "queue-2.staging.example.com": `127.0.0.2:${others}`,
    });

  test("is green when all connect, each host of a URL a check of its own", async () => {
    const cwd = temporaryFolder();
    const open = await openPort();
    await listen(keepOpen, { port: open, host: "127.0.0.2" });
    const ended = await runAction(at(open, open), { node, cwd });
    expect([ended.exitCode, ended.outputs.result, ended.outputs.total]).toEqual([0, "pass", "5"]);
  });

  test("is red when the database refuses, and says so in the summary", async () => {
    const cwd = temporaryFolder();
    const [closed, open] = [await closedPort(), await openPort()];
    await listen(keepOpen, { port: open, host: "127.0.0.2" });
    const ended = await runAction(at(closed, open), { node, cwd });
    expect([ended.exitCode, ended.outputs["failed-checks"]]).toEqual([1, '["Database"]']);
    expect(ended.summary).toContain("1 of 5 checks failed");
  });
});

test("wait.yml is green when services start to listen after a first try", async () => {
  const [api, database] = [await closedPort(), await closedPort()];
  const inputs = filled(recipeSteps("wait.yml")[0] ?? {}, {
    "localhost:8080": `127.0.0.1:${api}`,
    "localhost:5432": `127.0.0.1:${database}`,
  });
  const [ended] = await Promise.all([
    runAction(inputs, { node, cwd: temporaryFolder() }),
    listenLater([api, database]),
  ]);
  expect([ended.exitCode, verdicts(ended)]).toEqual([0, ["API: connected, pass", "Database: connected, pass"]]);
  expect(Math.min(...resultsOf(ended).map(({ attempts }) => attempts.length))).toBeGreaterThan(1);
});

describe("docker-services.yml", () => {
  const step = recipeSteps("docker-services.yml")[0] ?? {};
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
  const port = "${{ job.services.postgres.ports['5432'] }}";

  /** Accepts at any time, as docker-proxy does, and hangs up where nothing listens behind it. */
  const proxyTo = (target: number) =>
    listen((socket) => {
      const behind = createConnection(target, "127.0.0.1");
      behind.on("error", () => socket.destroy()).on("close", () => socket.destroy());
      socket.on("close", () => behind.destroy());
      socket.pipe(behind).pipe(socket);
    });

  test("waits until the container listens behind the proxy", async () => {
    const behind = await closedPort();
    const inputs = filled(step, { [port]: String(await proxyTo(behind)) });
    const [ended] = await Promise.all([runAction(inputs, { node, cwd: temporaryFolder() }), listenLater([behind])]);
    expect([ended.exitCode, verdicts(ended)]).toEqual([0, ["Postgres: connected, pass"]]);
    expect(resultsOf(ended)[0]?.attempts.length).toBeGreaterThan(1);
  });

  test("is red when nothing ever listens behind the proxy, and names the proxy as the cause", async () => {
    const inputs = { ...filled(step, { [port]: String(await proxyTo(await closedPort())) }), wait: "3s" };
    const ended = await runAction(inputs, { node, cwd: temporaryFolder() });
    expect([ended.exitCode, verdicts(ended)]).toEqual([1, ["Postgres: error, fail"]]);
    expect(ended.summary).toContain("port forwarder answered before the service was there");
  });
});

test("matrix.yml leaves a comment for each leg and step that fails, headed as its comments say, and its own files", async () => {
  await using server = await startRestServer();
  const closed = await closedPort();
  const cwd = temporaryFolder({
    "event.json": JSON.stringify({ pull_request: { number: pullRequestNumber } }),
  });
  const [staging = {}, production = {}] = recipeSteps("matrix.yml");
  for (const zone of ["eu-west", "us-east"]) {
    const inputs = [
      filled(staging, {
        "db.staging.example.com:5432": `127.0.0.1:${closed}`,
        "cache.staging.example.com:6379": `127.0.0.1:${await openPort()}`,
        "${{ matrix.zone }}": zone,
      }),
      filled(production, { "db.example.com:5432": `127.0.0.1:${closed}`, "${{ matrix.zone }}": zone }),
    ];
    for (const [index, step] of inputs.entries()) {
      const ended = await runAction(
        { ...step, matrix: JSON.stringify({ zone }), "github-token": "test-token" },
        { node, cwd },
        {
          GITHUB_ACTION: `__example_${index + 1}`,
          GITHUB_API_URL: server.apiUrl,
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_EVENT_PATH: join(cwd, "event.json"),
          GITHUB_REPOSITORY: "example/gate",
        },
      );
      expect(ended.exitCode).toBe(1);
    }
  }
  const headings = server.comments.map(({ body }) => /^### \S+ (.*?):/m.exec(body)?.[1]?.replaceAll("`", ""));
  expect(headings).toEqual([
    "staging (eu-west)",
    "production from eu-west",
    "staging (us-east)",
    "production from us-east",
  ]);
  expect(readdirSync(join(cwd, "temp/reports")).sort()).toEqual([
    "production-eu-west.html",
    "production-us-east.html",
    "staging-eu-west.html",
    "staging-eu-west.json",
    "staging-us-east.html",
    "staging-us-east.json",
  ]);
});

describe("secrets.yml", () => {
  const step = recipeSteps("secrets.yml")[0] ?? {};
  const secrets = (url: string, cache: string) =>
    filled(step, { "${{ secrets.DATABASE_URL }}": url, "${{ secrets.CACHE_HOST }}": cache });

  test("writes nothing of the secrets, neither where it connects nor where it does not", async () => {
    const cwd = temporaryFolder();
    const [closed, open] = [await closedPort(), await openPort()];
    const url = `postgres://app:s3cret@127.0.0.2:${closed},127.0.0.1:${open}/orders`;
    const ended = await runAction(secrets(url, "127.0.0.3"), { node, cwd });
    expect([ended.exitCode, ended.outputs.result]).toEqual([1, "fail"]);
    const written = [
      ended.stdout,
      ended.stderr,
      ended.summary,
      JSON.stringify(ended.outputs),
      readFileSync(join(cwd, "temp/reports/preflight.json"), "utf8"),
    ];
    for (const text of written) expect(text).not.toMatch(/127\.0\.0\.|s3cret|orders|app:/);
    expect(ended.summary).toContain("host-1");
    expect(ended.summary).toContain("Database");
  });

  test("stops before anything is dialed where a secret is not set, and says which line", async () => {
    const cwd = temporaryFolder();
    const ended = await runAction(secrets(`redis://127.0.0.1:${await openPort()}`, ""), { node, cwd });
    expect([ended.exitCode, ended.outputs.result, resultsOf(ended)]).toEqual([1, "error", []]);
    expect(ended.stdout).toMatch(/^::error.*/m);
    expect(ended.stdout).toContain("addresses:2");
  });
});

test("compare-with-main.yml fails a pull request for a new failure, not for one that the main branch has too", async () => {
  await using server = await startRestServer();
  const [down, up] = [await closedPort(), await openPort()];
  const spec = (api: number) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: staging}
spec:
  collectors:
    - tcpConnect: {collectorName: old, address: "127.0.0.1:${down}"}
    - tcpConnect: {collectorName: api, address: "127.0.0.1:${api}"}
  analyzers:
    - tcpConnect:
        checkName: Old
        collectorName: old
        outcomes: [{pass: {when: connected, message: reachable}}, {fail: {message: not reachable}}]
    - tcpConnect:
        checkName: API
        collectorName: api
        outcomes: [{pass: {when: connected, message: reachable}}, {fail: {message: not reachable}}]
`;
  const event = JSON.stringify({ pull_request: { number: pullRequestNumber } });
  const [compare = {}, save = {}] = recipeSteps("compare-with-main.yml");
  const main = temporaryFolder({ "preflight/staging.yaml": spec(up) });
  const saved = await runAction(
    filled(save, {}),
    { node, cwd: main },
    { GITHUB_JOB: "staging", GITHUB_ACTION: "save" },
  );
  expect([saved.exitCode, saved.outputs.result]).toEqual([0, "fail"]);

  const pullRequest = async (api: number, baseline: Readonly<Record<string, string>>) => {
    const cwd = temporaryFolder({ "preflight/staging.yaml": spec(api), "event.json": event, ...baseline });
    return runAction(
      { ...filled(compare, {}), "github-token": "test-token" },
      { node, cwd },
      {
        GITHUB_JOB: "staging",
        GITHUB_ACTION: "compare",
        GITHUB_API_URL: server.apiUrl,
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(cwd, "event.json"),
        GITHUB_REPOSITORY: "example/gate",
      },
    );
  };
  const restored = { "temp/main/baseline.json": readFileSync(join(main, "temp/saved/baseline.json"), "utf8") };
  const known = await pullRequest(up, restored);
  expect([known.exitCode, known.summary]).toEqual([0, expect.stringContaining("1 known failure, none new")]);
  expect(known.report?.problems).toEqual([
    expect.objectContaining({ code: "baseline-used", severity: "notice", where: "input baseline" }),
  ]);
  const broken = await pullRequest(await closedPort(), restored);
  expect([broken.exitCode, broken.summary]).toEqual([1, expect.stringContaining("API")]);
  const first = await pullRequest(up, {});
  expect([first.exitCode, first.stdout]).toEqual([1, expect.stringMatching(/^::notice.*baseline/m)]);
  const committed = await pullRequest(up, { "baseline.json": restored["temp/main/baseline.json"] });
  expect(committed.exitCode).toBe(1);
});

describe("kurl-join.yml", () => {
  const files = {
    "preflight/kurl/api.yaml": projectFile("examples/kubernetes-api/host-preflight.yaml"),
    "installer.yaml": projectFile("examples/kubernetes-api/installer.yaml").replace("192.0.2.10", "127.91.0.10"),
  };
  const inputs = filled(recipeSteps("kurl-join.yml")[0] ?? {}, { "192.0.2.": "127.91.0." });

  test("stops the job for a port that kURL only warns of", async () => {
    const ended = await runAction(inputs, { node, cwd: temporaryFolder(files) });
    expect([ended.exitCode, ended.outputs.failed, ended.outputs.warned]).toEqual([1, "1", "9"]);
  });

  test("is green when the cluster listens on all ports of a joining primary", async () => {
    const primaries = ["127.91.0.10", "127.91.0.11"].flatMap((host) =>
      [2379, 2380, 6443, 10250].map((port) => ({ host, port })),
    );
    for (const at of [...primaries, { host: "127.91.0.20", port: 10250 }]) await listen(keepOpen, at);
    const ended = await runAction(inputs, { node, cwd: temporaryFolder(files) });
    expect([ended.exitCode, ended.outputs.total, ended.outputs.passed]).toEqual([0, "10", "10"]);
  });
});

const specOf = (...addresses: readonly string[]) => `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: staging}
spec:
  collectors:
${addresses.map((address, index) => `    - tcpConnect: {collectorName: c${index}, address: "${address}"}\n`).join("")}  analyzers:
${addresses.map((_, index) => `    - tcpConnect: {checkName: C${index}, collectorName: c${index}, outcomes: [{pass: {when: connected}}, {fail: {}}]}\n`).join("")}`;

describe("lint.yml", () => {
  const inputs = filled(recipeSteps("lint.yml")[0] ?? {}, {});
  const contexts = {
    "preflight/contexts/first.yaml": "IsJoin: false\n",
    "preflight/contexts/join.yaml": "IsJoin: true\n",
  };

  test("is red for a mistake of one context, at its line, and writes SARIF", async () => {
    const spec = specOf("{{kurl if .IsJoin }}127.0.0.1{{kurl else }}127.0.0.1:1{{kurl end }}");
    const cwd = temporaryFolder({ "preflight/spec.yaml": spec, ...contexts });
    const ended = await runAction(inputs, { node, cwd });
    expect([ended.exitCode, ended.outputs.result]).toEqual([1, "fail"]);
    expect(ended.stdout).toMatch(/^::error title=address-syntax,file=preflight\/spec\.yaml,line=6,/m);
    const { results } = JSON.parse(readFileSync(join(cwd, "temp/lint.sarif"), "utf8")).runs[0];
    expect(results).toEqual([
      expect.objectContaining({ ruleId: "address-syntax", properties: { contexts: ["join"] } }),
    ]);
  });

  test("is green for specs without mistakes", async () => {
    const cwd = temporaryFolder({ "preflight/spec.yaml": specOf("db.example.com:5432"), ...contexts });
    const ended = await runAction(inputs, { node, cwd });
    expect([ended.exitCode, ended.outputs.result]).toEqual([0, "pass"]);
  });
});

test("untrusted-specs.yml dials what its patterns allow, and fails a check of anything else", async () => {
  const [open, other] = [await openPort(), await openPort()];
  const inputs = filled(recipeSteps("untrusted-specs.yml")[0] ?? {}, {
    "10.20.0.0/16:5432": `127.0.0.0/8:${open}`,
    "*.staging.example.com": "*.staging.invalid",
  });
  const cwd = temporaryFolder({ "preflight/spec.yaml": specOf(`127.0.0.1:${open}`, `127.0.0.1:${other}`) });
  const ended = await runAction(inputs, { node, cwd });
  const reasons = resultsOf(ended).map(({ title, status, reason }) => [title, status, reason]);
  expect([ended.exitCode, reasons]).toEqual([
    1,
    [
      ["C0", "pass", "connected"],
      ["C1", "fail", "policy-denied"],
    ],
  ]);
});
