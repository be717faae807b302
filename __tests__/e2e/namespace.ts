import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

/** A separate network in which one port listens on every loopback address, and packets to another port are dropped. */
export interface Namespace {
  /** The prefix of a command that runs in it. */
  readonly prefix: readonly string[];
  readonly openPort: number;
  readonly droppedPort: number;
  readonly remove: () => void;
}

const OPEN = 8000;
const DROPPED = 9000;

/** Whether this machine can make one. Throws if not where it is required (CI). */
export function canHaveNamespace(): boolean {
  try {
    execFileSync("ip", ["netns", "add", "tcp-preflight-probe"], { stdio: "pipe" });
    execFileSync("ip", ["netns", "exec", "tcp-preflight-probe", "nft", "list", "ruleset"], { stdio: "pipe" });
    return true;
  } catch (error) {
    if (process.env.CI || process.env.REQUIRE_NETNS) throw error;
    console.warn("Skipped: packets can be dropped only as root, with iproute2 and nftables installed");
    return false;
  } finally {
    try {
      execFileSync("ip", ["netns", "delete", "tcp-preflight-probe"], { stdio: "pipe" });
    } catch {
      // It did not exist.
    }
  }
}

export async function createNamespace(): Promise<Namespace> {
  const name = `tcp-preflight-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const prefix = ["ip", "netns", "exec", name];
  const inside = (command: string, ...args: string[]) => execFileSync("ip", ["netns", "exec", name, command, ...args]);
  execFileSync("ip", ["netns", "add", name]);
  inside("ip", "link", "set", "lo", "up");
  inside("nft", "add table inet t; add chain inet t i { type filter hook input priority 0; }");
  inside("nft", `add rule inet t i tcp dport ${DROPPED} drop`);
  const server = await listenInside(prefix);
  return {
    prefix,
    openPort: OPEN,
    droppedPort: DROPPED,
    remove: () => {
      server.kill();
      execFileSync("ip", ["netns", "delete", name]);
    },
  };
}

async function listenInside(prefix: readonly string[]): Promise<ChildProcess> {
  const program = `require("node:net").createServer((s) => s.on("error", () => {}).destroy()).listen(${OPEN}, "0.0.0.0", 1024, () => console.log("up"))`;
  const [command = "", ...args] = [...prefix, process.execPath, "-e", program];
  const server = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  return server;
}
