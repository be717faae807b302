import type { CheckResult, Excluded } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import {
  attentionOf,
  type ChangeCounts,
  changesByResult,
  countChanges,
  describeChanges,
  describeTolerance,
  hasChanges,
  headingOf,
} from "../report/changes.js";
import { countOf } from "../report/count-of.js";
import { describeSince } from "../report/describe-since.js";
import { formatCheckTime, formatDuration, runDurationMs } from "../report/duration.js";
import {
  type Circumstances,
  describeDead,
  describeDeadAddresses,
  describeTries,
  type EvidenceStep,
  explain,
} from "../report/evidence.js";
import {
  escapeMarkdown,
  markdownCode,
  markdownForeignUrl,
  markdownLink,
  markdownSentence,
  markdownUrl,
  parseHttpUrl,
} from "../report/markdown.js";
import type { Report, ReportedProblem } from "../report/model.js";
import { shownAddress } from "../report/own-address.js";
import { remembered } from "../report/remembered.js";
import { describeCounts, excludedChecks, statusIcons, statusWords, withStatus } from "../report/verdict.js";
import { fleetView } from "./fleet.js";
import { drawPicture } from "./picture.js";
import { code, linked, maxLengths, section, shortCommit, text, unbroken, untitled } from "./pieces.js";
import type {
  ChangesView,
  CheckView,
  EvidenceView,
  ExcludedView,
  MaxRows,
  PartlyDownView,
  ProblemView,
  View,
  ViewOptions,
} from "./view.js";

/** More rows than a megabyte holds, even if every string were empty. */
const noPageHoldsMore: MaxRows = {
  blocked: 10_000,
  attention: 10_000,
  evidence: 2_000,
  partlyDown: 10_000,
  problems: 10_000,
  excluded: 10_000,
  passed: 10_000,
  reached: 10_000,
};

const MAX_OPEN_PASSED = 10;

const problemIcons: Readonly<Record<Problem["severity"], string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };

/** Makes the view of a report, which is all that a template sees. */
export function reportToView(report: Report, options: ViewOptions = {}): View {
  const { counts, results } = report;
  const { maxRows = noPageHoldsMore } = options;
  const changeOf = changesByResult(options.changes);
  const heading = headingOf(report, options);
  const fleet = fleetView(report, maxRows, options);
  const context = {
    ...options,
    now: report.startedAt,
    isFleet: fleet !== null,
    isMerged: report.runners !== undefined,
  };
  // A check that failed is in the table and in the evidence.
  const toView = remembered((result: CheckResult) => checkView(result, changeOf.get(result) ?? null, context));
  const attention = attentionOf(report, changeOf);
  const passed = withStatus(results, "pass");
  const excluded = excludedChecks(report);
  return {
    target: options.target ?? "summary",
    result: report.result,
    icon: heading.icon,
    verdict: text(heading.verdict, maxLengths.message),
    name: nameOf(report),
    counts,
    countsLine: describeCounts(counts),
    runner: text(`${report.runner.os} ${report.runner.arch}`, maxLengths.name),
    duration: escapeMarkdown(formatDuration(runDurationMs(report))),
    startedAt: markdownCode(report.startedAt),
    tool: { name: escapeMarkdown(report.tool.name), version: escapeMarkdown(report.tool.version) },
    runUrl: (options.runUrl && markdownUrl(options.runUrl)) ?? null,
    commit: options.commit ? code(shortCommit(options.commit), maxLengths.name) : null,
    attention: section(attention, maxRows.attention, toView),
    passed: {
      // The table of a fleet has them.
      ...section(passed, fleet === null ? maxRows.passed : 0, toView),
      open: attention.length === 0 && passed.length <= MAX_OPEN_PASSED,
    },
    excluded: section(excluded, maxRows.excluded, (one) => excludedView(one, context)),
    evidence: section(attention, maxRows.evidence, (result) =>
      evidenceView(result, { check: toView(result), circumstances: report }),
    ),
    partlyDown: section(
      passed.filter((result) => describeDead(result) !== ""),
      maxRows.partlyDown,
      (result) => partlyDownView(result, toView(result)),
    ),
    problems: section(report.problems, maxRows.problems, (problem) => problemView(problem, options)),
    problemsLine: describeProblems(report.problems),
    picture: drawPicture(report),
    fleet,
    changes: options.changes ? changesView(countChanges(options.changes), "since the baseline") : null,
    leniency: describeTolerance(report, options) ?? null,
    settings: Object.entries(report.settings).map(([name, value]) => ({
      name: text(name, 60),
      value: code(value, 200),
    })),
    sources: report.sources.map(({ file, sha256 }) => ({
      file: code(file, maxLengths.place),
      sha256: code(sha256, 64),
    })),
  };
}

/**
 * The name that was given, and behind it that of the run for a merged report of one run. The latter comes from a report that
 * may be a stranger's, so it does not begin a heading where there is another.
 */
