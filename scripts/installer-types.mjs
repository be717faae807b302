// Makes src/kurl/installer-types.gen.ts from conformance/installer-types.json, which `go run . -types` in
// conformance/installer writes. With --check nothing is written: exit 1 when the file is not what it would be.
import { readFileSync, writeFileSync } from "node:fs";

const from = new URL("../conformance/installer-types.json", import.meta.url);
const to = new URL("../src/kurl/installer-types.gen.ts", import.meta.url);

const structs = Object.entries(JSON.parse(readFileSync(from, "utf8")));
const lines = structs.map(([name, fields]) => `  ${JSON.stringify(name)}: ${JSON.stringify(fields)},`);
const text = `// Made by scripts/installer-types.mjs from conformance/installer-types.json: change nothing here.

/** Every struct of kURL's template data: its fields in the order of declaration, each "GoName json-tag type". */
export const structs: Readonly<Record<string, readonly string[]>> = {
${lines.join("\n")}
};
`;

if (!process.argv.includes("--check")) writeFileSync(to, text);
else if (readFileSync(to, "utf8") !== text) {
  console.error("src/kurl/installer-types.gen.ts is not what scripts/installer-types.mjs makes: run it");
  process.exit(1);
}
