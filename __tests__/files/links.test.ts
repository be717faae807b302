import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readBytes } from "../../src/files/file.js";
import { boundaryOf, followLinks } from "../../src/files/links.js";
import { realPathSoFar } from "../../src/files/places.js";
import { writeWhole } from "../../src/files/write.js";
import { temporaryFolder } from "../temporary-folder.js";

/** A workspace with two checkouts, a folder of a download, and what an earlier step wrote. */
async function workspace(links: Readonly<Record<string, string>>, { isCheckout = false } = {}): Promise<string> {
  const cwd = temporaryFolder({
    ...(isCheckout && { ".git/config": "" }),
    ".env": "secret",
    "app/.git/config": "",
    "app/specs/a.yaml": "a",
    "app/module/.git": "gitdir: ../.git/modules/module",
    "app/module/m.yaml": "m",
    "app/inner/.git/config": "",
    "app/inner/values.yaml": "secret",
    "app/apart/.git": "gitdir: ../../infra/.git/worktrees/apart",
    "app/apart/values.yaml": "secret",
    "infra/.git/config": "",
    "infra/values.yaml": "secret",
    "download/specs/d.yaml": "d",
  });
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(dirname(join(cwd, link)), { recursive: true });
    symlinkSync(target, join(cwd, link));
  }
  return realPathSoFar(cwd);
}

interface Row {
  readonly name: string;
  readonly links: Readonly<Record<string, string>>;
  readonly path: string;
  readonly workingDirectory?: string;
  /** What the link leads out of. */
  readonly leaves?: string;
}

const rows: readonly Row[] = [
  { name: "a link within a checkout", links: { "app/b.yaml": "specs/a.yaml" }, path: "app/b.yaml" },
  {
    name: "a link to another checkout",
    links: { "app/v.yaml": "../infra/values.yaml" },
    path: "app/v.yaml",
    leaves: "the checkout app",
  },
  {
    name: "a linked folder of another checkout",
    links: { "app/conf": "../infra" },
    path: "app/conf/values.yaml",
    leaves: "the checkout app",
  },
  {
    name: "a link to what a step wrote beside the checkout",
    links: { "app/specs/t.hbs": "../../.env" },
    path: "app/specs/t.hbs",
    leaves: "the checkout app",
  },
  {
    name: "links of several folders, the last of which leaves its own",
    links: { current: "app/conf", "app/conf": "../infra" },
    path: "current/values.yaml",
    leaves: "the checkout app",
  },
  {
    name: "a link to another checkout, and a link back",
    links: { "app/away": "../infra/back", "infra/back": "../app/specs" },
    path: "app/away/a.yaml",
    leaves: "the checkout infra",
  },
  { name: "a link of a workspace without .git", links: { "all/v.yaml": "../infra/values.yaml" }, path: "all/v.yaml" },
  {
    name: "a link to a checkout below its own",
    links: { "app/v.yaml": "inner/values.yaml" },
    path: "app/v.yaml",
    leaves: "the checkout app",
  },
  {
    name: "a link to a checkout below its own, whose git is elsewhere",
    links: { "app/v.yaml": "apart/values.yaml" },
    path: "app/v.yaml",
    leaves: "the checkout app",
  },
  { name: "a link into a submodule", links: { "app/m.yaml": "module/m.yaml" }, path: "app/m.yaml" },
  {
    name: "a link out of a submodule",
    links: { "app/module/a.yaml": "../specs/a.yaml" },
    path: "app/module/a.yaml",
    leaves: "the checkout app/module",
  },
  {
    name: "a link of a download",
    links: { "download/t.hbs": "../.env" },
    path: "download/t.hbs",
  },
  {
    name: "a link of a download that is the working directory",
    links: { "download/t.hbs": "../.env" },
    path: "download/t.hbs",
    workingDirectory: "download",
    leaves: "the working directory download",
  },
  {
    name: "a path out of the working directory",
    links: {},
    path: "download/../infra/values.yaml",
    workingDirectory: "download",
  },
  {
    name: "a link beside the working directory",
    links: { "tools/v.yaml": "../infra/values.yaml" },
    path: "download/../tools/v.yaml",
    workingDirectory: "download",
  },
];

describe("a link", () => {
  test.each(rows)("is read as far as its checkout goes: $name", async ({ links, path, workingDirectory, leaves }) => {
    const cwd = await workspace(links);
    const read = await readBytes(path, { cwd, confined: true, workingDirectory, maxBytes: 100 });
    expect(read).toEqual(
      leaves === undefined
        ? { kind: "bytes", bytes: expect.anything() }
        : { kind: "outside", message: `a symbolic link leads out of ${leaves}` },
    );
  });

  test.each(rows)("is followed wherever it leads where it is trusted: $name", async ({ links, path }) => {
    const cwd = await workspace(links);
    expect(await readBytes(path, { cwd, maxBytes: 100 })).toEqual({ kind: "bytes", bytes: expect.anything() });
  });

  test.each([
    {
      name: "another checkout",
      workingDirectory: undefined,
      file: "app/out/r.json",
      to: "../infra",
      of: "checkout app",
    },
    {
      name: "the workspace",
      workingDirectory: "download",
      file: "download/out/r.json",
      to: "..",
      of: "working directory download",
    },
  ])("leads no report to $name", async ({ workingDirectory, file, to, of }) => {
    const cwd = await workspace({ [dirname(file)]: to });
    await expect(writeWhole(file, ["{}"], { cwd, confined: true, workingDirectory })).rejects.toThrow(
      `a symbolic link leads out of the ${of}`,
    );
  });
});

describe("boundaryOf()", () => {
  test.each([
    { link: "app/specs/x", folder: "app", name: "the checkout app" },
    { link: "app/module/x", folder: "app/module", name: "the checkout app/module" },
    { link: "download/x", folder: "", name: "the workspace" },
    { link: "download/x", workingDirectory: "download", folder: "download", name: "the working directory download" },
    { link: "app/x", workingDirectory: "app/specs", folder: "app", name: "the checkout app" },
    { link: "x", workingDirectory: "download", folder: "", name: "the workspace" },
    { link: "download/x", workingDirectory: "download", isCheckout: true, folder: "", name: "the workspace" },
  ])("of $link with working-directory $workingDirectory is $name", async (row) => {
    const { link, workingDirectory, isCheckout, folder, name } = row;
    const cwd = await workspace({}, { isCheckout });
    const found = boundaryOf(join(cwd, link), { workspace: cwd, workingDirectory });
    expect(found).toMatchObject({ folder: join(cwd, folder), name });
  });
});

describe("followLinks()", () => {
  test.each([
    { path: "app/specs/a.yaml", real: "app/specs/a.yaml", links: [] },
    { path: "one/a.yaml", real: "app/specs/a.yaml", links: ["one", "two"] },
    { path: "one/none/b", real: "app/specs/none/b", links: ["one", "two"] },
    { path: "to-dangling", real: "to-dangling", links: [] },
    { path: "loop/x", real: "loop/x", links: [] },
  ])("of $path is $real", async ({ path, real, links }) => {
    const cwd = await workspace({
      one: "two",
      two: "app/specs",
      "to-dangling": "dangling",
      dangling: "none",
      loop: "loop",
    });
    const followed = followLinks(join(cwd, path), cwd);
    expect(followed).toEqual({ real: join(cwd, real), links: links.map((link) => join(cwd, link)) });
  });
});
