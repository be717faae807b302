import { describe, expect, test } from "@jest/globals";
import type { CheckRow } from "../../src/lint/contexts.js";
import { type Finding, lintBreaches, lintHeadline, lintReport, MAX_LINT_PROBLEMS } from "../../src/lint/report.js";
import type { Problem } from "../../src/problem/problem.js";

const tool = { name: "tool", version: "1.0.0" };

function problem(line: number, overrides: Partial<Problem> = {}): Problem {
  const position = { file: "spec.yaml", line, column: 1 };
  return { code: "duplicate-title", severity: "warning", message: "two", position, ...overrides };
}

const report = (findings: readonly Finding[], checks: readonly CheckRow[] = []) =>
  lintReport(findings, { tool, sources: [], checks });

describe("lintReport()", () => {
  test("reports a problem of several contexts once, with their names", () => {
    const findings = [
      { context: "a", problems: [problem(1), problem(2)] },
      { context: "b", problems: [problem(1), problem(3)] },
    ];
    expect(report(findings).problems).toEqual([
      problem(1),
      { ...problem(2), contexts: ["a"] },
      { ...problem(3), contexts: ["b"] },
    ]);
  });

  test("names no context where there is only one", () => {
    const { contexts, problems } = report([{ context: undefined, problems: [problem(1)] }]);
    expect([contexts, problems]).toEqual([[], [problem(1)]]);
  });

  test("puts problems in the order of files and lines, what has no place last", () => {
    const noPlace: Problem = { code: "worst-case-time", severity: "notice", message: "10s", where: "run" };
    const other = problem(1, { position: { file: "other.yaml", line: 1, column: 1 } });
    const right = problem(2, { position: { file: "spec.yaml", line: 2, column: 5 } });
    const problems = [right, noPlace, other, problem(2), problem(1)];
    expect(report([{ context: undefined, problems }]).problems).toEqual([
      problem(1),
      problem(2),
      right,
      other,
      noPlace,
    ]);
  });

  test("puts files in the order in which they were read, also where the first problem is in a later one", () => {
    const early = problem(9, { position: { file: "a.yaml", line: 9, column: 1 } });
    const sources = ["a.yaml", "spec.yaml"].map((file) => ({ file, sha256: "" }));
    const facts = { tool, sources, checks: [] };
    expect(lintReport([{ context: undefined, problems: [problem(1), early] }], facts).problems).toEqual([
      early,
      problem(1),
    ]);
  });

  test.each([
    { extra: 0, told: MAX_LINT_PROBLEMS, more: undefined },
    { extra: 1, told: MAX_LINT_PROBLEMS + 1, more: "1 more problem is not shown" },
  ])("shows $told problems where there are $extra more than the limit, errors among them", ({ extra, told, more }) => {
    const found = Array.from({ length: MAX_LINT_PROBLEMS + extra }, (_, index) => problem(index + 1));
    const findings = [{ context: undefined, problems: [...found.slice(1), problem(9_999, { severity: "error" })] }];
    const { problems, counts, result } = report(findings);
    expect([problems.length, counts, result]).toEqual([
      told,
      { errors: 1, warnings: MAX_LINT_PROBLEMS + extra - 1, notices: 0 },
      "fail",
    ]);
    expect(problems.filter(({ severity }) => severity === "error")).toHaveLength(1);
    expect(problems.find(({ code }) => code === "problem-limit")?.message).toBe(more);
  });

  test.each([
    { severities: [], result: "pass", headline: "Nothing found" },
    { severities: ["notice", "notice"], result: "pass", headline: "2 notices" },
    { severities: ["notice", "warning"], result: "warn", headline: "1 warning, 1 notice" },
    { severities: ["warning", "error", "error"], result: "fail", headline: "2 errors, 1 warning" },
  ] as const)("of $severities is $result: $headline", ({ severities, result, headline }) => {
    const problems = severities.map((severity, index) => problem(index + 1, { severity }));
    const lint = report([{ context: undefined, problems }]);
    expect([lint.result, lintHeadline(lint)]).toEqual([result, headline]);
  });

  test("reports a check that runs with none of several contexts", () => {
    const position = { file: "spec.yaml", line: 9, column: 9 };
    const row = (title: string, states: CheckRow["states"]): CheckRow => ({ title, spec: "s", position, states });
    const checks = [
      row("A", ["excluded", "absent"]),
      row("B", ["excluded", "runs"]),
      row("C", ["excluded", "cannot-run"]),
      row("D", ["excluded", "unknown"]),
    ];
    const findings = ["a", "b"].map((context) => ({ context, problems: [] }));
    expect(report(findings, checks).problems).toEqual([
      {
        code: "check-never-runs",
        severity: "warning",
        message: '"A" runs with none of the contexts',
        remedy: "add a context with which it runs, or remove it",
        position,
      },
    ]);
    expect(report(findings.slice(0, 1), [row("A", ["excluded"])]).problems).toEqual([]);
  });
});

test.each([
  { result: "pass", breaches: [] },
  { result: "warn", breaches: ["warn"] },
  { result: "fail", breaches: ["fail", "warn", "new"] },
] as const)("a result of $result fails the step with fail-on $breaches", ({ result, breaches }) => {
  const failing = (["fail", "warn", "new", "never"] as const).filter((failOn) => lintBreaches({ result }, failOn));
  expect(failing).toEqual(breaches);
});
