import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { projectsOf } from "../../scripts/notice.mjs";
import { dist } from "../e2e/run.js";

const contents = JSON.parse(readFileSync(join(dist, "contents.json"), "utf8")) as Record<
  string,
  { readonly holds: Readonly<Record<string, readonly string[]>> }
>;

/** The folders of the packages that a program is bundled from. */
function packagesOf(program: string): string[] {
  const files = Object.values(contents[program]?.holds ?? {}).flat();
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)];
}

/** The texts of a license file, by heading. */
function licensesIn(file: string): ReadonlyMap<string, { readonly license: string; readonly text: string }> {
  const sections = readFileSync(join(dist, file), "utf8").split(/^={80}\n/m);
  expect(sections.shift()).toBe("");
  return new Map(
    sections.map((section) => {
      const [name = "", license = "", ...text] = section.split("\n");
      return [name, { license, text: text.join("\n").trim() }];
    }),
  );
}

describe.each([
  { program: "action", file: "licenses.txt", others: ["llhttp (compiled, in undici)"], least: 25 },
  { program: "cli", file: "cli-licenses.txt", others: [], least: 9 },
])("$file", ({ program, file, others, least }) => {
  const licenses = licensesIn(file);
  const webpack = "webpack (its run time, which loads the parts)";

  test("names every bundled package, every project that bundled files follow, and no other", () => {
    const bundled = packagesOf(program).map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return `${name} ${version}`;
    });
    const files = Object.values(contents[program]?.holds ?? {}).flat();
    const followed = projectsOf(files).map(({ name }: { name: string }) => `${name} (followed by files of src)`);
    expect(followed.length).toBeGreaterThanOrEqual(5);
    expect(bundled.length).toBeGreaterThanOrEqual(least);
    expect([...licenses.keys()]).toEqual([...new Set([...bundled, ...others, ...followed, webpack])].sort());
  });

  test("has the whole text of each license", () => {
    const conditions = /Permission (?:is hereby granted|to use)|Redistributions of source code|TERMS AND CONDITIONS/i;
    const short = [...licenses].filter(
      ([, { license, text }]) => text.length < 500 || !/copyright/i.test(text) || !conditions.test(text) || !license,
    );
    expect(short.map(([name]) => name)).toEqual([]);
  });
});
