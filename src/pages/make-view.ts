import type { CheckResult, Excluded } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import { describePosition, type Problem } from "../problem/problem.js";
import {
  attentionOf,
  type ChangeCounts,
  changesByResult,
  countChanges,
  describeChanges,
  describeLeniency,
  hasChanges,
} from "../report/changes.js";
import { formatDuration, runDurationMs } from "../report/duration.js";
import {
  escapeMarkdown,
  markdownCode,
  markdownForeignUrl,
  markdownUrl,
  parseHttpUrl,
  shorten,
} from "../report/escape.js";
import { explain } from "../report/evidence.js";
import type { Report, ReportedProblem } from "../report/model.js";
import { describeSince } from "../report/since.js";
import {
  describeCounts,
  describeVerdict,
  statusIcons,
  statusWords,
  verdictIcon,
  withStatus,
} from "../report/verdict.js";
import { fleetView } from "./fleet.js";
import { drawPicture } from "./picture.js";
import { code, linked, maxLengths, section, text, unbroken, untitled } from "./pieces.js";
import type {
  ChangesView,
  CheckView,
  EvidenceView,
  ExcludedView,
  MaxRows,
  ProblemView,
  View,
  ViewOptions,
} from "./view.js";

/** What a megabyte could hold if every text were empty. */
const noPageHoldsMore: MaxRows = {
  blocked: 10_000,
  attention: 10_000,
  evidence: 2_000,
  problems: 10_000,
  excluded: 10_000,
  passed: 10_000,
  reached: 10_000,
};

const MAX_OPEN_PASSED = 10;

const problemIcons: Readonly<Record<Problem["severity"], string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };

/** The one place where a report becomes what the templates see. */
export function makeView(report: Report, options: ViewOptions = {}): View {
  const { counts, results } = report;
  const { maxRows = noPageHoldsMore } = options;
  const changeOf = changesByResult(options.baseline);
  const fleet = fleetView(report, maxRows, options);
  const context = {
    ...options,
    now: report.startedAt,
    isFleet: fleet !== null,
    isMerged: report.runners !== undefined,
  };
  const toView = (result: CheckResult) => checkView(result, changeOf.get(result) ?? null, context);
  const attention = attentionOf(report, changeOf);
  const passed = withStatus(results, "pass");
  const excluded = report.excluded.filter(isCheck);
  return {
    target: options.target ?? "summary",
    result: report.result,
    icon: verdictIcon(report),
    verdict: text(describeVerdict(report), maxLengths.message),
    name: text(nameOf(report), maxLengths.name),
    counts,
    countsLine: describeCounts(counts),
    runner: text(`${report.runner.os} ${report.runner.arch}`, maxLengths.name),
    duration: escapeMarkdown(formatDuration(runDurationMs(report))),
    startedAt: markdownCode(report.startedAt),
    tool: { name: escapeMarkdown(report.tool.name), version: escapeMarkdown(report.tool.version) },
    runUrl: (options.runUrl && markdownUrl(options.runUrl)) ?? null,
    attention: section(attention, maxRows.attention, toView),
    passed: {
      // Of a fleet, the table has them.
      ...section(passed, fleet === null ? maxRows.passed : 0, toView),
      open: attention.length === 0 && passed.length <= MAX_OPEN_PASSED,
    },
    excluded: section(excluded, maxRows.excluded, (one) => excludedView(one, context)),
    evidence: section(attention, maxRows.evidence, (result) => evidenceView(result, toView(result))),
    problems: section(report.problems, maxRows.problems, (problem) => problemView(problem, options)),
    problemsLine: describeProblems(report.problems),
    picture: drawPicture(report),
    fleet,
    changes: options.baseline ? changesView(countChanges(options.baseline), "since the baseline") : null,
    leniency: describeLeniency(report, options) ?? null,
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

/** A report that was merged of one is about that one. */
function nameOf({ name, runners = [] }: Report): string {
  return runners.length === 1 ? (runners[0]?.name ?? name) : name;
}

function describeProblems(problems: readonly ReportedProblem[]): string {
  const severities = ["error", "warning", "notice"] as const;
  const counts = severities.map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return { count, words: `${count} ${severity}${count === 1 ? "" : "s"}` };
  });
  return counts.flatMap(({ count, words }) => (count === 0 ? [] : [words])).join(", ");
}

function isCheck({ kind }: Excluded): boolean {
  return kind === "analyzer";
}

/** Changes as Markdown. `since` says since when. */
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
  const { status, reason, attempts } = result;
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
    address: code(result.address, maxLengths.address),
    spec: text(result.spec, maxLengths.name),
    collector: text(result.collector, maxLengths.name),
    reason: reasonSentences[reason].label,
    tries: attempts.length > 1 ? `${attempts.length} tries` : null,
    time: reason === "not-run" ? "" : unbroken(escapeMarkdown(formatDuration(result.durationMs))),
    position: code(describePosition(result.position), maxLengths.place),
    runner: context.isFleet ? text(result.runner ?? "", maxLengths.name) : null,
    since: since === undefined ? null : escapeMarkdown(since),
  };
}

/** A merged report may come from anybody's branch, so an address in it is shown and leads nowhere. */
function helpOf(uri: string, { isMerged }: CheckContext): string | null {
  if (!isMerged) return helpLink(uri);
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

/** The text is the host: a reader sees where the link leads before following it. */
function helpLink(uri: string): string | null {
  const url = markdownForeignUrl(uri);
  const host = parseHttpUrl(uri)?.host;
  return url && host ? `[${escapeMarkdown(shorten(host, 80))}](${url})` : null;
}

function evidenceView(result: CheckResult, check: CheckView): EvidenceView {
  const { steps, networkMessage, cause, remedy, commands } = explain(result);
  return {
    check,
    steps: steps.map(({ subject, text: said }) =>
      [code(subject, maxLengths.address), escapeMarkdown(said)].join(" ").trim(),
    ),
    networkMessage: networkMessage === "" ? null : code(networkMessage, maxLengths.networkMessage),
    cause,
    remedy,
    commands,
  };
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
    place: url ? `[${place}](${url})` : place,
    message: sentence(message),
    runners: runners === undefined ? null : text(runners.join(", "), maxLengths.place),
    remedy: remedy === undefined ? null : sentence(remedy),
  };
}

/** A sentence of our own: what it puts between backticks is code. */
function sentence(value: string): string {
  const pieces = shorten(value, maxLengths.message).split("`");
  if (pieces.length % 2 === 0) return text(value, maxLengths.message);
  const spaced = (piece: string) =>
    piece.replace(/^(\s?)(.*?)(\s?)$/su, (_, before, inner, after) => {
      return `${before && " "}${escapeMarkdown(inner)}${after && " "}`;
    });
  return pieces.map((piece, index) => (index % 2 === 1 ? markdownCode(piece) : spaced(piece))).join("");
}
