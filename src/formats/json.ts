import type { CheckResult, Excluded } from "../analyze/result.js";
import type { Attempt } from "../collect/collected.js";
import type { Position } from "../problem/problem.js";
import { escapeUnseenInJson } from "../report/escape.js";
import type { Report, ReportedProblem } from "../report/model.js";

/**
 * The report as JSON: keys in the order of schema/report.schema.json, two spaces, a line feed at the end. Durations are
 * rounded to a thousandth of a millisecond.
 */
export function formatJson(report: Report): string {
  const { schemaVersion, tool, name, runner, startedAt, finishedAt, result, counts } = report;
  const ordered = {
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    name,
    runner: { os: runner.os, arch: runner.arch },
    startedAt,
    finishedAt,
    result,
    counts: {
      total: counts.total,
      passed: counts.passed,
      warned: counts.warned,
      failed: counts.failed,
      excluded: counts.excluded,
      notRun: counts.notRun,
    },
    sources: report.sources.map(({ file, sha256 }) => ({ file, sha256 })),
    results: report.results.map(orderResult),
    excluded: report.excluded.map(orderExcluded),
    problems: report.problems.map(orderProblem),
    settings: report.settings,
  };
  return `${escapeUnseenInJson(JSON.stringify(ordered, null, 2))}\n`;
}

// JSON.stringify leaves out what is undefined.

function orderResult(result: CheckResult) {
  return {
    title: result.title,
    status: result.status,
    message: result.message,
    uri: result.uri,
    spec: result.spec,
    collector: result.collector,
    address: result.address,
    networkStatus: result.networkStatus,
    networkMessage: result.networkMessage,
    reason: result.reason,
    durationMs: roundMs(result.durationMs),
    attempts: result.attempts.map(orderAttempt),
    resolvedBySystem: result.resolvedBySystem,
    position: orderPosition(result.position),
  };
}

function orderAttempt({ networkStatus, dnsMs, durationMs, addresses }: Attempt) {
  return {
    networkStatus,
    dnsMs: roundMs(dnsMs),
    durationMs: roundMs(durationMs),
    addresses: addresses.map(({ ip, port, errno, message, durationMs }) => ({
      ip,
      port,
      errno,
      message,
      durationMs: roundMs(durationMs),
    })),
  };
}

function orderExcluded({ title, kind, position }: Excluded) {
  return { title, kind, position: orderPosition(position) };
}

function orderProblem({ code, severity, message, remedy, position, where }: ReportedProblem) {
  return { code, severity, message, remedy, position: position && orderPosition(position), where };
}

function orderPosition({ file, line, column }: Position) {
  return { file, line, column };
}

function roundMs(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
