import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { MAX_FOLDERS } from "../../src/files/search-budget.js";
import { read } from "../../src/load/read.js";
import { beginSearches } from "../../src/load/searches.js";
import { temporaryFolder } from "../temporary-folder.js";

const SPEC = "kind: HostPreflight\nspec: {collectors: [{tcpConnect: {address: 'db:1'}}]}\n";
const stdin = async () => Buffer.alloc(0);

const foldersOf = (files: readonly string[]) => temporaryFolder(Object.fromEntries(files.map((file) => [file, SPEC])));

async function noticesOf(spec: readonly string[], cwd: string) {
  const { problems } = await read({ spec, contextFile: [] }, { cwd, confined: true, stdin, searches: beginSearches() });
  return problems.filter(({ code }) => code === "glob-extension");
}

describe("the notice of files that a glob of specs leaves out", () => {
  test.each([
    { spec: ["pf/*.yaml"], files: ["pf/a.yaml", "pf/b.yml"], named: '"pf/b.yml"' },
    { spec: ["pf/*.yml"], files: ["pf/a.yaml", "pf/b.yml"], named: '"pf/a.yaml"' },
    { spec: ["pf/*.yaml"], files: ["pf/b.yml"], named: '"pf/b.yml"' },
    { spec: ["**/*.yaml"], files: ["a.yaml", "x/y/b.yml"], named: '"x/y/b.yml"' },
    { spec: ["*/spec.yaml"], files: ["a/spec.yaml", "b/spec.yml"], named: '"b/spec.yml"' },
    { spec: ["{a,b}/*.yaml"], files: ["a/1.yaml", "b/1.yaml", "b/2.yml"], named: '"b/2.yml"' },
    { spec: ["a/*.yaml", "b.yml"], files: ["a/1.yaml", "a/2.yml", "b.yml"], named: '"a/2.yml"' },
    {
      spec: ["*.yaml"],
      files: ["0.yaml", "1.yml", "2.yml", "3.yml", "4.yml", "5.yml"],
      named: '"1.yml", "2.yml", "3.yml" and 2 more',
    },
  ])("names what $spec does not match of $files", async ({ spec, files, named }) => {
    expect(await noticesOf(spec, foldersOf(files))).toEqual([
      {
        code: "glob-extension",
        severity: "notice",
        where: "input spec",
        message: `Files with tcpConnect are not read, because they end in the other of .yaml and .yml: ${named}`,
        remedy: "end the glob in .y*ml to read both",
      },
    ]);
  });

  test.each([
    { name: "a glob that takes both", spec: ["pf/*.y*ml"], files: ["pf/a.yaml", "pf/b.yml"] },
    { name: "two globs that take both", spec: ["pf/*.yaml", "pf/*.yml"], files: ["pf/a.yaml", "pf/b.yml"] },
    { name: "braces that take both", spec: ["pf/*.{yaml,yml}"], files: ["pf/a.yaml", "pf/b.yml"] },
    { name: "a file that is named", spec: ["pf/*.yaml", "./pf/b.yml"], files: ["pf/a.yaml", "pf/b.yml"] },
    { name: "another folder", spec: ["pf/*.yaml"], files: ["pf/a.yaml", "b.yml"] },
    { name: "another name", spec: ["pf/db*.yaml"], files: ["pf/db.yaml", "pf/redis.yml"] },
    { name: "a path without a glob", spec: ["pf/a.yaml"], files: ["pf/a.yaml", "pf/a.yml"] },
    { name: "another extension", spec: ["pf/*"], files: ["pf/a.yaml", "pf/b.json"] },
  ])("there is none for $name", async ({ spec, files }) => {
    expect(await noticesOf(spec, foldersOf(files))).toEqual([]);
  });

  test("files that are read do not count among those that are looked into", async () => {
    const read = Array.from({ length: 60 }, (_, at) => [`${at}.yaml`, `${at}.yml`]).flat();
    const [found] = await noticesOf(["*.yaml", "[0-9]*.yml"], foldersOf([...read, "x.yml"]));
    expect(found?.message).toMatch(/ "x\.yml"$/);
  });

  test("there is none for what has no checks, is no file or leads out of the workspace", async () => {
    const cwd = temporaryFolder({ "a.yaml": SPEC, "values.yml": "a: 1\n", "folder.yml/x.txt": SPEC });
    symlinkSync(join(foldersOf(["b.yml"]), "b.yml"), join(cwd, "outside.yml"));
    symlinkSync("missing", join(cwd, "dangling.yml"));
    symlinkSync("a.yaml", join(cwd, "alias.yml"));
    execFileSync("mkfifo", [join(cwd, "pipe.yml")]);
    expect(await noticesOf(["*.yaml"], cwd)).toEqual([]);
  });

  test("what is searched for it takes nothing from the globs of a run", async () => {
    const left = async (files: readonly string[]) => {
      const searches = beginSearches();
      await read({ spec: ["**/*.yaml"], contextFile: [] }, { cwd: foldersOf(files), stdin, searches });
      return MAX_FOLDERS - searches.budget.folders;
    };
    expect(await left(["x/a.yaml", "x/b.yml"])).toBeCloseTo(await left(["x/a.yaml", "x/b.txt"]), 1);
  });
});
