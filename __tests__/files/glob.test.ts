import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { matchGlob } from "../../src/files/glob.js";
import { MAX_FOLDERS } from "../../src/files/search-budget.js";
import { MAX_GLOB_LEVELS } from "../../src/files/wildcard.js";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(60_000);

const files = (...files: string[]) => ({ kind: "files", files });

/** A workspace with links, beside a folder that is not in it. */
function workspace() {
  const parent = temporaryFolder({
    "elsewhere/secret.yaml": "",
    "elsewhere/deep/secret.yaml": "",
    "ours/specs/a.yaml": "",
    "ours/versions/v2/b.yaml": "",
    "ours/notes/readme.txt": "",
    "ours/locked/c.yaml": "",
  });
  const cwd = join(parent, "ours");
  symlinkSync(join(parent, "elsewhere"), join(cwd, "specs/out"));
  symlinkSync("../elsewhere", join(cwd, "out"));
  symlinkSync("../versions/v2", join(cwd, "specs/current"));
  symlinkSync("..", join(cwd, "specs/up"));
  symlinkSync("nowhere", join(cwd, "notes/nothing"));
  symlinkSync("somebody@somewhere.1", join(cwd, "locked/.#c.yaml"));
  symlinkSync(join(parent, "elsewhere/secret.yaml"), join(cwd, "notes/file.yaml"));
  const message = "a symbolic link leads out of the workspace";
  return { parent, cwd, outside: (link: string) => ({ kind: "outside", link: join(cwd, link), message }) };
}

/** Groups in one another. */
const levels = (count: number) => `${"@(".repeat(count)}a*${")".repeat(count)}`;

