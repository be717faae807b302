import { chunkLines, readChunk, readLines, writeLines } from "./chunk.mjs";
import { namesOf } from "./names.mjs";
import { share } from "./share.mjs";

/** What ncc made, with chunks that are named after what they hold, and no module in two of them. */
export function arrange({ code, map, assets, graph }, { name, file, hasMaps = false }) {
  const others = graph.chunks.filter((chunk) => chunk.file !== file);
  checkAssets(assets, [`${file}.map`, ...others.flatMap((chunk) => [chunk.file, `${chunk.file}.map`])]);
  const { chunks, shared } = share(new Map(others.map((chunk) => [chunk.file, readChecked(assets, chunk)])));
  const modulesOf = ({ modules }) => modules.flatMap(({ id }) => graph.modules.get(id));

  const keys = [...others.map((chunk) => chunk.file), ...shared];
  const parts = [...others, ...shared.map(({ chunk }) => ({ asked: [], modules: modulesOf(chunk) }))];
  const names = new Map(namesOf(parts).map((part, index) => [keys[index], part]));
  const pathOf = (key) => (key === file ? file : `${name}/${names.get(key)}.js`);
  const sharedOf = (key) => shared.filter(({ users }) => users.includes(key));

  const files = new Map();
  const holds = {};
  const put = (key, lines, modules) => {
    const path = pathOf(key);
    const written = writeLines(lines, { path, hasMap: hasMaps });
    files.set(path, written.code);
    if (written.map) files.set(`${path}.map`, written.map);
    holds[path] = modules.map((module) => module.file).sort();
  };
  const entry = graph.chunks.find((chunk) => chunk.file === file);
  put(file, readLines(renameChunks(code, { file, name, chunks: others, names }), map), entry.modules);
  for (const [key, chunk] of chunks) {
    const joined = sharedOf(key).map((group) => `./${names.get(group)}.js`);
    put(key, chunkLines(chunk, joined), modulesOf(chunk));
  }
  for (const group of shared) put(group, chunkLines(group.chunk), modulesOf(group.chunk));

  const loads = (loaded) => [...new Set([...loaded].flatMap((key) => [key, ...sharedOf(key)]).map(pathOf))].sort();
  const imports = [...graph.imports].sort().map(([asked, loaded]) => [asked, loads(loaded)]);
  return {
    files,
    contents: {
      start: loads(graph.start),
      imports: Object.fromEntries(imports),
      holds: Object.fromEntries(Object.entries(holds).sort()),
    },
  };
}

/** A chunk, read. Its modules are those that webpack says are in it. */
function readChecked(assets, { file, ids }) {
  const chunk = readChunk(assets[file], assets[`${file}.map`]);
  const found = chunk.modules.map(({ id }) => id);
  if (String([...found].sort()) !== String([...ids].sort()))
    throw new Error(`${file} was read as modules ${found}, and holds ${ids}`);
  return chunk;
}

/** webpack's run time makes the name of a chunk's file of its number: here it looks it up. */
function renameChunks(code, { file, name, chunks, names }) {
  if (chunks.length === 0) return code;
  const before = `return "" + chunkId + ".${file}";`;
  const table = Object.fromEntries(chunks.map(({ id, file: key }) => [id, names.get(key)]));
  const pieces = code.split(before);
  if (pieces.length !== 2) throw new Error(`${file} does not name its chunks as expected: ${before}`);
  return pieces.join(`return "${name}/" + ${JSON.stringify(table)}[chunkId] + ".js";`);
}

/** A file that a package reads while it runs would have to be carried along; none does today. */
function checkAssets(assets, expected) {
  const others = Object.keys(assets).filter((asset) => !expected.includes(asset));
  if (others.length > 0) throw new Error(`ncc wrote files that nothing here expects: ${others.join(", ")}`);
}
