// Compares random v1beta3 specs with preflight's rendering: node compare.mjs SEED COUNT
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { randomCases } from "./generate.mjs";

const [seed = Date.now() % 1_000_000, count = 10_000] = process.argv.slice(2).map(Number);
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "values-"));
const { outcome } = await bundled();
const cases = randomCases(seed, count);
const input = cases.map((each) => JSON.stringify(each)).join("\n");
const go = spawnSync("go", ["run", "."], { cwd: here, input, maxBuffer: 2 ** 30, env: { ...process.env, TZ: "UTC" } });
if (go.status !== 0) throw new Error(go.stderr.toString());
const wanted = go.stdout
  .toString()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
if (wanted.length !== count) throw new Error(`Go answered ${wanted.length} of ${count} cases`);
const different = wanted.filter(
  (want) => JSON.stringify(outcome(want)) !== JSON.stringify({ output: want.output, error: want.error }),
);
for (const want of different.slice(0, 5)) console.log(JSON.stringify({ want, got: outcome(want) }, undefined, 2));
const errors = wanted.filter(({ error }) => error !== undefined).length;
console.log(`seed ${seed}: ${count} specs, ${errors} of them errors, ${different.length} differences`);
process.exitCode = different.length === 0 ? 0 : 1;

async function bundled() {
  const outfile = join(folder, "outcome.mjs");
  const entry = join(here, "../../__tests__/values/outcome.ts");
  await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile, logLevel: "error" });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}
