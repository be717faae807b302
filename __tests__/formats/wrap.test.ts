import { describe, expect, test } from "@jest/globals";
import { wrapLine, wrapText } from "../../src/formats/wrap.js";

const red = (text: string) => `\u001b[31m${text}\u001b[0m`;

describe("wrapLine()", () => {
  test.each<[string, string, readonly string[]]>([
    ["a line that fits stays", "one two three four", ["one two three four"]],
    [
      "a longer line is broken between words, and goes on below the text after the sign",
      "✘ fail  one two three four",
      ["✘ fail  one two", "        three four"],
    ],
    ["an indented line keeps its indentation", "          one two three", ["          one two", "          three"]],
    ["blanks between cells end with the line", "✘ fail  one two     three", ["✘ fail  one two", "        three"]],
    [
      "a word that is wider than a line stays whole",
      "see db.staging.example.com:5432 now",
      ["see", "        db.staging.example.com:5432", "        now"],
    ],
    ["colours take no column", `${red("✘ fail")}${red("  one two")} 345`, [`${red("✘ fail")}${red("  one two")} 345`]],
    ["a wide character takes two columns", "✘ fail  東京 東京 東京", ["✘ fail  東京 東京", "        東京"]],
    [
      "a command of a log does not begin a line",
      "one two three four ::error::x",
      ["one two three four", "        :\u200b:error::x"],
    ],
    ["a line without a word stays", " ".repeat(30), [""]],
  ])("%s", (_, line, expected) => {
    expect(wrapLine(line, { width: 20 })).toEqual(expected);
  });
});

describe("wrapText()", () => {
  test("breaks each line of a text", () => {
    expect(wrapText("one two\nthree four five\n", 8, { hanging: 2 })).toBe("one two\nthree\n  four\n  five\n");
  });

  test("leaves a text that goes to no terminal as it is", () => {
    expect(wrapText("one two three", undefined)).toBe("one two three");
  });
});
