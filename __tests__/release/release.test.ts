import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { releaseNotes } from "../../scripts/release/notes.mjs";
// @ts-expect-error A script has no types.
import { bundledOnly } from "../../scripts/release/sbom.mjs";
// @ts-expect-error A script has no types.
import { tarballProblems } from "../../scripts/release/tarball.mjs";
// @ts-expect-error A script has no types.
import { changesOf, versionProblems } from "../../scripts/release/version.mjs";
import { temporaryFolder } from "../temporary-folder.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const text = (path: string) => readFileSync(path, "utf8");

describe("the dry run of a release", () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  const tarball = `${manifest.name}-${manifest.version}.tgz`;
  beforeAll(() => {
    const ended = spawnSync(process.execPath, ["scripts/release.mjs", "--dry-run", "--out", out], { encoding: "utf8" });
    expect([ended.status, ended.stderr]).toEqual([0, ""]);
  });

  test("makes the tarball, the SBOM, the notes and the checksums, and nothing else", () => {
    expect(readdirSync(out).sort()).toEqual(["SHA256SUMS", "dist.sha256", "notes.md", "sbom.cdx.json", tarball].sort());
  });

  test("has the checksum of each file as it is", () => {
    const sums = [
      ...text(join(out, "SHA256SUMS"))
        .trim()
        .split("\n")
        .map((line) => ({ line, folder: out })),
      ...text(join(out, "dist.sha256"))
        .trim()
        .split("\n")
        .map((line) => ({ line, folder: process.cwd() })),
    ];
    const wrong = sums.filter(({ line, folder }) => {
      const [hash, file = ""] = line.split("  ");
      return (
        hash !==
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex")
      );
    });
    expect([sums.length > 50, wrong]).toEqual([true, []]);
  });

  test("lists exactly the packages that dist/ holds in the SBOM, each with a license and a hash", () => {
    const { components, dependencies, metadata } = JSON.parse(text(join(out, "sbom.cdx.json")));
    const contents = JSON.parse(text("dist/contents.json")) as Record<string, { holds: Record<string, string[]> }>;
    const files = Object.values(contents).flatMap(({ holds }) => Object.values(holds).flat());
    const packages = files.flatMap((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
    const names = components.map(({ name }: { name: string }) => name);
    expect([...new Set(names)].sort()).toEqual([...new Set(packages)].sort());
    expect(
      components.filter((each: Record<string, unknown[]>) => !each.licenses?.length || !each.hashes?.length),
    ).toEqual([]);
    expect(metadata.component.name).toBe(manifest.name);
    expect(dependencies[0].dependsOn).toHaveLength(components.length);
  });

  test("fills in every name of the notes", () => {
    const notes = text(join(out, "notes.md"));
    expect(notes).not.toMatch(/\{\{\w+\}\}/);
    expect(notes).toContain("gh attestation verify");
  });
});

describe("a version", () => {
  const files = {
    manifest: { version: "1.2.3", repository: { url: "git+https://github.com/acme/gate.git" } },
    lock: { version: "1.2.3", packages: { "": { version: "1.2.3" } } },
    facts: 'version: "1.2.3"',
    changelog: "# Changelog\n\n## 1.2.3 - 2026-12-01\n\n### Added\n\n- More.\n\n## 1.2.2 - 2026-11-01\n\n- Less.\n",
  };

  test("is ready when all files name it and the changelog has its changes", () => {
    expect(versionProblems(files, { isDryRun: false })).toEqual([]);
    expect(changesOf(files.changelog, "1.2.3")).toBe("### Added\n\n- More.");
  });

  test.each([
    {
      name: "a lock that was left behind",
      change: { lock: { version: "1.2.2", packages: { "": { version: "1.2.3" } } } },
      problem: "package-lock.json: version 1.2.2, expected 1.2.3 as in package.json",
    },
    {
      name: "a source that was left behind",
      change: { facts: 'version: "1.2.2"' },
      problem: "src/report/facts.ts: version 1.2.2, expected 1.2.3 as in package.json",
    },
    {
      name: "a heading without a date",
      change: { changelog: "## 1.2.3\n\n- More.\n" },
      problem: 'CHANGELOG.md: no heading "## 1.2.3 - YYYY-MM-DD" with changes below it',
    },
    {
      name: "a heading without changes",
      change: { changelog: "## 1.2.3 - 2026-12-01\n\n## 1.2.2 - 2026-11-01\n" },
      problem: 'CHANGELOG.md: no heading "## 1.2.3 - YYYY-MM-DD" with changes below it',
    },
    {
      name: "a repository without an owner",
      change: { manifest: { version: "1.2.3", repository: { url: "git+https://github.com/example/gate.git" } } },
      problem: "package.json: the repository has no owner yet: run npm run repository -- OWNER/NAME",
    },
  ])("is not ready with $name", ({ change, problem }) => {
    expect(versionProblems({ ...files, ...change }, { isDryRun: false })).toEqual([problem]);
  });

  test("has no notes without changes, and none from a template with an unknown name", () => {
    const of = (template: string, changelog: string) =>
      releaseNotes({ ...files, template, changelog, slug: "acme/gate", commit: "0", isDryRun: false });
    expect(() => of("{{changes}}", "# Changelog\n")).toThrow("CHANGELOG.md has no changes for 1.2.3");
    expect(() => of("{{chagnes}}", files.changelog)).toThrow("{{chagnes}} is not known");
  });

  test("has notes whose links lead to the files of that version", () => {
    const changelog = "## 1.2.3 - 2026-12-01\n\n[A](docs/a.md#b), [B](https://example.com/b)\n";
    const notes = releaseNotes({
      ...files,
      template: "{{changes}}",
      changelog,
      slug: "acme/gate",
      commit: "0",
      isDryRun: false,
    });
    expect(notes).toBe("[A](https://github.com/acme/gate/blob/v1.2.3/docs/a.md#b), [B](https://example.com/b)");
  });

  test("has an SBOM only when npm knows everything that is bundled", () => {
    const sbom = { components: [], dependencies: [], metadata: { component: {} } };
    expect(() => bundledOnly(sbom, ["yaml@2.0.0"], { name: "a", version: "1" })).toThrow(
      "npm sbom does not list yaml@2.0.0",
    );
  });

  test("has no tarball that is too large, lacks its licenses, or holds sources", () => {
    const files = ["LICENSE", "README.md", "package.json", "dist/cli.js", "dist/cli-licenses.txt", "src/cli.ts"];
    expect(tarballProblems({ bytes: 1_000_001, files })).toEqual([
      "The tarball has 1000001 bytes, more than 1000000",
      "The tarball has no NOTICE",
      "The tarball has src/cli.ts",
    ]);
  });
});

describe("the archive that a workflow downloads", () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    // The files as they are now; attributes are those of the working tree. Git wants a name even of what it does not keep.
    // A checkout that was copied, or has another owner, looks changed until then.
    spawnSync("git", ["update-index", "-q", "--refresh"]);
    const someone = ["-c", "user.name=someone", "-c", "user.email=someone@example.com"];
    const tree = execFileSync("git", [...someone, "stash", "create"], { encoding: "utf8" }).trim() || "HEAD";
    const archive = execFileSync("git", ["archive", "--worktree-attributes", tree], { maxBuffer: 256 * 1024 * 1024 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
  });

  test("has no tests, no conformance cases and no benchmarks", () => {
    const left = ["__tests__", "conformance", "bench", ".github", ".ci", "docs/images"];
    expect(left.filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(
      ["action.yml", "dist/index.js", "LICENSE", "NOTICE", "src/index.ts"].filter(
        (name) => !existsSync(join(folder, name)),
      ),
    ).toEqual([]);
  });

  test("runs the action and the command line", () => {
    const runner = temporaryFolder({ out: "", summary: "" });
    const env = {
      PATH: process.env.PATH,
      RUNNER_TEMP: runner,
      GITHUB_WORKSPACE: runner,
      GITHUB_OUTPUT: join(runner, "out"),
      GITHUB_STEP_SUMMARY: join(runner, "summary"),
      INPUT_ADDRESSES: "nothing=127.0.0.1:1",
      "INPUT_FAIL-ON": "never",
    };
    const action = spawnSync(process.execPath, [join(folder, "dist/index.js")], { cwd: runner, env, encoding: "utf8" });
    expect([action.status, action.stderr]).toEqual([0, ""]);
    expect(text(join(runner, "out"))).toMatch(/failed.*\n1\n/);
    const demo = spawnSync(process.execPath, [join(folder, "dist/cli.js"), "demo"], {
      cwd: runner,
      env,
      encoding: "utf8",
    });
    expect([demo.status, demo.stderr]).toEqual([0, ""]);
  });
});
