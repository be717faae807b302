import { describe, expect, test } from "@jest/globals";
import { formatGitlab } from "../../src/lint/gitlab.js";
import type { Problem } from "../../src/problem/problem.js";
import { makeLintReport } from "./make-lint-report.js";

const issuesOf = (report = makeLintReport()) => JSON.parse(formatGitlab(report)) as Record<string, unknown>[];

describe("formatGitlab()", () => {
  test("writes an issue per problem, and what is in no file at the top of the first spec", () => {
    const issues = issuesOf().map(({ fingerprint: _, ...issue }) => issue);
    const location = (begin: number) => ({ path: "specs/gate one.yaml", lines: { begin } });
    expect(issues).toEqual([
      {
        description: 'Cannot dial "db:0"; expected a port',
        check_name: "address-port",
        severity: "major",
        location: location(9),
      },
      {
        description: "Two checks (with join)",
        check_name: "duplicate-title",
        severity: "minor",
        location: location(9),
      },
      {
        description: "Cannot read\u001b[2J address",
        check_name: "address-syntax",
        severity: "major",
        location: location(1),
      },
    ]);
  });

  test("knows a problem again when its line moves, and tells those of one line apart", () => {
    const prints = (report = makeLintReport()) => issuesOf(report).map(({ fingerprint }) => fingerprint);
    const moved = makeLintReport().problems.map((problem) =>
      problem.position ? { ...problem, position: { ...problem.position, line: problem.position.line + 5 } } : problem,
    );
    expect(prints(makeLintReport({ problems: moved }))).toEqual(prints());
    const [first] = makeLintReport().problems;
    const twice = prints(makeLintReport({ problems: first ? [first, first] : [] }));
    expect(new Set(twice).size).toBe(2);
  });

  test("has an error and a warning also where no spec is a file, under the name of their input", () => {
    const problems: readonly Problem[] = [
      ...makeLintReport().problems.slice(2),
      { code: "nothing-checked", severity: "warning", message: "Nothing was checked" },
    ];
    expect(issuesOf(makeLintReport({ sources: [], problems })).map(({ location }) => location)).toEqual([
      { path: "input addresses", lines: { begin: 2 } },
      { path: "inputs", lines: { begin: 1 } },
    ]);
  });

  test("is an empty list where nothing is wrong", () => {
    expect(formatGitlab(makeLintReport({ problems: [] }))).toBe("[]\n");
  });
});
