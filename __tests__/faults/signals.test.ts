import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli, type Where } from "../e2e/run.js";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** A port whose first connection shows that dialing has begun. */
async function watchedPort(): Promise<{ port: number; dialed: Promise<unknown>; close: () => void }> {
  const server = createServer((socket) => socket.on("error", () => {}).destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const dialed = new Promise((resolve) => server.once("connection", resolve));
  return { port: (server.address() as { port: number }).port, dialed, close: () => server.close() };
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
    expect(step.stdout).toContain("::error::2 of 3 checks failed: closed, last");
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

/** Gives a command a terminal: util-linux's `script`. */
const onTerminal = ["bash", "-c", 'exec script -qefc "exec $(printf "%q " "$@")" /dev/null', "bash"];
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux(
  "Ctrl-C on a terminal that shows progress ends a command with its report (needs script of util-linux)",
  async () => {
    const cwd = temporaryFolder();
    const onSpawned: Where["onSpawned"] = (child) => {
      const stdin = child.stdin;
      // The terminal's input stays open until its user presses Ctrl-C.
      stdin.end = () => stdin;
      let seen = "";
      const press = (text: unknown) => {
        seen += String(text);
        if (!/0 of 1 check done/.test(seen)) return;
        child.stdout.off("data", press);
        stdin.write("\x03");
      };
      child.stdout.on("data", press);
    };
    const args = [
      "run",
      "--address",
      `closed=127.0.0.1:${await closedPort()}`,
      "--wait",
      "10m",
      "--report",
      "json=out.json",
    ];
    const ended = await runCli(args, { node, cwd, prefix: onTerminal, onSpawned });
    expect(ended.exitCode).toBe(3);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({
      counts: { total: 1, failed: 1 },
      results: [{ title: "closed", reason: "refused" }],
    });
    // The line of progress is gone before the report begins.
    const [line = "", report] = ended.stdout.slice(ended.stdout.lastIndexOf("check done")).split("\r\u001b[K");
    expect(line).not.toContain("\n");
    expect(report).toContain("1 of 1 check failed");
  },
);

describe("a second signal", () => {
  test("ends a step that hangs while it writes its results", async () => {
    const cwd = temporaryFolder();
    // Nothing reads from this pipe, so opening it for writing never ends.
    execFileSync("mkfifo", [join(cwd, "summary")]);
    const step = await interrupted("SIGINT", (addresses, { onSpawned }) => {
      const twice: Where["onSpawned"] = (child) => {
        onSpawned?.(child);
        // Annotations come after the outputs and before the summary.
        child.stdout.on("data", (text) => /^::error title=/m.test(String(text)) && child.kill("SIGINT"));
      };
      const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary") };
      return runAction({ ...options, addresses }, { node, cwd, onSpawned: twice }, env);
    });
    // null: ended by the signal.
    expect(step.exitCode).toBeNull();
    expect(step.report).toMatchObject(known);
  });
});

describe("a signal before anything is dialed", () => {
  test.each([
    { name: "standard input", spec: "-", prefix: [] },
    { name: "a pipe", spec: "pipe", prefix: ["bash", "-c", 'mkfifo pipe; exec "$@" 9<> pipe', "bash"] },
  ])("ends a command that waits for $name", async ({ spec, prefix }) => {
    const onSpawned: Where["onSpawned"] = (child) => {
      // Its input stays open and empty.
      child.stdin.end = () => child.stdin;
      setTimeout(() => child.kill("SIGINT"), 1500);
    };
    const ended = await runCli(["run", spec], { node, cwd: temporaryFolder(), prefix, onSpawned });
    expect([ended.exitCode, ended.stdout]).toEqual([1, ""]);
    expect(ended.stderr).toContain("The run was interrupted");
  });
});
