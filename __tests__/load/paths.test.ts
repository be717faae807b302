import { symlinkSync } from "node:fs";
import { join, win32 } from "node:path";
import { expect, test } from "@jest/globals";
import { displayPath, filesOf } from "../../src/load/paths.js";
import { readSource } from "../../src/load/read.js";
import { temporaryFolder } from "../temporary-folder.js";

const folder = () => temporaryFolder({ "pf/common/a.yaml": "a: 1", "pf/prod/b.yaml": "b: 1", "pf/empty/x.txt": "x" });
const find = (pattern: string) => filesOf({ input: "spec", patterns: [pattern] }, { cwd: folder() });

test.each([
  { pattern: "db[1].yaml", given: ["db[1].yaml", "db1.yaml"], files: ["db[1].yaml"] },
  { pattern: "db[1].yaml", given: ["db1.yaml"], files: ["db1.yaml"] },
  { pattern: "./db[é].yaml", given: ["db[é].yaml", "dbé.yaml"], files: ["./db[é].yaml"] },
  { pattern: "[a]/[b]/c.yaml", given: ["[a]/[b]/c.yaml", "a/b/c.yaml"], files: ["[a]/[b]/c.yaml"] },
  { pattern: "!db.yaml", given: ["!db.yaml", "db.yaml"], files: ["!db.yaml"] },
  { pattern: "[id].yaml", given: ["[id].yaml"], files: ["[id].yaml"] },
  { pattern: "db[1]\\.yaml", given: ["db[1]\\.yaml"], files: ["db[1]\\.yaml"] },
  { pattern: "+(a)[1]?.yaml", given: ["+(a)[1]?.yaml"], files: ["+(a)[1]?.yaml"] },
  { pattern: "{id}.yaml", given: ["{id}.yaml"], files: ["{id}.yaml"] },
  { pattern: "[a].yaml", given: ["[a].yaml/x.yaml", "a.yaml"], files: ["a.yaml"] },
])("the name of a file is that file before it is a glob: $pattern of $given", async ({ pattern, given, files }) => {
  const cwd = temporaryFolder(Object.fromEntries(given.map((file) => [file, "a: 1"])));
  for (const input of ["spec", "merge", "values", "context-file", "lint-contexts"] as const)
    expect(await filesOf({ input, patterns: [pattern] }, { cwd, platform: "linux" })).toEqual({
      value: files,
      problems: [],
    });
});

test.each([
  { pattern: "pf/*.yaml", others: ["pf/a.yaml", "pf/b.yaml"] },
  { pattern: "pf/?.yaml", others: ["pf/a.yaml", "pf/b.yaml"] },
  { pattern: "pf/**/*.yaml", others: ["pf/a.yaml", "pf/b.yaml"] },
  { pattern: "pf/{a,b}.yaml", others: ["pf/a.yaml", "pf/b.yaml"] },
  { pattern: "pf/{1..2}.yaml", others: ["pf/1.yaml", "pf/2.yaml"] },
  { pattern: "pf/{a,b}[1].yaml", others: ["pf/a1.yaml", "pf/b1.yaml"] },
  { pattern: "pf/[12].yaml", others: ["pf/1.yaml", "pf/2.yaml"] },
  { pattern: "pf/[!1].yaml", others: ["pf/a.yaml", "pf/b.yaml"] },
  { pattern: "pf/a[.]yaml", others: ["pf/a.yaml"] },
  { pattern: "pf/a[[]1].yaml", others: ["pf/a[1].yaml"] },
  { pattern: "pf/a\\[1].yaml", others: ["pf/a[1].yaml"] },
  { pattern: "pf/!(x).yaml", others: ["pf/a.yaml", "pf/b.yaml"] },
])("a file named like a glob hides nothing that the glob matches: $pattern", async ({ pattern, others }) => {
  const cwd = temporaryFolder(Object.fromEntries([pattern, ...others].map((file) => [file, "a: 1"])));
  const { value, problems } = await filesOf({ input: "spec", patterns: [pattern] }, { cwd, platform: "linux" });
  expect({ value: [...value].sort(), problems }).toEqual({ value: [pattern, ...others].sort(), problems: [] });
});

test("a file named like braces is no reason to do without one of their alternatives", async () => {
  const cwd = temporaryFolder({ "{a,b*}.yaml": "a: 1", "a.yaml": "a: 1" });
  const { problems } = await filesOf({ input: "spec", patterns: ["{a,b*}.yaml"] }, { cwd });
  expect(problems).toMatchObject([{ code: "glob-no-match", message: expect.stringContaining('"b*.yaml"') }]);
});

test("a dangling link named like a glob is named, so that reading it is the error", async () => {
  const cwd = temporaryFolder({ "db1.yaml": "a: 1" });
  symlinkSync("missing", join(cwd, "db[1].yaml"));
  expect(await filesOf({ input: "spec", patterns: ["db[1].yaml"] }, { cwd })).toEqual({
    value: ["db[1].yaml"],
    problems: [],
  });
});

test("alternatives that all match give the files of each", async () => {
  expect(await find("pf/{prod,common}/*.yaml")).toEqual({
    value: ["pf/common/a.yaml", "pf/prod/b.yaml"],
    problems: [],
  });
});

test("an alternative without a match is an error that names it", async () => {
  const { problems } = await find("pf/{common,empty}/*.yaml");
  expect(problems).toMatchObject([
    { code: "glob-no-match", severity: "error", message: expect.stringContaining('"pf/empty/*.yaml"') },
  ]);
});

