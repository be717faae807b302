import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { filesOf, leftovers, renamed } from "../../scripts/repository.mjs";
import { home } from "../../src/report/facts.js";
import { repository } from "../repository.js";
import { temporaryFolder } from "../temporary-folder.js";

const script = "scripts/repository.mjs";

/** A copy of what the script may write, as a repository of its own. */
function copied(): string {
  const root = temporaryFolder();
  const files = (filesOf(process.cwd()) as { file: string }[]).map(({ file }) => file);
  for (const file of [...files, "package.json"]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  return root;
}

const run = (root: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: "utf8", env: { ...process.env, REPOSITORY_ROOT: root } });

describe("the repository", () => {
  test("is the one of package.json in every file", () => {
    const found = (filesOf(process.cwd()) as { file: string; text: string }[]).flatMap(({ file, text }) =>
      leftovers(file, text, repository),
    );
    expect(found).toEqual([]);
    expect(home).toBe(`https://github.com/${repository}`);
  });

  test("is renamed everywhere by one command, and nothing of the old one is left", () => {
    const root = copied();
    expect(run(root, "acme/tcp-gate")).toMatchObject({ status: 0, stderr: "" });
    expect(run(root, "--check")).toMatchObject({ status: 0, stderr: "" });
    const texts = (filesOf(root) as { file: string; text: string }[]).filter(({ text }) => text.includes(repository));
    expect(texts.map(({ file }) => file)).toEqual([]);
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain("uses: acme/tcp-gate@v1");
    expect(readFileSync(join(root, ".github/CODEOWNERS"), "utf8")).toContain("* @acme\n");
    expect(readFileSync(join(root, "src/report/facts.ts"), "utf8")).toContain('"https://github.com/acme/tcp-gate"');
    expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).bugs).toContain("/acme/tcp-gate/issues");
    // The host names of examples are not the owner.
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain("example.com");
  });

  test("is checked: a page that names another one is a leftover, with its line", () => {
    const root = copied();
    writeFileSync(join(root, "docs/more.md"), "a\n- uses: acme/tcp-connect-preflight@v1\n");
    expect(run(root, "--check")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("docs/more.md:2: uses: acme/tcp-connect-preflight"),
    });
  });

  test.each([
    { name: "an action of others", line: "uses: actions/checkout@0 # v1.0.0" },
    { name: "a local action", line: "uses: ./.github/workflows/ci.yml" },
    { name: "a link to another project", line: "https://github.com/acme/other" },
  ])("$name is no leftover", ({ line }) => {
    expect(leftovers("a.yml", line, "owner/name")).toEqual([]);
  });

  test("is not found inside longer names", () => {
    const change = { from: "a/b", to: "c/d" };
    expect(renamed("x.md", "a/b, aa/b, a/bb, a/b.git, x.a/b, a/b@v1", change)).toBe(
      "c/d, aa/b, a/bb, c/d.git, x.a/b, c/d@v1",
    );
  });

  test("must have an owner and a name", () => {
    expect(run(copied(), "acme")).toMatchObject({ status: 1, stderr: 'Cannot use "acme": expected OWNER/NAME\n' });
  });
});