function nameOf({ name, runners = [] }: Report): string {
  const given = text(name, maxLengths.name);
  const run = runners.length === 1 ? text(runners[0]?.name ?? "", maxLengths.name) : "";
  if (given === "" || run === "" || run === given) return given || run;
  return `${given} (${run})`;
}

/** `1 warning, 2 notices`. */
function describeProblems(problems: readonly ReportedProblem[]): string {
  return (["error", "warning", "notice"] as const)
    .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
    .flatMap(({ severity, count }) => (count === 0 ? [] : [countOf(count, severity)]))
    .join(", ");
}

/** Describes changes as Markdown; `since` ends the sentence. */
export function changesView(counts: ChangeCounts, since: string): ChangesView {
  const text = describeChanges(counts, since, (words) => `**${words}**`);
  return { ...counts, any: hasChanges(counts), text };
}

interface CheckContext extends ViewOptions {
  readonly now: string;
  readonly isFleet: boolean;
  readonly isMerged: boolean;
}

function checkView(result: CheckResult, change: CheckView["change"], context: CheckContext): CheckView {
  const { status, reason } = result;
  const since = describeSince(result.failingSince, context.now);
  const title = text(result.title, maxLengths.title) || untitled;
  return {
    status,
    icon: statusIcons[status],
    word: statusWords[status],
    change,
    title,
    ...linked(title, result.position, context),
    message: text(result.message, maxLengths.message),
    help: result.uri === undefined ? null : helpOf(result.uri, context),
    address: code(shownAddress(result), maxLengths.address),
    spec: text(result.spec, maxLengths.name),
    collector: text(result.collector, maxLengths.name),
    reason: reasonSentences[reason].label,
    tries: describeTries(result) || null,
    dead: describeDead(result) || null,
    time: unbroken(escapeMarkdown(formatCheckTime(result))),
    position: code(describePosition(result.position), maxLengths.place),
    runner: context.isFleet ? text(result.runner ?? "", maxLengths.name) : null,
    since: since === undefined ? null : escapeMarkdown(since),
  };
}

/**
 * A merged report may come from another person's branch, so an address in it is shown and leads nowhere. Nor does one of the server
 * of the run itself: it would list a link to an issue as a reference to it, and only github.com has a host for links without one.
 */
function helpOf(uri: string, { isMerged, runUrl }: CheckContext): string | null {
  const isOfServer = runUrl !== undefined && hostOf(uri) === hostOf(runUrl) && hostOf(uri) !== "github.com";
  if (!isMerged && !isOfServer) return helpLink(uri);
  return parseHttpUrl(uri) ? code(uri, maxLengths.address) : null;
}

function excludedView({ title, position, runner }: Excluded, context: CheckContext): ExcludedView {
  const shown = text(title, maxLengths.title) || untitled;
  return {
    title: shown,
    titleLink: linked(shown, position, context).titleLink,
    runner: context.isFleet ? text(runner ?? "", maxLengths.name) : null,
    position: code(describePosition(position), maxLengths.place),
  };
}

function hostOf(url: string): string | undefined {
  return parseHttpUrl(url)?.host.replace(/(?<!\.)\.+(?=$|:)/, "");
}

/** A link with its host as text, so that a reader sees the destination before following it. */
function helpLink(uri: string): string | null {
  const url = markdownForeignUrl(uri);
  const host = parseHttpUrl(uri)?.host;
  return url && host ? markdownLink(escapeMarkdown(shorten(host, maxLengths.address)), url) : null;
}

function evidenceView(
  result: CheckResult,
  { check, circumstances }: { readonly check: CheckView; readonly circumstances: Circumstances },
): EvidenceView {
  const { steps, networkMessage, cause, remedy, commands } = explain(result, circumstances);
  return {
    check,
    steps: steps.map(stepView),
    networkMessage: networkMessage === "" ? null : code(networkMessage, maxLengths.networkMessage),
    cause,
    remedy,
    commands,
  };
}

function stepView({ subject, text: what }: EvidenceStep): string {
  return [code(subject, maxLengths.address), escapeMarkdown(what)].join(" ").trim();
}

function partlyDownView(result: CheckResult, { title, titleLink, address, runner }: CheckView): PartlyDownView {
  return { title, titleLink, address, runner, dead: describeDeadAddresses(result).map(stepView) };
}

function problemView(
  { severity, code: name, message, remedy, position, where, runners }: ReportedProblem,
  { link }: ViewOptions,
): ProblemView {
  const place = position ? code(describePosition(position), maxLengths.place) : text(where ?? "", maxLengths.place);
  const url = position && markdownUrl(link?.(position) ?? "");
  return {
    severity,
    icon: problemIcons[severity],
    code: text(name, maxLengths.name),
    place: url ? markdownLink(place, url) : place,
    message: markdownSentence(message, maxLengths.message),
    runners: runners === undefined ? null : text(runners.join(", "), maxLengths.place),
    remedy: remedy === undefined ? null : markdownSentence(remedy, maxLengths.message),
  };
}
