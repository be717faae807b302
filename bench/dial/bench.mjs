// Sets dialing beside Go and other tools: node bench/dial/bench.mjs
// Needs Go, and the right to make a network namespace: as root, or where unshare --map-root-user is allowed.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { buildMeasure, compare, hostPreflight, loopback } from "../measure/measure.mjs";

const here = dirname(fileURLToPath(import.meta.url));
/** A part of the title of the scenarios to measure. */
const ONLY = process.env.ONLY ?? "";
const RUNS = Number(process.env.RUNS ?? 5);
const OPEN_PORT = 18_080;
const CLOSED_PORT = 18_081;
const CHECKS_PER_SPEC = 1_000;
/** Exit codes of tools that have checked something; preflight and our command line have 2 where they have not. */
const CODES = [0, 1, 3, 4];
/** What the others are set beside, the first that takes part. */
const REFERENCES = ["Go, 1,000 at once", "bare node"];
const NAME_SERVER = "127.0.0.53";

if (process.argv[2] === "inside") await inside(JSON.parse(process.argv[3]));
else outside();

/** Builds what is measured, then goes into a network of its own. */
function outside() {
  const folder = mkdtempSync(join(tmpdir(), "bench-dial-"));
  try {
    const driver = join(folder, "run.mjs");
    buildSync({
      entryPoints: [join(here, "run.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: driver,
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "error",
    });
    const go = join(folder, "go");
    execFileSync("go", ["build", "-o", go, "."], { cwd: here, env: { ...process.env, CGO_ENABLED: "0" } });
    const rights = process.getuid() === 0 ? [] : ["--map-root-user"];
    const order = JSON.stringify({ folder, driver, go, program: buildMeasure(folder) });
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
    const unshare = ["--net", "--mount", ...rights, process.execPath, fileURLToPath(import.meta.url), "inside", order];
    process.exitCode = spawnSync("unshare", unshare, { stdio: "inherit", env }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loopback answers at once, 198.18.0.0/15 never. */
async function inside({ folder, driver, go, program }) {
  for (const command of [
    "link set lo up",
    "addr add 192.0.2.1/32 dev lo",
    "route add 198.18.0.0/15 dev lo src 192.0.2.1",
  ]) {
    execFileSync("ip", command.split(" "));
  }
  const drop =
    "table inet bench { chain output { type filter hook output priority 0; ip daddr 198.18.0.0/15 drop; }; }\n";
  execFileSync("nft", ["-f", "-"], { input: drop });
  writeFileSync(join(folder, "resolv.conf"), `nameserver ${NAME_SERVER}\n`);
  execFileSync("mount", ["--bind", join(folder, "resolv.conf"), "/etc/resolv.conf"]);
  const helpers = [
    spawn(go, ["listen", `0.0.0.0:${OPEN_PORT}`], { stdio: ["pipe", "pipe", "inherit"] }),
    spawn(process.execPath, [join(here, "slow-dns.mjs"), NAME_SERVER, "300"], { stdio: ["pipe", "pipe", "inherit"] }),
  ];
  for (const helper of helpers) await once(helper.stdout, "data");
  try {
    for (const scenario of scenarios(tools({ folder, driver, go })))
      if (scenario.title.includes(ONLY)) measure(program, scenario);
  } finally {
    for (const helper of helpers) helper.kill();
  }
}

/** Each tool makes a command line for addresses and a timeout in milliseconds; those not installed are left out. */
function tools({ folder, driver, go }) {
  const cli = join(process.env.TEST_DIST ?? join(here, "../../dist"), "cli.js");
  const built = existsSync(cli);
  const run = [process.execPath, cli, "run"];
  const preflight = program("preflight");
  const goss = program("goss");
  const wait4x = program("wait4x");
  const nmap = program("nmap");
  let files = 0;
  const specs = (addresses, timeoutMs) =>
    Array.from({ length: Math.ceil(addresses.length / CHECKS_PER_SPEC) }, (_, part) => {
      const file = join(folder, `${++files}.yaml`);
      const first = part * CHECKS_PER_SPEC;
      writeFileSync(file, hostPreflight(addresses.slice(first, first + CHECKS_PER_SPEC), { timeoutMs, first }));
      return file;
    });
  const lines = (addresses) => `${addresses.join("\n")}\n`;
  return {
    "our dialer": (addresses, timeoutMs) => [[process.execPath, driver, timeoutMs, 1024], lines(addresses)],
    "our command line": built && ((addresses, timeoutMs) => [[...run, ...specs(addresses, timeoutMs), "--quiet"]]),
    "our command line, JSON":
      built && ((addresses, timeoutMs) => [[...run, ...specs(addresses, timeoutMs), "--format", "json"]]),
    "Go, 1,000 at once": (addresses, timeoutMs) => [
      [go, `${timeoutMs}ms`, Math.min(addresses.length, 1_000)],
      lines(addresses),
    ],
    "Go, one after another": (addresses, timeoutMs) => [[go, `${timeoutMs}ms`, 1], lines(addresses)],
    preflight:
      preflight && ((addresses, timeoutMs) => [[preflight, "--interactive=false", ...specs(addresses, timeoutMs)]]),
    goss:
      goss &&
      ((addresses, timeoutMs) => {
        const file = join(folder, `${++files}.json`);
        const addr = addresses.map((address) => [`tcp://${address}`, { reachable: true, timeout: timeoutMs }]);
        writeFileSync(file, JSON.stringify({ addr: Object.fromEntries(addr) }));
        return [[goss, "-g", file, "validate"]];
      }),
    wait4x:
      wait4x &&
      ((addresses, timeoutMs) => [
        [wait4x, "tcp", ...addresses, "--timeout", `${timeoutMs}ms`, "--connection-timeout", `${timeoutMs}ms`],
      ]),
    nmap:
      nmap &&
      ((addresses, timeoutMs) => {
        const port = addresses[0].split(":")[1];
        const hosts = addresses.map((address) => address.split(":")[0]).join("\n");
        const patience = [
          "--max-retries",
          "0",
          "--initial-rtt-timeout",
          `${timeoutMs}ms`,
          "--max-rtt-timeout",
          `${timeoutMs}ms`,
        ];
        return [
          [
            nmap,
            "-sT",
            "-Pn",
            "-n",
            "-p",
            port,
            "--min-parallelism",
            "1000",
            "--min-hostgroup",
            "1024",
            ...patience,
            "-iL",
            "-",
          ],
          hosts,
        ];
      }),
    "bare sockets of Node, 64 at once": (addresses) => [
      [process.execPath, join(here, "bare.mjs"), Math.min(addresses.length, 64)],
      lines(addresses),
    ],
    "bare node": () => [[process.execPath, "-e", "0"]],
  };
}

function scenarios(all) {
  const dropped = (count) => Array.from({ length: count }, (_, i) => `198.18.${i >> 8}.${i & 255}:80`);
  const pick = (...names) => Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  const bulk = [
    "our dialer",
    "our command line",
    "our command line, JSON",
    "bare sockets of Node, 64 at once",
    "Go, 1,000 at once",
    "Go, one after another",
    "preflight",
    "nmap",
  ];
  return [
    {
      title: "one open target",
      addresses: [`127.0.0.1:${OPEN_PORT}`],
      timeoutMs: 2_000,
      runs: 4 * RUNS,
      tools: pick("our command line", "our dialer", "preflight", "goss", "wait4x", "nmap", "bare node"),
    },
    {
      title: "10,000 open targets",
      addresses: loopback(10_000, OPEN_PORT),
      timeoutMs: 2_000,
      runs: RUNS,
      tools: pick(...bulk),
    },
    {
      title: "10,000 refused targets",
      addresses: loopback(10_000, CLOSED_PORT),
      timeoutMs: 2_000,
      runs: RUNS,
      tools: pick(...bulk),
    },
    {
      title: "10 dropped targets, 2 s",
      addresses: dropped(10),
      timeoutMs: 2_000,
      runs: 1,
      tools: pick(
        "our dialer",
        "our command line",
        "our command line, JSON",
        "Go, 1,000 at once",
        "Go, one after another",
        "preflight",
        "goss",
        "nmap",
      ),
    },
    {
      title: "1,000 dropped targets, 2 s",
      addresses: dropped(1_000),
      timeoutMs: 2_000,
      runs: 3,
      tools: pick("our dialer", "our command line", "Go, 1,000 at once", "nmap"),
    },
    {
      title: "200 names, answered after 300 ms",
      addresses: Array.from({ length: 200 }, (_, i) => `host${i}.example:${OPEN_PORT}`),
      timeoutMs: 5_000,
      runs: 3,
      tools: pick("our dialer", "our command line", "Go, 1,000 at once"),
    },
  ];
}

/** Whole processes, the tools in turn. */
function measure(program, { title, addresses, timeoutMs, runs, tools }) {
  const commands = Object.fromEntries(
    Object.entries(tools).map(([name, make]) => {
      const [command, input] = make(addresses, timeoutMs);
      return [name, { command, input, codes: CODES }];
    }),
  );
  compare(program, { title, commands, runs, reference: REFERENCES.find((name) => name in tools) });
}

/** A program of the search path, or of the folder that PEERS names. */
function program(name) {
  const built = join(process.env.PEERS ?? "", name);
  if (process.env.PEERS && existsSync(built)) return built;
  const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
