import { describe, expect, test } from "@jest/globals";
import { parseAddressLines } from "../../src/inputs/addresses.js";
import { loadAddresses } from "../../src/load/addresses.js";
import { MAX_INPUT_BYTES } from "../../src/load/read.js";
import { temporaryFolder } from "../temporary-folder.js";

function loaded(text: string, files: Readonly<Record<string, string>> = {}) {
  const options = { cwd: temporaryFolder(files), confined: true, stdin: async () => Buffer.alloc(0) };
  return loadAddresses({ addresses: parseAddressLines(text).value, resolver: "go" }, options);
}

describe("loadAddresses()", () => {
  test("the lines of a file take the place of the line that names it", async () => {
    const { value, problems } = await loaded("a:1\n@more.txt\nb:2", { "more.txt": "# more\nx=c:3\nredis://d" });
    expect(problems).toEqual([]);
    expect(value.files).toEqual([{ file: "more.txt", text: "# more\nx=c:3\nredis://d" }]);
    expect(
      value.lines.map(({ name, address }) => [name, address.value, address.position.file, address.position.line]),
    ).toEqual([
      ["a:1", "a:1", "input addresses", 1],
      ["x", "c:3", "more.txt", 2],
      ["d:6379", "d:6379", "more.txt", 3],
      ["b:2", "b:2", "input addresses", 3],
    ]);
  });

  test("a comment of the input that would be an address without its # has a warning", async () => {
    const { value, problems } = await loaded("a:1\n#12-fix.example.com:443\n# b:2\n@more.txt", {
      "more.txt": "#c:3\nd:4",
    });
    expect(value.lines.map(({ name }) => name)).toEqual(["a:1", "d:4"]);
    expect(problems).toMatchObject([
      { code: "address-commented", severity: "warning", position: { file: "input addresses", line: 2, column: 1 } },
    ]);
  });

  test("a comment that may have an address of a folded list has a warning", async () => {
    const { value, problems } = await loaded("db=localhost:5432  # the primary cache=localhost:1  # redis ");
    expect(value.lines.map(({ name }) => name)).toEqual(["db"]);
    expect(problems).toEqual([
      {
        code: "address-commented",
        severity: "warning",
        message: "The comment of this line has what may be an address, which is not checked",
        remedy: "give one address a line (|, not >), or write the comment without it",
        position: { file: "input addresses", line: 1, column: 20 },
      },
    ]);
  });

  test("each empty line of the input has a warning, and those of a file have none", async () => {
    const { value, problems } = await loaded("\na:1\n # database\n#\n@more.txt\n", { "more.txt": "\n # x\nd:4" });
    expect(value.lines.map(({ name }) => name)).toEqual(["a:1", "d:4"]);
    const at = (line: number, column: number) => ({
      code: "address-empty",
      severity: "warning",
      message: "This line of addresses is empty, so it adds no check; an unset variable?",
      remedy: "remove the line, or begin it with # where it keeps others apart",
      position: { file: "input addresses", line, column },
    });
    expect(problems).toEqual([at(1, 1), at(3, 2)]);
  });

  test("a list of 100,000 lines is read, which a fleet divides among its runners", async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `service-${at}=db-${at}.staging.example.com:5432`);
    const { value, problems } = await loaded("@list.txt", { "list.txt": lines.join("\n") });
    expect(problems).toEqual([]);
    expect([value.lines.length, value.lines.at(-1)?.name]).toEqual([100_000, "service-99999"]);
  });

  test("a file that is named several times is read once, where it is first", async () => {
    const { value, problems } = await loaded("@more.txt\nb:2\n@./more.txt\n@none.txt\n@none.txt", {
      "more.txt": "c:3",
    });
    expect(value.lines.map(({ name }) => name)).toEqual(["c:3", "b:2"]);
    expect(problems).toEqual([expect.objectContaining({ code: "file-missing" })]);
  });

  test("files that together have more bytes than an input may are an error", async () => {
    const line = `db:1 ${"#".repeat(MAX_INPUT_BYTES / 2)}\n`;
    const { value, problems } = await loaded("@a.txt\n@b.txt\n@c.txt", {
      "a.txt": line,
      "b.txt": line,
      "c.txt": "c:3",
    });
    expect(value.lines.map(({ name }) => name)).toEqual(["db:1"]);
    expect(problems).toEqual([
      {
        code: "file-limit",
        severity: "error",
        where: "input addresses",
        message: `The files have more than ${MAX_INPUT_BYTES} bytes in total`,
        remedy: `expected at most ${MAX_INPUT_BYTES}; split them over several runs`,
      },
    ]);
  });

  test("an empty file is an error that says what it should have", async () => {
    const { problems } = await loaded("@list.txt", { "list.txt": "\n" });
    expect(problems).toMatchObject([
      { code: "file-empty", remedy: expect.stringContaining("an address on each line") },
    ]);
  });

  test("a file of comments alone is an error, also beside other addresses", async () => {
    const { problems } = await loaded("db:1\n@list.txt", { "list.txt": "# endpoints\n\n  # of staging\n" });
    expect(problems).toMatchObject([{ code: "file-empty", message: "list.txt has only comments" }]);
  });

  test.each([
    { name: "a file that is missing", text: "@none.txt", problem: { code: "file-missing", where: "input addresses" } },
    {
      name: "a file that names another one",
      text: "@more.txt",
      problem: { code: "address-syntax", position: { file: "more.txt", line: 1, column: 1 } },
    },
    { name: "port 0", text: "db:0", problem: { code: "address-port", position: { line: 1, column: 1 } } },
    {
      name: "a port over 65535",
      text: "x=db:65536",
      problem: { code: "address-port", position: { line: 1, column: 3 } },
    },
    { name: "a negative port", text: "db:-1", problem: { code: "address-port" } },
    { name: "an unknown name of a port", text: "db:nosuch", problem: { code: "address-port" } },
    { name: "a shortened IPv4 address", text: "127.1:80", problem: { code: "address-host" } },
    { name: "a host that is not a name", text: "a_b!c:80", problem: { code: "address-host" } },
    { name: "a host that is a multicast address", text: "224.0.0.1:80", problem: { code: "address-host" } },
  ])("$name is an error", async ({ text, problem }) => {
    const { problems } = await loaded(text, { "more.txt": "@other.txt" });
    expect(problems).toMatchObject([{ severity: "error", ...problem }]);
  });

  test("a port may have a name", async () => {
    expect((await loaded("db.example.com:https")).problems).toEqual([]);
  });
});
