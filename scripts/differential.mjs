// Compares random specs and YAML texts with the released preflight: npm run differential -- --specs 2000 --yaml 10000 [--seed 1]
// A disagreement that docs/differences.md does not have is printed as short as it can be made, and exits 1.
// Needs Go: its programs are built from conformance/troubleshoot, which takes minutes once.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";

const root = join(fileURLToPath(import.meta.url), "../..");
const folder = join(root, ".cache/differential");
const { values } = parseArgs({
  options: { specs: { type: "string" }, yaml: { type: "string" }, seed: { type: "string" } },
});
const [specs, yaml, seed] = [values.specs ?? "2000", values.yaml ?? "10000", values.seed ?? Date.now() % 2 ** 31].map(
  Number,
);
if (![specs, yaml, seed].every(Number.isSafeInteger)) throw new Error("--specs, --yaml and --seed are whole numbers");

mkdirSync(folder, { recursive: true });
const programs = { preflight: build("preflight", specs), yaml: build("yaml", yaml) };
await esbuild.build({
  entryPoints: [join(root, "__tests__/differential/run.ts")],
  outfile: join(folder, "run.mjs"),
  bundle: true,
  platform: "node",
  format: "esm",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const { run } = await import(pathToFileURL(join(folder, "run.mjs")).href);
process.exitCode = (await run({ specs, yaml, seed, programs })) > 0 ? 1 : 0;

/** Go itself decides whether there is anything to build. */
function build(name, texts) {
  const program = resolve(folder, name);
  if (texts === 0) return program;
  execFileSync("go", ["build", "-ldflags=-s -w", "-o", program, `./${name}`], {
    cwd: join(root, "conformance/troubleshoot"),
    env: { ...process.env, CGO_ENABLED: "0" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return program;
}
