// Builds dist/ from src/: index.js is the action, cli.js the command line. Give a folder to build into that instead.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./build/bundle.mjs";
import { stage } from "./build/stage.mjs";

/** Each program is one entry and a folder of the parts that it loads when it needs them. */
const programs = [
  {
    entry: "src/index.ts",
    name: "action",
    file: "index.js",
    license: "licenses.txt",
    hasMaps: true,
    startsWithout: ["undici", "@actions/http-client", "yaml", "re2js"],
  },
  {
    entry: "src/bin.ts",
    name: "cli",
    file: "cli.js",
    license: "cli-licenses.txt",
    mode: 0o755,
    without: ["@actions/core", "@actions/github"],
  },
];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(process.argv[2] ?? join(root, "dist"));

let staged;
try {
  staged = stage(root);
  rmSync(target, { recursive: true, force: true });
  const contents = {};
  for (const program of programs) {
    const { files, contents: part } = await bundle({ folder: staged.folder, root }, program);
    for (const [name, text] of files) write(name, text, name === program.file ? program.mode : undefined);
    contents[program.name] = part;
  }
  write("contents.json", `${JSON.stringify(contents, null, 1)}\n`);
  write("package.json", '{ "type": "commonjs" }\n');
} catch (error) {
  // Only the message: Node would print the line that threw, and a line of ncc is all of ncc.
  console.error(`Cannot build dist: ${String(error instanceof Error ? error.message : error).slice(0, 3_000)}`);
  process.exitCode = 1;
} finally {
  staged?.remove();
}

function write(name, text, mode = 0o644) {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), text, { mode });
}
