import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse, parseAllDocuments } from "yaml";
import { inputDefaults, readInputs } from "../../src/inputs/inputs.js";
import { accept } from "../../src/problem/checked.js";
import { parseCommandLine } from "../../src/terminal/flags.js";
import { repository } from "../repository.js";

const root = new URL("../../", import.meta.url);
const file = (path: string) => readFileSync(new URL(path, root), "utf8");
const pages = ["README.md", ...readdirSync(new URL("docs/", root)).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith(".md"),
);
const declared = Object.keys(parse(file("action.yml")).inputs);

function blocks(language: string): { readonly page: string; readonly text: string }[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm");
  return pages.flatMap((page) => [...file(page).matchAll(fence)].map(([, text = ""]) => ({ page, text })));
}

/** Returns the `with` of every step that uses this action, at any depth. */
function stepsOf(tree: unknown): Record<string, unknown>[] {
  if (Array.isArray(tree)) return tree.flatMap(stepsOf);
  if (typeof tree !== "object" || tree === null) return [];
  const { uses, with: given } = tree as { uses?: string; with?: Record<string, unknown> };
  const own = uses?.startsWith(`${repository}@`) ? [given ?? {}] : [];
  return [...own, ...Object.values(tree).flatMap(stepsOf)];
}

const steps = blocks("yaml")
  .filter(({ text }) => text.includes("uses: "))
  .flatMap(({ page, text }) => {
    const trees = parseAllDocuments(text);
    return trees.flatMap((tree) => stepsOf(tree.toJS()).map((given) => ({ page, given })));
  });
const files = readdirSync(new URL("examples/workflows/", root)).flatMap((name) =>
  stepsOf(parse(file(`examples/workflows/${name}`))).map((given) => ({ page: name, given })),
);
const commands = blocks("sh")
  .flatMap(({ page, text }) => text.split("\n").map((line) => ({ page, line })))
  .filter(({ line }) => line.startsWith("node dist/cli.js"));

describe("the examples of the documentation", () => {
  test("are found", () => {
    expect([steps.length > 3, commands.length > 6, files.length > 10]).toEqual([true, true, true]);
  });

  test.each([...steps, ...files])("use existing inputs with accepted values: $page $given.spec", ({ given }) => {
    expect(Object.keys(given).filter((name) => !declared.includes(name))).toEqual([]);
    const text = (value: unknown) =>
      String(value)
        .replace(/\$\{\{ secrets\.\w+_URL \}\}/g, "tcp://x:1")
        .replace(/\$\{\{.*?\}\}/g, "x");
    expect(readInputs((name) => text(given[name] ?? inputDefaults[name])).problems).toEqual([]);
  });

  test.each(commands)("are valid commands: $page $line", ({ line }) => {
    const words = [...line.replace(/ >.*/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
    const command = accept(parseCommandLine(words.slice(2) as string[], { exists: existsSync }));
    if (command.kind !== "demo" && "input" in command) expect(readInputs(command.input).problems).toEqual([]);
  });
});
