import type { CheckResult } from "../analyze/result.js";
import type { Severity } from "../decode/spec.js";
import { networkStatuses } from "../decode/statuses.js";
import { runDurationMs } from "../report/duration.js";
import { escapePrometheusLabel } from "../report/escape.js";
import type { Report } from "../report/model.js";
import { numberAlike } from "../report/number-alike.js";
import { triesOf } from "../report/tries.js";

const prefix = "tcp_connect_preflight_";
const severities: readonly Severity[] = ["pass", "warn", "fail"];

/** Labels as they are written between braces. A label without a value is left out: Prometheus takes both for the same. */
type Labels = string;
interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

/** The report in Prometheus' text format, as `prometheusPieces` writes it. */
export function formatPrometheus(report: Report): string {
  return [...prometheusPieces(report)].join("");
}

/**
 * Writes the report in Prometheus' text format, for node_exporter's textfile collector: only gauges, no timestamps, and no
 * two series with the same name and labels, because the collector would drop the file. Readers of OpenMetrics accept it too:
 * it ends with `# EOF`, without which they take a file for a part of one; to the text format that is a comment.
 *
 * In pieces, a sample each: a check has a dozen of them with the same long labels, and a merged report 100,000 checks.
 *
 * Ref: https://prometheus.io/docs/instrumenting/exposition_formats/, https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
export function* prometheusPieces(report: Report): Iterable<string> {
  const run = labels({ run: report.name });
  const { counts } = report;
  yield* metric("build_info", "The version that made this file.", [
    { labels: labels({ version: report.tool.version }), value: 1 },
  ]);
  yield* metric(
    "run_result",
    "The verdict of the run: 1 for the one that holds.",
    states(run, { label: "result", all: severities, current: report.result }),
  );
  yield* metric("run_start_timestamp_seconds", "When the run began, in seconds since 1970.", [
    { labels: run, value: (Date.parse(report.startedAt) || 0) / 1000 },
  ]);
  yield* metric("run_duration_seconds", "How long the run took.", [
    { labels: run, value: runDurationMs(report) / 1000 },
  ]);
  yield* metric(
    "run_checks",
    "How many checks ended how; not_run ones are among the failed.",
    Object.entries({
      passed: counts.passed,
      warned: counts.warned,
      failed: counts.failed,
      excluded: counts.excluded,
      not_run: counts.notRun,
    }).map(([state, value]) => ({ labels: both(run, `state="${state}"`), value })),
  );
  yield* checkPieces(labelled(report.results, run));
  yield "# EOF\n";
}

interface LabelledCheck {
  readonly result: CheckResult;
  readonly labels: Labels;
}

function* checkPieces(checks: readonly LabelledCheck[]): Iterable<string> {
  yield* metric(
    "check_status",
    "The status of a check: 1 for the status that holds.",
    perCheck(checks, ({ result, labels }) =>
      states(labels, { label: "status", all: severities, current: result.status }),
    ),
  );
  yield* metric(
    "check_network_status",
    "The network status of a check: 1 for the status that holds, none when it was not dialed.",
    perCheck(checks, ({ result, labels }) =>
      states(labels, { label: "network_status", all: networkStatuses, current: result.networkStatus }),
    ),
  );
  yield* metric(
    "check_reason",
    "Why the connection ended as it did.",
    perCheck(checks, ({ result, labels }) => [{ labels: both(labels, `reason="${result.reason}"`), value: 1 }]),
  );
  yield* metric(
    "check_duration_seconds",
    "How long the check took, all attempts and pauses together.",
    perCheck(checks, ({ result, labels }) => [{ labels, value: result.durationMs / 1000 }]),
  );
  yield* metric(
    "check_attempts",
    "How many attempts were made.",
    perCheck(checks, ({ result, labels }) => [{ labels, value: triesOf(result) }]),
  );
}

function* perCheck(
  checks: readonly LabelledCheck[],
  samplesOf: (check: LabelledCheck) => readonly Sample[],
): Iterable<Sample> {
  for (const check of checks) yield* samplesOf(check);
}

interface States {
  readonly label: string;
  readonly all: readonly string[];
  readonly current: string | undefined;
}

/** A sample for each state, 1 for the one that holds. */
function states(labels: Labels, { label, all, current }: States): readonly Sample[] {
  return all.map((state) => ({ labels: both(labels, `${label}="${state}"`), value: current === state ? 1 : 0 }));
}

/** Gives each result its labels. Of several results with equal labels, all but the first get their number as well. */
function labelled(results: readonly CheckResult[], run: Labels): readonly LabelledCheck[] {
  const checks = results.map((result) => {
    const { title, spec, collector, address, runner = "" } = result;
    return { result, own: labels({ check: title, spec, collector, address, runner }) };
  });
  // Compared without the name of the run, which all have and which may be long.
  return numberAlike(checks, ({ own }) => own).map(([{ result, own }, number]) => ({
    result,
    labels: both(run, number === 1 ? own : both(own, `occurrence="${number}"`)),
  }));
}

function labels(values: Readonly<Record<string, string>>): Labels {
  return Object.entries(values)
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${label}="${escapePrometheusLabel(text)}"`)
    .join(",");
}

function both(labels: Labels, more: Labels): Labels {
  return [labels, more].filter((text) => text !== "").join(",");
}

function* metric(name: string, help: string, samples: Iterable<Sample>): Iterable<string> {
  let head = `# HELP ${prefix}${name} ${help}\n# TYPE ${prefix}${name} gauge\n`;
  for (const { labels, value } of samples) {
    yield `${head}${prefix}${name}${labels && `{${labels}}`} ${value}\n`;
    head = "";
  }
}
