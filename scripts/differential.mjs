// Compares random specs, YAML texts and v1beta3 specs with values with the released preflight:
// npm run differential -- --specs 2000 --yaml 10000 --values 2000 [--seed 1]
// A disagreement that docs/differences.md does not have is printed as short as it can be made, and exits 1.
// Needs Go: its programs are built from conformance/troubleshoot and conformance/values, which takes minutes once.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";

const root = join(fileURLToPath(import.meta.url), "../..");
const folder = join(root, ".cache/differential");
const { values: given } = parseArgs({
  options: {
    specs: { type: "string", default: "2000" },
    yaml: { type: "string", default: "10000" },
    values: { type: "string", default: "2000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const [specs, yaml, values, seed] = [given.specs, given.yaml, given.values, given.seed].map(Number);
if (![specs, yaml, values, seed].every(Number.isSafeInteger)) {
  throw new Error("--specs, --yaml, --values and --seed are whole numbers");
}

mkdirSync(folder, { recursive: true });
const programs = {
  preflight: build("preflight", specs + values),
  yaml: build("yaml", yaml),
  values: build("values", values, "conformance/values"),
};
await esbuild.build({
  entryPoints: [join(root, "__tests__/differential/run.ts")],
  outfile: join(folder, "run.mjs"),
  bundle: true,
  platform: "node",
  format: "esm",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const { run } = await import(pathToFileURL(join(folder, "run.mjs")).href);
process.exitCode = (await run({ specs, yaml, values, seed, programs })) > 0 ? 1 : 0;

/** Go itself decides whether there is anything to build. */
function build(name, texts, from = `conformance/troubleshoot/${name}`) {
  const program = resolve(folder, name);
  if (texts === 0) return program;
  execFileSync("go", ["build", "-ldflags=-s -w", "-o", program, "."], {
    cwd: join(root, from),
    env: { ...process.env, CGO_ENABLED: "0" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return program;
}
