import { spawnSync } from "node:child_process";
import type { Client, Lab } from "./description.js";

/** A process that holds a network namespace open. */
export interface Namespace {
  readonly pid: number;
}

/** Runs a command in a namespace; throws its output when it fails. */
function runIn({ pid }: Namespace, command: readonly string[], input = ""): void {
  const all = ["nsenter", `--net=/proc/${pid}/ns/net`, ...command];
  const { status, stderr, error } = spawnSync(all[0] as string, all.slice(1), { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${all.join(" ")}: ${error?.message ?? stderr}`);
}

function ip(namespace: Namespace, command: string): void {
  const family = /[0-9a-f]:[0-9a-f:]*/.test(command) ? "-6" : "-4";
  runIn(namespace, ["ip", family, ...command.split(" ")]);
}

function setSysctl(namespace: Namespace, name: string, value: string): void {
  runIn(namespace, ["sh", "-c", `printf '%s' "$1" > "$2"`, "sh", value, `/proc/sys/${name.replaceAll(".", "/")}`]);
}

/** Duplicate address detection would take a second; limits on ICMP would lose some answers. */
const ALL_NAMESPACES: Readonly<Record<string, string>> = {
  "net.ipv6.conf.default.accept_dad": "0",
  "net.ipv6.conf.all.accept_dad": "0",
  "net.ipv4.icmp_ratelimit": "0",
  "net.ipv6.icmp.ratelimit": "0",
  "net.ipv4.icmp_msgs_per_sec": "100000",
  "net.ipv4.icmp_msgs_burst": "100000",
};

function prepare(namespace: Namespace, sysctl: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(ALL_NAMESPACES)) {
    try {
      setSysctl(namespace, name, value);
    } catch {
      // Some limits are the whole machine's on older kernels; the lab works within them.
    }
  }
  for (const [name, value] of Object.entries(sysctl)) setSysctl(namespace, name, value);
  ip(namespace, "link set lo up");
}

/** Builds the bridge, the addresses of all hosts of the network, and the firewall's rules for each. */
export function buildRouter(router: Namespace, { router: described }: Lab): void {
  prepare(router);
  ip(router, "link add br0 type bridge");
  ip(router, "link set br0 up");
  for (const address of described.addresses) addAddress(router, address, "br0");
  runIn(router, ["nft", "-f", "-"], `table inet lab {\n${described.nft.join("\n")}\n}\n`);
}

/** Connects a machine to the bridge; its end of the link is `c0`. */
export function connectClient(router: Namespace, client: Namespace, described: Client, index: number): void {
  prepare(client, described.sysctl);
  ip(router, `link add s${index} type veth peer name c0 netns ${client.pid}`);
  ip(router, `link set s${index} master br0`);
  ip(router, `link set s${index} up`);
  ip(client, "link set c0 up");
  for (const address of described.addresses) addAddress(client, address, "c0");
  for (const route of described.routes ?? []) ip(client, `route add ${route}`);
  if (described.nft) runIn(client, ["nft", "-f", "-"], `table inet lab {\n${described.nft.join("\n")}\n}\n`);
}

function addAddress(namespace: Namespace, address: string, device: string): void {
  ip(namespace, `addr add ${address} dev ${device}${address.includes(":") ? " nodad" : ""}`);
}
