import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { formatLintText } from "../../src/lint/text.js";
import { makeLintReport } from "./make-lint-report.js";

describe("formatLintText()", () => {
  test("prints a line per problem, which checks run with which context, and the result", () => {
    expect(formatLintText(makeLintReport())).toBe(`\
specs/gate one.yaml:9:18: error: Cannot dial "db:0"; expected a port [address-port]
specs/gate one.yaml:9:18: warning: Two checks (with join) [duplicate-title]
input addresses:2:1: error: Cannot read␛[2J address [address-syntax]
run: notice: 10s [worst-case-time]

check    join        first
The API  runs        excluded
接続     cannot run  -
Other    ?           runs

2 errors, 1 warning, 1 notice
`);
  });

  test("paints severities, states and the verdict where colours are wanted, around the same words", () => {
    const plain = formatLintText(makeLintReport());
    const painted = formatLintText(makeLintReport(), { color: true });
    expect(stripVTControlCharacters(painted)).toBe(plain);
    for (const part of ["\u001b[31merror:", "\u001b[33mwarning:", "\u001b[31mcannot run", "\u001b[31m2 errors, "]) {
      expect(painted).toContain(part);
    }
  });

  test.each([
    {
      name: "are whole where they are long, and push their row aside",
      contexts: [`a ${"long ".repeat(20)}name`, "join"],
      heading: `check    a ${"long ".repeat(20)}name  join`,
    },
    {
      name: "are cut between words where they are longer than a line should be",
      contexts: [`a ${"long ".repeat(80)}name`, "join"],
      heading: `check    a ${"long ".repeat(59)}…  join`,
    },
    {
      name: "are left whole where they would look alike",
      contexts: [`a ${"long ".repeat(80)}first`, `a ${"long ".repeat(80)}join`],
      heading: `check    a ${"long ".repeat(80)}first  a ${"long ".repeat(80)}join`,
    },
  ])("names of contexts $name", ({ contexts, heading }) => {
    expect(formatLintText(makeLintReport({ contexts }))).toContain(`\n${heading}\n`);
  });

  test("prints no table where there is one context", () => {
    expect(formatLintText(makeLintReport({ contexts: [], problems: [] }))).toBe("2 errors, 1 warning, 1 notice\n");
  });

  test("lets no title end its line or become a workflow command", () => {
    const checks = [{ ...makeLintReport().checks[0], title: "::error::x\n::error::y" }] as ReturnType<
      typeof makeLintReport
    >["checks"];
    expect(formatLintText(makeLintReport({ checks }))).not.toMatch(/^::/m);
  });

  test("a place that is a colon makes no command of a workflow log", () => {
    const problems = [{ code: "unknown-field", severity: "warning", message: "Unknown", where: ":" }] as const;
    expect(formatLintText(makeLintReport({ problems }))).not.toMatch(/^::/m);
  });
});
