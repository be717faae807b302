import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { problemCodes } from "../../src/problem/problem.js";

const page = readFileSync("docs/limits.md", "utf8");
const row = /^\| .+ \| ([\d,]+) \| (.+) \| `(.+)`: `(MAX_\w+)` \| `(.+)` \|$/gm;
const rows = [...page.matchAll(row)].map(([, most = "", beyond = "", file = "", constant = "", testFile = ""]) => ({
  most: Number(most.replaceAll(",", "")),
  beyond,
  file,
  constant,
  testFile,
}));

/** Limits that refuse no input: limits of other systems, and of what is shown or done at the same time. */
const others = ["MAX_DATAGRAM_BYTES", "MAX_RETRY_DELAY_MS"];

describe("docs/limits.md", () => {
  test("has a row for every limit of the code", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const constants = sources.flatMap((name) =>
      [...readFileSync(`src/${name}`, "utf8").matchAll(/^export const (MAX_\w+)/gm)].map(([, constant]) => constant),
    );
    expect([...rows.map(({ constant }) => constant), ...others].sort()).toEqual(constants.sort());
  });

  test.each(rows)("has the value of $constant and its error", async ({ most, beyond, file, constant }) => {
    const module = (await import(`../../src/${file}`)) as Record<string, unknown>;
    expect(module[constant]).toBe(most);
    const code = /^`(.+)`$/.exec(beyond)?.[1];
    if (code) expect(problemCodes).toContain(code);
  });

  test.each(rows)("names a test that uses $constant", ({ constant, testFile }) => {
    // Some tests set a lower limit.
    const option = constant.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(readFileSync(`__tests__/${testFile}`, "utf8")).toMatch(new RegExp(`\\b(${constant}|${option})\\b`));
  });
});
