// Builds dist/ from src/: index.js is the action, cli.js the command line. Give a folder to build into that instead.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(process.argv[2] ?? join(root, "dist"));

// ncc leaves chunks of earlier builds behind.
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
process.chdir(root);

try {
  await bundle("src/index.ts", "index.js", "licenses.txt");
  await bundle("src/bin.ts", "cli.js", "cli-licenses.txt");
  chmodSync(join(target, "cli.js"), 0o755);
  writeFileSync(join(target, "package.json"), '{ "type": "commonjs" }\n');
  verify();
} catch (error) {
  // Not thrown on: Node would print the line of the bundler, which is all of it.
  console.error(`Cannot build dist: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function bundle(entry, filename, license) {
  // Types are checked by npm run typecheck, tests included.
  const options = { filename, esm: false, cache: false, quiet: true, license, transpileOnly: true };
  const { code, assets } = await ncc(resolve(entry), options);
  writeFileSync(join(target, filename), code);
  for (const [name, { source }] of Object.entries(assets)) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), source);
  }
}

/** ncc succeeds even when an import cannot be resolved, and then fails when it runs. */
function verify() {
  for (const name of readdirSync(target).filter((name) => name.endsWith(".js"))) {
    const code = readFileSync(join(target, name), "utf8");
    if (/eval\("require"\)|Cannot find module '/.test(code))
      throw new Error(`${name} has an import that is not resolved`);
    if (name.includes("cli") && /@actions\//.test(code)) throw new Error(`${name} contains @actions`);
  }
}
