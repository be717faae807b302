/**
 * Reads from webpack's compilation what the written files do not say.
 *
 * @returns `chunks`, each with its file as ncc names it, its number, the numbers of its modules, the files in them, and those of
 *     them that an import() asks for; `modules`, the files in a module by its number; `imports`, the chunks that an import() of
 *     a file loads; `start`, the chunks that are loaded in any case: the entry, and what it imports itself
 */
export function readGraph({ chunks, chunkGraph, moduleGraph }, { entry, filesOf }) {
  const modules = new Map();
  const imports = new Map();
  const start = new Set();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) modules.set(idOf(module), filesOf(module));
    for (const group of chunk.groupsIterable) {
      if (group.isInitial() || group.origins.some(({ module }) => filesOf(module)[0]?.file === entry))
        start.add(fileOf(chunk));
      for (const { dependencies } of group.blocksIterable) {
        const [asked] = filesOf(moduleGraph.getModule(dependencies[0]));
        imports.set(asked.file, (imports.get(asked.file) ?? new Set()).add(fileOf(chunk)));
      }
    }
  }
  const described = [...chunks].map((chunk) => {
    const ids = [...chunkGraph.getChunkModulesIterable(chunk)].map(idOf);
    const held = ids.flatMap((id) => modules.get(id));
    const asked = held.map(({ file }) => file).filter((file) => imports.get(file)?.has(fileOf(chunk)));
    return { id: chunk.id, file: fileOf(chunk), ids, asked, modules: held };
  });
  return { modules, imports, start, chunks: described.sort((a, b) => a.id - b.id) };

  function idOf(module) {
    return String(chunkGraph.getModuleId(module));
  }
}

function fileOf({ files }) {
  return [...files].find((name) => name.endsWith(".js"));
}
