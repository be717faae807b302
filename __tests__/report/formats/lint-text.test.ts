import { describe, expect, test } from "@jest/globals";
import { formatLintText } from "../../../src/report/formats/lint-text.js";
import { makeLintReport } from "../make-lint-report.js";

describe("formatLintText()", () => {
  test("prints a line per problem, which checks run with which context, and what it comes to", () => {
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

  test("prints no table where one context was looked at", () => {
    expect(formatLintText(makeLintReport({ contexts: [], problems: [] }))).toBe("2 errors, 1 warning, 1 notice\n");
  });

  test("lets no title end its line or become a workflow command", () => {
    const checks = [{ ...makeLintReport().checks[0], title: "::error::x\n::error::y" }] as ReturnType<
      typeof makeLintReport
    >["checks"];
    expect(formatLintText(makeLintReport({ checks }))).not.toMatch(/^::/m);
  });
});
