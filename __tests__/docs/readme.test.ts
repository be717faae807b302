import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { readmeWithTables } from "../../scripts/readme.mjs";
import { temporaryFolder } from "../temporary-folder.js";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)\n```/gm)].map(([, text = ""]) => text.split("\n"));

/** A command says with which code it exits, unless it is 0. */
const exitCode = (line: string) => Number(/# exits (\d+)/.exec(line)?.[1] ?? 0);

describe("README.md", () => {
  test("lists the inputs and outputs of action.yml: npm run readme", () => {
    expect(readme).toBe(readmeWithTables());
  });

  test("has two commands that stand alone: the demo, and all tests", () => {
    expect(blocks.filter(({ length }) => length === 1).flat()).toEqual(["node dist/cli.js demo", "npm cit"]);
  });

  test("has commands that work one after another in a clone, down to a table of two runners", () => {
    const folder = temporaryFolder();
    for (const part of ["dist", "examples"]) cpSync(part, join(folder, part), { recursive: true });
    const commands = blocks.flat().filter((line) => line !== "npm cit");
    const runs = commands.map((line) => ({
      line,
      ...spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" }),
    }));
    expect(runs.map(({ line, status, stdout }) => ({ line, status, silent: stdout === "" }))).toEqual(
      commands.map((line) => ({ line, status: exitCode(line), silent: false })),
    );
    const merged = runs.find(({ line }) => line.includes(" merge "))?.stdout;
    expect(merged).toMatch(/^Runner +db localhost:1\neu-1 +\S.*\nus-1 +\S/);
  });
});
