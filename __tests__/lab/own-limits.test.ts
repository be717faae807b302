import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { buildProgram, canCountPackets } from "./counting-network.js";
import { type Programs, runInNetwork } from "./own-network.js";
import { bundleScripts } from "./run.js";

jest.setTimeout(60_000);

const PORT = 18_080;
const OPEN = [{ port: PORT, host: "0.0.0.0" }];

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const describeWithNetwork = canCountPackets() ? describe : describe.skip;

describeWithNetwork("limits that are not the target's", () => {
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-limits-"));
  let programs: Programs;
  beforeAll(async () => {
    programs = { folder, program: buildProgram(folder), ...(await bundleScripts(folder)) };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("fifty checks of a listener that takes ten connections at a time all connect", () => {
    // The kernel repeats a lost SYN after a second, later than the timeout.
    const rule = `tcp dport ${PORT} tcp flags syn limit rate over 600/second burst 10 packets drop`;
    const before = `nft 'table inet small { chain in { type filter hook input priority 0; ${rule}; }; }'`;
    const lines = Array.from({ length: 50 }, () => `127.0.0.1:${PORT}`).join("\n");
    const args = ["run", "--address", lines, "--timeout", "900ms"];
    const { exitCode, outcomes } = runInNetwork(programs, { listen: OPEN, before }, args);
    expect({ exitCode, outcomes }).toEqual({ exitCode: 0, outcomes: { "connected 1": 50 } });
  });

  test.each(["go", "system"])("hundreds of names of a slow name server are all found by resolver %s", (resolver) => {
    const hosts = Array.from({ length: 400 }, (_, index) => `host${index}.example.com`);
    const network = {
      names: Object.fromEntries(hosts.map((host) => [host, "127.0.0.1"])),
      nameServer: { oneByOne: { eachMs: 1, room: 450 } },
      listen: OPEN,
    };
    const lines = hosts.map((host) => `${host}:${PORT}`).join("\n");
    // A lost question is repeated after five seconds.
    const args = ["run", "--address", lines, "--timeout", "4s", "--resolver", resolver];
    const { exitCode, outcomes } = runInNetwork(programs, network, args);
    expect({ exitCode, outcomes }).toEqual({ exitCode: 0, outcomes: { "connected 1": 400 } });
  });

  test.each(["go", "system"])(
    "a name server that refuses beyond 150 questions at a time refuses no name to resolver %s",
    (resolver) => {
      const hosts = Array.from({ length: 200 }, (_, index) => `host${index}.example.com`);
      const network = {
        names: Object.fromEntries(hosts.map((host) => [host, { addresses: ["127.0.0.1"], delayMs: 300 }])),
        nameServer: { mostWaiting: 150 },
        listen: OPEN,
      };
      const lines = hosts.map((host) => `${host}:${PORT}`).join("\n");
      const { exitCode, outcomes } = runInNetwork(programs, network, [
        "run",
        "--address",
        lines,
        "--resolver",
        resolver,
      ]);
      expect({ exitCode, outcomes }).toEqual({ exitCode: 0, outcomes: { "connected 1": 200 } });
    },
  );

  test("hundreds of names with a thousand addresses are looked up within 5 s of processor time and 400 MB", () => {
    const addresses = Array.from({ length: 1_000 }, (_, at) => `127.1.${at >> 8}.${at & 255}`);
    const targets = Array.from({ length: 400 }, (_, at) => `n${at}.example.com`);
    const usage = join(folder, "usage.json");
    const network = {
      names: Object.fromEntries(targets.map((name) => [name, { addresses, truncate: true }])),
      before: `exec 3>"${usage}"; export NODE_OPTIONS="--import ${pathToFileURL("scripts/fuzz/usage.mjs")}"; ulimit -t 20`,
    };
    const lines = targets.map((name) => `${name}.:1`).join("\n");
    const args = ["run", "--address", lines, "--resolver", "go", "--allow", "10.0.0.0/8"];
    const { exitCode, outcomes } = runInNetwork(programs, network, args);
    const { cpuMs, rssKb } = JSON.parse(readFileSync(usage, "utf8"));
    expect({ exitCode, names: sum(Object.values(outcomes)) }).toEqual({ exitCode: 3, names: targets.length });
    expect(Object.keys(outcomes).filter((outcome) => !outcome.startsWith("policy-denied "))).toEqual([]);
    expect(cpuMs).toBeLessThan(5_000);
    expect(rssKb).toBeLessThan(400 * 1_024);
  });

  const HOLD_UDP_PORTS = `
    const { createSocket } = require("node:dgram");
    const sockets = Array.from({ length: 10 }, (_, index) => createSocket("udp4").bind(40000 + index));
    Promise.all(sockets.map((socket) => require("node:events").once(socket, "listening"))).then(() => console.log("ready"));
  `;
  const NO_TCP_PORTS = Array.from({ length: 10 }, (_, index) => ({ port: 40_000 + index, host: "0.0.0.0" }));
  const names = { "db.example.com": "127.0.0.1", "long.example.com": { addresses: ["127.0.0.1"], truncate: true } };

  test.each([
    { kind: "a connect", address: `127.0.0.1:${PORT}`, listen: NO_TCP_PORTS },
    {
      kind: "a connect on a machine without UDP ports",
      address: `127.0.0.1:${PORT}`,
      listen: NO_TCP_PORTS,
      isUdp: true,
    },
    { kind: "a lookup over UDP", address: `db.example.com:${PORT}`, listen: [], isUdp: true },
    { kind: "a lookup over TCP", address: `long.example.com:${PORT}`, listen: NO_TCP_PORTS },
  ])("no local port for $kind is a local limit", ({ address, listen, isUdp }) => {
    const network = {
      names,
      listen: [...OPEN, ...listen],
      sysctl: ["net.ipv4.ip_local_port_range=40000 40009"],
      ...(isUdp ? { before: `start udp "$NODE" -e '${HOLD_UDP_PORTS}'` } : {}),
    };
    const args = ["run", "--address", address, "--resolver", "go", "--timeout", "20s"];
    const { results } = runInNetwork(programs, network, args);
    expect(results.map(({ reason }) => reason)).toEqual(["local-limit"]);
  });
});
