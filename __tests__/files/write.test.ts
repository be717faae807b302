import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeFolders } from "../../src/files/folder.js";
import { MAX_READER_MS, whyNotWritable, writeWhole } from "../../src/files/write.js";
import { nullDevice } from "../null-device.js";
import { temporaryFolder } from "../temporary-folder.js";
import { swapping } from "./swapping.js";

const onPosix = process.platform === "win32" ? describe.skip : describe;

onPosix("writeWhole() (needs pipes and links)", () => {
  const write = (file: string, cwd: string, confined = false) => writeWhole(file, ["one, ", "two"], { cwd, confined });

  test.each([
    { name: "a new file", file: "new", replaced: "new" },
    { name: "a file in new folders", file: "a/b/new", replaced: "a/b/new" },
    { name: "a file", file: "file", replaced: "file" },
    { name: "a link to a file", file: "link", replaced: "link" },
    { name: "a dangling link", file: "dangling", replaced: "dangling" },
  ])("replaces $name", async ({ file, replaced }) => {
    const cwd = temporaryFolder({ file: "old" });
    symlinkSync("file", join(cwd, "link"));
    symlinkSync("none", join(cwd, "dangling"));
    await write(file, cwd);
    expect(readFileSync(join(cwd, replaced), "utf8")).toBe("one, two");
    expect(lstatSync(join(cwd, replaced)).isFile()).toBe(true);
    // A link's own target stays as it was.
    if (file !== "file") expect(readFileSync(join(cwd, "file"), "utf8")).toBe("old");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("removes what earlier runs that were killed left of this file, and nothing else", async () => {
    const old = ["report.json.12-1.tmp", "report.json.345-12.tmp"];
    const others = ["other.json.12-1.tmp", "report.json.tmp", "report.json.12-1.tmp.bak", "report.json.a-1.tmp"];
    const cwd = temporaryFolder(
      Object.fromEntries([...old, ...others, "report.json.99-1.tmp"].map((name) => [name, ""])),
    );
    symlinkSync("other.json.12-1.tmp", join(cwd, "report.json.7-1.tmp"));
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const name of [...old, ...others]) utimesSync(join(cwd, name), twoHoursAgo, twoHoursAgo);
    lutimesSync(join(cwd, "report.json.7-1.tmp"), twoHoursAgo, twoHoursAgo);
    await write("report.json", cwd);
    expect(readdirSync(cwd).sort()).toEqual(
      [...others, "report.json", "report.json.7-1.tmp", "report.json.99-1.tmp"].sort(),
    );
  });

  test("writes a file although a process with the same number was killed a moment ago", async () => {
    const left = Array.from({ length: 100 }, (_, index) => `report.json.${process.pid}-${index + 1}.tmp`);
    const cwd = temporaryFolder(Object.fromEntries(left.map((name) => [name, "half"])));
    await write("report.json", cwd);
    expect(readFileSync(join(cwd, "report.json"), "utf8")).toBe("one, two");
    expect(readdirSync(cwd).sort()).toEqual([...left, "report.json"].sort());
  });

  test.each([
    { name: "a pipe", file: "pipe" },
    { name: "a link to a pipe", file: "link" },
  ])("writes $name through to its reader", async ({ file }) => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    symlinkSync("pipe", join(cwd, "link"));
    const reader = spawn("cat", [join(cwd, "pipe")]);
    let read = "";
    reader.stdout.setEncoding("utf8").on("data", (text) => (read += text));
    const closed = new Promise((resolve) => reader.on("close", resolve));
    await write(file, cwd);
    await closed;
    expect(read).toBe("one, two");
    expect(lstatSync(join(cwd, "pipe")).isFIFO()).toBe(true);
  });

  test("writes more through a pipe than it holds, as its reader reads", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const reader = spawn("bash", ["-c", `exec < ${join(cwd, "pipe")}; sleep 0.2; wc -c`]);
    let read = "";
    reader.stdout.setEncoding("utf8").on("data", (text) => (read += text));
    const closed = new Promise((resolve) => reader.on("close", resolve));
    await writeWhole(
      "pipe",
      Array.from({ length: 10 }, () => "x".repeat(100_000)),
      { cwd },
    );
    await closed;
    expect(read.trim()).toBe("1000000");
  });

  test("writes a device through, and leaves it a device", async () => {
    const cwd = temporaryFolder();
    const device = nullDevice(cwd);
    await write(device, cwd);
    expect(lstatSync(device).isCharacterDevice()).toBe(true);
  });

  test("writes through to a descriptor of the process, also by a link, even where it is a file", async () => {
    const cwd = temporaryFolder({ file: "before, " });
    const fd = openSync(join(cwd, "file"), "a");
    symlinkSync(`/proc/self/fd/${fd}`, join(cwd, "link"));
    await write(`/dev/fd/${fd}`, cwd);
    if (existsSync("/proc/self/fd")) await write("link", cwd);
    closeSync(fd);
    expect(readFileSync(join(cwd, "file"), "utf8")).toMatch(/^before, one, two(one, two)?$/);
  });

  test("does not wait without an end for the reader of a pipe", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const writing = writeWhole("pipe", ["x"], { cwd, maxReaderMs: MAX_READER_MS / 300 });
    await expect(writing).rejects.toThrow("no program reads from this pipe");
  });

  test("refuses a folder and a socket", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "folder"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(cwd, "socket"), resolve));
    await expect(write("folder", cwd)).rejects.toThrow("it is a folder");
    await expect(write("socket", cwd)).rejects.toThrow("it is a socket");
    server.close();
  });

  test("does not follow a link out of the folder to a pipe or a device, where links may not lead out", async () => {
    const cwd = temporaryFolder();
    symlinkSync("/dev/null", join(cwd, "null"));
    symlinkSync("/dev/stdout", join(cwd, "stdout"));
    await expect(write("null", cwd, true)).rejects.toThrow("a symbolic link leads out");
    await expect(write("stdout", cwd, true)).rejects.toThrow("a symbolic link leads out");
    await write("/dev/null", cwd, true);
  });

  test.each([
    { name: "the folder of git", file: ".git/report.json" },
    { name: "a new folder that git would take for its own", file: "new/.GIT/report.json" },
    { name: "a link to the folder of git", file: "link/report.json" },
    { name: "a folder of git with another name", file: "separate/report.json" },
  ])("writes nothing to $name", async ({ file }) => {
    const cwd = temporaryFolder({
      "separate/HEAD": "ref: refs/heads/main",
      "separate/objects/x": "",
      "separate/refs/x": "",
    });
    mkdirSync(join(cwd, ".git"));
    symlinkSync(".git", join(cwd, "link"));
    await expect(write(file, cwd)).rejects.toThrow("it belongs to git");
    expect(existsSync(join(cwd, file))).toBe(false);
  });
});

