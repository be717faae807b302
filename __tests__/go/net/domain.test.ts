import { describe, expect, test } from "@jest/globals";
import { absoluteName, avoidsDns, isDomainName, isNumericAddress } from "../../../src/go/net/domain.js";

const nines = Array.from({ length: 25 }, () => "abcdefghi").join(".");

describe("isDomainName", () => {
  test.each([
    "a",
    "_",
    "example.com",
    "example.com.",
    ".",
    "_srv._tcp.example.com",
    "12345.example.com",
    "1-2",
    "0x7f.1",
    "xn--mnchen-3ya.example",
    "a--b.example",
    "A.EXAMPLE",
    `${"a".repeat(63)}.example`,
    `${nines}.xyz`,
    `${nines}.xyz.`,
  ])("accepts %s", (name) => {
    expect(isDomainName(name)).toBe(true);
  });

  test.each([
    "",
    "..",
    "example..com",
    ".example.com",
    "example.com..",
    "-a.example",
    "a-.example",
    "a.-",
    "-",
    "127.1",
    "2130706433",
    "1.2.3.4.",
    "*.example.com",
    "a b",
    "a\tb",
    "a\0b",
    "a/b",
    "u@example.com",
    "münchen.example",
    "１２７.0.0.1",
    `${"a".repeat(64)}.example`,
    `${nines}.xyzw`,
    `${nines}.xyzw.`,
  ])("rejects %j", (name) => {
    expect(isDomainName(name)).toBe(false);
  });
});

test.each([
  ["localhost", "localhost"],
  ["db.example", "db.example."],
  ["db.example.", "db.example."],
  ["db.", "db."],
])("absoluteName(%s) is %s", (name, absolute) => {
  expect(absoluteName(name)).toBe(absolute);
});

test.each([
  ["x.onion", true],
  ["X.ONION.", true],
  ["onion", false],
  ["x.onion.example", false],
  ["", true],
])("avoidsDns(%j) is %p", (name, expected) => {
  expect(avoidsDns(name)).toBe(expected);
});

test.each(["127.1", "0x7f000001", "0X7F.1", "a.0x1", "1.2.3.", "0x"])("isNumericAddress accepts %s", (name) => {
  expect(isNumericAddress(name)).toBe(true);
});

test.each(["db1", "1.example", "0x7g", "x0x1", "1-2"])("isNumericAddress refuses %s", (name) => {
  expect(isNumericAddress(name)).toBe(false);
});
