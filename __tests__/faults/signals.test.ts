import { type ChildProcess, execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli, type Where } from "../e2e/run.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** A port whose first connection shows that dialing has begun. */
async function watchedPort(): Promise<{
  server: Server;
  port: number;
  dialed: Promise<unknown>;
  close: () => void;
}> {
  const server = createServer((socket) => socket.on("error", () => {}).destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const dialed = new Promise((resolve) => server.once("connection", resolve));
  return { server, port: (server.address() as { port: number }).port, dialed, close: () => server.close() };
}

/**
 * Three checks, one after another: one that connects, one that is tried for ten minutes, and one that would be next.
 * The signal comes during the second.
 */
async function interrupted<T>(
  signal: NodeJS.Signals,
  run: (addresses: string, where: Pick<Where, "onSpawned">) => Promise<T>,
): Promise<T> {
  const open = await watchedPort();
  const addresses = `open=127.0.0.1:${open.port}\nclosed=127.0.0.1:${await closedPort()}\nlast=127.0.0.1:${open.port}`;
  try {
    return await run(addresses, {
      onSpawned: (child) => {
        void open.dialed.then(() => setTimeout(() => child.kill(signal), 500));
      },
    });
  } finally {
    open.close();
  }
}

const onLinux = process.platform === "linux" ? test : test.skip;

const options = { concurrency: "1", wait: "10m", "retry-delay": "100ms" };

/** Results that are known remain, and checks that were not made fail. */
const known = {
  result: "fail",
  counts: { total: 3, passed: 1, failed: 2, notRun: 1 },
  results: [
    { title: "open", status: "pass" },
    { title: "closed", status: "fail", reason: "refused" },
    {
      title: "last",
      status: "fail",
      reason: "not-run",
      message: "Not checked: not dialed to the end: the run was interrupted",
    },
  ],
};

describe.each(["SIGINT", "SIGTERM"] as const)("%s in the middle of a run", (signal) => {
  test("ends a step immediately, as failed, with all known results", async () => {
    const step = await interrupted(signal, (addresses, where) =>
      runAction({ ...options, addresses }, { node, cwd: temporaryFolder(), ...where }),
    );
    expect([step.exitCode, step.stderr]).toEqual([1, ""]);
    expect(step.report).toMatchObject(known);
    expect(step.outputs).toMatchObject({ result: "fail", "failed-checks": '["closed","last"]' });
    expect(step.summary).toContain("the run was interrupted");
    expect(step.stdout).toContain("::error::The run was interrupted: 2 of 3 checks failed: closed, last");
  });

  test("ends a command immediately with exit code 3 and all known results", async () => {
    const cwd = temporaryFolder();
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const ended = await interrupted(signal, (addresses, where) =>
      runCli(["run", "--address", addresses, ...flags, "--report", "json=out.json"], { node, cwd, ...where }),
    );
    expect(ended.exitCode).toBe(3);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject(known);
    expect(ended.stdout).toContain("the run was interrupted");
  });
});

describe("SIGTERM in the middle of a run whose findings nobody takes", () => {
  test("ends a step whose comment has no answer, and the log has the failure first", async () => {
    const cwd = temporaryFolder({ "event.json": JSON.stringify({ pull_request: { number: 7 } }) });
    const github = createHttpServer(() => {});
    await new Promise<void>((resolve) => github.listen(0, "127.0.0.1", resolve));
    const env = {
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as { port: number }).port}`,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
    };
    const step = await interrupted("SIGTERM", (addresses, where) =>
      runAction({ ...options, addresses, comment: "always", "github-token": "x" }, { node, cwd, ...where }, env),
    );
    github.closeAllConnections();
    github.close();
    expect(step.exitCode).toBe(1);
    const [failure = -1, comment = -1] = ["::error::The run was interrupted", "comment-unavailable"].map((text) =>
      step.stdout.indexOf(text),
    );
    expect([failure >= 0, comment > failure]).toEqual([true, true]);
  });

  onLinux("ends a command whose report has no reader, and names the report", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const ended = await interrupted("SIGTERM", (addresses, where) =>
      runCli(["run", "--address", addresses, ...flags, "--report", "json=pipe"], { node, cwd, ...where }),
    );
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain("Cannot write report pipe: no program reads from this pipe: ENXIO");
  });
});

/** Gives a command a terminal: util-linux's `script`. */
const onTerminal = ["bash", "-c", 'exec script -qefc "exec $(printf "%q " "$@")" /dev/null', "bash"];

/** Calls a function when a terminal shows that nothing is done yet. Its input stays open until its user presses Ctrl-C. */
function onProgress(act: (child: ChildProcess) => void): NonNullable<Where["onSpawned"]> {
  return (child) => {
    child.stdin.end = () => child.stdin;
    let seen = "";
    const read = (text: unknown) => {
      seen += String(text);
      if (!/0 of 1 check done/.test(seen)) return;
      child.stdout.off("data", read);
      act(child);
    };
    child.stdout.on("data", read);
  };
}

const asFirst = ["unshare", "--pid", "--fork"];
const isRoot = process.getuid?.() === 0;

/** Signals the first process: the terminal's child is unshare, and its child is the first one. */
function signalFirst({ pid }: ChildProcess, name: string): void {
  const { stdout } = spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" });
  spawnSync("pkill", [`-${name}`, "-P", stdout.trim()]);
}

const pressed: NonNullable<Where["onSpawned"]> = onProgress((child) => void child.stdin?.write("\x03"));

describe.each([
  { what: "Ctrl-C on a terminal that shows progress", needs: "script of util-linux", prefix: [], act: pressed },
  { what: "Ctrl-C on the terminal of a container", needs: "root and script", prefix: asFirst, act: pressed },
  ...["INT", "TERM"].map((name) => ({
    what: `SIG${name} to the first process alone of a container with a terminal`,
    needs: "root and script",
    prefix: asFirst,
    act: onProgress((child) => signalFirst(child, name)),
  })),
])("$what (needs $needs)", ({ prefix, act }) => {
  const onRunner = prefix.length > 0 && !isRoot ? test.skip : onLinux;

  onRunner("ends a command with its report", async () => {
    const cwd = temporaryFolder();
    const address = `closed=127.0.0.1:${await closedPort()}`;
    const args = ["run", "--address", address, "--wait", "10m", "--report", "json=out.json"];
    const ended = await runCli(args, { node, cwd, prefix: [...onTerminal, ...prefix], onSpawned: act });
    expect(ended.exitCode).toBe(3);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({
      counts: { total: 1, failed: 1 },
      results: [{ title: "closed", reason: "refused" }],
    });
    // The line of progress is gone before the report begins.
    const [line = "", report] = ended.stdout.slice(ended.stdout.lastIndexOf("check done")).split("\r\u001b[K");
    expect(line).not.toContain("\n");
    expect(report).toContain("1 of 1 check failed");
  });
});

describe.each([
  { where: "a terminal", prefix: [] },
  { where: "the terminal of a container (needs root)", prefix: asFirst },
])("a second Ctrl-C on $where", ({ prefix }) => {
  const onRunner = prefix.length > 0 && !isRoot ? test.skip : onLinux;

  onRunner("ends a command whose report waits for a reader", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const filled = ["bash", "--norc", "-c", 'exec 9<> pipe; head -c 65536 /dev/zero >&9; exec "$@"', "bash"];
    const address = `127.0.0.1:${await closedPort()}`;
    const onSpawned = onProgress(({ stdin }) => {
      stdin?.write("\x03");
      setTimeout(() => stdin?.write("\x03"), 2000);
    });
    const args = ["run", "--address", address, "--wait", "10m", "--report", "json=pipe"];
    const ended = await runCli(args, { node, cwd, prefix: [...onTerminal, ...filled, ...prefix], onSpawned });
    expect(ended.exitCode).toBe(130);
  });
});

onLinux("SIGTERM ends a command while standard error is full, and its reader does not read", async () => {
  // The pipe is filled before the program begins, and the program has written its first line of progress after ten seconds.
  const fill = "dd if=/dev/zero of=/proc/self/fd/9 bs=4096 count=1000 oflag=nonblock 2>/dev/null";
  const prefix = ["bash", "-c", `exec 9> >(exec sleep 40 >/dev/null 2>&1); ${fill}; exec "$@" 2>&9 9>&-`, "bash"];
  const args = ["run", "--address", `closed=127.0.0.1:${await closedPort()}`, "--wait", "10m"];
  const onSpawned: Where["onSpawned"] = (child) => {
    setTimeout(() => child.kill("SIGTERM"), 14_000);
    setTimeout(() => child.kill("SIGKILL"), 24_000).unref();
  };
  const { exitCode, stdout } = await runCli(args, { node, cwd: temporaryFolder(), prefix, onSpawned });
  expect(exitCode).toBe(3);
  expect(stdout).toContain("1 of 1 check failed");
});

describe("SIGTERM in the middle of a run that would pass", () => {
  test.each([
    { name: "where fail-on tolerates every failure", failOn: "never" },
    { name: "where the baseline has every failure", failOn: "new" },
  ])("fails the step and the command $name", async ({ failOn }) => {
    const cwd = temporaryFolder();
    const run = (addresses: string, given: Record<string, string>, where: Pick<Where, "onSpawned">) =>
      runAction({ ...options, ...given, addresses }, { node, cwd, ...where });
    const open = await watchedPort();
    const addresses = `open=127.0.0.1:${open.port}\nclosed=127.0.0.1:${await closedPort()}`;
    await run(addresses, { wait: "", report: "json=before.json" }, {});
    const dialedAgain = new Promise((resolve) => open.server.once("connection", resolve));
    const given = { "fail-on": failOn, ...(failOn === "new" && { baseline: "before.json" }) };
    const step = await run(addresses, given, {
      onSpawned: (child) => void dialedAgain.then(() => setTimeout(() => child.kill("SIGTERM"), 500)),
    });
    open.close();
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain("::error::The run was interrupted: 1 of 2 checks failed: closed");
    expect(step.outputs).toMatchObject({ result: "fail", "failed-checks": '["closed"]' });
  });
});

test("SIGTERM that arrives with the last answer of a run that would pass fails the step", async () => {
  const open = await watchedPort();
  const atTheFirstAnswer = `
    const { Socket } = require("node:net");
    const { destroy } = Socket.prototype;
    Socket.prototype.destroy = function (...given) {
      Socket.prototype.destroy = destroy;
      process.kill(process.pid, "SIGTERM");
      return destroy.apply(this, given);
    };`;
  const cwd = temporaryFolder({ "signal.cjs": atTheFirstAnswer });
  const step = await runAction(
    { addresses: `open=127.0.0.1:${open.port}` },
    { node, cwd },
    { NODE_OPTIONS: `--require ${join(cwd, "signal.cjs")}` },
  );
  open.close();
  expect([step.exitCode, step.outputs.result]).toEqual([1, "error"]);
  expect(step.stdout).toContain("::error::The run was interrupted");
});

/** A spec that takes half a second until a limit ends it. */
const heavy = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors: [{tcpConnect: {collectorName: api, address: "127.0.0.1:1"}}]
  analyzers: [{tcpConnect: {checkName: API, collectorName: api, outcomes: [{pass: {when: connected, message: ok}}]}}]
{{kurl range $i := until 5000}}{{kurl range $j := until 5000}}{{kurl end}}{{kurl end}}
`;
/** A page of which every row has all the others in it. */
const heavyPage = `${"{{#each @root.attention.rows}}".repeat(14)}${"{{/each}}".repeat(14)}`;

/** Does something every 20 ms until the process ends. */
function repeat(child: ChildProcess, act: () => unknown): void {
  const timer = setInterval(act, 20);
  child.on("exit", () => clearInterval(timer));
}

/** The file of a process that has ended is empty. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Hundredths of a second of CPU that a process has used. See proc_pid_stat(5). */
function cpuTicks(pid: number | undefined): number {
  const [, , , , , , , , , , , user = "", system = ""] =
    readIfThere(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  return Number(user) + Number(system);
}

(process.platform === "linux" ? describe : describe.skip)("a signal while something is computed (needs /proc)", () => {
  // Seconds of computing: a busy machine has time to send the signal.
  const specs = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`heavy-${index}.yaml`, heavy]));
  const files = { ...specs, "page.hbs": heavyPage };
  /** Sends a signal after a tenth of a second of computing since the step set its first output; a command has none. */
  const later = (signal: NodeJS.Signals) => (child: ChildProcess) => {
    let begunAt: number | undefined;
    repeat(child, () => {
      const output = /(?:^|\0)GITHUB_OUTPUT=([^\0]+)/.exec(readIfThere(`/proc/${child.pid}/environ`))?.[1];
      const ticks = cpuTicks(child.pid);
      if (output === undefined ? ticks > 30 : readIfThere(output) !== "") begunAt ??= ticks;
      if (begunAt !== undefined && ticks > begunAt + 10) child.kill(signal);
    });
  };

  test.each([
    { name: "a template is rendered", inputs: { spec: "heavy-*.yaml" } },
    { name: "a spec is linted", inputs: { mode: "lint", spec: "heavy-*.yaml" } },
    { name: "a user's page is tried", inputs: { addresses: "127.0.0.1:1", template: "page.hbs" } },
  ])("ends a step in which $name, as an error", async ({ inputs }) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const where = { node, cwd: temporaryFolder(files), onSpawned: later(signal) };
      const step = await runAction(inputs, where);
      // null: ended by the signal.
      expect([step.exitCode, step.outputs, step.summary]).toEqual([null, { result: "error" }, ""]);
    }
  });

  test.each([
    { name: "run", args: ["run", "heavy-*.yaml"] },
    { name: "render", args: ["render", "heavy-*.yaml"] },
    { name: "lint", args: ["lint", "heavy-*.yaml"] },
  ])("ends the command $name without a document", async ({ args }) => {
    const ended = await runCli(args, { node, cwd: temporaryFolder(files), onSpawned: later("SIGTERM") });
    expect([ended.exitCode, ended.stdout]).toEqual([null, ""]);
  });
});

