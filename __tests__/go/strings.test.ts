import { describe, expect, test } from "@jest/globals";
import {
  contains,
  count,
  joinStrings,
  lower,
  replaceAll,
  splitN,
  title,
  trim,
  trimPrefix,
  trimSpace,
  upper,
} from "../../src/go/strings.js";
import { decodeUtf8, encodeUtf8 } from "../../src/go/utf8.js";

/** The first and the second byte of 日, which has three. */
const [FIRST, SECOND, THIRD] = [...encodeUtf8("日")].map((byte) => decodeUtf8(Buffer.of(byte))) as [
  string,
  string,
  string,
];

describe("case mapping maps one character to one", () => {
  test.each([
    ["ß stays", upper, "straße", "STRAßE"],
    ["the capital İ loses its dot", lower, "İ", "i"],
    ["a final sigma is like any other", lower, "ΣΑΣ", "σας".replace("ς", "σ")],
    ["iota subscripts have capitals", upper, "ᾳ", "ᾼ"],
    ["an invalid byte becomes U+FFFD", upper, "a\udcff", "A\ufffd"],
    ["words begin after anything but letters, digits and underscores", title, "a-b it's x_y 1st", "A-B It'S X_y 1st"],
    ["digraphs have a title case", title, "ǆ", "ǅ"],
  ])("%s", (_, map, text, mapped) => {
    expect(map(text)).toBe(mapped);
  });
});

describe("searching compares bytes", () => {
  test("a byte is found inside a character", () => {
    expect(contains("日", SECOND)).toBe(true);
    expect(trimPrefix("日", FIRST)).toBe(SECOND + THIRD);
    expect(splitN("日", SECOND, -1)).toEqual([FIRST, THIRD]);
  });

  test("joined bytes are a character", () => {
    expect(joinStrings([FIRST, SECOND + THIRD], "")).toBe("日");
    expect(replaceAll(`${FIRST}-${THIRD}`, "-", SECOND)).toBe("日");
  });
});

describe("an empty separator occurs around every character", () => {
  test.each([
    ["count", () => count("a🎉", ""), 3],
    ["replace", () => replaceAll("a🎉", "", "-"), "-a-🎉-"],
    ["split", () => splitN("a🎉b", "", -1), ["a", "🎉", "b"]],
    ["split with a limit", () => splitN("a🎉b", "", 2), ["a", "🎉b"]],
    ["split of the empty string", () => splitN("", "", -1), []],
  ])("%s", (_, call, result) => {
    expect(call()).toEqual(result);
  });
});

test("a split ends at its limit, and is nil for a limit of 0", () => {
  expect(splitN("a,b,c", ",", 2)).toEqual(["a", "b,c"]);
  expect(splitN("a,b,c", ",", 0)).toBeUndefined();
  expect(splitN("", ",", -1)).toEqual([""]);
});

test("white space is Unicode's: U+0085 is, U+FEFF is not", () => {
  expect(trimSpace("\u0085\u00a0\u2003 a \u3000\ufeff")).toBe("a \u3000\ufeff");
});

test("a cutset is a set of characters", () => {
  expect(trim("éaxaé🎉", "aé🎉")).toBe("x");
  expect(trim("aaa", "a")).toBe("");
});