describe("matchGlob()", () => {
  test.each([
    {
      finds: "files in one folder, past links that it does not follow",
      pattern: "specs/*.yaml",
      names: ["specs/a.yaml"],
    },
    { finds: "files behind links to folders", pattern: "specs/current/*", names: ["specs/current/b.yaml"] },
    { finds: "a link to a file, wherever it leads", pattern: "notes/*.yaml", names: ["notes/file.yaml"] },
    { finds: "no lock of an editor", pattern: "locked/*", names: ["locked/c.yaml"] },
    { finds: "nothing where there is no folder", pattern: "none/*.yaml", names: [] },
    {
      finds: "files out of the working directory where the pattern says so",
      pattern: "../elsewhere/*",
      names: ["../elsewhere/secret.yaml"],
    },
  ])("finds $finds", async ({ pattern, names }) => {
    expect(await matchGlob(pattern, { cwd: workspace().cwd, confined: true })).toEqual(files(...names));
  });

  test.each([
    { pattern: "specs/*/*.yaml", link: "specs/out" },
    { pattern: "specs/**/*.yaml", link: "specs/out" },
    { pattern: "out/*.yaml", link: "out" },
    { pattern: "out/deep/*.yaml", link: "out/deep" },
  ])("does not go with $pattern where a link leads out of the workspace", async ({ pattern, link }) => {
    const { cwd, outside } = workspace();
    expect(await matchGlob(pattern, { cwd, confined: true })).toEqual(outside(link));
  });

  test("takes a link that leads nowhere for a file, which then is missing", async () => {
    expect(await matchGlob("notes/*", { cwd: workspace().cwd, confined: true })).toEqual(
      files("notes/file.yaml", "notes/nothing", "notes/readme.txt"),
    );
  });

  test("does not go past a folder that cannot be read", async () => {
    const cwd = temporaryFolder();
    symlinkSync("specs", join(cwd, "specs"));
    expect(await matchGlob("specs/*.yaml", { cwd })).toMatchObject({
      kind: "unreadable",
      path: join(cwd, "specs"),
      message: expect.stringContaining("ELOOP"),
    });
  });

  const noTarget = "it is a link whose target does not exist";
  test.each([
    { name: "a dangling link", pattern: "*/host.yaml", path: "dangling", message: noTarget },
    { name: "a dangling link", pattern: "d*/**/*.yaml", path: "dangling", message: noTarget },
    { name: "a dangling link", pattern: "**/dangling/*.yaml", path: "deep/dangling", message: noTarget },
    { name: "a link through a file", pattern: "*/host.yaml", path: "through", message: noTarget },
    { name: "a link to itself", pattern: "*/host.yaml", path: "loop", message: "ELOOP" },
    { name: "a link to itself", pattern: "**/*.yaml", path: "deep/loop", message: "ELOOP" },
    { name: "a link to a name that is too long", pattern: "**/*.yaml", path: "long", message: "ENAMETOOLONG" },
  ])("does not go with $pattern past $name in the place of a folder, $path", async ({ pattern, path, message }) => {
    const cwd = temporaryFolder({ "us/host.yaml": "", "deep/host.yaml": "" });
    const target = { dangling: "missing", through: "us/host.yaml/eu", loop: "loop", long: "x".repeat(300) };
    symlinkSync(target[basename(path) as keyof typeof target], join(cwd, path));
    expect(await matchGlob(pattern, { cwd })).toEqual({
      kind: "unreadable",
      path: join(cwd, path),
      message: expect.stringContaining(message),
    });
  });

  test.each([
    { where: "below **", pattern: "**/*.yaml", found: ["us/a.yaml"], dangling: ["docs/latest", "eu"] },
    { where: "where its name matches no part", pattern: "u*/*.yaml", found: ["us/a.yaml"] },
    {
      where: "where its name matches no part behind **",
      pattern: "**/us/*.yaml",
      found: ["us/a.yaml"],
      dangling: ["docs/latest", "eu"],
    },
    {
      where: "as a file, where its name matches the last part",
      pattern: "**/{eu,a.yaml}",
      found: ["eu", "us/a.yaml"],
      dangling: ["docs/latest"],
    },
  ])("goes past a dangling link $where", async ({ pattern, found, dangling }) => {
    const cwd = temporaryFolder({ "us/a.yaml": "", "docs/x": "" });
    symlinkSync("missing", join(cwd, "eu"));
    symlinkSync("missing", join(cwd, "docs/latest"));
    expect(await matchGlob(pattern, { cwd })).toEqual({ ...files(...found), ...(dangling ? { dangling } : {}) });
  });

  const latin1 = (name: string) => Buffer.from(name, "latin1");
  const inFolder = (cwd: string, name: string) => Buffer.concat([Buffer.from(`${cwd}/`), latin1(name)]);
  const notUtf8 = "a part of its name is not UTF-8, or it was removed while the glob was searched";
  const sameName = "two entries of its folder have this name, because one has bytes that are not UTF-8";
  const needsBytes = process.platform === "linux" ? test : test.skip;

  needsBytes.each([
    { name: "of a folder", pattern: "**/*.yaml", path: "Z\ufffd", message: notUtf8, make: { folder: "Z\xfc" } },
    { name: "of a folder", pattern: "*/*.yaml", path: "Z\ufffd", message: notUtf8, make: { folder: "Z\xfc" } },
    { name: "of a link to a folder", pattern: "**/*.yaml", path: "Z\ufffd", message: notUtf8, make: { link: "Z\xfc" } },
    {
      name: "of a folder beside one whose name is that in UTF-8",
      pattern: "**/*.yaml",
      path: "\ufffd",
      message: sameName,
      make: { folder: "\xfc" },
    },
    {
      name: "of a link beside a folder whose name is that in UTF-8",
      pattern: "**/*.yaml",
      path: "\ufffd",
      message: sameName,
      make: { link: "\xfc" },
    },
    {
      name: "of a file beside one whose name is that in UTF-8",
      pattern: "*.yaml",
      path: "\ufffd.yaml",
      message: sameName,
      make: { file: "\xfc.yaml" },
    },
  ] as const)(
    "does not go past a name that is not UTF-8, $name, with $pattern",
    async ({ pattern, path, message, make }) => {
      const cwd = temporaryFolder({ "us/a.yaml": "", "\ufffd/a.yaml": "", "\ufffd.yaml": "" });
      if ("folder" in make) mkdirSync(inFolder(cwd, make.folder));
      if ("link" in make) symlinkSync("us", inFolder(cwd, make.link));
      if ("file" in make) writeFileSync(inFolder(cwd, make.file), "");
      expect(await matchGlob(pattern, { cwd })).toEqual({ kind: "unreadable", path: join(cwd, path), message });
    },
  );

  needsBytes("goes past files whose names are not UTF-8, and which it does not match", async () => {
    const cwd = temporaryFolder({ "a.yaml": "", "\ufffd.txt": "" });
    for (const name of ["\xfc.txt", "\xfe.txt"]) writeFileSync(inFolder(cwd, name), "");
    expect(await matchGlob("**/*.yaml", { cwd })).toEqual(files("a.yaml"));
  });

  test("does not go past a folder that is removed while it is searched", async () => {
    const cwd = temporaryFolder({ "1/a.yaml": "", "2/a.yaml": "" });
    const budget = {
      left: MAX_FOLDERS,
      get folders() {
        return this.left;
      },
      set folders(left: number) {
        this.left = left;
        // The pattern and the working directory take less, so the folder 2 has been listed, and 1 is searched first.
        if (left < MAX_FOLDERS - 7) rmSync(join(cwd, "2"), { recursive: true, force: true });
      },
    };
    expect(await matchGlob("*/*.yaml", { cwd, budget })).toEqual({
      kind: "unreadable",
      path: join(cwd, "2"),
      message: notUtf8,
    });
  });

  test("follows every link for a command, whose user owns the files", async () => {
    const { cwd } = workspace();
    expect(await matchGlob("out/**/*.yaml", { cwd })).toEqual(files("out/deep/secret.yaml", "out/secret.yaml"));
  });

  test("visits as many folders and links as the limit, and not one more", async () => {
    const cwd = temporaryFolder({ "1/x": "", "2/x": "" });
    symlinkSync("nowhere", join(cwd, "link"));
    const found = { ...files("1/x", "2/x"), dangling: ["link"] };
    expect(await matchGlob("**/x", { cwd, budget: { folders: 8.3 } })).toEqual(found);
    expect(await matchGlob("**/x", { cwd, budget: { folders: 7 } })).toEqual({ kind: "too-far" });
  });

  test.each([
    { how: "+", kind: "files" },
    { how: "*", kind: "files" },
    { how: "!", kind: "files" },
    { how: "?", kind: "files" },
    { how: "*(a)+", kind: "files" },
    { how: "+(b|a)!", kind: "too-far" },
  ])(
    "forty groups $how(...) in one another take a part of the budget, or end at its limit: $kind",
    async ({ how, kind }) => {
      const cwd = temporaryFolder({ [`${"a".repeat(200)}.yaml`]: "" });
      const pattern = `${`${how}(`.repeat(40)}a${")".repeat(40)}*.json`;
      const budget = { folders: MAX_FOLDERS };
      const { kind: found } = await matchGlob(pattern, { cwd, budget });
      expect([found, budget.folders > MAX_FOLDERS / 2]).toEqual([kind, kind === "files"]);
    },
  );

  test.each([
    { name: "braces of a thousand numbers", pattern: "{1..1000}".repeat(400), kind: "too-far" },
    { name: "thousands of parts", pattern: "a*".repeat(2_000), kind: "files" },
    { name: "one brace of a thousand numbers", pattern: "{1..1000}.yaml", kind: "files" },
    { name: "groups at the limit", pattern: levels(MAX_GLOB_LEVELS), kind: "files" },
    { name: "groups beyond the limit", pattern: levels(MAX_GLOB_LEVELS + 1), kind: "too-far" },
    { name: "thousands of levels", pattern: levels(1_300), kind: "too-far" },
  ])("spends the budget on a pattern of $name while it is read: $kind", async ({ pattern, kind }) => {
    expect((await matchGlob(pattern, { cwd: temporaryFolder() })).kind).toBe(kind);
  });

  test("takes ** that follow one another for one", async () => {
    const cwd = temporaryFolder({ "a/b/x": "", x: "" });
    const [one, many] = [{ folders: MAX_FOLDERS }, { folders: MAX_FOLDERS }];
    expect(await matchGlob("**/x", { cwd, budget: one })).toEqual(files("a/b/x", "x"));
    expect(await matchGlob(`${"**/".repeat(1_300)}x`, { cwd, budget: many })).toEqual(files("a/b/x", "x"));
    expect(many).toEqual(one);
  });

  test.each([
    { entries: 49, parts: 2, spent: 1 },
    { entries: 500, parts: 2, spent: 10 },
    { entries: 500, parts: 4, spent: 20 },
    { entries: 500, parts: 40, spent: 200 },
  ])(
    "spends $spent to compare $entries entries of a folder with $parts parts of a pattern",
    async ({ entries, parts, spent }) => {
      const names = Array.from({ length: entries }, (_, at) => `${at}`);
      const cwd = temporaryFolder({ [`${"d/".repeat(parts / 2 - 1)}e`]: "" });
      const last = join(cwd, "d/".repeat(parts / 2 - 1));
      for (const name of names.slice(1)) writeFileSync(join(last, name), "");
      const budget = { folders: MAX_FOLDERS };
      const pattern = `${"**/d/".repeat(parts / 2 - 1)}**/x`;
      expect(await matchGlob(pattern, { cwd, budget })).toEqual(files());
      const visits = 4 + parts / 2;
      // The characters of each name take some more.
      expect(MAX_FOLDERS - budget.folders - visits).toBeGreaterThanOrEqual(spent);
      expect(MAX_FOLDERS - budget.folders - visits).toBeLessThan(1.3 * spent + 1);
    },
  );

  test("visits each folder once where every folder links to every other", async () => {
    const cwd = temporaryFolder({ "folder-3/a.yaml": "" });
    const names = Array.from({ length: 12 }, (_, index) => `folder-${index}`);
    for (const name of names) {
      mkdirSync(join(cwd, name), { recursive: true });
      for (const other of names) if (other !== name) symlinkSync(`../${other}`, join(cwd, name, `to-${other}`));
    }
    const budget = { folders: MAX_FOLDERS };
    expect(await matchGlob("**/*.yaml", { cwd, budget })).toEqual(files("folder-3/a.yaml"));
    // The working directory, 12 folders, and 11 links of each.
    const visits = 4 + 1 + 12 + 12 * 11;
    expect(MAX_FOLDERS - budget.folders).toBeGreaterThanOrEqual(visits);
    expect(MAX_FOLDERS - budget.folders).toBeLessThan(visits + 12);
  });
});
