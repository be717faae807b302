// Fails unless dist/ is, byte for byte, what src/ builds to.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const expected = mkdtempSync(join(tmpdir(), "dist-"));
try {
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), expected], { stdio: "inherit" });
  const names = new Set([...list(expected), ...list(join(root, "dist"))]);
  const different = [...names].sort().filter((name) => read(expected, name) !== read(join(root, "dist"), name));
  for (const name of different) console.error(`dist/${name} is not what src/ builds to`);
  if (different.length > 0) {
    console.error("Run npm run build and commit dist/ with the source that made it");
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ builds to: ${names.size} files, byte for byte`);
} finally {
  rmSync(expected, { recursive: true, force: true });
}

function list(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function read(folder, name) {
  try {
    return readFileSync(join(folder, name), "latin1");
  } catch {
    return undefined;
  }
}
