// Makes src/decode/host-preflight-types.gen.ts from conformance/host-preflight-types.json, which `go run ./types` in
// conformance/troubleshoot writes. With --check nothing is written: exit 1 when the file is not what it would be.
import { readFileSync, writeFileSync } from "node:fs";

const from = new URL("../conformance/host-preflight-types.json", import.meta.url);
const to = new URL("../src/decode/host-preflight-types.gen.ts", import.meta.url);

const structs = JSON.parse(readFileSync(from, "utf8"));

/** Types that read their own JSON. */
const own = new Map([
  ["v1.Time", "time"],
  ["v1.FieldsV1", "any"],
  ["multitype.BoolOrString", "bool or string"],
]);

/** The JSON fields of a struct, those of embedded structs among them, as encoding/json finds them. */
function fieldsOf(name) {
  return structs[name].flatMap((line) => {
    const [goName, tag, type, embedded] = line.split(" ");
    const [key] = tag.split(",");
    if (key === "-") return [];
    return embedded && key === "" ? fieldsOf(bare(type)) : [[key || goName, typeOf(type)]];
  });
}

function typeOf(type) {
  if (type.startsWith("*")) return typeOf(type.slice(1));
  if (type.startsWith("[]")) return `[]${typeOf(type.slice(2))}`;
  if (type.startsWith("map[string]")) return `{}${typeOf(type.slice("map[string]".length))}`;
  if (type in structs) return own.get(type) ?? short(type);
  if (["string", "bool", "int", "int64", "uint64"].includes(type)) return type;
  throw new Error(`${type} is not a type that src/decode/types.ts knows`);
}

function short(name) {
  return name.split(".")[1];
}

function bare(type) {
  return type.replace(/^\*/, "");
}

const embedded = new Set(
  Object.values(structs).flatMap((lines) =>
    lines.flatMap((line) => {
      const [, tag, type, isEmbedded] = line.split(" ");
      return isEmbedded && tag.startsWith(",") ? [bare(type)] : [];
    }),
  ),
);
const opened = Object.keys(structs).filter((name) => !own.has(name) && !embedded.has(name));
if (new Set(opened.map(short)).size < opened.length) throw new Error("Two structs have one name");
const lines = opened.map((name) => `  ${short(name)}: ${JSON.stringify(Object.fromEntries(fieldsOf(name)))},`);
const text = `// Made by scripts/host-preflight-types.mjs from conformance/host-preflight-types.json: change nothing here.

/**
 * The structs of troubleshoot v0.133.0 that a HostPreflight consists of: the type of each JSON field. \`[]\` begins a list,
 * \`{}\` a mapping with keys of any name, a capital letter the name of a struct.
 */
export const structs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${lines.join("\n")}
};
`;

if (!process.argv.includes("--check")) writeFileSync(to, text);
else if (readFileSync(to, "utf8") !== text) {
  console.error("src/decode/host-preflight-types.gen.ts is not what scripts/host-preflight-types.mjs makes: run it");
  process.exit(1);
}
