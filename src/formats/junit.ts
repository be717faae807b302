import type { CheckResult, Excluded } from "../analyze/result.js";
import { isInconclusive } from "../collect/reasons.js";
import { isFile } from "../files/source.js";
import { describePosition, describeProblem, type Position } from "../problem/problem.js";
import { runDurationMs } from "../report/duration.js";
import { escapeXmlAttribute, escapeXmlText, onOneLine } from "../report/escape.js";
import { describeStep, explain } from "../report/evidence.js";
import { type MissingEntry, missingCode, missingEntries } from "../report/missing.js";
import type { Report } from "../report/model.js";
import { shownAddress } from "../report/own-address.js";
import { triesOf } from "../report/tries.js";
import { excludedChecks } from "../report/verdict.js";
import type { FormatOptions } from "./formats.js";

/** The report as JUnit XML, as `junitPieces` writes it. */
export function formatJunit(report: Report, options: Pick<FormatOptions, "hasPlaces"> = {}): string {
  return [...junitPieces(report, options)].join("");
}

/**
 * Writes the report as JUnit XML that the schema of Jenkins' xUnit plugin, GitLab, CircleCI and Azure all accept: a suite
 * for each spec, a `failure` for a failed check, an `error` for a check that could not be made. An excluded check is
 * skipped; a missing report is an `error`. A warning passes and has its message in the output.
 *
 * A test case has the `file` and `line` of its analyzer: GitLab links the file, and actions that show JUnit on GitHub annotate
 * the line. The schema of Jenkins' xUnit plugin refuses both.
 *
 * In pieces, a line or a test case each: a merged report of 100,000 checks has hundreds of megabytes.
 *
 * Ref: https://github.com/jenkinsci/xunit-plugin, junit-10.xsd; https://docs.gitlab.com/ci/testing/unit_test_reports/
 */