onPosix("a folder that another process swaps for a link while a report is written (needs links)", () => {
  test("writes through no link that leads out where the path to the folder is another one", async () => {
    const elsewhere = temporaryFolder();
    const cwd = temporaryFolder();
    symlinkSync(elsewhere, join(cwd, "folder"));
    const linked = join(temporaryFolder(), "linked");
    symlinkSync(cwd, linked);
    const file = join(linked, "folder/report.json");
    await expect(writeWhole(file, ["text"], { cwd, confined: true })).rejects.toThrow("a symbolic link leads out");
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test.each([
    { name: "out of the workspace", confined: true, target: "elsewhere", file: "folder/report.json" },
    {
      name: "out of the workspace, for a new folder",
      confined: true,
      target: "elsewhere",
      file: "folder/a/b/report.json",
    },
    { name: "into git's folder", confined: false, target: "cwd/.git", file: "folder/report.json" },
  ])("leads nothing $name", async ({ confined, target, file }) => {
    const root = temporaryFolder({ "cwd/folder/x": "", "cwd/.git/HEAD": "", "elsewhere/HEAD": "" });
    const cwd = join(root, "cwd");
    const process = swapping(cwd, join(root, target));
    const faults: unknown[] = [];
    let written = 0;
    for (const endsAtMs = performance.now() + 1_000; performance.now() < endsAtMs; ) {
      await writeWhole(file, ["text"], { cwd, confined }).then(
        () => written++,
        (error: Error) => faults.push(error.message),
      );
      // The folder may be another one at any moment, and then it stays.
      if (file.includes("a/b")) await rm(join(cwd, "folder/a"), { recursive: true, force: true }).catch(() => {});
    }
    await process.stop();
    expect(readdirSync(join(root, target))).toEqual(["HEAD"]);
    expect(written).toBeGreaterThan(0);
    expect(faults.filter((message) => /proc.self/.test(String(message)))).toEqual([]);
  });
});

describe("whyNotWritable()", () => {
  test.each([
    { name: "a new file", file: "new", why: undefined },
    { name: "a new file in new folders", file: "a/b/new", why: undefined },
    { name: "a file", file: "file", why: undefined },
    { name: "a folder", file: "folder", why: "it is a folder" },
    { name: "a file below a file", file: "file/x", why: expect.stringContaining("ENOTDIR") },
    { name: "a file far below a file", file: "file/a/b/x", why: expect.stringContaining("ENOTDIR") },
    { name: "a file of git", file: ".git/x", why: expect.stringContaining("it belongs to git") },
  ])("of $name writes nothing", async ({ file, why }) => {
    const cwd = temporaryFolder({ file: "", "folder/x": "" });
    expect(await whyNotWritable(file, { cwd })).toEqual(why);
    expect(readdirSync(cwd).sort()).toEqual(["file", "folder"]);
  });
});

describe("makeFolders()", () => {
  test("ends where a folder cannot be made although the one above it exists", () => {
    const cwd = temporaryFolder({ file: "" });
    expect(() => makeFolders(join(cwd, "file/a"))).toThrow("ENOTDIR");
    expect(() => makeFolders(join(cwd, "file"))).toThrow("EEXIST");
    if (process.platform === "linux") expect(() => makeFolders("/proc/x/y")).toThrow("ENOENT");
  });

  test("makes every folder that is missing, and leaves those that exist", () => {
    const cwd = temporaryFolder({ "a/file": "" });
    makeFolders(join(cwd, "a/b/c"));
    makeFolders(join(cwd, "a/b/c"));
    expect(readdirSync(join(cwd, "a"))).toEqual(["b", "file"]);
    writeFileSync(join(cwd, "a/b/c/x"), "");
  });
});
