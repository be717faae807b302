import { describe, expect, test } from "@jest/globals";
import { nearest, nearestAmong, nearestEntry } from "../../src/problem/nearest.js";

describe("nearest()", () => {
  test.each([
    { name: "a letter less", word: "adress", candidates: ["address", "exclude"], expected: "address" },
    { name: "two letters that changed places", word: "fali", candidates: ["pass", "fail"], expected: "fail" },
    { name: "the last two letters that changed places", word: "bd", candidates: ["ab", "db"], expected: "db" },
    { name: "letters that changed places over others", word: "dbx", candidates: ["xbd"], expected: undefined },
    { name: "other capitals", word: "collectorname", candidates: ["collectorName"], expected: "collectorName" },
    { name: "the nearer of two", word: "apii", candidates: ["apis9", "api"], expected: "api" },
    { name: "nothing near", word: "address", candidates: ["exclude"], expected: undefined },
    { name: "a word as long as a book", word: "x".repeat(1e6), candidates: ["x".repeat(1e6 - 1)], expected: undefined },
    { name: "a candidate as long as a book", word: "xy", candidates: ["x".repeat(1e6), "xz"], expected: "xz" },
    { name: "another letter", word: "b", candidates: ["x"], expected: undefined },
    { name: "the capital of a letter", word: "b", candidates: ["B"], expected: "B" },
    {
      name: "more candidates than anybody would read",
      word: "name",
      candidates: [...Array.from({ length: 20_000 }, (_, n) => `${n}`.repeat(20)), "name"],
      expected: undefined,
    },
  ])("finds $expected for $name", ({ word, candidates, expected }) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

describe("nearestAmong()", () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `collector ${String(index).padStart(4, "0")}`);
  const at = (line: number) => ({ file: "spec.yaml", line, column: 1 });

  test("stops comparing once all words together were compared too often", () => {
    const suggest = nearestAmong(names);
    const suggested = Array.from({ length: 1_000 }, (_, line) => suggest("colector 0007", at(line)));
    expect(suggested.filter((name) => name === "collector 0007")).toHaveLength(200);
  });

  test("compares one word at a position, as further problems there are merged into its problem", () => {
    const suggest = nearestAmong(names);
    const suggested = Array.from({ length: 1_000 }, () => suggest("colector 0007", at(1)));
    expect(suggested).toEqual(["collector 0007", ...new Array(999).fill(undefined)]);
    expect(suggest("colector 0008", at(2))).toBe("collector 0008");
  });
});

test.each([
  { name: "prd", entry: "prod" },
  { name: "rpod", entry: "prod" },
  { name: "prid", entry: "prod" },
  { name: "Prod", entry: "prod" },
  { name: "eu-wst-1", entry: "eu-west-1" },
])("the new entry $name is probably $entry", ({ name, entry }) => {
  expect(nearestEntry(name, ["other", entry])).toBe(entry);
});

test.each([
  { name: "db-2", entry: "db-1" },
  { name: "web", entry: "web2" },
  { name: "zone-b", entry: "zone-a" },
  { name: "us-east-1b", entry: "us-east-1a" },
  { name: "https", entry: "http" },
  { name: "eu-west", entry: "eu-east" },
  { name: "es", entry: "se" },
  { name: "staging", entry: "prod" },
  { name: `${"a".repeat(100)}xy`, entry: `${"a".repeat(100)}yx` },
])("the new entry $name may be another one than $entry", ({ name, entry }) => {
  expect(nearestEntry(name, [entry])).toBeUndefined();
});
