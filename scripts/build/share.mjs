/**
 * Moves each module that stands in several chunks into a file of its own, one for each set of chunks that have modules in
 * common, so that no module stands in dist twice. (webpack splits by itself only what is larger than 20 kB.)
 *
 * @param {Map<string, import("./chunk.mjs").Chunk>} chunks by any key
 * @returns `chunks`, without what is shared, and `shared`: chunks of those modules, with the keys of all that need them
 */
export function share(chunks) {
  const places = new Map();
  for (const [key, { modules }] of chunks)
    for (const { id } of modules) places.set(id, [...(places.get(id) ?? []), key]);
  const groups = new Map();
  for (const [id, users] of places) {
    if (users.length === 1) continue;
    const group = groups.get(String(users)) ?? { users, ids: new Set() };
    groups.set(String(users), { ...group, ids: group.ids.add(id) });
  }
  const shared = [...groups.values()].map(({ users, ids }) => {
    // Where a chunk is strict as a whole its modules do not say it; elsewhere each says it for itself.
    const giver = chunks.get(users.find((key) => !chunks.get(key).isStrict) ?? users[0]);
    const modules = giver.modules.filter(({ id }) => ids.has(id));
    for (const user of users) checkEqual(modules, chunks.get(user).modules);
    return { users, chunk: { isStrict: giver.isStrict, ids: [], modules } };
  });
  const isShared = new Set([...groups.values()].flatMap(({ ids }) => [...ids]));
  const rest = [...chunks].map(([key, chunk]) => [
    key,
    { ...chunk, modules: chunk.modules.filter(({ id }) => !isShared.has(id)) },
  ]);
  return { chunks: new Map(rest), shared };
}

function checkEqual(modules, others) {
  for (const module of modules) {
    const other = others.find(({ id }) => id === module.id);
    if (textOf(module) !== textOf(other)) throw new Error(`Module ${module.id} differs from chunk to chunk`);
  }
}

const textOf = ({ lines }) =>
  lines
    .map(({ text }) => text)
    .filter((text) => text !== "" && text !== '"use strict";')
    .join("\n");
