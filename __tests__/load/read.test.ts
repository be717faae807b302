import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { MAX_FILES, MAX_PATTERN } from "../../src/load/paths.js";
import { MAX_INPUT_BYTES, MAX_SOURCE_BYTES, MAX_SPEC_BYTES, read } from "../../src/load/read.js";
import { accept } from "../../src/problem/checked.js";
import { temporaryFolder } from "../temporary-folder.js";

const stdin = async () => Buffer.from("from: stdin\n");
const nothing = { spec: [], contextFile: [] };

async function problemsOf(inputs: Partial<Parameters<typeof read>[0]>, cwd: string) {
  return (await read({ ...nothing, ...inputs }, { cwd, stdin })).problems;
}

describe("read()", () => {
  test("reads files in the order given and globs in alphabetical order, each file once", async () => {
    const cwd = temporaryFolder({
      "b.yaml": "b: 1",
      "specs/2.yaml": "two: 2",
      "specs/1.yaml": "one: 1",
      "specs/x.txt": "x",
    });
    const inputs = { ...nothing, spec: ["b.yaml", "specs/*.yaml", join(cwd, "b.yaml")] };
    const texts = accept(await read(inputs, { cwd, stdin }));
    expect(texts).toEqual({
      specs: [
        { file: "b.yaml", text: "b: 1" },
        { file: "specs/1.yaml", text: "one: 1" },
        { file: "specs/2.yaml", text: "two: 2" },
      ],
      contexts: [],
    });
  });

  test("reads standard input for -", async () => {
    const texts = accept(await read({ ...nothing, spec: ["-"] }, { cwd: "/", stdin }));
    expect(texts.specs).toEqual([{ file: "standard input", text: "from: stdin\n" }]);
  });

  test("puts the context input last, behind the context files", async () => {
    const cwd = temporaryFolder({ "c.yaml": "IsJoin: false", "i.yaml": "kind: Installer" });
    const { value: texts } = await read(
      { spec: [], contextFile: ["c.yaml"], contexts: ["IsJoin: true"], installer: "i.yaml" },
      { cwd, stdin },
    );
    expect(texts).toEqual({
      specs: [],
      installer: { file: "i.yaml", text: "kind: Installer" },
      contexts: [
        { file: "c.yaml", text: "IsJoin: false" },
        { file: "input context", text: "IsJoin: true" },
      ],
    });
  });

  test("numbers the context inputs where there are several", async () => {
    const { value } = await read({ spec: [], contextFile: [], contexts: ["a: 1", "b: 2"] }, { cwd: "/", stdin });
    expect(value.contexts).toEqual([
      { file: "input context #1", text: "a: 1" },
      { file: "input context #2", text: "b: 2" },
    ]);
  });

  test.each([
    { name: "a file that does not exist", inputs: { spec: ["none.yaml"] }, code: "file-missing", where: "input spec" },
    {
      name: "a glob that matches nothing",
      inputs: { spec: ["no/*.yaml"] },
      code: "glob-no-match",
      where: "input spec",
    },
    {
      name: "a file that is missing among alternatives",
      inputs: { spec: ["{good,bad}.yaml"] },
      code: "file-missing",
      where: "input spec",
    },
    {
      name: "a link that leads nowhere, which a glob finds",
      inputs: { spec: ["links/*.yaml"] },
      code: "file-missing",
      where: "input spec",
    },
    {
      name: "a folder that a glob cannot look into",
      inputs: { spec: ["loop/*.yaml"] },
      code: "file-unreadable",
      where: "input spec",
    },
    {
      name: "a link that leads nowhere, which a glob would search",
      inputs: { spec: ["links/*/good.yaml"] },
      code: "file-unreadable",
      where: "input spec",
    },
    {
      name: "a link to itself below **",
      inputs: { contextFile: ["**/g*.yaml"] },
      code: "file-unreadable",
      where: "input context-file",
    },
    { name: "a folder", inputs: { spec: ["folder"] }, code: "file-unreadable", where: "input spec" },
    { name: "an empty file", inputs: { spec: ["empty.yaml"] }, code: "file-empty", where: "input spec" },
    {
      name: "a file of white space",
      inputs: { installer: "blank.yaml" },
      code: "file-empty",
      where: "input installer",
    },
    {
      name: "a file that is not UTF-8",
      inputs: { contextFile: ["latin1.yaml"] },
      code: "file-encoding",
      where: "input context-file",
    },
    {
      name: "a spec one byte too large",
      inputs: { spec: ["larger.yaml"] },
      code: "file-too-large",
      where: "input spec",
    },
    {
      name: "an installer one byte too large",
      inputs: { installer: "large.yaml" },
      code: "file-too-large",
      where: "input installer",
    },
    {
      name: "a file of values one byte too large",
      inputs: { values: ["large.yaml"] },
      code: "file-too-large",
      where: "input values",
    },
  ])("refuses $name and names the input", async ({ inputs, code, where }) => {
    const cwd = temporaryFolder({
      "folder/x": "",
      "good.yaml": "a: 1",
      "links/good.yaml": "a: 1",
      "empty.yaml": "",
      "blank.yaml": " \n\t\n",
      "latin1.yaml": Buffer.from([0x61, 0xe9]),
      "large.yaml": "#".repeat(MAX_SOURCE_BYTES + 1),
      "larger.yaml": "#".repeat(MAX_SPEC_BYTES + 1),
    });
    symlinkSync("nowhere.yaml", join(cwd, "links/moved.yaml"));
    symlinkSync("loop", join(cwd, "loop"));
    expect(await problemsOf(inputs, cwd)).toMatchObject([{ code, where, severity: "error" }]);
  });

  test("takes files of exactly the largest size", async () => {
    const cwd = temporaryFolder({
      "large.yaml": "#".repeat(MAX_SOURCE_BYTES),
      "larger.yaml": "#".repeat(MAX_SPEC_BYTES),
    });
    expect(await problemsOf({ spec: ["larger.yaml"], contextFile: ["large.yaml"] }, cwd)).toEqual([]);
  });

  test("takes as many files as the limit, and not one more", async () => {
    const names = Array.from({ length: MAX_FILES + 1 }, (_, index) => `specs/${index}.yaml`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, "a: 1\n"])));
    expect(await problemsOf({ spec: names.slice(1) }, cwd)).toEqual([]);
    expect(await problemsOf({ spec: ["specs/*.yaml"] }, cwd)).toMatchObject([
      { code: "file-limit", severity: "error", where: "input spec" },
    ]);
  });

  test("takes a pattern of as many characters as the limit, and not one more", async () => {
    const cwd = temporaryFolder({ "a.yaml": "a: 1\n" });
    const pattern = (length: number) => `{a.yaml,${"b".repeat(length - 9)}}`;
    expect(await problemsOf({ spec: [pattern(MAX_PATTERN)] }, cwd)).toMatchObject([{ code: "file-unreadable" }]);
    expect(await problemsOf({ spec: [pattern(MAX_PATTERN + 1)] }, cwd)).toMatchObject([
      { code: "file-limit", message: "A path or a glob has 4097 characters", where: "input spec" },
    ]);
  });

  test("takes as many bytes in all files of an input as the limit, and not one more", async () => {
    const count = MAX_INPUT_BYTES / MAX_SOURCE_BYTES;
    const names = Array.from({ length: count }, (_, index) => `specs/${index}.yaml`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, "#".repeat(MAX_SOURCE_BYTES)])));
    expect(await problemsOf({ spec: ["specs/*.yaml"], contextFile: names }, cwd)).toEqual([]);
    writeFileSync(join(cwd, "specs/one-more.yaml"), "#");
    expect(await problemsOf({ spec: ["specs/*.yaml"] }, cwd)).toMatchObject([
      { code: "file-limit", severity: "error", where: "input spec" },
    ]);
  });

  test("names every file that is wrong, of all inputs", async () => {
    const problems = await problemsOf({ spec: ["a", "b"], contextFile: ["c"], installer: "d" }, temporaryFolder());
    expect(problems.map(({ where }) => where)).toEqual([
      "input spec",
      "input spec",
      "input context-file",
      "input installer",
    ]);
  });
});
