import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { node } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

const ENDPOINTS = 50;
const MiB = 1024 * 1024;

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
  sockets.clear();
});

/** Opens ports that do this to each connection. */
async function hostile(onConnection: (socket: Socket) => void): Promise<readonly number[]> {
  const listening = Array.from({ length: ENDPOINTS }, async () => {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      onConnection(socket);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  });
  return Promise.all(listening);
}

const chunk = Buffer.alloc(4 * MiB, "flood ");

const endpoints: readonly { name: string; does: (socket: Socket) => void }[] = [
  { name: "accept and then do nothing", does: () => {} },
  {
    name: "immediately send a flood of data",
    does: (socket) => {
      for (let n = 0; n < 4; n++) socket.write(chunk);
    },
  },
  {
    name: "send endlessly",
    does: (socket) => {
      const more = () => !socket.destroyed && socket.write(chunk, () => setImmediate(more));
      more();
    },
  },
  { name: "reset the connection immediately", does: (socket) => socket.resetAndDestroy() },
  { name: "close it immediately", does: (socket) => socket.end() },
  {
    name: "send workflow commands",
    does: (socket) => socket.write("\n::error::pwned\n::set-output name=result::pass\n"),
  },
];

describe.each(endpoints)(`${ENDPOINTS} endpoints that $name`, ({ does }) => {
  test("are connected, the run ends, and nothing that they send is kept", async () => {
    const ports = await hostile(does);
    const cwd = temporaryFolder({
      "preload.cjs":
        // The kernel's maximum of a process begins with that of its parent, a worker of Jest; this one does not.
        `const { readFileSync } = require("node:fs");
         const peak = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
         process.on("exit", () => process.stderr.write("maxRSS " + (process.platform === "linux" ? peak() : process.resourceUsage().maxRSS) + "\\n"));`,
    });
    const addresses = ports.map((port, n) => `endpoint-${n}=127.0.0.1:${port}`).join("\n");
    const env = { NODE_OPTIONS: `--require ${join(cwd, "preload.cjs")}` };
    const step = await runAction({ addresses, timeout: "20s" }, { node, cwd }, env);
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ result: "pass", passed: "50" });
    expect(step.stdout + step.summary + JSON.stringify(step.report)).not.toMatch(/flood|pwned/);
    const kilobytes = Number(/maxRSS (\d+)/.exec(step.stderr)?.[1]);
    // The data is never read: one flood alone is 800 MiB.
    expect(kilobytes).toBeLessThan(300 * 1024);
    const { exitCode } = await runCli(["run", "--address", addresses, "--timeout", "20s"], { node, cwd });
    expect(exitCode).toBe(0);
  });
});
