// Makes src/lint/problem-help.gen.ts from docs/problems.md, so that code scanning can say what a page says.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const page = fileURLToPath(new URL("../docs/problems.md", import.meta.url));
const target = fileURLToPath(new URL("../src/lint/problem-help.gen.ts", import.meta.url));

/** The module of what the page says of each problem. Links lead nowhere from elsewhere, so their words alone are kept. */
export function problemHelp() {
  const [, problems = ""] = readFileSync(page, "utf8").split(/^## Problems$/m);
  const entries = problems
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const end = section.indexOf("\n");
      const text = section
        .slice(end)
        .trim()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
      return section
        .slice(0, end)
        .split(", ")
        .map((code) => [code, text]);
    });
  return [
    "// Made by `npm run problem-help` from docs/problems.md, not by hand.",
    'import type { ProblemCode } from "../problem/problem.js";',
    "",
    "/** What docs/problems.md says of each problem, in Markdown without links. */",
    "export const problemHelp: Readonly<Record<ProblemCode, string>> = {",
    ...entries
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([code, text]) => `  "${code}": ${JSON.stringify(text)},`),
    "};",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, problemHelp());