test.each([
  { pattern: "host-{1..3}.yaml", files: ["host-1.yaml", "host-2.yaml", "host-3.yaml"], problems: [] },
  // Reading it is the error.
  { pattern: "host-{3..4}.yaml", files: ["host-3.yaml", "host-4.yaml"], problems: [] },
  { pattern: "host-{01..02}.yaml", files: ["host-01.yaml", "host-02.yaml"], problems: [] },
  { pattern: "host-{1..4}*", files: ["host-1.yaml", "host-2.yaml", "host-3.yaml"], problems: ["host-4*"] },
  { pattern: "host-{1,4}\\.yaml", files: ["host-1.yaml"], problems: ["host-4\\.yaml"] },
])(
  "each file of a range in braces, or beside a backslash, is named: $pattern",
  async ({ pattern, files, problems }) => {
    const cwd = temporaryFolder({ "host-1.yaml": "", "host-2.yaml": "", "host-3.yaml": "" });
    const found = await filesOf({ input: "spec", patterns: [pattern] }, { cwd, platform: "linux" });
    expect(found).toMatchObject({
      value: files,
      problems: problems.map((part) => ({
        code: "glob-no-match",
        message: expect.stringContaining(JSON.stringify(part)),
      })),
    });
  },
);

test.each([
  { name: "that stand for too many paths", patterns: ["{1..1001}.yaml"], message: "stand for more than 1000 paths" },
  { name: "that stand for too many together", patterns: Array(200).fill("{1..1000}.yaml"), message: "lead through" },
])("braces $name are refused", async ({ patterns, message }) => {
  const { problems } = await filesOf({ input: "spec", patterns }, { cwd: folder() });
  expect(problems[0]).toMatchObject({ code: "file-limit", message: expect.stringContaining(message) });
});

test("dangling links below ** are one warning of the input, which names the first of them", async () => {
  const cwd = folder();
  for (const name of ["e", "d", "c", "b", "a"]) symlinkSync("missing", join(cwd, "pf/prod", name));
  const patterns = ["pf/**/*.yaml", "**/*.{yaml,txt}"];
  expect(await filesOf({ input: "spec", patterns }, { cwd })).toMatchObject({
    value: ["pf/common/a.yaml", "pf/prod/b.yaml", "pf/empty/x.txt"],
    problems: [
      {
        code: "glob-link",
        severity: "warning",
        where: "input spec",
        message: expect.stringMatching(/: "pf\/prod\/a", "pf\/prod\/b", "pf\/prod\/c" and 2 more$/),
      },
    ],
  });
});

test.each(['""', "''", "pf//*.yaml", "pf//a.yaml", "//a.yaml"])(
  "a path with an empty part is an error: %s",
  async (path) => {
    expect(await find(path)).toMatchObject({ value: [], problems: [{ code: "input-value", severity: "error" }] });
  },
);

test("a URL is not fetched, and the error shows no part of it but the scheme", async () => {
  const { value, problems } = await find("https://user:s3cret@example.com/spec.yaml?token=s3cret");
  expect({ value, problems }).toMatchObject({ value: [], problems: [{ code: "input-value", severity: "error" }] });
  expect(problems[0]?.message).toBe("Cannot use a URL (https://) as a path: URLs are not fetched");
});

test.each(["installer", "addresses", "spec"] as const)(
  "a single file with an empty part is an error: %s",
  async (input) => {
    const options = { cwd: folder(), stdin: async () => Buffer.alloc(0) };
    expect(await readSource({ input, file: "pf//common/a.yaml" }, options)).toMatchObject({
      value: [],
      problems: [{ code: "input-value", where: `input ${input}` }],
    });
  },
);

test.each([
  { input: "values", files: ["b", "a"] },
  { input: "context-file", files: ["b", "a"] },
  { input: "spec", files: ["a", "b"] },
] as const)("a file that $input names twice is read where it counts: $files", async ({ input, files }) => {
  const cwd = temporaryFolder({ a: "a: 1", b: "a: 2" });
  expect(await filesOf({ input, patterns: ["a", "b", "./a"] }, { cwd })).toMatchObject({
    value: files.map((file) => (input !== "spec" && file === "a" ? "./a" : file)),
    problems: [],
  });
});

test("a glob with backslashes is a glob on Windows, where paths are written so, and elsewhere it is not", async () => {
  const options = { cwd: folder() };
  const backslashes = { input: "spec", patterns: ["pf\\{prod,common}\\*.yaml"] } as const;
  expect((await filesOf(backslashes, { ...options, platform: "win32" })).value).toEqual([
    "pf/common/a.yaml",
    "pf/prod/b.yaml",
  ]);
  expect((await filesOf(backslashes, { ...options, platform: "linux" })).value).toEqual([]);
});

test("a path of a server has no empty part on Windows", async () => {
  const of = (pattern: string) => filesOf({ input: "spec", patterns: [pattern] }, { cwd: folder(), platform: "win32" });
  expect((await of("\\\\server\\share\\a.yaml")).problems).toEqual([]);
  expect((await of("\\\\server\\\\a.yaml")).problems).toMatchObject([{ code: "input-value" }]);
});

test.each([
  { file: "specs\\a.yaml", shown: "specs/a.yaml" },
  { file: "C:\\work\\specs\\a.yaml", shown: "specs/a.yaml" },
  { file: "C:\\other\\a.yaml", shown: "C:/other/a.yaml" },
  { file: "D:\\a.yaml", shown: "D:/a.yaml" },
  { file: "..\\a.yaml", shown: "../a.yaml" },
])("the path $file is shown with slashes on Windows", ({ file, shown }) => {
  expect(displayPath(file, "C:\\work", win32)).toBe(shown);
});
