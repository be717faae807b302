import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const page = readFileSync("docs/threat-model.md", "utf8");
const rows = [...page.matchAll(/^\| (.+?) \|(?: .+ \|)? `(.+?)`: (.+) \|$/gm)].map(
  ([, attack = "", file = "", title = ""]) => ({
    attack,
    file,
    title,
  }),
);

describe("docs/threat-model.md", () => {
  test("has a test in every row", () => {
    const lines = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| attack"));
    expect(rows).toHaveLength(lines.length);
    expect(rows.length).toBeGreaterThan(25);
  });

  test("names every test file of faults and fuzz", () => {
    const files = ["faults", "fuzz"].flatMap((folder) =>
      readdirSync(`__tests__/${folder}`)
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${folder}/${name}`),
    );
    expect(rows.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
  });

  test.each(rows)("names a test that exists for: $attack", ({ file, title }) => {
    const path = `__tests__/${file}`;
    expect(existsSync(path)).toBe(true);
    const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    expect(readFileSync(path, "utf8")).toMatch(new RegExp(`["'\`].*${escaped}.*["'\`]`));
  });
});
