import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { base64Of, SPELLINGS, spelledUnits } from "../../src/problem/spellings.js";

function unitsOf(text: string, spellings = SPELLINGS.length): number {
  const written = new Set(SPELLINGS.slice(0, spellings).map((spell) => spell(text)));
  return [...written].reduce((sum, { length }) => sum + length, 0);
}

test("a password is spelled as Go's urlParse returns it", () => {
  const written = SPELLINGS.map((spell) => spell("a$b&c+d,e;f=g!h*i'j(k)l/m?n:o@p"));
  expect(written).toContain("a$b&c+d,e;f=g%21h%2Ai%27j%28k%29l%2Fm%3Fn%3Ao%40p");
});

test.each([
  { text: "hunter2", written: [] },
  { text: "hunter22", written: ["aHVudGVyMjI"] },
  { text: "a>>>b???\u00df", written: ["YT4-PmI_Pz_Dnw", "YT4+PmI/Pz/Dnw"] },
  { text: "a".repeat(1_001), written: [] },
])("base64Of() writes $text without padding, in each alphabet that differs", ({ text, written }) => {
  expect(base64Of(text)).toEqual(written);
});

describe("spelledUnits()", () => {
  test.each([
    { text: "", units: 0 },
    { text: "hunter22", units: 8 },
    { text: "p w", units: 3 + 5 + 3 },
    { text: "\u20ac", units: 1 + 6 + 9 + 9 },
    { text: "'/+<", units: 94 },
    { text: "'/+<\u20ac\u20ac", units: 226 },
  ])("counts those of $text, of which each that is the same counts once", ({ text, units }) => {
    expect(spelledUnits(text)).toBe(units);
    expect(unitsOf(text)).toBe(units);
  });

  test("is what the spellings have, or a little more for a character that a URL writes in four bytes", () => {
    const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
    const characters = fc.oneof(fc.constantFrom(...ascii), fc.constantFrom("\u00df", "\u0301", "\u4e3b", "\ufffd"));
    fc.assert(
      fc.property(fc.array(characters), fc.constantFrom(2, SPELLINGS.length), (text, spellings) => {
        const units = unitsOf(text.join(""), spellings);
        expect(spelledUnits(text.join(""), spellings)).toBe(units);
        expect(spelledUnits(`${text.join("")}\u{1f600}`, spellings)).toBeGreaterThan(units);
      }),
    );
    expect(spelledUnits("\u{1f600}")).toBeGreaterThanOrEqual(unitsOf("\u{1f600}"));
  });
});
