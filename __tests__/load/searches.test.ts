import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { matchGlob } from "../../src/files/glob.js";
import { createListings } from "../../src/files/listings.js";
import { MAX_FOLDERS } from "../../src/files/search-budget.js";
import { inputDefaults, readInputs } from "../../src/inputs/inputs.js";
import { removeEarlierReports } from "../../src/load/earlier-reports.js";
import { filesOf } from "../../src/load/paths.js";
import { read } from "../../src/load/read.js";
import { beginSearches } from "../../src/load/searches.js";
import { accept } from "../../src/problem/checked.js";
import { temporaryFolder } from "../temporary-folder.js";

const stdin = async () => Buffer.alloc(0);

describe("a folder", () => {
  test.each([
    { name: "of the checkout", pattern: "specs/*.yaml", found: "specs/a.yaml" },
    { name: "behind a link", pattern: "link/*.yaml", found: "link/a.yaml" },
    { name: "that two patterns come to by other paths", pattern: "{link,none}/a*", found: "link/a.yaml" },
  ])("$name is searched once for all globs of a run", async ({ pattern, found }) => {
    const cwd = temporaryFolder({ "specs/a.yaml": "" });
    symlinkSync("specs", join(cwd, "link"));
    const listings = createListings();
    expect(await matchGlob("specs/a.*", { cwd, listings })).toEqual({ kind: "files", files: ["specs/a.yaml"] });
    writeFileSync(join(cwd, "specs/ab.yaml"), "");
    expect(await matchGlob(pattern, { cwd, listings })).toEqual({ kind: "files", files: [found] });
  });

  test("that could not be read is read again by the next glob", async () => {
    const cwd = temporaryFolder();
    const listings = createListings();
    expect(await matchGlob("specs/*.yaml", { cwd, listings })).toEqual({ kind: "files", files: [] });
    symlinkSync(temporaryFolder({ "a.yaml": "" }), join(cwd, "specs"));
    expect(await matchGlob("*/*.yaml", { cwd, listings })).toEqual({ kind: "files", files: ["specs/a.yaml"] });
  });
});

/** Patterns that take a little more than half of what the globs of a run may take. */
const halves = (name: string) => Array.from({ length: 55 }, (_, at) => `${name}-${at}-{1..1000}`);

describe("the globs of a run", () => {
  test("have one budget for all inputs", async () => {
    const cwd = temporaryFolder();
    const { problems } = await read(
      { spec: halves("spec"), values: halves("values"), contextFile: [] },
      { cwd, stdin, searches: beginSearches() },
    );
    const beyond = problems.filter(({ message }) => message.includes("lead through"));
    expect(new Set(beyond.map(({ where }) => where))).toEqual(new Set(["input spec"]));
  });

  test("take nothing more where they were searched before, because a file is in the place of a report", async () => {
    const cwd = temporaryFolder({ "1/a.yaml": "a: 1", "old.json": "{}" });
    const searches = beginSearches();
    const options = { cwd, stdin, searches };
    const given = { spec: "**/*.yaml", values: "**/*.values", report: "json=old.json" };
    const inputs = accept(readInputs((name) => ({ ...inputDefaults, ...given })[name]));
    expect(await removeEarlierReports(inputs, options)).toEqual([]);
    const before = { ...searches.budget };
    expect(before.folders).toBeLessThan(MAX_FOLDERS);
    writeFileSync(join(cwd, "1/b.yaml"), "");
    expect(await filesOf({ input: "spec", patterns: inputs.spec }, options)).toEqual({
      value: ["1/a.yaml"],
      problems: [],
    });
    expect(searches.budget).toEqual(before);
  });
});
