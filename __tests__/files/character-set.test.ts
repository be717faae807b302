import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { characterSet } from "../../src/files/character-set.js";

const units = [..."!-.]_09AZaez\\\u00e9\ud83d\ud83e\udfff"];

describe("characterSet()", () => {
  test.each([
    { list: "a-z_", has: ["_", "a", "e", "z"] },
    { list: "a-ee-z", has: ["a", "e", "z"] },
    { list: "z-a", has: [] },
    { list: "a-", has: ["-", "a"] },
    { list: "\\a\\-z", has: ["-", "a", "z"] },
    { list: "]", has: ["]"] },
    { list: "", has: [] },
    { list: "\u{1f600}", has: [] },
    { list: "z-\u{1f600}", has: ["z", "\u00e9", "\ud83d"] },
  ])("of $list has $has", ({ list, has }) => {
    expect(units.filter(characterSet(list).has).sort()).toEqual([...has].sort());
  });

  test("of any ranges has what one of them has", () => {
    const unit = fc.constantFrom(..."abcdefghij");
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit)), unit, (ranges, one) => {
        const { has } = characterSet(ranges.map(([first, last]) => `${first}-${last}`).join(""));
        expect(has(one)).toBe(ranges.some(([first, last]) => first <= one && one <= last));
      }),
    );
  });

  test("takes the logarithm of its ranges to look up", () => {
    const apart = (ranges: number) => [...Array(ranges).keys()].map((at) => String.fromCharCode(256 + 2 * at)).join("");
    const lists = ["a", "a".repeat(4_000), "a-cb-ed-z", apart(100), apart(4_000)];
    expect(lists.map((list) => characterSet(list).comparisons)).toEqual([3, 3, 3, 9, 14]);
  });
});
