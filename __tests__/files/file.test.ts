import { execFileSync } from "node:child_process";
import { closeSync, openSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readBytes } from "../../src/files/file.js";
import { temporaryFolder } from "../temporary-folder.js";
import { swapping } from "./swapping.js";

const maxBytes = 1000;
const textOf = async (...[file, options]: Parameters<typeof readBytes>) => {
  const read = await readBytes(file, options);
  return read.kind === "bytes" ? read.bytes.toString() : read;
};

describe("readBytes()", () => {
  test.each([
    { bytes: 1000, expected: "x".repeat(1000) },
    { bytes: 1001, expected: { kind: "too-large", message: "it has 1001 bytes" } },
  ])("of a file of $bytes bytes, where 1000 are allowed", async ({ bytes, expected }) => {
    const cwd = temporaryFolder({ a: "x".repeat(bytes) });
    expect(await textOf("a", { cwd, maxBytes })).toEqual(expected);
  });

  test.each([
    { name: "nothing", file: "none", expected: { kind: "missing" } },
    { name: "a folder", file: ".", expected: { kind: "unreadable", message: "it is a folder" } },
    { name: "a device", file: "/dev/zero", expected: { kind: "unreadable", message: "it is a device, not a file" } },
    {
      name: "a file of the kernel that says it is empty and has more than is allowed",
      file: "/proc/kallsyms",
      expected: { kind: "too-large", message: "it has more than 1000 bytes" },
    },
    {
      name: "a link to itself",
      file: "loop",
      expected: { kind: "unreadable", message: expect.stringContaining("ELOOP"), cause: expect.anything() },
    },
    {
      name: "a path through a file",
      file: "a/b",
      expected: { kind: "unreadable", message: expect.stringContaining("ENOTDIR"), cause: expect.anything() },
    },
  ])("reads no byte too many of $name", async ({ file, expected }) => {
    const cwd = temporaryFolder({ a: "a" });
    symlinkSync("loop", join(cwd, "loop"));
    expect(await textOf(file, { cwd, maxBytes })).toEqual(expected);
  });

  test.each([
    { name: "a link to a file beside it", link: "inside", confined: true, expected: "a" },
    { name: "a link out of the folder", link: "outside", confined: false, expected: "secret" },
    {
      name: "a link out of the folder, where that is not allowed",
      link: "outside",
      confined: true,
      expected: { kind: "outside", message: "a symbolic link leads out of the workspace" },
    },
    {
      name: "a file in a linked folder, where that is not allowed",
      link: "folder/s",
      confined: true,
      expected: { kind: "outside", message: "a symbolic link leads out of the workspace" },
    },
  ])("follows $name", async ({ link, confined, expected }) => {
    const elsewhere = temporaryFolder({ s: "secret" });
    const cwd = temporaryFolder({ a: "a" });
    symlinkSync("a", join(cwd, "inside"));
    symlinkSync(join(elsewhere, "s"), join(cwd, "outside"));
    symlinkSync(elsewhere, join(cwd, "folder"));
    expect(await textOf(link, { cwd, confined, maxBytes })).toEqual(expected);
  });

  test.each(["outside", "folder/s", "folder/none"])(
    "follows no %s where the path to the folder is another one",
    async (link) => {
      const elsewhere = temporaryFolder({ s: "secret" });
      const cwd = temporaryFolder();
      symlinkSync(join(elsewhere, "s"), join(cwd, "outside"));
      symlinkSync(elsewhere, join(cwd, "folder"));
      const linked = join(temporaryFolder(), "linked");
      symlinkSync(cwd, linked);
      expect(await textOf(join(linked, link), { cwd, confined: true, maxBytes })).toEqual({
        kind: "outside",
        message: "a symbolic link leads out of the workspace",
      });
    },
  );

  test("reads a path that leads elsewhere without a link, also where links may not", async () => {
    const elsewhere = temporaryFolder({ s: "given" });
    const options = { cwd: temporaryFolder(), confined: true, maxBytes };
    expect(await textOf(join(elsewhere, "s"), options)).toBe("given");
  });

  describe("of a pipe", () => {
    const pipe = () => {
      const path = join(temporaryFolder(), "pipe");
      execFileSync("mkfifo", [path]);
      return path;
    };

    test("does not wait for long for a writer that never comes", async () => {
      const read = await textOf(pipe(), { cwd: "/", maxBytes, maxWriterMs: 100 });
      expect(read).toMatchObject({ kind: "unreadable", message: "no program writes to this pipe" });
    });

    test.each([
      { name: "waits for a writer that opens it a moment later", writes: "late" },
      { name: "reads nothing of a writer that opens it and writes nothing", writes: "" },
    ])("$name", async ({ writes }) => {
      const path = pipe();
      const text = textOf(path, { cwd: "/", maxBytes });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const writer = openSync(path, "r+");
      writeSync(writer, writes);
      await new Promise((resolve) => setTimeout(resolve, 100));
      closeSync(writer);
      expect(await text).toBe(writes);
    });

    test("waits for a writer that is slow", async () => {
      const path = pipe();
      // For reading too, since a pipe cannot be opened for writing alone before somebody reads.
      const writer = openSync(path, "r+");
      writeSync(writer, "first, ");
      const text = textOf(path, { cwd: "/", maxBytes });
      await new Promise((resolve) => setTimeout(resolve, 60));
      writeSync(writer, "second");
      await new Promise((resolve) => setTimeout(resolve, 60));
      closeSync(writer);
      expect(await text).toBe("first, second");
    });

    test("reads what is longer than it reads at a time, whatever its writer writes at a time", async () => {
      const path = pipe();
      const writer = await open(path, "r+");
      const text = textOf(path, { cwd: "/", maxBytes: 1_000_000 });
      const whole = Array.from({ length: 30_000 }, (_, at) => `${at}\n`).join("");
      await writer.write(whole.slice(0, 7));
      await writer.appendFile(whole.slice(7));
      await writer.close();
      expect(await text).toBe(whole);
    });
  });

  describe("of git", () => {
    const git = (cwd: string, ...args: string[]) =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { cwd, stdio: "ignore" });
    const refused = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };

    test.each([
      { name: "its configuration", file: ".git/config" },
      { name: "a link to it", file: "link" },
      { name: "a link to its folder", file: "folder/config" },
      { name: "a link to a link", file: "second" },
      { name: "the configuration of a worktree", file: "../worktree/link" },
      { name: "the file that leads to the folder of a worktree", file: "../worktree/.git" },
      { name: "a folder of git with another name", file: "../separate/link" },
      { name: "the same, by its own path", file: "../elsewhere/config" },
      { name: "a folder that only a system without cases takes for git's", file: "other/.GiT/config" },
    ])("refuses $name", async ({ file }) => {
      const root = temporaryFolder({ "cwd/other/.GiT/config": "secret" });
      const cwd = join(root, "cwd");
      git(cwd, "init");
      git(cwd, "commit", "--allow-empty", "-m", "x");
      git(cwd, "worktree", "add", "../worktree");
      git(root, "init", "--separate-git-dir=elsewhere", "separate");
      symlinkSync(".git/config", join(cwd, "link"));
      symlinkSync(".git", join(cwd, "folder"));
      symlinkSync("link", join(cwd, "second"));
      symlinkSync("../cwd/.git/worktrees/worktree/HEAD", join(root, "worktree/link"));
      symlinkSync("../elsewhere/config", join(root, "separate/link"));
      expect(await textOf(file, { cwd, maxBytes })).toEqual(refused);
      expect(await textOf(file, { cwd, maxBytes, confined: true })).toEqual(refused);
    });

    test("reads what only looks like it", async () => {
      const cwd = temporaryFolder({ ".gitignore": "a", ".github/HEAD": "b", "x.git/spec.yaml": "c", HEAD: "d" });
      for (const [file, text] of [
        [".gitignore", "a"],
        [".github/HEAD", "b"],
        ["x.git/spec.yaml", "c"],
        ["HEAD", "d"],
      ] as const) {
        expect(await textOf(file, { cwd, maxBytes })).toBe(text);
      }
    });
  });

  const asRoot = process.platform === "linux" && process.getuid?.() === 0 ? test : test.skip;
  asRoot("does not wait for the next line of the log of the kernel (needs root on Linux)", async () => {
    const read = await textOf("/proc/kmsg", { cwd: "/", maxBytes: 64 * 1024 * 1024 });
    expect(read).toMatchObject({ kind: "unreadable", message: expect.stringMatching(/it has no end|EPERM/) });
  });

  test("gives one whole version of a file that is written again and again, or says so", async () => {
    const cwd = temporaryFolder();
    const versions = ["a", "b"].map((letter) => letter.repeat(200_000));
    const path = join(cwd, "spec");
    writeFileSync(path, versions[0] as string);
    const options = { cwd, maxBytes: 1_000_000 };
    let turn = 0;
    // Cut and written anew between any two steps of the reader.
    const writing = setInterval(() => writeFileSync(path, versions[turn++ % 2] as string));
    const read = [];
    for (let n = 0; n < 5; n++) read.push(await textOf("spec", options));
    clearInterval(writing);
    expect(turn).toBeGreaterThan(0);
    const accepted = [...versions, { kind: "unreadable", message: "it changes while it is read" }];
    for (const one of read) expect(accepted).toContainEqual(one);
  });
});

(process.platform === "win32" ? describe.skip : describe)(
  "a folder that another process swaps for a link while it is read (needs links)",
  () => {
    test.each([
      { name: "out of the workspace", confined: true, target: "elsewhere" },
      { name: "into git's folder", confined: false, target: "cwd/.git" },
    ])("leads no read $name", async ({ confined, target }) => {
      const root = temporaryFolder({ "cwd/folder/x": "own", "cwd/.git/x": "secret", "elsewhere/x": "secret" });
      const cwd = join(root, "cwd");
      const process = swapping(cwd, join(root, target));
      const texts = new Set<unknown>();
      for (const endsAtMs = performance.now() + 1_000; performance.now() < endsAtMs; ) {
        const reads = Array.from({ length: 50 }, () => textOf("folder/x", { cwd, confined, maxBytes }));
        for (const text of await Promise.all(reads)) texts.add(text);
      }
      await process.stop();
      expect(texts).toContain("own");
      expect(texts).not.toContain("secret");
    });
  },
);