describe("a signal after the checks", () => {
  test.each([
    { gate: "fails", port: closedPort, result: "fail", passed: "0" },
    { gate: "passes", port: openPort, result: "error", passed: "1" },
  ])("ends a step that hangs while it writes its results, where the gate $gate", async ({ port, result, passed }) => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "summary")]);
    // The pipe is full, and no program reads it.
    const prefix = ["bash", "--norc", "-c", 'exec 9<> summary; head -c 65536 /dev/zero >&9; exec "$@"', "bash"];
    const addresses = `127.0.0.1:${await port()}`;
    const onSpawned: Where["onSpawned"] = (child) => {
      // The outputs are set before the summary is written.
      repeat(child, () => {
        const file = /(?:^|\0)GITHUB_OUTPUT=([^\0]+)/.exec(readIfThere(`/proc/${child.pid}/environ`))?.[1];
        if (/passed/.test(readIfThere(file ?? ""))) child.kill("SIGTERM");
      });
    };
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary") };
    const step = await runAction({ addresses }, { node, cwd, prefix, onSpawned }, env);
    expect(step.exitCode).toBeNull();
    expect(step.outputs).toMatchObject({ result, passed });
    expect(step.report).toMatchObject({ result: result === "fail" ? "fail" : "pass" });
  });

  test("ends a step that waits for GitHub to take its comment, whose checks passed, as an error", async () => {
    const event = { pull_request: { number: 7 } };
    const cwd = temporaryFolder({ "event.json": JSON.stringify(event) });
    let asked = () => {};
    const github = createHttpServer(() => asked());
    await new Promise<void>((resolve) => github.listen(0, "127.0.0.1", resolve));
    const env = {
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as { port: number }).port}`,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
    };
    const inputs = { addresses: `127.0.0.1:${await openPort()}`, comment: "always", "github-token": "x" };
    const onSpawned: Where["onSpawned"] = (child) => {
      asked = () => void child.kill("SIGTERM");
    };
    const step = await runAction(inputs, { node, cwd, onSpawned }, env);
    github.closeAllConnections();
    github.close();
    expect([step.exitCode, step.outputs.result, step.outputs.passed]).toEqual([null, "error", "1"]);
    expect(step.summary).toContain("The check passed");
  });

  test("ends a command that waits for the reader of a report", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const prefix = ["bash", "--norc", "-c", 'exec 9<> pipe; head -c 65536 /dev/zero >&9; exec "$@"', "bash"];
    const args = ["run", "--address", `127.0.0.1:${await closedPort()}`, "--report", "json=pipe"];
    const onSpawned: Where["onSpawned"] = (child) => void setTimeout(() => child.kill("SIGTERM"), 2000);
    expect((await runCli(args, { node, cwd, prefix, onSpawned })).exitCode).toBeNull();
  });
});

describe("a signal before anything is dialed", () => {
  test("ends a step that has loaded its entry only, as an error", async () => {
    const atTheFirstPart = `
      const Module = require("node:module");
      const load = Module._load;
      Module._load = function (request, ...rest) {
        if (/action\\//.test(request)) process.kill(process.pid, "SIGTERM");
        return load.call(this, request, ...rest);
      };`;
    const cwd = temporaryFolder({ "signal.cjs": atTheFirstPart });
    const env = { NODE_OPTIONS: `--require ${join(cwd, "signal.cjs")}` };
    const step = await runAction({ addresses: "127.0.0.1:1" }, { node, cwd }, env);
    expect([step.exitCode, step.outputs, step.stdout]).toEqual([null, { result: "error" }, ""]);
  });

  test.each([
    { name: "standard input", spec: "-", prefix: [] },
    { name: "a pipe", spec: "pipe", prefix: ["bash", "--norc", "-c", 'mkfifo pipe; exec "$@" 9<> pipe', "bash"] },
  ])("ends a command that waits for $name", async ({ spec, prefix }) => {
    const onSpawned: Where["onSpawned"] = (child) => {
      // Its input stays open and empty.
      child.stdin.end = () => child.stdin;
      setTimeout(() => child.kill("SIGINT"), 3000);
    };
    const ended = await runCli(["run", spec], { node, cwd: temporaryFolder(), prefix, onSpawned });
    expect([ended.exitCode, ended.stdout, ended.stderr]).toEqual([null, "", ""]);
  });
});

const asRoot = process.platform === "linux" && isRoot ? describe : describe.skip;

asRoot("the first process of a container (needs root on Linux)", () => {
  const prefix = asFirst;
  const signaled = (name: string): NonNullable<Where["onSpawned"]> => {
    return (child) => {
      child.stdin.end = () => child.stdin;
      // The first process is the child of unshare.
      repeat(child, () => spawnSync("pkill", [`-${name}`, "-P", String(child.pid)]));
    };
  };

  test.each([
    { name: "TERM", exitCode: 143 },
    { name: "INT", exitCode: 130 },
    { name: "HUP", exitCode: 129 },
  ])("ends with SIG$name, for which Linux has no default", async ({ name, exitCode }) => {
    const where = { node, cwd: temporaryFolder(), prefix, onSpawned: signaled(name) };
    const ended = await runCli(["run", "-"], where);
    expect([ended.exitCode, ended.stdout]).toEqual([exitCode, ""]);
  });

  test("ends while it renders a template", async () => {
    const burning = "{{kurl range $i := until 5000}}{{kurl range $j := until 5000}}{{kurl end}}{{kurl end}}\n";
    const cwd = temporaryFolder({ "spec.yaml": burning });
    const ended = await runCli(["run", "spec.yaml"], { node, cwd, prefix, onSpawned: signaled("TERM") });
    // Where it is not heard, the template's limit ends the run with exit code 2.
    expect([ended.exitCode, ended.stderr]).toEqual([143, ""]);
  });

  test("passes on what it reads and writes, and the exit code", async () => {
    const cwd = temporaryFolder();
    const open = await runCli(["run", "--address", `127.0.0.1:${await openPort()}`], { node, cwd, prefix });
    expect([open.exitCode, open.stdout]).toEqual([0, expect.stringContaining("The check passed")]);
    const closed = await runCli(["run", "--address", `127.0.0.1:${await closedPort()}`], { node, cwd, prefix });
    expect(closed.exitCode).toBe(3);
    const piped = ["sh", "-c", 'echo "kind: x" | "$@"', "sh", ...prefix];
    const wrong = await runCli(["run", "-"], { node, cwd, prefix: piped });
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining("No HostPreflight document found")]);
  });
});
