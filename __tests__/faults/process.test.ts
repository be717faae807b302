import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** Code that runs in the program's process before the program. */
function preloaded(code: string): { cwd: string; env: { NODE_OPTIONS: string } } {
  const cwd = temporaryFolder({ "preload.cjs": code });
  return { cwd, env: { NODE_OPTIONS: `--require ${join(cwd, "preload.cjs")}` } };
}

/** Every reading of the clock returns another hour, sometimes an earlier one. */
const JUMPING_CLOCK = `
  const real = Date;
  let looks = 0;
  const now = () => real.now() + (looks++ % 3 - 1) * 3_600_000;
  globalThis.Date = class extends real {
    constructor(...args) { super(...(args.length ? args : [now()])); }
    static now() { return now(); }
  };`;

describe("a clock that jumps by an hour at every reading", () => {
  test.each([
    { gate: "passes", port: openPort, exitCode: 0, codeOfCommand: 0, result: "pass", reason: "connected" },
    { gate: "fails", port: closedPort, exitCode: 1, codeOfCommand: 3, result: "fail", reason: "refused" },
  ])(
    "leaves a gate that $gate its verdict and its duration",
    async ({ port, exitCode, codeOfCommand, ...expected }) => {
      const { cwd, env } = preloaded(JUMPING_CLOCK);
      const address = `127.0.0.1:${await port()}`;
      const inputs = { addresses: address, timeout: "5s", wait: "300ms", "retry-delay": "50ms", "max-duration": "30s" };
      const step = await runAction(inputs, { node, cwd }, env);
      expect([step.exitCode, step.stderr]).toEqual([exitCode, ""]);
      const { result, results, startedAt, finishedAt } = step.report as {
        result: string;
        results: { reason: string; durationMs: number }[];
        startedAt: string;
        finishedAt: string;
      };
      expect([result, results.map(({ reason }) => reason)]).toEqual([expected.result, [expected.reason]]);
      const took = Date.parse(finishedAt) - Date.parse(startedAt);
      expect(took).toBeGreaterThanOrEqual(0);
      expect(took).toBeLessThan(3_600_000);
      const ended = await runCli(["run", "--address", address, "--wait", "300ms"], { node, cwd }, "", env);
      expect(ended.exitCode).toBe(codeOfCommand);
    },
  );
});

describe("a program that crashes while it dials", () => {
  test.each([
    {
      name: "throws a string",
      code: 'require("node:net").Socket.prototype.connect = () => { throw "not an error"; };',
      says: "not an error",
    },
    {
      name: "throws undefined",
      code: 'require("node:net").Socket.prototype.connect = () => { throw undefined; };',
      says: "Unexpected error: undefined",
    },
    {
      name: "throws an object that cannot be printed",
      code: 'require("node:net").Socket.prototype.connect = () => { throw Object.create(null); };',
      says: "Unexpected error: [object Object]",
    },
    {
      name: "has an unhandled rejection",
      code: 'require("node:net").Socket.prototype.connect = () => { Promise.reject(new Error("lost")); };',
      says: "The run ended before it had a verdict",
    },
    {
      name: "throws in a timer",
      code: 'require("node:net").Socket.prototype.connect = () => { setTimeout(() => { throw new Error("lost"); }); };',
      says: "The run ended before it had a verdict",
    },
    {
      name: "runs out of events before it has a verdict",
      code: `require("node:net").Socket.prototype.connect = function () { return this; };
        for (const name of ["setTimeout", "setInterval"]) {
          const real = globalThis[name];
          globalThis[name] = (...args) => real(...args).unref();
        }`,
      says: "The run ended before it had a verdict",
    },
  ])("and $name fails with a message", async ({ code, says }) => {
    const { cwd, env } = preloaded(code);
    const step = await runAction({ addresses: `127.0.0.1:${await openPort()}` }, { node, cwd }, env);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain(`::error::${says}`);
    expect(step.outputs).toEqual({ result: "error" });
    const ended = await runCli(["run", "--address", `127.0.0.1:${await openPort()}`], { node, cwd }, "", env);
    expect([ended.exitCode, ended.stdout]).toEqual([1, ""]);
    expect(ended.stderr).toContain(says);
  });
});

describe("few file descriptors", () => {
  test("are waited for: every check gets its own result", async () => {
    const [open, closed] = [await openPort(), await closedPort()];
    const addresses = Array.from({ length: 200 }, (_, n) =>
      n % 2 ? `open-${n}=127.0.0.1:${open}` : `closed-${n}=127.0.0.1:${closed}`,
    ).join("\n");
    const prefix = ["bash", "-c", 'ulimit -n 40 && exec "$@"', "bash"];
    const step = await runAction({ addresses, concurrency: "200" }, { node, cwd: temporaryFolder(), prefix });
    expect(step.exitCode).toBe(1);
    expect(step.report).toMatchObject({ counts: { total: 200, passed: 100, failed: 100, notRun: 0 } });
    const { results } = step.report as { results: { reason: string }[] };
    expect(new Set(results.map(({ reason }) => reason))).toEqual(new Set(["connected", "refused"]));
  });

  test.each([18, 20, 22, 24, 26, 28])(
    "and not even enough to work (%i) fail a gate, or tell the truth",
    async (limit) => {
      const prefix = ["bash", "-c", `ulimit -n ${limit} && exec "$@"`, "bash"];
      const cwd = temporaryFolder();
      const inputs = { addresses: `127.0.0.1:${await closedPort()}`, report: "junit=out.xml" };
      const step = await runAction(inputs, { node, cwd, prefix });
      expect(step.exitCode).not.toBe(0);
      const good = await runAction({ addresses: `127.0.0.1:${await openPort()}` }, { node, cwd, prefix });
      // A gate that passes has checked: its report says connected.
      if (good.exitCode === 0) expect(good.report).toMatchObject({ results: [{ reason: "connected" }] });
      else expect(good.exitCode).not.toBe(0);
    },
  );
});
