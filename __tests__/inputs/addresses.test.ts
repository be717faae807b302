import { describe, expect, test } from "@jest/globals";
import { parseAddressLines } from "../../src/inputs/addresses.js";

describe("parseAddressLines()", () => {
  test.each([
    { line: "db.example.com:5432", name: "db.example.com:5432", address: "db.example.com:5432", column: 1 },
    { line: "db=db.example.com:5432", name: "db", address: "db.example.com:5432", column: 4 },
    { line: "  my db = [2001:db8::1]:443  ", name: "my db", address: "[2001:db8::1]:443", column: 11 },
    { line: "web=example.com:https", name: "web", address: "example.com:https", column: 5 },
  ])("reads $line", ({ line, name, address, column }) => {
    expect(parseAddressLines(line)).toEqual({
      value: [{ name, address: { value: address, position: { file: "input addresses", line: 1, column } } }],
      problems: [],
    });
  });

  test.each([
    { line: "db.example.com", why: "missing port in address" },
    { line: "2001:db8::1:443", why: "too many colons in address" },
    { line: "db=", why: "the address is empty" },
    { line: "=db.example.com:1", why: "the name before = is empty" },
    { line: ":5432", why: "the host is empty" },
    { line: "db.example.com:", why: "the port is empty" },
    { line: "db.example.com:65536", why: 'port "65536" is not between 0 and 65535' },
    { line: "db.example.com:-1", why: 'port "-1" is not between 0 and 65535' },
    { line: "db example.com:80", why: "it has white space inside" },
  ])("refuses $line at its line: $why", ({ line, why }) => {
    const { value: addresses, problems } = parseAddressLines(`ok.example.com:1\n${line}`);
    expect(addresses).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "address-syntax", position: { file: "input addresses", line: 2 } }]);
    expect(problems[0]?.message).toContain(why);
  });
});
