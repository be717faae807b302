import { describe, expect, test } from "@jest/globals";
import { UNLIMITED } from "../../../src/go/func.js";
import { abbreviate, deleteWhiteSpace, initials, swapCase, wrap } from "../../../src/go/sprig/goutils.js";
import { camelCase, delimit } from "../../../src/go/sprig/xstrings.js";
import { runes } from "../../../src/go/utf8.js";

describe("goutils", () => {
  test.each([
    ["1234 5678 9123", 0, 10, "1234 56..."],
    ["1234 5678 9123", 5, 10, "...5678..."],
    ["1234 5678 9123", 9, 10, "...78 9123"],
    ["1234 5678 9123", 99, 10, "...78 9123"],
    ["short", 0, 10, "short"],
  ])("%j abbreviated from offset %d to %d bytes is %j", (text, offset, width, short) => {
    expect(abbreviate(text, offset, width)).toBe(short);
  });

  test("treats each byte as a character in some functions", () => {
    expect(initials("élan vital")).toBe("Ãv");
    expect(deleteWhiteSpace("é è")).toBe("Ã©Ã¨");
    expect(deleteWhiteSpace("éè")).toBe("éè");
  });

  test("swaps case, with title case at the start of words", () => {
    expect(swapCase(runes("aBC ǆe"))).toBe("Abc ǅE");
  });

  test.each([
    ["at spaces", "a bc def", 5, false, "a bc|def"],
    ["not within words", "abcdef gh", 3, false, "abcdef|gh"],
    ["within words if longWords is set", "abcdef gh", 3, true, "abc|def|gh"],
    ["by bytes", "日本", 3, true, "日|本"],
    ["without spaces at the start of lines", "   a", 1, false, "a"],
  ])("wraps %s", (_, text, width, longWords, wrapped) => {
    expect(wrap(text, { width, lineBreak: "|", longWords }, UNLIMITED)).toBe(wrapped);
  });
});

describe("xstrings", () => {
  test.each([
    ["HTTPServer", "http_server"],
    ["GO PATH", "go_path"],
    ["http2xx", "http_2xx"],
    ["HTTP20xOK", "http_20x_ok"],
    ["Bld4Floor3rd", "bld4_floor_3rd"],
    ["_Complex__Case_", "_complex__case_"],
    ["a.b-c", "a.b_c"],
    [".-a", ".-a"],
    ["日本Go", "日本_go"],
    ["\udcff", "\udcff"],
    ["", ""],
  ])("%j with connectors is %j", (text, delimited) => {
    expect(delimit(text, "_")).toBe(delimited);
  });

  test.each([
    ["some_words", "someWords"],
    ["GOLANG_IS_GREAT", "golangIsGreat"],
    ["_complex__case_", "_complex_Case_"],
    ["fooBar", "fooBar"],
    ["foo_X", "foox"],
    ["F", "f"],
    ["__", "___"],
    ["", ""],
  ])("%j in camel case is %j", (text, camel) => {
    expect(camelCase(text)).toBe(camel);
  });
});
