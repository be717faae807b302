import { describe, expect, test } from "@jest/globals";
import { MAX_NAME, parseAddressLines } from "../../src/inputs/addresses.js";

const at = (line: number, column: number) => ({ file: "input addresses", line, column });

describe("parseAddressLines()", () => {
  test.each([
    { line: "db.example.com:5432", name: "db.example.com:5432", address: "db.example.com:5432", column: 1 },
    { line: "db=db.example.com:5432", name: "db", address: "db.example.com:5432", column: 4 },
    { line: "  my db = [2001:db8::1]:443  ", name: "my db", address: "[2001:db8::1]:443", column: 11 },
    { line: "web=example.com:https", name: "web", address: "example.com:https", column: 5 },
    { line: "db:5432=10.0.0.1:5432", name: "db:5432", address: "10.0.0.1:5432", column: 9 },
    { line: "DB (db:5432)=10.0.0.1:5432", name: "DB (db:5432)", address: "10.0.0.1:5432", column: 14 },
    { line: "the svc:blue of me=db:1", name: "the svc:blue of me", address: "db:1", column: 20 },
    { line: "db:5432 # ask me@example.com", name: "db:5432", address: "db:5432", column: 1 },
    { line: "db:5432 # the primary", name: "db:5432", address: "db:5432", column: 1 },
    {
      line: "https://api.example.com/health?x=y",
      name: "api.example.com:443",
      address: "api.example.com:443",
      column: 1,
    },
    { line: "api=https://u:p@api.example.com/#top", name: "api", address: "api.example.com:443", column: 5 },
    { line: "münchen.example:443", name: "münchen.example:443", address: "xn--mnchen-3ya.example:443", column: 1 },
  ])("reads $line", ({ line, name, address, column }) => {
    expect(parseAddressLines(line)).toEqual({
      value: [{ kind: "check", check: { name, address: { value: address, position: at(1, column) } } }],
      problems: [],
    });
  });

  test.each(["#12-fix.example.com:443", "  #db=db.example.com:5432", "#@hosts.txt", "#https://db.example.com"])(
    "a comment that would be an address without its # is noted: %s",
    (line) => {
      expect(parseAddressLines(line)).toEqual({
        value: [{ kind: "commented", position: at(1, line.indexOf("#") + 1) }],
        problems: [],
      });
    },
  );

  test.each(["# old: db:5432", "#", "##", "#db", "#db:5432 is off", "#no-port", "# a"])(
    "a comment among other lines is not: %s",
    (line) => {
      expect(parseAddressLines(`#\n${line}`)).toEqual({ value: [], problems: [] });
    },
  );

  test.each([
    { text: "db=localhost:5432  # the primary cache=localhost:1  # redis", column: 20 },
    { text: "localhost:5432 # main\\nlocalhost:1", column: 16 },
    { text: "localhost:5432 # main\\n#cache=localhost:1", column: 16 },
    { text: "localhost:5432 #cache=localhost:1", column: 16 },
    { text: "localhost:5432 # db=https://localhost/x", column: 16 },
    { text: "https://localhost # a https://localhost:1/", column: 19 },
    { text: "@a.txt # x @b.txt", column: 8 },
    { text: "  [::1]:5432 # old [::1]:5433", column: 14 },
    { text: "# all databases db=localhost:1", column: 1 },
    { text: "# db:5432\n", column: 1 },
    { text: " #db:5432 is off", column: 2 },
  ])("a comment that a list on one line leaves of its addresses is noted: $text", ({ text, column }) => {
    const { value: entries, problems } = parseAddressLines(text);
    expect(problems).toEqual([]);
    expect(entries.filter(({ kind }) => kind !== "check" && kind !== "file")).toEqual([
      { kind: "address-in-comment", position: at(1, column) },
    ]);
  });

  test.each([
    "db:5432 # the primary, see README",
    "db:5432 # ask me@example.com",
    "db:5432 # of @team",
    "db:5432 # host:https",
    "db:5432 # a: 1, b=2",
    "db:5432 # https://",
    `db:5432 # ${"n".repeat(MAX_NAME)}:1`,
    "# the endpoints of staging",
  ])("a comment without an address is not: %s", (line) => {
    expect(parseAddressLines(line).value.filter(({ kind }) => kind !== "check")).toEqual([]);
  });

  test("a comment of a file that is behind an address is not", () => {
    expect(parseAddressLines("db:1 # old: db:2", "hosts.txt").value).toMatchObject([{ kind: "check" }]);
  });

  test("a comment of a file is not", () => {
    expect(parseAddressLines("#db:5432", "hosts.txt")).toEqual({ value: [], problems: [] });
  });

  test.each([
    { name: "the first line", text: "\na:1", line: 1, column: 1 },
    { name: "a line of blanks", text: "a:1\r\n\t\nb:2", line: 2, column: 2 },
    { name: "the last line", text: "a:1\n\n", line: 2, column: 1 },
    { name: "blanks before a comment", text: " # database\na:1", line: 1, column: 2 },
    { name: "blanks before a # alone", text: "a:1\n #", line: 2, column: 2 },
  ])("an empty line of the input is noted: $name", ({ text, line, column }) => {
    const { value: entries, problems } = parseAddressLines(text);
    expect(problems).toEqual([]);
    expect(entries.filter(({ kind }) => kind !== "check")).toEqual([{ kind: "empty", position: at(line, column) }]);
  });

  test("each empty line of a list of nothing else is noted", () => {
    const empty = (line: number) => ({ kind: "empty", position: at(line, 1) });
    expect(parseAddressLines("\n\n").value).toEqual([empty(1), empty(2)]);
  });

  test.each([
    { text: "\n", column: 1 },
    { text: "\r\n", column: 1 },
    { text: " \n ", column: 2 },
    { text: " ", column: 2 },
    { text: "\t ", column: 3 },
  ])("a list of blanks or a line break alone is an empty line: $text", ({ text, column }) => {
    expect(parseAddressLines(text)).toEqual({ value: [{ kind: "empty", position: at(1, column) }], problems: [] });
  });

  test.each(["", "a:1\n", "a:1\r\n  ", "# a\n#\na:1"])("a list without an empty line has none: %j", (text) => {
    expect(parseAddressLines(text).value.filter(({ kind }) => kind !== "check")).toEqual([]);
  });

  test("empty lines and comments of a file are skipped, and lines keep their numbers", () => {
    const position = (line: number) => ({ file: "hosts.txt", line, column: 1 });
    const { value: entries, problems } = parseAddressLines("# endpoints\n\n  # more\na:1\r\n\t\nb:2", "hosts.txt");
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { check: { name: "a:1", address: { position: position(4) } } },
      { check: { name: "b:2", address: { position: position(6) } } },
    ]);
  });

  test("each host of a URL is a check of its own, under the name that the line gives", () => {
    const { value: entries } = parseAddressLines("replicas=mongodb://u:p@a,b:27018/\nmongodb://c,d/");
    expect(entries).toMatchObject([
      { check: { name: "replicas (a:27017)", address: { value: "a:27017" } } },
      { check: { name: "replicas (b:27018)", address: { value: "b:27018" } } },
      { check: { name: "c:27017", address: { value: "c:27017" } } },
      { check: { name: "d:27017", address: { value: "d:27017" } } },
    ]);
  });

  test("a line with @ names a file of addresses, in the order of the lines", () => {
    expect(parseAddressLines("a:1\n@more/endpoints.txt\nb:2").value).toMatchObject([
      { check: { name: "a:1" } },
      { kind: "file", file: { path: "more/endpoints.txt", position: at(2, 1) } },
      { check: { name: "b:2" } },
    ]);
  });

  test("positions name the file of addresses", () => {
    const { value: entries } = parseAddressLines("a:1", "endpoints.txt");
    expect(entries).toMatchObject([
      { check: { address: { position: { file: "endpoints.txt", line: 1, column: 1 } } } },
    ]);
  });

  test.each<{ readonly line: string; readonly why: string; readonly remedy?: string }>([
    { line: "db.example.com", why: "missing port in address" },
    { line: "2001:db8::1:443", why: "too many colons in address" },
    { line: "db=", why: "the address is empty" },
    { line: "=db.example.com:1", why: "the name before = is empty" },
    { line: `${"n".repeat(MAX_NAME + 1)}=db:1`, why: `the name has more than ${MAX_NAME} characters` },
    { line: "x=y=h:1", why: "the host has an = inside" },
    { line: ":5432", why: "the host is empty" },
    { line: "db=:5432", why: "the host is empty" },
    { line: "db.example.com:", why: "the port is empty" },
    { line: "db example.com:80", why: "it has white space inside", remedy: "expected one address per line" },
    { line: "a:1, b:2", why: "it has a comma or semicolon inside", remedy: "expected one address per line" },
    { line: "a:1 b:2", why: "it has white space inside", remedy: "expected one address per line" },
    { line: "***:5432", why: "*** stands in place of a secret" },
    { line: "db:80/path", why: "a path follows the port" },
    { line: "db=db:80?x", why: "a path follows the port" },
    ...["a:1/x?y=b:2", "a:1?y=b:2", "//a:1/x?y=b:2", "a:1, n=b:2", "a:1 n=b:2", "a:1;n=b:2", "[::1]:1|n=b:2"].map(
      (line) => ({
        line,
        why: "an address is before its =",
      }),
    ),
    { line: "a:https n=b:2", why: "an address is before its =" },
    ...["a:telnet, n=b:2", "a :1 n=b:2", "a:1，n=b:2", "a：1、n=b:2"].map((line) => ({
      line,
      why: "an address is before its =",
    })),
    { line: "cache redis://a/0 n=b:2", why: "an address is before its =" },
    { line: "tcp://a:1 #2@b:2", why: "an @ follows behind a #" },
    { line: "@", why: "no file is named after @" },
    ...["\v", "\f", "\x85", "\u2028", "\u2029"].flatMap((character) =>
      [`a:1 # the main one${character}b:1`, `# list${character}b:1`, `a:1${character}b:1`].map((line) => ({
        line,
        why: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} is a line break to some readers`,
        remedy: "expected LF or CRLF between addresses",
      })),
    ),
  ])("refuses $line at its line: $why", ({ line, why, remedy }) => {
    const { value: entries, problems } = parseAddressLines(`ok.example.com:1\n${line}`);
    expect(entries).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "address-syntax", position: { file: "input addresses", line: 2 } }]);
    expect(problems[0]?.message).toContain(why);
    if (remedy) expect(problems[0]?.remedy).toBe(remedy);
  });

  test.each([
    "user:s3cret@db:5432",
    "db=user:s3cret@db:5432",
    "postgres://user:s3cret@",
    "db=nosuch://user:s3cret@db",
    "mongodb+srv://user:s3cret@db",
    "jdbc:sqlite:s3cret",
    "db?password=s3cret",
    "127.0.0.1:1?password=s3cret:443",
    "db=127.0.0.1:1?password=s3cret",
    "postgres://user:s3cret",
    "postgres://user:s3cret #1@db:5432/app",
    "postgres://app:P@s3cret#1@db.example.com:5432/app",
    "s3cret://x y",
  ])("no message repeats the password of %s", (line) => {
    const { value: entries, problems } = parseAddressLines(line.replace("s3cret://", "tcp://s3cret"));
    expect(entries).toEqual([]);
    expect(JSON.stringify(problems)).not.toContain("s3cret");
  });
});
