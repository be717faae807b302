import type { Severity } from "../decode/spec.js";
import type { FailOn } from "../inputs/inputs.js";
import { capProblems } from "../problem/cap.js";
import type { Problem } from "../problem/problem.js";
import { mergeRepeats } from "../problem/repeats.js";
import type { Report } from "../report/model.js";
import type { CheckRow, CheckState } from "./contexts.js";

/** What lint found; every format prints this value. */
export interface LintReport {
  readonly schemaVersion: 1;
  readonly tool: Report["tool"];
  /** `fail` where there is an error, `warn` where there is a warning. */
  readonly result: Severity;
  /** Of all problems, also of those that are not shown. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly sources: Report["sources"];
  /** Names; empty where there is only one context. */
  readonly contexts: readonly string[];
  /** The state of each check with each context, or with the only one. */
  readonly checks: readonly CheckRow[];
  /** By file in the order of reading, then by line. Where there are too many, the last one says how many are left out. */
  readonly problems: readonly Problem[];
}

/** Problems that are shown; code scanning shows no more either. */
export const MAX_LINT_PROBLEMS = 5_000;

/** What was found with one context. */
export interface Finding {
  /** `undefined` for the only one. */
  readonly context: string | undefined;
  readonly problems: readonly Problem[];
}

export type LintFacts = Pick<LintReport, "tool" | "sources" | "checks">;

/** Merges the findings of all contexts into one report. */
export function lintReport(findings: readonly Finding[], facts: LintFacts): LintReport {
  const contexts = findings.flatMap(({ context }) => context ?? []);
  const once = findings.map((finding) => ({ ...finding, problems: mergeRepeats(finding.problems) }));
  const problems = [...merged(once), ...(contexts.length > 1 ? neverRun(facts.checks) : [])];
  const having = (severity: Problem["severity"]) => problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: having("error"), warnings: having("warning"), notices: having("notice") };
  return {
    schemaVersion: 1,
    result: counts.errors > 0 ? "fail" : counts.warnings > 0 ? "warn" : "pass",
    counts,
    contexts,
    ...facts,
    problems: capProblems(
      inOrder(
        problems,
        facts.sources.map(({ file }) => file),
      ),
      { max: MAX_LINT_PROBLEMS, where: "lint" },
    ),
  };
}

/** Whether the step or the command fails: on an error, unless `fail-on` is `never`, and on a warning where it is `warn`. */
export function lintBreaches({ result }: Pick<LintReport, "result">, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return result === "fail" || (result === "warn" && failOn === "warn");
}

/** Returns the result in one line: `2 errors, 1 warning, 3 notices`. */
export function lintHeadline({ counts }: Pick<LintReport, "counts">): string {
  const words = (Object.entries(counts) as [string, number][])
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${count === 1 ? word.slice(0, -1) : word}`);
  return words.length === 0 ? "Nothing found" : words.join(", ");
}

/** The words for a state in the table of checks. */
export const stateWords: Readonly<Record<CheckState, string>> = {
  runs: "runs",
  excluded: "excluded",
  "cannot-run": "cannot run",
  absent: "-",
  unknown: "?",
};

/** Merges equal problems of several contexts into one, with the names of the contexts. */
function merged(findings: readonly Finding[]): readonly Problem[] {
  const found = new Map<string, { readonly problem: Problem; readonly contexts: Set<string> }>();
  for (const { context, problems } of findings) {
    for (const problem of problems) {
      const key = JSON.stringify([problem.code, problem.message, problem.position, problem.where]);
      const entry = found.get(key) ?? { problem, contexts: new Set<string>() };
      found.set(key, entry);
      if (context !== undefined) entry.contexts.add(context);
    }
  }
  return [...found.values()].map(({ problem, contexts }) =>
    contexts.size === 0 || contexts.size === findings.length ? problem : { ...problem, contexts: [...contexts] },
  );
}

function neverRun(checks: readonly CheckRow[]): readonly Problem[] {
  return checks
    .filter(({ states }) => !states.some((state) => state === "runs" || state === "cannot-run" || state === "unknown"))
    .map(({ title, position }) => ({
      code: "check-never-runs",
      severity: "warning",
      message: `${JSON.stringify(title)} runs with none of the contexts`,
      remedy: "add a context with which it runs, or remove it",
      position,
    }));
}

function inOrder(problems: readonly Problem[], sources: readonly string[]): readonly Problem[] {
  const files = [...new Set([...sources, ...problems.flatMap(({ position }) => position?.file ?? [])])];
  const place = ({ position }: Problem) =>
    position ? [files.indexOf(position.file), position.line, position.column] : [files.length, 0, 0];
  return problems
    .map((problem) => ({ problem, at: place(problem) as [number, number, number] }))
    .sort(({ at: left }, { at: right }) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2])
    .map(({ problem }) => problem);
}
