// Merges the reports of many runners with the built action, as the merge job of the fleet workflow does: node bench/merge/bench.mjs
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen, parsedArgs } from "./loopback.mjs";

const {
  reports: counts,
  checks: CHECKS,
  rounds: ROUNDS,
} = parsedArgs({ reports: "10,50,200", checks: "1000", rounds: "5" });
const COUNTS = String(counts).split(",").map(Number);
/** GitHub's limits of a summary and a comment. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Every so many checks fail on every so many runners: the table has rows of each kind. */
const [CHECK_STEP, RUNNER_STEP] = [20, 4];

const dist = process.env.TEST_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-merge-"));
const env = { PATH: process.env.PATH };
const open = await listen();
try {
  const real = realReport();
  const rows = COUNTS.map((count) => measured(count, real));
  const head = [
    "reports",
    "checks",
    "input, MB",
    "action, s",
    "of CPU, s",
    "memory, MiB",
    "merged JSON, MB",
    "summary, kB",
    "table, s",
    "of CPU, s",
    "memory, MiB",
  ];
  for (const row of [head, head.map(() => "---:"), ...rows]) console.log(`| ${row.join(" | ")} |`);
} finally {
  open.close();
  rmSync(folder, { recursive: true });
}

/** The report of a run on the loopback interface, in which every other address is open and the others are refused. */
function realReport() {
  const [list, path] = [join(folder, "addresses"), join(folder, "real.json")];
  const address = (at) => `127.0.${at >> 8}.${at & 255 || 255}:${at % 2 === 0 ? open.port : 1}`;
  writeFileSync(list, Array.from({ length: CHECKS }, (_, at) => `service-${at}=${address(at)}`).join("\n"));
  const args = [join(dist, "cli.js"), "run", "--address", `@${list}`, "--report", `json=${path}`, "--fail-on", "never"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The same run as another machine has it: some of what was open there gives no answer here. */
function reportOf(real, runner) {
  const isCut = (at) => at % CHECK_STEP === 0 && runner % RUNNER_STEP === 0;
  const results = real.results.map((result, at) => (isCut(at) ? unanswered(result) : result));
  const failed = results.filter(({ status }) => status === "fail").length;
  const counts = { ...real.counts, failed, passed: results.length - failed };
  return { ...real, name: `region-${1 + (runner % 10)}-runner-${runner}`, result: "fail", counts, results };
}

function unanswered(result) {
  const [attempt] = result.attempts;
  const addresses = attempt.addresses.map(({ errno: _, ...one }) => ({
    ...one,
    durationMs: 10_000,
    message: "i/o timeout",
  }));
  const networkMessage = `dial tcp ${result.address}: i/o timeout`;
  const ending = { networkStatus: "connection-timeout", durationMs: 10_000 };
  const attempts = [{ ...attempt, ...ending, networkMessage, addresses }];
  return { ...result, ...ending, status: "fail", networkMessage, reason: "no-answer", attempts };
}

function measured(count, real) {
  const reports = join(folder, `of-${count}`);
  mkdirSync(reports);
  let expectedFailures = 0;
  let inputBytes = 0;
  for (let runner = 0; runner < count; runner += 1) {
    const report = reportOf(real, runner);
    expectedFailures += report.counts.failed;
    const text = JSON.stringify(report, null, 2);
    inputBytes += text.length;
    writeFileSync(join(reports, `${runner}.json`), text);
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ action: merge(reports), table: mergeToTable(reports) }));
  const { outputs, summaryBytes, mergedBytes } = rounds[0].action;
  const wanted = { total: String(count * real.results.length), failed: String(expectedFailures), result: "fail" };
  for (const [name, value] of Object.entries(wanted)) {
    if (outputs[name] !== value) throw new Error(`${name} is ${outputs[name]}, expected ${value}`);
  }
  if (summaryBytes > MAX_SUMMARY_BYTES) throw new Error(`The summary has ${summaryBytes} bytes`);
  rmSync(reports, { recursive: true });
  return [
    count,
    (count * real.results.length).toLocaleString("en"),
    (inputBytes / 1e6).toFixed(1),
    ...figures(rounds.map(({ action }) => action)),
    (mergedBytes / 1e6).toFixed(1),
    (summaryBytes / 1e3).toFixed(0),
    ...figures(rounds.map(({ table }) => table)),
  ];
}

function figures(runs) {
  return [
    median(runs.map(({ seconds }) => seconds)).toFixed(2),
    median(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
    Math.max(...runs.map(({ mebibytes }) => mebibytes)).toFixed(0),
  ];
}

/** The merge job's step, with the files and variables of a runner. */
function merge(reports) {
  const files = join(folder, "step");
  mkdirSync(files);
  const at = (name) => join(files, name);
  for (const name of ["output", "summary", "state"]) writeFileSync(at(name), "");
  const inputs = {
    mode: "merge",
    merge: `${reports}/*.json`,
    name: "fleet",
    summary: "true",
    annotations: "true",
    comment: "off",
    "fail-on": "fail",
  };
  const step = {
    ...env,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: at("output"),
    GITHUB_STATE: at("state"),
    GITHUB_STEP_SUMMARY: at("summary"),
    RUNNER_TEMP: files,
  };
  const took = run([join(dist, "index.js")], { env: step, expected: 1 });
  const outputs = Object.fromEntries(
    [...readFileSync(at("output"), "utf8").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
  const result = {
    ...took,
    outputs,
    summaryBytes: statSync(at("summary")).size,
    mergedBytes: statSync(outputs.report).size,
  };
  rmSync(files, { recursive: true });
  return result;
}

/** The same on the command line, without a report file: the table alone. */
function mergeToTable(reports) {
  const args = [join(dist, "cli.js"), "merge", `${reports}/*.json`, "--name", "fleet"];
  return run(args, { env, expected: 3 });
}

/** Runs a program; returns what it took. */
function run(command, { env, expected }) {
  const usage = join(folder, "usage");
  // /usr/bin/time is not everywhere; Node knows its own peak.
  writeFileSync(
    `${usage}.cjs`,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))`,
  );
  const started = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, ["--require", `${usage}.cjs`, ...command], {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== expected) throw new Error(`exit code ${status}: ${stdout.slice(-2000)}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, "utf8"));
  // In KiB, as getrusage has it on Linux.
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
