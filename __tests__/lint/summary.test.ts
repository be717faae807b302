import { describe, expect, test } from "@jest/globals";
import { summarizeLint } from "../../src/lint/summary.js";
import { problemAnnotations } from "../../src/pages/annotations.js";
import { makeLintReport } from "./make-lint-report.js";

describe("summarizeLint()", () => {
  test("shows the verdict, the problems, errors first, and which checks run with which context", () => {
    expect(summarizeLint(makeLintReport())).toBe(`\
## ❌ lint: 2 errors, 1 warning, 1 notice

- ❌ \`specs/gate one.yaml:9:18\` Cannot dial "db:0"; expected a port \`address-port\`
- ❌ \`input addresses:2:1\` Cannot \`read␛[2J\` address \`address-syntax\`
- ⚠️ \`specs/gate one.yaml:9:18\` Two checks (with join) \`duplicate-title\`
- ℹ️ \`run\` 10s \`worst-case-time\`

| Check | join | first |
| --- | --- | --- |
| The API | runs | excluded |
| 接続 | cannot run | - |
| Other | ? | runs |
`);
  });

  test("links places where there is something to link to", () => {
    const link = ({ line }: { line: number }) => `https://example.com/#L${line}`;
    expect(summarizeLint(makeLintReport(), link)).toContain("[`specs/gate one.yaml:9:18`](https://example.com/#L9)");
  });

  test("has no table where there is one context", () => {
    expect(summarizeLint(makeLintReport({ contexts: [] }))).not.toContain("|");
  });

  test("lets no title break out of its cell", () => {
    const [check] = makeLintReport().checks;
    const checks = check ? [{ ...check, title: "a | b\n| c <b>" }] : [];
    expect(summarizeLint(makeLintReport({ checks }))).toContain(
      "\n| a &#124; b &#124; c &lt;b&gt; | runs | excluded |\n",
    );
  });

  test.each([
    { name: "200 checks are all told", checks: 200, more: undefined },
    { name: "of 201 checks the last is left to the report", checks: 201, more: "\n1 more checks are in the report\n" },
  ])("$name", ({ checks, more }) => {
    const [check] = makeLintReport().checks;
    const many = Array.from({ length: checks }, (_, index) => ({ ...check, title: `Check ${index}` }));
    const text = summarizeLint(makeLintReport({ checks: many as ReturnType<typeof makeLintReport>["checks"] }));
    expect(text.match(/^\| Check \d+ \|/gm)).toHaveLength(200);
    expect(text.includes("more checks are in the report")).toBe(more !== undefined);
    if (more) expect(text).toContain(more);
  });

  test("stays below what the runner takes, and says what is left out", () => {
    const [problem] = makeLintReport().problems;
    const problems = Array.from({ length: 5_000 }, (_, index) => ({
      ...problem,
      message: `${index} ${"x".repeat(400)}`,
    })) as ReturnType<typeof makeLintReport>["problems"];
    const contexts = Array.from({ length: 5_000 }, (_, index) => `${index} ${"y".repeat(100)}`);
    const text = summarizeLint(makeLintReport({ problems, contexts }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\n\d+ more are in the report\n/);
    expect(text).toContain("Which checks run under which context is in the report");
  });
});

test("an annotation names the contexts that have the problem", () => {
  const messages = problemAnnotations(makeLintReport().problems).map(({ message }) => message);
  expect(messages).toContain("Two checks (with join)");
});
