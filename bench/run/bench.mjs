// Measures the start of a run, lint, and how a run grows with its checks: node bench/run/bench.mjs
// Needs Go, `npm run build`, and the right to make a network namespace.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildMeasure, compare, hostPreflight, loopback, measured, median } from "../measure/measure.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
/** One of "start", "lint" and "growth". */
const ONLY = process.env.ONLY ?? "";
const dist = process.env.TEST_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const cli = join(dist, "cli.js");
/** Nothing listens there. */
const PORT = 9;
const CHECKS = [100, 1_000, 10_000, 20_000, 100_000];
const MAX_CHECKS = 20_000;
const CHECKS_PER_SPEC = 1_000;
/** All targets are refused. */
const FAILED = { env: { PATH: process.env.PATH }, codes: [3] };

/** The least that a dial costs. */
const SOCKET = `require("node:net").connect(${PORT}, "127.1.0.0").on("error", () => {})`;

if (process.argv[2] === "inside") inside(JSON.parse(process.argv[3]));
else outside();

function outside() {
  const folder = mkdtempSync(join(tmpdir(), "bench-run-"));
  try {
    const rights = process.getuid() === 0 ? [] : ["--map-root-user"];
    const order = JSON.stringify({ folder, program: buildMeasure(folder), minimal: buildMinimal(folder) });
    const command = [process.execPath, fileURLToPath(import.meta.url), "inside", order];
    // Reading further certificates takes Node longer than its start.
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
    process.exitCode = spawnSync("unshare", ["--net", ...rights, ...command], { stdio: "inherit", env }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An action that only dials, to set ours beside. */
function buildMinimal(folder) {
  const source = fileURLToPath(new URL("minimal.mjs", import.meta.url));
  const build = ["--no-install", "ncc", "build", source, "--minify", "--quiet", "--out", join(folder, "minimal")];
  const { status } = spawnSync("npx", build, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("ncc has not built bench/run/minimal.mjs");
  return join(folder, "minimal", "index.mjs");
}

function inside({ folder, program, minimal }) {
  spawnSync("ip", ["link", "set", "lo", "up"]);
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  if ("start".includes(ONLY)) start(program, { file, minimal });
  if ("lint".includes(ONLY)) lint(program, file);
  if ("growth".includes(ONLY)) growth(program, file);
}

function start(program, { file, minimal }) {
  const addresses = loopback(1, PORT);
  const spec = file("one.yaml", hostPreflight(addresses, { timeoutMs: 2_000 }));
  const template = file(
    "template.yaml",
    hostPreflight([`{{kurl range .RemoteHosts}}{{kurl . }}{{kurl end}}:${PORT}`], { timeoutMs: 2_000 }),
  );
  const context = file("context.json", '{"RemoteHosts": ["127.1.0.0"]}');
  // Not where the programs run: compiled code in a workspace is not used.
  const cache = mkdtempSync(join(tmpdir(), "bench-run-cache-"));
  const run = (...args) => ({ command: [process.execPath, cli, "run", ...args], ...FAILED });
  /** The same where compiled code is kept; the first run writes it. */
  const kept = ({ command, env, codes }) => ({
    command,
    env: {
      ...env,
      RUNNER_TOOL_CACHE: cache,
      RUNNER_ENVIRONMENT: "self-hosted",
      GITHUB_WORKSPACE: dirname(spec),
    },
    codes,
  });
  const action = (inputs, main = join(dist, "index.js")) => {
    const files = ["output", "state", "summary"].map((name) => file(name, ""));
    const given = Object.entries({ ...inputs, summary: "true", annotations: "true", comment: "off" });
    const env = {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: files[0],
      GITHUB_STATE: files[1],
      GITHUB_STEP_SUMMARY: files[2],
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    return { command: [process.execPath, main], env, codes: [1] };
  };
  const preflight = join(process.env.PEERS ?? "", "preflight");
  const runs = {
    "command line, an address": run("--address", addresses[0]),
    "command line, a spec": run(spec),
    "command line, a template": run(template, "--context-file", context),
    "action, an address": action({ addresses: addresses[0] }),
    "action, a spec": action({ spec }),
    "action, a template": action({ spec: template, "context-file": context }),
  };
  compare(program, {
    title: "one target",
    runs: 5 * RUNS,
    reference: "node -e 0",
    commands: {
      "node -e 0": [process.execPath, "-e", "0"],
      "a socket alone": [process.execPath, "-e", SOCKET],
      "an action of @actions/core alone": action({ addresses: addresses[0] }, minimal),
      ...(process.env.PEERS && existsSync(preflight)
        ? { preflight: { command: [preflight, "--interactive=false", spec], codes: [0, 3] } }
        : {}),
      ...runs,
      ...Object.fromEntries(Object.entries(runs).map(([name, each]) => [`${name}, compiled code kept`, kept(each)])),
    },
  });
  rmSync(cache, { recursive: true });
}

function lint(program, file) {
  const specs = specFiles(loopback(10_000, PORT), file);
  const contexts = [true, false].flatMap((isJoin) => [
    "--lint-context",
    `${isJoin}=${file(`${isJoin}.yaml`, `IsJoin: ${isJoin}\n`)}`,
  ]);
  compare(program, {
    title: "lint of 10,000 checks",
    runs: RUNS,
    reference: "alone",
    commands: {
      alone: [process.execPath, cli, "lint", ...specs],
      "under two contexts": [process.execPath, cli, "lint", ...specs, ...contexts],
    },
  });
}

function specFiles(addresses, file) {
  return Array.from({ length: Math.ceil(addresses.length / CHECKS_PER_SPEC) }, (_, part) => {
    const first = part * CHECKS_PER_SPEC;
    const own = addresses.slice(first, first + CHECKS_PER_SPEC);
    return file(`${part}.yaml`, hostPreflight(own, { timeoutMs: 2_000, first }));
  });
}

/** With more checks than a run may have, they are shards that run one after another. */
function growth(program, file) {
  console.log("\n| refused checks, with the JSON report | CPU, ms | µs a check | MiB |\n| --- | ---: | ---: | ---: |");
  for (const checks of CHECKS) {
    const addresses = loopback(checks, PORT);
    const report = ["--quiet", "--report", `json=${file("report.json", "")}`];
    const list = `@${file("addresses", addresses.join("\n"))}`;
    const shards = Math.ceil(checks / MAX_CHECKS);
    const shard = (index) => (shards > 1 ? ["--shard", `${index + 1}/${shards}`] : []);
    const runs = Array.from({ length: shards }, (_, index) => ["--address", list, ...shard(index)]);
    row(`${checks.toLocaleString("en")} addresses`, runs);
    if (shards === 1) row(`${checks.toLocaleString("en")} in specs`, [specFiles(addresses, file)]);
    function row(title, parts) {
      const rounds = Array.from({ length: shards > 1 ? 1 : RUNS }, () =>
        parts.map((part) => measured(program, [process.execPath, cli, "run", ...part, ...report], FAILED)),
      );
      const cpuMs = median(rounds.map((round) => round.reduce((sum, each) => sum + each.cpuMs, 0)));
      const mebibytes = Math.max(...rounds.flat().map((each) => each.mebibytes));
      console.log(`| ${[title, cpuMs.toFixed(0), ((1_000 * cpuMs) / checks).toFixed(0), mebibytes].join(" | ")} |`);
    }
  }
}
