// Makes biome.floors.json, which biome.json extends, from the order of the floors: a file of src imports only from rooms
// on lower floors and from its own room, and of src/go only the doors. Give --check to compare instead of writing.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** From the ground up. A name is a folder of src, or a file of src without its ending. */
export const floors = [
  ["problem", "shape", "go", "process"],
  ["meter"],
  ["files", "inputs", "yaml"],
  ["kurl", "values"],
  ["render"],
  ["decode"],
  ["shard"],
  ["collect"],
  ["analyze"],
  ["report"],
  ["merge"],
  ["load", "pages"],
  ["formats"],
  ["preflight"],
  ["fleet"],
  ["lint"],
  ["github", "terminal"],
  ["main", "cli"],
  ["index", "bin"],
];

/**
 * The files of src/go that other rooms, and other packages of src/go, import: one for each package that has a folder. A
 * second door of a package says in its first line why it is apart. A package of one file is its own door.
 */
export const goDoors = [
  "encoding/base32",
  "encoding/base64",
  "encoding/csv",
  "encoding/json",
  "encoding/json-unmarshal",
  "fmt/fmt",
  "helm/helm",
  "net/net",
  "regexp/regexp",
  "semver/semver",
  "semver/semver3",
  "sprig/sprig",
  "sprig/sprig3",
  "strconv/strconv",
  "template/template",
  "time/duration",
  "time/time",
  "toml/toml",
  "yaml/unmarshal",
  "yaml/usual",
  "yaml/yaml",
];

/** The folders of src/go. */
export const goPackages = [...new Set(goDoors.map((door) => door.split("/", 1)[0]))];

/** The only room that imports the packages of GitHub's toolkit. */
const actionsRoom = "github";

const order = floors.map((rooms) => rooms.join(", ")).join(" < ");
const files = new Set(["meter", "preflight", "fleet", "main", "cli", "index", "bin"]);
const target = fileURLToPath(new URL("../biome.floors.json", import.meta.url));

export function biomeFloors() {
  const overrides = floors.flatMap((rooms, floor) => rooms.flatMap((room) => overridesOf(room, floor)));
  const $schema = "./node_modules/@biomejs/biome/configuration_schema.json";
  // A line for each override: enough to review a change, and half the size of indented JSON.
  const lines = overrides.map((override) => `    ${JSON.stringify(override)}`);
  return `{\n  "$schema": "${$schema}",\n  "root": false,\n  "overrides": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function overridesOf(room, floor) {
  if (isFile(room)) return [override(room, floor, { includes: `src/${room}.ts`, up: "./" })];
  // The way to another room depends on the depth of the folder: `../yaml` of src/go/sprig is Go's, not the room.
  return ["*.ts", "*/*.ts", "*/*/*.ts"].map((below, depth) =>
    override(room, floor, { includes: `src/${room}/${below}`, up: "../".repeat(depth + 1) }),
  );
}

function override(room, floor, { includes, up }) {
  const higher = floors.slice(floor).flat();
  const closed = higher
    .filter((other) => other !== room)
    .map((other) => up + (isFile(other) ? `${other}.js` : `${other}/**`));
  const patterns = [
    { group: closed, message: `${room} imports only from lower floors: ${order}.` },
    {
      group: innerFilesOfGo(room, up),
      message: "Of src/go only the doors are imported: goDoors in scripts/floors.mjs.",
    },
    ...(room === actionsRoom ? [] : [{ group: ["@actions/*"], message: `Only ${actionsRoom} imports @actions/*.` }]),
  ].filter(({ group }) => group.length > 0);
  return {
    includes: [includes],
    linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns } } } } },
  };
}

/** All of src/go but the doors, as a file of a room sees it; a file of src/go itself sees its own package as "./". */
function innerFilesOfGo(room, up) {
  if (room !== "go") return [`${up}go/**`, `!${up}go/*.js`, ...goDoors.map((door) => `!${up}go/${door}.js`)];
  const go = up === "../" ? "./" : up.slice("../".length);
  return [...goPackages.map((name) => `${go}${name}/**`), ...goDoors.map((door) => `!${go}${door}.js`)];
}

function isFile(room) {
  return files.has(room);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] !== "--check") writeFileSync(target, biomeFloors());
  else if (readFileSync(target, "utf8") !== biomeFloors()) {
    console.error("biome.floors.json is not what scripts/floors.mjs makes: run npm run floors");
    process.exitCode = 1;
  }
}
