// Runs the property tests of the pipeline many times over: npm run fuzz -- --runs 1000000 [--seed 1] [--workers 2]
// With --budget it searches for inputs that take too much time or memory instead: see fuzz-budget.mjs.
// Says every few seconds how far it is; what it finds is written to .cache/fuzz/ with the seed that finds it again.
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";

const CHUNK_RUNS = 500;
/** There is more to mangle than to mean. */
const shares = ["mangled", "mangled", "mangled", "meant", "misspelt"];
const SAY_EVERY_MS = 10_000;
/** A chunk that takes so long hangs. */
const MAX_CHUNK_MS = 300_000;
const folder = resolve(".cache/fuzz");

if (process.argv.includes("--budget")) await import("./fuzz-budget.mjs");
else if (process.send) await work();
else await lead();

/** Gives out chunks of runs, each with a seed of its own, and gathers what they find. */
async function lead() {
  const { values } = parseArgs({
    options: { runs: { type: "string" }, seed: { type: "string" }, workers: { type: "string" } },
  });
  const runs = Number(values.runs ?? 10_000);
  const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
  const workers = Number(values.workers ?? availableParallelism());
  mkdirSync(folder, { recursive: true });
  await esbuild.build({
    entryPoints: ["__tests__/fuzz/properties.ts"],
    outfile: join(folder, "properties.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const chunks = Array.from({ length: Math.ceil(runs / CHUNK_RUNS) }, (_, index) => ({
    property: shares[index % shares.length],
    seed: (firstSeed + index) | 0,
    runs: Math.min(CHUNK_RUNS, runs - index * CHUNK_RUNS),
  }));
  const startedAt = performance.now();
  const totals = { done: 0, runs: 0, findings: 0 };
  const say = () => {
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${totals.runs} of ${runs} runs in ${Math.round(seconds)} s, ${Math.round(totals.runs / seconds)} a second, ${totals.findings} findings`,
    );
  };
  console.log(`Seed ${firstSeed}, ${workers} workers`);
  const saying = setInterval(say, SAY_EVERY_MS);
  const found = (chunk, text) => {
    totals.findings++;
    const file = join(folder, `${chunk.property}-${chunk.seed}.txt`);
    writeFileSync(file, `${JSON.stringify(chunk)}\n\n${text}\n`);
    console.log(`Found something: ${file}\n${text.slice(0, 400)}`);
  };
  await Promise.all(Array.from({ length: workers }, () => employ(chunks, totals, found)));
  clearInterval(saying);
  say();
  process.exitCode = totals.findings > 0 ? 1 : 0;
}

/** One process that works through chunks; another takes its place when it breaks or hangs. */
async function employ(chunks, totals, found) {
  let child = fork(process.argv[1], { execArgv: ["--max-old-space-size=1500"] });
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
    const answer = await ask(child, chunk);
    totals.runs += chunk.runs;
    if (answer.failure) found(chunk, answer.failure);
    if (!answer.broken) continue;
    child.kill("SIGKILL");
    child = fork(process.argv[1], { execArgv: ["--max-old-space-size=1500"] });
  }
  child.kill();
}

function ask(child, chunk) {
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      child.off("message", settle);
      child.off("exit", died);
      resolve(answer);
    };
    const died = (code, signal) => settle({ failure: `The process ended: ${code ?? signal}`, broken: true });
    const timer = setTimeout(() => settle({ failure: "It hangs", broken: true }), MAX_CHUNK_MS);
    child.on("message", settle);
    child.on("exit", died);
    child.send(chunk);
  });
}

async function work() {
  const { check } = await import(pathToFileURL(join(folder, "properties.mjs")).href);
  process.on("message", async ({ property, seed, runs }) => {
    process.send({ failure: await check(property, seed, runs) });
  });
}
