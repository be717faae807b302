import { describe, expect, test } from "@jest/globals";
import { parseExpect } from "../../src/inputs/expect.js";
import { MAX_SHARDS, parseShard } from "../../src/inputs/shard.js";

describe("parseExpect()", () => {
  test.each([
    { given: "4", expected: { kind: "count", count: 4 } },
    { given: "eu-1\n\n us-1 ", expected: { kind: "names", names: ["eu-1", "us-1"] } },
    { given: '["eu-1", "us-1"]', expected: { kind: "names", names: ["eu-1", "us-1"] } },
    { given: '["42"]', expected: { kind: "names", names: ["42"] } },
    { given: "4\n5", expected: { kind: "names", names: ["4", "5"] } },
  ])("understands $given", ({ given, expected }) => {
    expect(parseExpect(given)).toEqual({ kind: "value", value: expected });
  });

  test.each(["0", "-1", "1234567", "[]", '["eu-1"', "[1]", '[""]', '[["self-hosted", "eu"]]'])(
    "refuses %s",
    (given) => {
      expect(parseExpect(given)).toMatchObject({ kind: "wrong" });
    },
  );

  test.each(['["eu-1", "us-1", "eu-1"]', "eu-1\nus-1\n eu-1 ", "4\n4"])(
    "refuses a name that is there twice: %j",
    (given) => {
      expect(parseExpect(given)).toEqual({
        kind: "wrong",
        accepted: "each name once; all shards of a run have its name",
      });
    },
  );
});

describe("parseShard()", () => {
  test("takes as many parts as the limit", () => {
    expect(parseShard(`1/${MAX_SHARDS}`)).toMatchObject({ kind: "value" });
    expect(parseShard(`1/${MAX_SHARDS + 1}`)).toMatchObject({ kind: "wrong" });
  });

  test.each([
    { given: "1/1", expected: { index: 1, count: 1 } },
    { given: "02/4", expected: { index: 2, count: 4 } },
    { given: "1000/1000", expected: { index: 1_000, count: 1_000 } },
  ])("understands $given", ({ given, expected }) => {
    expect(parseShard(given)).toEqual({ kind: "value", value: expected });
  });

  test.each(["0/4", "5/4", "1/0", "1", "1/", "/4", "1/2/3", "-1/4", "1/1001", "1 / 4", "a/b", "1.5/4", "1/4\n"])(
    "refuses %j",
    (given) => {
      expect(parseShard(given)).toMatchObject({ kind: "wrong" });
    },
  );
});
