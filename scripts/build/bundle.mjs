import { join } from "node:path";
import ncc from "@vercel/ncc";
import { arrange } from "./arrange.mjs";
import { readGraph } from "./graph.mjs";
import { licensesOf } from "./licenses.mjs";
import { moduleFiles } from "./modules.mjs";
import { verify } from "./verify.mjs";

/**
 * Bundles one program with ncc: a file that starts, and a folder of the parts that it loads when it needs them.
 *
 * @returns `files`, text by path in dist, and the `contents` of dist for this program: `start`, the paths that are loaded in any
 *     case; `imports`, those that an import() of a file loads; `holds`, the bundled files by path
 * @throws Error also on what ncc passes over: an import that cannot be resolved, an export that does not exist, a package
 *     without a license
 */
export async function bundle({ folder, root }, program) {
  process.chdir(folder);
  const { code, map, assets, stats } = await ncc(join(folder, program.entry), {
    filename: program.file,
    esm: false,
    cache: false,
    quiet: true,
    // Types are checked by npm run typecheck, tests included.
    transpileOnly: true,
    sourceMap: true,
    sourceMapRegister: false,
  });
  const texts = Object.fromEntries(Object.entries(assets).map(([path, { source }]) => [path, String(source)]));
  const graph = readGraph(stats.compilation, { entry: program.entry, filesOf: moduleFiles({ folder, root }) });
  const warnings = [...stats.compilation.warnings].map(({ message }) => message);
  if (warnings.length > 0) throw new Error(`${program.file}: ${warnings.join("\n")}`);
  const arranged = arrange({ code, map, assets: texts, graph }, program);
  verify(arranged, program);
  arranged.files.set(program.license, licensesOf(Object.values(arranged.contents.holds).flat(), root));
  return arranged;
}