export function* junitPieces(
  report: Report,
  { hasPlaces = true }: Pick<FormatOptions, "hasPlaces"> = {},
): Iterable<string> {
  const totals = {
    ...countCases(report.results, { missing: missingEntries(report) }),
    time: seconds(runDurationMs(report)),
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: report.name, ...totals })}>\n`;
  for (const [index, suite] of suitesOf(report).entries()) yield* testSuite(suite, report, { index, hasPlaces });
  yield "</testsuites>\n";
}

interface Suite {
  readonly name: string;
  /** Of a merged report. */
  readonly runner: string | undefined;
  readonly results: readonly CheckResult[];
  readonly missing: readonly MissingEntry[];
  readonly excluded: readonly Excluded[];
}

const emptySuite = { runner: undefined, results: [], missing: [], excluded: [] } as const;

/**
 * Suites in the order of the specs, for each runner its own. Missing reports and excluded checks have no spec, so they have
 * suites of their own.
 */
function suitesOf(report: Report): Suite[] {
  const { name, results } = report;
  const bySpec = new Map<string, Suite & { readonly results: CheckResult[] }>();
  for (const result of results) {
    const { runner, spec } = result;
    const key = JSON.stringify([runner, spec]);
    const suite = bySpec.get(key) ?? { ...emptySuite, name: nameOf(runner, spec || name), runner, results: [] };
    suite.results.push(result);
    bySpec.set(key, suite);
  }
  const suites: Suite[] = [...bySpec.values()];
  const missing = missingEntries(report);
  if (missing.length > 0) suites.push({ ...emptySuite, name: "missing", missing });
  const excluded = excludedChecks(report);
  if (excluded.length > 0 || suites.length === 0) suites.push({ ...emptySuite, name: "excluded", excluded });
  return suites;
}

function nameOf(runner: string | undefined, spec: string): string {
  return runner === undefined ? spec : `${runner}: ${spec}`;
}

function* testSuite(
  { name, runner, results, missing, excluded }: Suite,
  report: Report,
  { index, hasPlaces }: Required<Pick<FormatOptions, "hasPlaces">> & { readonly index: number },
): Iterable<string> {
  const place = (position: Position) => (hasPlaces ? placeOf(position) : {});
  const caseOf = (result: CheckResult, title: string) => testCase(result, { title, place, report });
  const totalMs = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const head = attributes({
    name,
    ...countCases(results, { missing, excluded }),
    skipped: String(excluded.length),
    time: seconds(totalMs),
    timestamp: report.startedAt.split(".", 1)[0] as string,
    hostname: runner ?? report.name,
    id: String(index),
  });
  yield `  <testsuite${head}>\n`;
  if (index === 0) yield properties(report);
  for (const [at, title] of distinct(results.map(({ title }) => title)).entries()) {
    yield caseOf(results[at] as CheckResult, title);
  }
  for (const [at, title] of distinct(missing.map(({ title }) => title)).entries()) {
    yield missingCase(missing[at] as MissingEntry, { title, suite: name });
  }
  for (const [at, title] of distinct(excluded.map(({ title }) => title)).entries()) {
    yield skippedCase(excluded[at] as Excluded, { title, suite: name, place });
  }
  if (index === 0 && report.problems.length > 0) yield problemsOutput(report);
  yield "  </testsuite>\n";
}

function countCases(
  results: readonly CheckResult[],
  { missing, excluded = [] }: Partial<Pick<Suite, "excluded">> & Pick<Suite, "missing">,
) {
  const errors = results.filter(isError).length;
  const failed = results.filter(({ status }) => status === "fail").length;
  return {
    tests: String(results.length + missing.length + excluded.length),
    failures: String(failed - errors),
    errors: String(errors + missing.length),
  };
}

function isError({ status, reason }: CheckResult): boolean {
  return status === "fail" && isInconclusive(reason);
}

function properties({ tool, runner, settings }: Report): string {
  const all = { tool: `${tool.name} ${tool.version}`, runner: `${runner.os} ${runner.arch}`, ...settings };
  const each = Object.entries(all).map(([name, value]) => `      <property${attributes({ name, value })}/>\n`);
  return `    <properties>\n${each.join("")}    </properties>\n`;
}

/** Numbers the second and later of equal names: readers of JUnit keep one test of a name. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const taken = new Set(names);
  return names.map((name) => {
    let number = (seen.get(name) ?? 0) + 1;
    while (number > 1 && taken.has(`${name} (${number})`)) number++;
    seen.set(name, number);
    return number === 1 ? name : `${name} (${number})`;
  });
}

type Place = (position: Position) => Readonly<Record<string, string>>;

/** What is not in a file, such as a line of the input `addresses`, has no place. */
function placeOf({ file, line }: Position): Readonly<Record<string, string>> {
  return isFile(file) ? { file, line: String(line) } : {};
}

function testCase(
  result: CheckResult,
  { title, place, report }: { readonly title: string; readonly place: Place; readonly report: Report },
): string {
  const classname = nameOf(result.runner, result.spec);
  const open = `    <testcase${attributes({ name: title, classname, ...place(result.position), time: seconds(result.durationMs) })}`;
  const content = outcome(result, report);
  return content === "" ? `${open}/>\n` : `${open}>\n${content}\n    </testcase>\n`;
}

function outcome(result: CheckResult, report: Report): string {
  const description = escapeXmlText(describe(result, report));
  switch (result.status) {
    case "fail": {
      const element = isError(result) ? "error" : "failure";
      return `      <${element}${attributes({ message: result.message, type: result.reason })}>${description}</${element}>`;
    }
    case "warn":
      return `      <system-out>warning: ${description}</system-out>`;
    case "pass":
      return triesOf(result) > 1 ? `      <system-out>${description}</system-out>` : "";
  }
}

function describe(result: CheckResult, report: Report): string {
  const { steps, networkMessage, cause, remedy } = explain(result, report);
  return [
    result.message,
    `${shownAddress(result)}: ${result.reason}`,
    ...(networkMessage === "" ? [] : [networkMessage]),
    ...steps.map(describeStep),
    ...(result.status === "pass" ? [] : [`Likely cause: ${cause}`, `What to do: ${remedy}`]),
    ...(result.uri === undefined ? [] : [result.uri]),
    describePosition(result.position),
  ].join("\n");
}

function missingCase(
  { message, remedy }: MissingEntry,
  { title, suite }: { readonly title: string; readonly suite: string },
): string {
  const description = escapeXmlText(`${message}\nWhat to do: ${remedy}`);
  return [
    `    <testcase${attributes({ name: title, classname: suite, time: "0.000" })}>`,
    `      <error${attributes({ message, type: missingCode })}>${description}</error>`,
    "    </testcase>\n",
  ].join("\n");
}

function skippedCase(
  { position, runner }: Excluded,
  { title, suite, place }: { readonly title: string; readonly suite: string; readonly place: Place },
): string {
  const classname = nameOf(runner, suite);
  const message = `excluded at ${describePosition(position)}`;
  return [
    `    <testcase${attributes({ name: title, classname, ...place(position), time: "0.000" })}>`,
    `      <skipped${attributes({ message })}/>`,
    "    </testcase>\n",
  ].join("\n");
}

function problemsOutput({ problems }: Report): string {
  const lines = problems.map((problem) => onOneLine(`${problem.severity}: ${describeProblem(problem)}`));
  return `    <system-err>${escapeXmlText(lines.join("\n"))}</system-err>\n`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join("");
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
