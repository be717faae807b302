// Precompiles src/pages/templates/*.hbs into src/pages/templates.gen.ts, so that Handlebars' parser is not needed at
// run time. `--check` writes nothing and fails when the file is not up to date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

const folder = fileURLToPath(new URL("../src/pages/templates/", import.meta.url));
const target = fileURLToPath(new URL("../src/pages/templates.gen.ts", import.meta.url));

/** The data is escaped where it is made, hence noEscape; strict names a field that does not exist. */
const options = { strict: true, knownHelpersOnly: true, noEscape: true, preventIndent: true };

export function precompileTemplates() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => basename(name, ".hbs"))
    .sort();
  const specs = names.map((name) => {
    const source = readFileSync(join(folder, `${name}.hbs`), "utf8");
    return `  ${name}: ${Handlebars.precompile(source, options)},`;
  });
  return [
    "// @ts-nocheck: made by `npm run templates` from src/pages/templates, not by hand.",
    "/** Handlebars' form of each template, for its runtime. */",
    `export const templateSpecs: Readonly<Record<${names.map((name) => `"${name}"`).join(" | ")}, unknown>> = {`,
    ...specs,
    "};",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = precompileTemplates();
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    console.error("src/pages/templates.gen.ts is not up to date: run npm run templates");
    process.exitCode = 1;
  }
}
