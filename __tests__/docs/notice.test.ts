import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { decidedFiles, decisionOn, notice } from "../../scripts/notice.mjs";

describe("NOTICE", () => {
  test("is what scripts/notice.mjs makes", () => {
    expect(readFileSync("NOTICE", "utf8")).toBe(notice());
  });

  test("has a decision for each file of src/go: the project it follows, or none", () => {
    const files: readonly string[] = decidedFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => decisionOn(file) === undefined)).toEqual([]);
  });

  test.each([
    ["src/go/template/lex.ts", "Go 1.26"],
    ["src/go/sprig/list.ts", "Masterminds/sprig 2.22.0 and 3.3.0"],
    ["src/go/sprig/goutils.ts", "Masterminds/goutils 1.1.1"],
    ["src/go/net/node/gate.ts", undefined],
    ["src/go/template/limits.ts", undefined],
  ])("%s follows %s", (file, name) => {
    const decision = decisionOn(file);
    expect(decision === "own" ? undefined : decision?.name).toBe(name);
  });

  test("LICENSE names its holder, as NOTICE does", () => {
    const holder = /^Copyright \d{4} the TCP Connect Preflight authors$/m;
    expect(readFileSync("LICENSE", "utf8")).toMatch(holder);
    expect(readFileSync("NOTICE", "utf8")).toMatch(holder);
  });
});
