import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab, Listener, NameServer, Reply } from "./description.js";

/** A network of one machine, with a name server at 127.0.0.53 and listeners. */
export interface OwnNetwork {
  /** Name -> IPv4 address, or what the name server does when asked for one; every other name does not exist. */
  readonly names?: Readonly<Record<string, string | Reply>>;
  /** Name -> what the name server does when asked for an IPv6 address; by default there is none. */
  readonly namesOfIpv6?: Readonly<Record<string, Reply>>;
  readonly nameServer?: Pick<NameServer, "always" | "onEdns" | "oneByOne" | "mostWaiting">;
  readonly listen?: readonly Listener[];
  /** Further lines of /etc/resolv.conf. */
  readonly resolvConf?: readonly string[];
  /** Settings of the kernel, `net.ipv4.ip_local_port_range=40000 40009`. */
  readonly sysctl?: readonly string[];
  /** The lines of /etc/nsswitch.conf. */
  readonly nsswitch?: readonly string[];
  /** Runs the program for 10 of every 100 ms, as a container with a tenth of a CPU. */
  readonly isSlow?: boolean;
  /** Commands of the shell before the program starts; `start NAME COMMAND...` waits until the command prints `ready`. */
  readonly before?: string;
}

/** The result of a run in such a network. */
export interface RanInNetwork {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** The check's reason and how many addresses were tried, `connected 1`, with how many checks have it. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly results: readonly Result[];
}

export interface Result {
  readonly reason: string;
  readonly networkStatus: string;
  readonly networkMessage: string;
  readonly resolvedBySystem?: true;
  readonly attempts: readonly { readonly addresses: readonly unknown[]; readonly missing?: string }[];
}

const SCRIPT = `set -e
ip link set lo up
for file in resolv.conf nsswitch.conf hosts; do mount --bind "$LAB/$file" /etc/$file; done
mkfifo "$LAB/open"
exec 9<>"$LAB/open"
start() { out="$LAB/$1.out"; shift; "$@" <&9 >"$out" & until grep -q ready "$out"; do sleep 0.05; done; }
start names "$NODE" "$NAME_SERVER" "$LAB/lab.json"
start listeners "$NODE" "$LISTENERS" "$LISTEN"
eval "$SETTINGS"
set +e
"$@" &
program=$!
if [ -n "$SLOW" ]; then
  while kill -STOP $program 2>/dev/null; do sleep 0.09; kill -CONT $program; sleep 0.01; done &
fi
wait $program
`;

/** Runs the command line, built by \`buildProgram\`, in a network of its own, and reads its JSON report. */
export function runInNetwork(
  { folder, program, nameServer, listeners }: Programs,
  network: OwnNetwork,
  args: readonly string[],
): RanInNetwork {
  const names = Object.entries(network.names ?? {});
  const lab: Pick<Lab, "nameServers" | "zone"> = {
    nameServers: [{ addresses: ["127.0.0.53"], ...network.nameServer }],
    zone: Object.fromEntries(
      names.map(([name, reply]) => [
        name,
        { A: typeof reply === "string" ? [reply] : reply, AAAA: network.namesOfIpv6?.[name] ?? [] },
      ]),
    ),
  };
  const own = join(folder, `network-${networks++}`);
  mkdirSync(own);
  const files = {
    "lab.json": JSON.stringify(lab),
    "lab.sh": SCRIPT,
    "resolv.conf": ["nameserver 127.0.0.53", ...(network.resolvConf ?? []), ""].join("\n"),
    "nsswitch.conf": `${(network.nsswitch ?? ["hosts: files dns"]).join("\n")}\n`,
    hosts: "127.0.0.1 localhost\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(own, name), content);
  const settings = (network.sysctl ?? []).map((setting) => `sysctl -qw "${setting}"`);
  const report = join(own, "report.json");
  const namespaces = ["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const rights = process.getuid?.() === 0 ? [] : ["--map-root-user"];
  const command = [process.execPath, program, ...args, "--report", `json=${report}`];
  const { status, stderr } = spawnSync("unshare", [...rights, ...namespaces, "sh", join(own, "lab.sh"), ...command], {
    encoding: "utf8",
    env: {
      PATH: process.env.PATH ?? "",
      LAB: own,
      NODE: process.execPath,
      NAME_SERVER: nameServer,
      LISTENERS: listeners,
      LISTEN: JSON.stringify(network.listen ?? []),
      SETTINGS: [...settings, network.before ?? ":"].join("\n"),
      SLOW: network.isSlow ? "1" : "",
    },
  });
  const results = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")).results as Result[]) : [];
  return { exitCode: status, stderr, outcomes: counted(results), results };
}

let networks = 0;

/** The bundled programs, in a folder that is removed after the tests. */
export interface Programs {
  readonly folder: string;
  readonly program: string;
  readonly nameServer: string;
  readonly listeners: string;
}

function counted(results: readonly Result[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason, attempts } of results) {
    const outcome = `${reason} ${attempts.at(-1)?.addresses.length ?? 0}`;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
