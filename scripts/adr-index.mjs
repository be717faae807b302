// Makes docs/adr/README.md, the index of the decisions, from the pages themselves. `--check` writes nothing and fails when the
// file is not up to date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../docs/adr/", import.meta.url);
const target = new URL("README.md", folder);

/** The page, from the first heading and the status of each decision. */
export function adrIndex() {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .sort();
  const rows = names.map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const title = /^# (?:\d+\. )?(.+)$/m.exec(text)?.[1];
    const status = /^Status: (.+)$/m.exec(text)?.[1];
    if (!title || !status) throw new Error(`docs/adr/${name} has no heading or no line "Status: ..."`);
    return `| [${name.slice(0, 4)}](${name}) | ${title} | ${status} |`;
  });
  return [
    "# Decisions",
    "",
    "Made by `npm run adr-index`. Each page says what was decided, why, and what it costs. Numbers are not in the order of time.",
    "",
    "| number | decision | status |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes("--check")) writeFileSync(target, adrIndex());
  else if (readFileSync(target, "utf8") !== adrIndex()) {
    console.error("docs/adr/README.md is not up to date: run npm run adr-index");
    process.exitCode = 1;
  }
}
