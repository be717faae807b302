import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

/** A folder whose file is loaded before the program, and the environment that does so. */
function preloaded(code: string, files: Readonly<Record<string, string>> = {}) {
  const cwd = temporaryFolder({ ...files, "preload.cjs": code });
  return { cwd, env: { NODE_OPTIONS: `--require ${join(cwd, "preload.cjs")}` } };
}

const NO_INTERFACES = `
  const fail = () => { throw new Error("uv_interface_addresses returned Unknown system error 97"); };
  require("node:os").networkInterfaces = fail;`;

/** A name of this machine, in a file of hosts that only this process has. */
const A_NAME = `
  const fs = require("node:fs");
  const { readFileSync } = fs;
  fs.readFileSync = (path, ...rest) => path === "/etc/hosts" ? "127.0.0.1 svc.example.com" : readFileSync(path, ...rest);`;

const SYNC = `
  require("node:module").syncBuiltinESMExports();`;

describe("network interfaces that cannot be read", () => {
  test.each([
    { port: openPort, exitCode: 0, reason: "connected" },
    { port: closedPort, exitCode: 1, reason: "refused" },
  ])("leave a name its result: $reason", async ({ port, exitCode, reason }) => {
    const { cwd, env } = preloaded(NO_INTERFACES + A_NAME + SYNC);
    const inputs = { addresses: `svc.example.com:${await port()}`, resolver: "go" };
    const step = await runAction(inputs, { node, cwd }, env);
    expect([step.exitCode, step.stderr]).toEqual([exitCode, ""]);
    expect(step.report).toMatchObject({ results: [{ reason, ownAddress: "127.0.0.1" }] });
  });

  test("leave an IPv6 address its failure", async () => {
    const { cwd, env } = preloaded(NO_INTERFACES + SYNC);
    const inputs = { addresses: "[fe80::1%nosuch]:9\n[2001:db8::1]:9", timeout: "200ms" };
    const step = await runAction(inputs, { node, cwd }, env);
    expect([step.exitCode, step.stderr]).toEqual([1, ""]);
    expect(step.report).toMatchObject({ counts: { total: 2, failed: 2 } });
  });
});

describe("an address that Node cannot read", () => {
  const UNREADABLE = `
    const fail = () => { throw new Error("uv_if_indextoiid returned ENOENT"); };
    Object.assign(require("node:net").Socket.prototype, { _getsockname: fail, _getpeername: fail });`;

  test.each([
    { name: "refused", port: closedPort, reason: "refused" },
    // The port is one that the kernel may pick for us, and then this would be our own socket.
    { name: "a connection that may be one to itself", port: openPort, reason: "local-limit" },
  ])("leaves a result: $name", async ({ port, reason }) => {
    const { cwd, env } = preloaded(UNREADABLE);
    const step = await runAction({ addresses: `127.0.0.1:${await port()}` }, { node, cwd }, env);
    expect([step.exitCode, step.stderr]).toEqual([1, ""]);
    expect(step.report).toMatchObject({ results: [{ reason }] });
  });
});

test("memory that cannot be read, as without /proc, leaves a result", async () => {
  const { cwd, env } = preloaded(`
    const fail = () => { throw new Error("ENOENT: no such file or directory, uv_resident_set_memory"); };
    process.memoryUsage = Object.assign(fail, { rss: fail });`);
  const spec = "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec: {collectors: [], analyzers: []}\n";
  const [address, file] = [
    await runCli(["run", "--address", `127.0.0.1:${await openPort()}`], { node, cwd }, "", env),
    await runCli(["lint", "-"], { node, cwd }, spec, env),
  ];
  expect([address.exitCode, address.stderr]).toEqual([0, ""]);
  expect(file.stdout).toContain("nothing would be checked");
});

describe("lookups without a task for them", () => {
  const INVERTED = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: { name: closed }
spec:
  collectors:
    - tcpConnect: { collectorName: admin, address: "localhost:PORT" }
  analyzers:
    - tcpConnect:
        collectorName: admin
        outcomes:
          - fail: { when: connected, message: The port is open }
          - pass: { message: The port is closed }
`;

  /** A helper process that may not have so many threads ends at once. */
  const fewTasks = (threads: number) => `
    const children = require("node:child_process");
    const { spawn } = children;
    children.spawn = (file, args, options) =>
      Number(options.env?.UV_THREADPOOL_SIZE) > ${threads}
        ? spawn(file, ["-e", "process.exit(134)"], options)
        : spawn(file, args, options);${SYNC}`;

  test.each([
    { name: "fail a spec that passes unless it is connected", threads: 0, reason: "local-limit" },
    { name: "are made where there are a few", threads: 8, reason: "connected" },
  ])("$name", async ({ threads, reason }) => {
    const { cwd, env } = preloaded(fewTasks(threads), {
      "spec.yaml": INVERTED.replace("PORT", String(await openPort())),
    });
    const args = ["run", "spec.yaml", "--resolver", "system", "--ip-family", "4", "--format", "json"];
    const { exitCode, stdout } = await runCli(args, { node, cwd }, "", env);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ status: "fail", reason }] });
  });
});
