import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeBase32, encodeBase32 } from "../../../src/go/encoding/base32.js";
import { decodeBase64, encodeBase64 } from "../../../src/go/encoding/base64.js";
import { decodeUtf8 } from "../../../src/go/utf8.js";

describe.each([
  ["base64", encodeBase64, decodeBase64],
  ["base32", encodeBase32, decodeBase32],
])("%s", (_, encode, decode) => {
  test("decoding returns the encoded bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(decode(encode(decodeUtf8(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });
});

test.each([
  ["no padding", "aGk", 3 - 3],
  ["too little padding", "YQ=", 3],
  ["too much padding", "aGk==", 4],
  ["text after padding", "aGk=x", 4],
  ["a character outside the alphabet", "aG!k", 2],
  ["a character beyond ASCII", "aGké", 3],
])("base64 with %s is refused at a byte", (_, text, at) => {
  expect(() => decodeBase64(text)).toThrow(`illegal base64 data at input byte ${at}`);
});

test("line breaks are skipped", () => {
  expect(decodeBase64("aG\r\nk=\n").toString()).toBe("hi");
  expect(decodeBase32("MZXW\n6===").toString()).toBe("foo");
});

test.each([
  ["no padding", "MZXW6", 0],
  ["lower-case letters", "mzxw6===", 0],
  ["text instead of padding", "MZXW6==x", 6],
  ["an impossible length", "MZX=====", 3],
])("base32 with %s is refused at a byte", (_, text, at) => {
  expect(() => decodeBase32(text)).toThrow(`illegal base32 data at input byte ${at}`);
});
