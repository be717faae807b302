import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSmallCore } from "./small-core.mjs";

/**
 * Copies what ncc reads into a folder of its own below `.cache`, so that it may differ from the working tree: the compiler
 * writes source maps and no comments, a tenth of the code, and `@actions/core` is the small one. Every other package is found in the
 * project's own node_modules, further up.
 *
 * @returns the folder, and what removes it
 */
export function stage(root) {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "build-"));
  cpSync(join(root, "src"), join(folder, "src"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  const tsconfig = {
    extends: "../../tsconfig.json",
    compilerOptions: { sourceMap: true, removeComments: true },
    include: ["src"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  const core = join("node_modules/@actions/core");
  writeSmallCore({ from: join(root, core), to: join(folder, core) });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
