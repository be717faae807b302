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

/** Ports that do this to whoever connects. */
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
  { name: "accept and never say or close anything", does: () => {} },
  {
    name: "send a flood of data at once",
    does: (socket) => {
      for (let n = 0; n < 4; n++) socket.write(chunk);
    },
  },
  {
    name: "send without an end",
    does: (socket) => {
      const more = () => !socket.destroyed && socket.write(chunk, () => setImmediate(more));
      more();
    },
  },
  { name: "reset the connection at once", does: (socket) => socket.resetAndDestroy() },
  { name: "close it at once", does: (socket) => socket.end() },
  {
    name: "send commands of the runner",
    does: (socket) => socket.write("\n::error::pwned\n::set-output name=result::pass\n"),
  },
];

describe.each(endpoints)(`${ENDPOINTS} endpoints that $name`, ({ does }) => {
  test("are connected to, the run ends, and none of what they send is kept", async () => {
    const ports = await hostile(does);
    const cwd = temporaryFolder({
      "preload.cjs":
        'process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS + "\\n"));',
    });
    const addresses = ports.map((port, n) => `endpoint-${n}=127.0.0.1:${port}`).join("\n");
    const env = { NODE_OPTIONS: `--require ${join(cwd, "preload.cjs")}` };
    const step = await runAction({ addresses, timeout: "20s" }, { node, cwd }, env);
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ result: "pass", passed: "50" });
    expect(step.stdout + step.summary + JSON.stringify(step.report)).not.toMatch(/flood|pwned/);
    const kilobytes = Number(/maxRSS (\d+)/.exec(step.stderr)?.[1]);
    // What is sent is never read; one flood alone would be 800 MiB.
    expect(kilobytes).toBeLessThan(300 * 1024);
    const { exitCode } = await runCli(["run", "--address", addresses, "--timeout", "20s"], { node, cwd });
    expect(exitCode).toBe(0);
  });
});
