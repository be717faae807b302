import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  byteLength,
  byteSlice,
  compareStrings,
  decodeUtf8,
  encodeUtf8,
  runes,
  runeToString,
  toValidUtf8,
} from "../../src/go/utf8.js";

/** Bytes that are often, but not always, UTF-8. */
const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.string({ unit: "binary", maxLength: 4 }).map((text) => Buffer.from(text)),
    ),
  )
  .map((parts) => Buffer.concat(parts));

describe("a Go string", () => {
  test("keeps every byte", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(encodeUtf8(decodeUtf8(given))).toEqual(given);
      }),
    );
  });

  test("is the JavaScript string if the bytes are UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeUtf8(Buffer.from(text))).toBe(text);
      }),
    );
  });

  test.each([
    { name: "a lone continuation byte", given: [0x80], text: "\udc80" },
    { name: "a sequence cut short", given: [0xe6, 0x97], text: "\udce6\udc97" },
    { name: "an overlong slash", given: [0xc0, 0xaf], text: "\udcc0\udcaf" },
    { name: "an overlong three-byte form", given: [0xe0, 0x80, 0xaf], text: "\udce0\udc80\udcaf" },
    { name: "a surrogate", given: [0xed, 0xa0, 0x80], text: "\udced\udca0\udc80" },
    { name: "beyond U+10FFFF", given: [0xf4, 0x90, 0x80, 0x80], text: "\udcf4\udc90\udc80\udc80" },
    { name: "a byte that is never UTF-8", given: [0x61, 0xff, 0x62], text: "a\udcffb" },
    { name: "the last code point", given: [0xf4, 0x8f, 0xbf, 0xbf], text: "\u{10ffff}" },
  ])("keeps $name", ({ given, text }) => {
    expect(decodeUtf8(Uint8Array.from(given))).toBe(text);
  });

  test("has the length of its bytes", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(byteLength(decodeUtf8(given))).toBe(given.length);
      }),
    );
  });

  test("is sliced by bytes", () => {
    fc.assert(
      fc.property(bytes, fc.nat(20), fc.nat(20), (given, from, to) => {
        expect(encodeUtf8(byteSlice(decodeUtf8(given), from, to))).toEqual(given.subarray(from, to));
      }),
    );
  });

  test("is ordered by bytes", () => {
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        expect(Math.sign(compareStrings(decodeUtf8(left), decodeUtf8(right)))).toBe(Buffer.compare(left, right));
      }),
    );
  });

  test("yields U+FFFD for every invalid byte", () => {
    const text = decodeUtf8(Uint8Array.from([0x61, 0xe6, 0x97, 0xf0, 0x9f, 0x98, 0x80]));
    expect([...runes(text)]).toEqual([0x61, 0xfffd, 0xfffd, 0x1f600]);
    expect(toValidUtf8(text)).toBe("a\ufffd\ufffd😀");
  });

  test.each([
    { rune: 0x65e5, text: "日" },
    { rune: 0x1f600, text: "😀" },
    { rune: 0xd800, text: "\ufffd" },
    { rune: -1, text: "\ufffd" },
    { rune: 0x110000, text: "\ufffd" },
  ])("of the rune $rune is $text", ({ rune, text }) => {
    expect(runeToString(rune)).toBe(text);
  });
});
