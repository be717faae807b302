// Measures whole processes, from start to exit: processor time (user and system), time on the clock, largest memory.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** Builds the program that measures, which needs Go, and returns its path. */
export function buildMeasure(folder) {
  const program = join(folder, "measure");
  execFileSync("go", ["build", "-o", program, "."], { cwd: here, env: { ...process.env, CGO_ENABLED: "0" } });
  return program;
}

/** Runs a command once. @throws where it cannot be run or ends with an exit code that is not expected */
export function measured(program, command, { input = "", env, codes = [0] } = {}) {
  const file = `${program}.json`;
  const { status, stderr, error } = spawnSync(program, [file, ...command.map(String)], {
    input,
    env,
    // Some leave files where they run.
    cwd: dirname(program),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (error) throw error;
  if (!codes.includes(status)) throw new Error(`${command.slice(0, 3).join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Runs the commands in turn, so that all meet the same machine, and prints a table of medians. Memory is the largest.
 *
 * @param commands by name; a command is an array, or has `command` and the options of `measured`
 * @param reference the name of the one that the others are compared with
 */
export function compare(program, { title, commands, runs, reference }) {
  const entries = Object.entries(commands).map(([name, given]) => ({
    name,
    ...(Array.isArray(given) ? { command: given } : given),
    taken: [],
  }));
  for (let run = 0; run < runs; run++) {
    for (const { command, taken, ...options } of entries) taken.push(measured(program, command, options));
  }
  const of = (name, key) => median(entries.find((entry) => entry.name === name).taken.map((each) => each[key]));
  console.log(`\n| ${title} | CPU, ms | times ${reference} | clock, ms | times ${reference} | MiB |`);
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, taken } of entries) {
    const [cpu, wall] = ["cpuMs", "wallMs"].map((key) => [of(name, key), of(name, key) / of(reference, key)]);
    const times = [cpu, wall].flatMap(([ms, times]) => [ms.toFixed(0), times.toFixed(2)]);
    console.log(`| ${[name, ...times, Math.max(...taken.map(({ mebibytes }) => mebibytes))].join(" | ")} |`);
  }
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** A HostPreflight with a check for each address. */
export function hostPreflight(addresses, { timeoutMs, first = 0 }) {
  const collector = (address, at) =>
    `    - tcpConnect: {collectorName: c${at}, address: "${address}", timeout: ${timeoutMs}ms}\n`;
  const analyzer = (at) =>
    `    - tcpConnect: {checkName: check ${at}, collectorName: c${at}, outcomes: [{pass: {when: connected, message: reached}}, {fail: {message: not reached}}]}\n`;
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: bench}
spec:
  collectors:
${addresses.map((address, index) => collector(address, first + index)).join("")}  analyzers:
${addresses.map((_, index) => analyzer(first + index)).join("")}`;
}

/** So many addresses of the loopback interface. */
export function loopback(count, port) {
  return Array.from({ length: count }, (_, i) => `127.${1 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}:${port}`);
}
