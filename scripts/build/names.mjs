import { packageOf } from "./modules.mjs";

/**
 * Names files of dist after what is in them, each name once: after the file that an import() asks for (`formats-json` for
 * src/formats/json.ts, `lint` for src/lint/lint.ts, `handlebars`), otherwise `shared-` and the rooms and packages that most of it
 * is of (`shared-yaml`, `shared-go-net-and-collect`).
 *
 * @param {{ asked: string[], modules: { file: string, size: number }[] }[]} parts
 * @returns the names, in the same order
 */
export function namesOf(parts) {
  const taken = new Set();
  return parts.map(({ asked, modules }) => {
    const name = asked.length > 0 ? fileName(asked.toSorted(byLength)[0]) : `shared-${contentName(modules)}`;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name}-${n}`;
    taken.add(unique);
    return unique;
  });
}

const byLength = (a, b) => a.length - b.length || (a < b ? -1 : 1);

function fileName(file) {
  const words = file
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .split("/");
  // A door has the name of its room.
  if (words.length > 1 && [words.at(-2), "door"].includes(words.at(-1))) words.pop();
  return packageOf(file)?.replace(/^@/, "").replaceAll("/", "-") ?? words.join("-");
}

function contentName(modules) {
  const sizes = new Map();
  for (const { file, size } of modules) sizes.set(roomOf(file), (sizes.get(roomOf(file)) ?? 0) + size);
  const total = modules.reduce((sum, { size }) => sum + size, 0);
  const large = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).filter(([, size]) => size >= total / 4);
  return large
    .slice(0, 2)
    .map(([room]) => room)
    .join("-and-");
}

function roomOf(file) {
  const words = file
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .split("/");
  return packageOf(file) ? fileName(file) : words.slice(0, words[0] === "go" ? 2 : 1).join("-");
}
