// One long list as many shards on this machine, one after another, then merged: nothing is lost, and nothing is there twice.
// node bench/merge/shards.mjs --endpoints 100000 --shards 100
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen, parsedArgs } from "./loopback.mjs";

const { endpoints: ENDPOINTS, shards: SHARDS } = parsedArgs({ endpoints: "100000", shards: "100" });
/** One of so many endpoints refuses. */
const REFUSED_STEP = 10;
/** A run that has not ended after this time is stopped; its processor time shows whether it was waiting or had no processor. */
const MAX_RUN_MS = 300_000;

const cli = join(process.env.TEST_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url)), "cli.js");
const folder = mkdtempSync(join(tmpdir(), "bench-shards-"));
const usage = join(folder, "usage");
const open = await listen();
try {
  const wanted = endpoints();
  writeFileSync(join(folder, "endpoints"), [...wanted].map(([title, address]) => `${title}=${address}`).join("\n"));
  mkdirSync(join(folder, "reports"));
  writeFileSync(
    join(folder, "usage.cjs"),
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))`,
  );
  const runs = [];
  for (let index = 1; index <= SHARDS; index += 1) {
    const path = join("reports", `${index}.json`);
    const args = ["run", "--address", "@endpoints", "--name", "list", "--shard", `${index}/${SHARDS}`];
    const ran = await run([...args, "--fail-on", "never", "--report", `json=${path}`, "--format", "prometheus"], 0);
    runs.push({ ...ran, titles: titlesOf(path), bytes: statSync(join(folder, path)).size });
    console.error(`shard ${index} of ${SHARDS}: ${figures([ran])}`);
  }
  compare(
    "the shards together",
    runs.flatMap(({ titles }) => titles),
    wanted,
  );
  const merge = await run(["merge", "reports/*.json", "--report", "json=merged.json", "--format", "prometheus"], 3);
  compare("the merged report", titlesOf("merged.json"), wanted);
  const { counts, missing } = JSON.parse(readFileSync(join(folder, "merged.json"), "utf8"));
  const failed = [...wanted.values()].filter((address) => address.endsWith(":1")).length;
  if (counts.failed !== failed || counts.total !== ENDPOINTS || missing)
    throw new Error(JSON.stringify({ counts, missing }));
  const sizes = runs.map(({ titles }) => titles.length);
  console.log(
    `${ENDPOINTS} endpoints in ${SHARDS} shards of ${Math.min(...sizes)} to ${Math.max(...sizes)}: none lost, none twice, ${failed} failed`,
  );
  console.log(`a shard: ${figures(runs)}, a report of ${megabytes(runs.map(({ bytes }) => bytes))} MB`);
  console.log(
    `the merge: ${figures([merge])}, a report of ${megabytes([statSync(join(folder, "merged.json")).size])} MB`,
  );
} finally {
  open.close();
  rmSync(folder, { recursive: true });
}

/** Titles and addresses; each address of the loopback interface is another endpoint. */
function endpoints() {
  const entries = Array.from({ length: ENDPOINTS }, (_, at) => {
    const ip = `127.${1 + (at >> 16)}.${(at >> 8) & 255}.${at & 255}`;
    return [`endpoint-${at}`, `${ip}:${at % REFUSED_STEP === 0 ? 1 : open.port}`];
  });
  return new Map(entries);
}

function titlesOf(path) {
  return JSON.parse(readFileSync(join(folder, path), "utf8")).results.map(({ title }) => title);
}

function compare(what, titles, wanted) {
  const unique = new Set(titles);
  const lost = [...wanted.keys()].filter((title) => !unique.has(title));
  if (lost.length > 0 || unique.size !== titles.length || unique.size !== wanted.size) {
    throw new Error(`${what}: ${lost.length} lost, ${titles.length - unique.size} twice`);
  }
}

/** Runs the command line beside this process, which answers its connections; returns what it took. */
async function run(args, expected) {
  const env = { PATH: process.env.PATH };
  const command = ["--require", join(folder, "usage.cjs"), cli, ...args];
  writeFileSync(usage, "");
  const started = process.hrtime.bigint();
  const stdio = ["ignore", "ignore", "pipe"];
  const child = spawn(process.execPath, command, { cwd: folder, env, stdio, timeout: MAX_RUN_MS });
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += text));
  const status = await new Promise((ended) => child.on("close", ended));
  // A process that is killed before it has begun leaves none.
  const { maxRSS = 0, userCPUTime = 0, systemCPUTime = 0 } = JSON.parse(readFileSync(usage, "utf8") || "{}");
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const took = { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
  const ended = child.killed ? "stopped" : `exit code ${status}`;
  if (child.killed || status !== expected) {
    throw new Error(`${args.join(" ")}: ${ended} after ${figures([took])}\n${stderr.slice(0, 2000)}`);
  }
  return took;
}

function figures(runs) {
  const middle = (name) => median(runs.map((one) => one[name]));
  return `${middle("seconds").toFixed(1)} s, of CPU ${middle("cpuSeconds").toFixed(1)} s, ${middle("mebibytes").toFixed(0)} MiB`;
}

function megabytes(bytes) {
  return (median(bytes) / 1e6).toFixed(1);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
