import { expect, test } from "@jest/globals";
import { base, clean, dir, ext, isAbs } from "../../src/go/path.js";

test.each([
  ["", ".", ".", ".", ""],
  ["/", "/", "/", "/", ""],
  ["a/b/", "a/b", "b", "a/b", ""],
  ["/a/../../b.tar.gz", "/b.tar.gz", "b.tar.gz", "/", ".gz"],
  ["../a/./b", "../a/b", "b", "../a", ""],
  ["a.b/c", "a.b/c", "c", "a.b", ""],
  ["//", "/", "/", "/", ""],
])("%j is %j when clean; its base is %j, its directory %j, its extension %j", (path, cleaned, last, parent, suffix) => {
  expect([clean(path), base(path), dir(path), ext(path)]).toEqual([cleaned, last, parent, suffix]);
});

test("a path is absolute when it starts with a slash", () => {
  expect([isAbs("/a"), isAbs("a"), isAbs("C:\\a")]).toEqual([true, false, false]);
});
