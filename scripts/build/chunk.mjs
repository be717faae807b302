import { decode, encode } from "@jridgewell/sourcemap-codec";

/**
 * A chunk as ncc writes it, taken apart so that modules can move between chunks with the lines they came from.
 *
 *     "use strict";              where every module is strict
 *     exports.id = 832;
 *     exports.ids = [832];
 *     exports.modules = {
 *
 *     /***\/ 5564:               one module and its number
 *     /***\/ ((module, exports, require) => {
 *     ...
 *     /***\/ })
 *
 *     };
 *
 * @typedef {{ text: string, from: Place | undefined }} Line
 * @typedef {{ source: string, line: number }} Place
 * @typedef {{ id: string, lines: Line[] }} Module
 * @typedef {{ isStrict: boolean, ids: number[], modules: Module[] }} Chunk
 */

/** Reads a chunk. @throws Error where it is not built as shown above */
export function readChunk(code, map) {
  const lines = readLines(code, map);
  const isStrict = lines[0]?.text === '"use strict";';
  const [idLine, idsLine, opening, ...rest] = lines.slice(isStrict ? 1 : 0);
  const ids = /^exports\.ids = (\[[\d,]+\]);$/.exec(idsLine?.text ?? "")?.[1];
  if (!/^exports\.id = \d+;$/.test(idLine?.text ?? "") || !ids || opening?.text !== "exports.modules = {")
    throw new Error(`A chunk of ncc's begins in an unknown way: ${code.slice(0, 200)}`);
  const end = rest.findLastIndex(({ text }) => text === "};");
  if (end < 0 || rest.slice(end + 1).some(({ text }) => !/^;?$/.test(text)))
    throw new Error(`A chunk of ncc's ends in an unknown way: ${code.slice(-200)}`);
  return { isStrict, ids: JSON.parse(ids), modules: readModules(rest.slice(0, end)) };
}

function readModules(lines) {
  const modules = [];
  for (const line of lines) {
    const id = /^\/\*\*\*\/ (\d+):$/.exec(line.text)?.[1];
    if (id !== undefined) modules.push({ id, lines: [line] });
    else if (modules.length > 0) modules.at(-1).lines.push(line);
    else if (line.text !== "") throw new Error(`A chunk of ncc's holds more than modules: ${line.text}`);
  }
  for (const { id, lines } of modules) {
    while (lines.at(-1).text === "") lines.pop();
    const last = lines.pop();
    if (!/^\/\*\*\*\/ \}\),?$/.test(last.text)) throw new Error(`Module ${id} ends in an unknown way: ${last.text}`);
    lines.push({ ...last, text: "/***/ })" });
  }
  return modules;
}

/** The lines of a chunk's file. `shared` are files of modules that it has in common with others, as its require takes them. */
export function chunkLines({ isStrict, ids, modules }, shared = []) {
  const head = [...(isStrict ? ['"use strict";'] : []), `exports.ids = ${JSON.stringify(ids)};`, "exports.modules = {"];
  const joins = shared.map((path) => `Object.assign(exports.modules, require(${JSON.stringify(path)}).modules);`);
  return [
    ...head.map((text) => ({ text })),
    ...modules.flatMap(({ lines }) => [{ text: "" }, ...lines.slice(0, -1), { text: `${lines.at(-1).text},` }]),
    ...["", "};", ...joins].map((text) => ({ text })),
  ];
}

/** The lines of a bundled file, each with the line of our own source that it was made from, if it was. */
export function readLines(code, map) {
  const { mappings, sources } = JSON.parse(map);
  const places = decode(mappings);
  const text = code.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, "");
  return text.split("\n").flatMap((written, index) => {
    if (isPackagesMap(written)) return [];
    const text = withoutNotes(written);
    const [, source, line] = places[index]?.find((segment) => segment.length > 1) ?? [];
    const name = source === undefined ? undefined : /^\.\.\/\.\/(src\/.*)$/.exec(sources[source])?.[1];
    return [name === undefined ? { text } : { text, from: { source: name, line } }];
  });
}

/** What the bundler notes beside each import and export: a twenty-fifth of the code that every run reads. Names of exports stay. */
function withoutNotes(line) {
  return line.replace(/\/\* (?:harmony (?:export|import)(?: \([\w ]+\))?|binding) \*\/ /g, "");
}

/** A package's own source map, as a comment: a file that is not in dist, or the map itself, which is half of Handlebars. */
function isPackagesMap(line) {
  return /^\/\/# sourceMappingURL=[\w.-]+\.map$|^\/\/# sourceMappingURL=data:[\w/;=-]+,[\w+/]+=*$/.test(line);
}

/** The text of a file of dist, and its source map where one is wanted and a line of it is ours. */
export function writeLines(lines, { path, hasMap }) {
  const code = lines.map(({ text }) => text).join("\n");
  const sources = [...new Set(lines.flatMap(({ from }) => (from ? [from.source] : [])))];
  if (!hasMap || sources.length === 0) return { code: `${code}\n` };
  const file = path.split("/").at(-1);
  const sourceRoot = "../".repeat(path.split("/").length);
  const mappings = encode(lines.map(({ from }) => (from ? [[0, sources.indexOf(from.source), from.line, 0]] : [])));
  const map = { version: 3, file, sourceRoot, sources, names: [], mappings };
  return { code: `${code}\n//# sourceMappingURL=${file}.map\n`, map: `${JSON.stringify(map)}\n` };
}
