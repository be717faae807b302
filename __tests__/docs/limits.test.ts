import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { problemCodes } from "../../src/problem/problem.js";

const page = readFileSync("docs/limits.md", "utf8");
const row = /^\| .+ \| ([\d,]+) \| (.+) \| `(MAX_\w+)` \|$/gm;
const rows = [...page.matchAll(row)].map(([, most = "", beyond = "", constant = ""]) => ({
  most: Number(most.replaceAll(",", "")),
  beyond,
  constant,
}));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));
const sources = filesIn("src");
const tests = filesIn("__tests__").filter(({ name }) => !name.startsWith("docs"));

/** Limits that refuse no input: limits of other systems, and of what is shown or done at the same time. */
const others = ["MAX_DATAGRAM_BYTES", "MAX_RETRY_DELAY_MS"];

describe("docs/limits.md", () => {
  test("has a row for every limit of the code", () => {
    const constants = sources.flatMap(({ text }) =>
      [...text.matchAll(/^export const (MAX_\w+)/gm)].map(([, constant]) => constant),
    );
    expect([...rows.map(({ constant }) => constant), ...others].sort()).toEqual(constants.sort());
  });

  test.each(rows)("has the value of $constant and its error", async ({ most, beyond, constant }) => {
    const { name } = sources.find(({ text }) => text.includes(`export const ${constant} `)) ?? {};
    const module = (await import(`../../src/${name}`)) as Record<string, unknown>;
    expect(module[constant]).toBe(most);
    const code = /^`(.+)`$/.exec(beyond)?.[1];
    if (code) expect(problemCodes).toContain(code);
  });

  test.each(rows)("$constant is used by a test", ({ constant }) => {
    // Some tests set a lower limit.
    const option = constant.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const use = new RegExp(`\\b(${constant}|${option})\\b`);
    expect(tests.some(({ text }) => use.test(text))).toBe(true);
  });
});
