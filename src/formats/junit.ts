import type { CheckResult, Excluded } from "../analyze/result.js";
import { describePosition, describeProblem } from "../problem/problem.js";
import { runDurationMs } from "../report/duration.js";
import { escapeXmlAttribute, escapeXmlText, onOneLine } from "../report/escape.js";
import { explain } from "../report/evidence.js";
import type { Report } from "../report/model.js";

/**
 * The report as JUnit XML, in what the schema of Jenkins' xUnit plugin, GitLab, CircleCI and Azure all take: a suite per
 * spec, a failed check is a `failure`, one that could not be made an `error`, an excluded one is skipped. A warning
 * passes and says so in its output.
 *
 * Ref: https://github.com/jenkinsci/xunit-plugin, junit-10.xsd
 */
export function formatJunit(report: Report): string {
  const suites = suitesOf(report);
  const totals = { ...countCases(report.results), time: seconds(runDurationMs(report)) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: report.name, ...totals })}>`,
    ...suites.map((suite, index) => testSuite(suite, report, index)),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Suite {
  readonly name: string;
  /** Of a merged report. */
  readonly runner: string | undefined;
  readonly results: readonly CheckResult[];
  readonly excluded: readonly Excluded[];
}

/**
 * In the order of the specs; of a merged report, each runner has its own. The excluded checks, which know their file alone, are a suite of their own.
 */
function suitesOf({ name, results, excluded }: Report): Suite[] {
  const bySpec = new Map<string, Suite & { readonly results: CheckResult[] }>();
  for (const result of results) {
    const { runner, spec } = result;
    const key = JSON.stringify([runner, spec]);
    const suite = bySpec.get(key) ?? { name: nameOf(runner, spec || name), runner, results: [], excluded: [] };
    suite.results.push(result);
    bySpec.set(key, suite);
  }
  const suites: Suite[] = [...bySpec.values()];
  const skipped = excluded.filter(({ kind }) => kind === "analyzer");
  if (skipped.length > 0 || suites.length === 0) {
    suites.push({ name: "excluded", runner: undefined, results: [], excluded: skipped });
  }
  return suites;
}

function nameOf(runner: string | undefined, spec: string): string {
  return runner === undefined ? spec : `${runner}: ${spec}`;
}

function testSuite({ name, runner, results, excluded }: Suite, report: Report, index: number): string {
  const totalMs = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const head = attributes({
    name,
    ...countCases(results, excluded.length),
    skipped: String(excluded.length),
    time: seconds(totalMs),
    timestamp: report.startedAt.replace(/\..*$/, ""),
    hostname: runner ?? report.name,
    id: String(index),
  });
  const problems = index === 0 && report.problems.length > 0 ? [problemsOutput(report)] : [];
  return [
    `  <testsuite${head}>`,
    ...(index === 0 ? properties(report) : []),
    ...results.map((result) => testCase(result)),
    ...excluded.map((one) => skippedCase(one, name)),
    ...problems,
    "  </testsuite>",
  ].join("\n");
}

function countCases(results: readonly CheckResult[], extra = 0) {
  const errors = results.filter(isError).length;
  const failed = results.filter(({ status }) => status === "fail").length;
  return { tests: String(results.length + extra), failures: String(failed - errors), errors: String(errors) };
}

/** The check says nothing about its target, because it could not be made. */
function isError({ status, reason }: CheckResult): boolean {
  return status === "fail" && (reason === "not-run" || reason === "local-limit");
}

function properties({ tool, runner, settings }: Report): string[] {
  const all = { tool: `${tool.name} ${tool.version}`, runner: `${runner.os} ${runner.arch}`, ...settings };
  return [
    "    <properties>",
    ...Object.entries(all).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    "    </properties>",
  ];
}

function testCase(result: CheckResult): string {
  const open = `    <testcase${attributes({ name: result.title, classname: nameOf(result.runner, result.spec), time: seconds(result.durationMs) })}`;
  const content = outcome(result);
  return content === "" ? `${open}/>` : `${open}>\n${content}\n    </testcase>`;
}

function outcome(result: CheckResult): string {
  const story = escapeXmlText(describe(result));
  switch (result.status) {
    case "fail": {
      const element = isError(result) ? "error" : "failure";
      return `      <${element}${attributes({ message: result.message, type: result.reason })}>${story}</${element}>`;
    }
    case "warn":
      return `      <system-out>warning: ${story}</system-out>`;
    case "pass":
      return result.attempts.length > 1 ? `      <system-out>${story}</system-out>` : "";
  }
}

function describe(result: CheckResult): string {
  const { steps, networkMessage, cause, remedy } = explain(result);
  return [
    result.message,
    `${result.address}: ${result.reason}`,
    ...(networkMessage === "" ? [] : [networkMessage]),
    ...steps.map(({ subject, text }) => (subject === "" ? text : `${subject} ${text}`)),
    ...(result.status === "pass" ? [] : [`Likely cause: ${cause}`, `What to do: ${remedy}`]),
    ...(result.uri === undefined ? [] : [result.uri]),
    describePosition(result.position),
  ].join("\n");
}

function skippedCase({ title, position, runner }: Excluded, suite: string): string {
  const classname = nameOf(runner, suite);
  const message = `excluded at ${describePosition(position)}`;
  return [
    `    <testcase${attributes({ name: title, classname, time: "0.000" })}>`,
    `      <skipped${attributes({ message })}/>`,
    "    </testcase>",
  ].join("\n");
}

function problemsOutput({ problems }: Report): string {
  const lines = problems.map((problem) => onOneLine(`${problem.severity}: ${describeProblem(problem)}`));
  return `    <system-err>${escapeXmlText(lines.join("\n"))}</system-err>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join("");
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
