// Tries to break the budget of a run: npm run fuzz -- --budget [--seconds 600] [--seed 1] [--program dist/cli.js]
// Generates inputs of less than 100 kB from a grammar, changes those that were costly, and measures the processor time and the
// memory of the program in child processes. What exceeds the budget is written to .cache/fuzz/ and can be run again with --case.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { changed, generated, sizeOf } from "./fuzz/inputs.mjs";
import { random } from "./fuzz/random.mjs";

const MAX_CPU_MS = 5_000;
const MAX_RSS_KB = 400 * 1_024;
const MAX_INPUT_CHARACTERS = 100_000;
/** A child that takes so long on a clock hangs, unless the machine is very busy. */
const MAX_WALL_MS = 120_000;
/** The costly inputs that are kept to be changed. */
const POOL = 40;
const SAY_EVERY_MS = 30_000;

const { values } = parseArgs({
  options: {
    budget: { type: "boolean" },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: `${Date.now() % 2 ** 31}` },
    program: { type: "string", default: "dist/cli.js" },
    case: { type: "string" },
  },
});
const program = resolve(values.program);
const folder = resolve(".cache/fuzz");
const usage = pathToFileURL(resolve("scripts/fuzz/usage.mjs")).href;
mkdirSync(folder, { recursive: true });
process.exitCode = values.case ? await repeat(values.case) : await search();

async function repeat(file) {
  const used = await measure(JSON.parse(readFileSync(file, "utf8")).input);
  console.log(JSON.stringify(used, null, 2));
  return isOver(used) ? 1 : 0;
}

async function search() {
  const draw = random(Number(values.seed));
  const until = performance.now() + Number(values.seconds) * 1_000;
  const pool = [];
  const worst = {};
  const totals = { runs: 0, findings: 0 };
  console.log(`Seed ${values.seed}, ${program}`);
  let nextWord = performance.now() + SAY_EVERY_MS;
  while (performance.now() < until) {
    const input = next(draw, pool);
    if (sizeOf(input) > MAX_INPUT_CHARACTERS) continue;
    const used = await measure(input);
    totals.runs++;
    const cost = Math.max(used.cpuMs / MAX_CPU_MS, used.rssKb / MAX_RSS_KB);
    const { cpuMs, rssKb } = worst[input.kind] ?? { cpuMs: 0, rssKb: 0 };
    worst[input.kind] = { cpuMs: Math.max(cpuMs, used.cpuMs), rssKb: Math.max(rssKb, used.rssKb) };
    if (isOver(used)) report(input, used, totals);
    else keep(pool, { input, cost });
    if (performance.now() > nextWord) say(totals, worst);
    if (performance.now() > nextWord) nextWord = performance.now() + SAY_EVERY_MS;
  }
  say(totals, worst);
  return totals.findings > 0 ? 1 : 0;
}

/** Half of the inputs are new; the others are costly ones with a change. */
function next(draw, pool) {
  if (pool.length < 5 || draw.chance(0.5)) return generated(draw);
  return changed(draw, draw.pick(pool).input, draw.pick(pool).input);
}

/** The costliest inputs of each kind stay. */
function keep(pool, entry) {
  pool.push(entry);
  pool.sort((one, other) => other.cost - one.cost);
  const ofKind = pool.filter(({ input }) => input.kind === entry.input.kind);
  const surplus = ofKind.length > 6 ? ofKind.at(-1) : pool.length > POOL ? pool.at(-1) : undefined;
  if (surplus) pool.splice(pool.indexOf(surplus), 1);
}

function isOver({ cpuMs, rssKb, end }) {
  return cpuMs > MAX_CPU_MS || rssKb > MAX_RSS_KB || ![0, 2, 3, 4].includes(end);
}

function report(input, used, totals) {
  totals.findings++;
  const file = join(folder, `budget-${values.seed}-${totals.findings}.json`);
  writeFileSync(file, JSON.stringify({ used, input }, null, 1));
  console.log(
    `Over the budget: ${file}: ${input.kind}, ${Math.round(used.cpuMs)} ms, ${used.rssKb} kB, ended ${used.end}`,
  );
}

function say({ runs, findings }, worst) {
  const kinds = Object.entries(worst).map(
    ([kind, { cpuMs, rssKb }]) => `${kind} ${Math.round(cpuMs)} ms ${Math.round(rssKb / 1_024)} MB`,
  );
  console.log(`${runs} runs, ${findings} over the budget; worst: ${kinds.join(", ")}`);
}

/** Runs the program on an input, in a folder of its own. */
async function measure({ files, links = {}, args }) {
  const cwd = mkdtempSync(join(tmpdir(), "fuzz-budget-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    for (const [name, target] of Object.entries(links)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      symlinkSync(target, join(cwd, name));
    }
    return await run(cwd, args);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function run(cwd, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--import", usage, program, ...args], {
      cwd,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    let measured = "";
    let errors = "";
    child.stdio[3].on("data", (data) => (measured += data));
    child.stderr.on("data", (data) => (errors = (errors + data).slice(-1_000)));
    const timer = setTimeout(() => child.kill("SIGKILL"), MAX_WALL_MS);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const { cpuMs = 0, rssKb = 0 } = measured === "" ? {} : JSON.parse(measured);
      done({ cpuMs, rssKb, end: code ?? signal, errors });
    });
  });
}
