import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { temporaryFolder } from "../temporary-folder.js";

/** The number of sent packets by destination. */
export interface Packets {
  readonly ipv4: number;
  readonly ipv6: number;
  readonly loopback: number;
  readonly dns: number;
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** The JSON report, if one was written. */
  readonly report: Record<string, unknown> | undefined;
  readonly packets: Packets;
}

const HOSTS = `
192.0.2.7   plain.example.com
127.0.0.1   loopback.example.com
192.0.2.8   both.example.com
192.0.2.9   both.example.com
2001:db8::7 six.example.com
`;

/** Nothing listens, so every packet gets a refusal, which is not counted. */
const SCRIPT = `set -e
ip link set lo up
ip route add local 192.0.2.0/24 dev lo
ip -6 route add local 2001:db8::/32 dev lo
nft -f - <<'RULES'
table inet lab {
  counter ipv4 {}
  counter ipv6 {}
  counter loopback {}
  counter dns {}
  chain out {
    type filter hook output priority 0;
    tcp flags & rst == rst return
    ip daddr 192.0.2.0/24 counter name ipv4
    ip6 daddr 2001:db8::/32 counter name ipv6
    ip daddr 127.0.0.0/8 tcp dport != 53 counter name loopback
    ip6 daddr ::1 tcp dport != 53 counter name loopback
    meta l4proto { tcp, udp } th dport 53 counter name dns
  }
}
RULES
mount --bind "$LAB/hosts" /etc/hosts
mount --bind "$LAB/resolv.conf" /etc/resolv.conf
set +e
"$@"
code=$?
nft -j list counters > "$LAB/counters.json"
exit $code
`;

/** Whether packets can be counted on this machine; throws if not where it is required (CI). */
export function canCountPackets(): boolean {
  const { status, stderr } = spawnSync("unshare", ["-nm", "nft", "list", "ruleset"], { encoding: "utf8" });
  if (status === 0) return true;
  if (process.env.CI || process.env.REQUIRE_NETNS) throw new Error(`Cannot make a network namespace: ${stderr}`);
  console.warn("Skipped: packets can be counted only as root, with iproute2 and nftables installed");
  return false;
}

/** Builds the command-line program from these sources. Returns its path. */
export function buildProgram(folder: string): string {
  const outfile = join(folder, "program.mjs");
  buildSync({
    entryPoints: ["src/bin.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  return outfile;
}

/** Runs the program in a separate network with its own names, and counts the packets that it sends. */
export function countPackets(program: string, args: readonly string[]): Ran {
  const lab = temporaryFolder({
    hosts: HOSTS,
    "resolv.conf": "nameserver 127.0.0.53\noptions timeout:1 attempts:1\n",
    "lab.sh": SCRIPT,
  });
  const report = join(lab, "report.json");
  const command = ["-nm", "sh", join(lab, "lab.sh"), process.execPath, program, ...args, "--report", `json=${report}`];
  const { status, stderr } = spawnSync("unshare", command, {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", LAB: lab },
  });
  const { nftables } = readJson(join(lab, "counters.json")) as { nftables: readonly { counter?: Counter }[] };
  const counters = nftables.flatMap(({ counter }) => (counter ? [[counter.name, counter.packets] as const] : []));
  return {
    exitCode: status,
    stderr,
    report: existsSync(report) ? readJson(report) : undefined,
    packets: Object.fromEntries(counters) as unknown as Packets,
  };
}

interface Counter {
  readonly name: string;
  readonly packets: number;
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}
