// Sets the rendering of this project beside Go's text/template: node bench/render/bench.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const COUNTS = [100, 1_000, 10_000];
const RUNS = 21;
/** New processes, each of which renders once, as a run of the product does. */
const STARTS = 7;

const cwd = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-render-"));
try {
  const ours = join(folder, "run.cjs");
  buildSync({ entryPoints: [join(cwd, "run.ts")], bundle: true, platform: "node", outfile: ours, logLevel: "error" });
  const go = join(folder, "bench");
  const hasGo = tryTo(() => execFileSync("go", ["build", "-o", go, "."], { cwd, stdio: "ignore" }));

  const rows = COUNTS.map((count) => {
    const first = Array.from({ length: STARTS }, () => measure(process.execPath, [ours, count, 1]));
    const warm = measure(process.execPath, [ours, count, RUNS]);
    const gos = hasGo ? measure(go, [count, RUNS]) : undefined;
    if (gos && gos.sha256 !== warm.sha256) throw new Error(`Go rendered something else for ${count} hosts`);
    return [
      count.toLocaleString("en"),
      warm.megabytes.toFixed(2),
      ms(median(first.flatMap(({ timesMs }) => timesMs))),
      ms(median(first.flatMap(({ mapTimesMs }) => mapTimesMs))),
      ms(median(first.flatMap(({ dataTimesMs }) => dataTimesMs))),
      ms(median(warm.timesMs.slice(1))),
      gos ? ms(median(gos.timesMs.slice(1))) : "no Go here",
    ];
  });
  const head = [
    "hosts",
    "output, MB",
    "first render, ms",
    "every line looked up, ms",
    "reading the context, ms",
    "later renders, ms",
    "Go, later renders, ms",
  ];
  for (const row of [head, head.map((_, index) => (index === 0 ? "---:" : "---:")), ...rows])
    console.log(`| ${row.join(" | ")} |`);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(command, args) {
  return JSON.parse(execFileSync(command, args.map(String), { cwd, encoding: "utf8", maxBuffer: 1e8 }));
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function ms(value) {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function tryTo(work) {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
