import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "./temporary-folder.js";

const root = process.cwd();
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
const config = readFileSync(join(root, "biome.json"), "utf8");

/** What the linter, as it is configured here, says of a file with this text. */
function lint(file: string, text: string): string {
  const cwd = temporaryFolder({ "biome.json": config, [file]: text });
  const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", file], { cwd, encoding: "utf8" });
  return stdout + stderr;
}

describe("the layering rule", () => {
  test.each([
    { file: "src/go/planted.ts", from: "../errors.js" },
    { file: "src/go/net/planted.ts", from: "../../read/read.js" },
    { file: "src/read/planted.ts", from: "../render/render.js" },
    { file: "src/render/planted.ts", from: "../decode/decode.js" },
    { file: "src/decode/planted.ts", from: "../collect/collect.js" },
    { file: "src/collect/planted.ts", from: "../analyze/analyze.js" },
    { file: "src/analyze/planted.ts", from: "../report/report.js" },
    { file: "src/report/formats/planted.ts", from: "../../preflight.js" },
    { file: "src/report/planted.ts", from: "../lint.js" },
    { file: "src/report/planted.ts", from: "../github/fail.js" },
    { file: "src/lint.ts", from: "./github/fail.js" },
    { file: "src/github/planted.ts", from: "../main.js" },
    { file: "src/terminal/planted.ts", from: "../github/fail.js" },
    { file: "src/terminal/planted.ts", from: "../main.js" },
    { file: "src/report/planted.ts", from: "@actions/core" },
    { file: "src/terminal/planted.ts", from: "@actions/github" },
  ])("rejects $from in $file", ({ file, from }) => {
    expect(lint(file, `export * from "${from}";\n`)).toContain("noRestrictedImports");
    expect(lint(file, `export const later = () => import("${from}");\n`)).toContain("noRestrictedImports");
  });

  test.each([
    { file: "src/report/planted.ts", from: "../analyze/analyze.js" },
    { file: "src/github/planted.ts", from: "@actions/core" },
    { file: "src/go/net/planted.ts", from: "../time.js" },
  ])("allows $from in $file", ({ file, from }) => {
    expect(lint(file, `export * from "${from}";\n`)).not.toContain("noRestrictedImports");
  });

  test("covers every folder and file of src", () => {
    const { overrides } = JSON.parse(config) as { overrides: { includes: string[] }[] };
    const covered = overrides.flatMap(({ includes }) => includes);
    const entries = readdirSync(join(root, "src"), { withFileTypes: true });
    const uncovered = entries
      .map((entry) => (entry.isDirectory() ? `src/${entry.name}/**` : `src/${entry.name}`))
      .filter((pattern) => !covered.includes(pattern));
    expect(uncovered).toEqual([]);
  });
});
