import type { CheckResult } from "../analyze/result.js";
import { matrixOf } from "../merge/matrix.js";
import { type Position, type Problem, problemSentence } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import { type Change, changesByResult, isTolerated } from "../report/changes.js";
import type { Comparison } from "../report/comparison.js";
import type { Report, ReportedProblem } from "../report/model.js";
import { shownAddress } from "../report/own-address.js";
import { maxLengths } from "./pieces.js";

/** A message on a line of a file, which GitHub shows beside the code. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly position?: Position;
  /** Of the last ones: how many of their level they count in place of showing them. */
  readonly left?: number;
}

/** An annotation whose message is made when it is shown: of thousands ten are. */
interface Draft extends Omit<Annotation, "message"> {
  readonly message: () => string;
}

/**
 * The runner keeps ten annotations of each level per step and silently drops the rest. The error that fails the step is one
 * of the ten.
 * Source: actions/runner, src/Runner.Worker/ExecutionContext.cs, _maxIssueCount.
 */
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** In characters. The runner cuts an annotation at 4,096, and prints it to the log whole. Source: as above, _maxIssueMessageLength. */
const MAX_MESSAGE = 2_000;

/**
 * Returns the annotations of a report: failures, warnings, and problems of the spec. A failure that does not fail the run is
 * a warning, because a step that passed has no error to look for.
 */
export function annotationsOf(
  report: Annotated,
  { changes, failOn }: Comparison = {},
  { rest = REST } = {},
): readonly Annotation[] {
  const changeOf = changesByResult(changes);
  const groups = (report.runners?.length ?? 0) > 1 ? failuresByCheck(report) : failuresOf(report).map((one) => [one]);
  const ofResults = groups.map((results) => {
    const isError = (result: CheckResult) => result.status === "fail" && !isTolerated(changeOf.get(result), failOn);
    const worst = results.find(isError) ?? (results[0] as CheckResult);
    const level = isError(worst) ? "error" : "warning";
    return resultDraft(worst, {
      level,
      change: changeOf.get(worst),
      runners: results.flatMap(({ runner }) => runner ?? []),
    });
  });
  return capped([...ofResults, ...report.problems.map(problemDraft)], rest);
}

type Annotated = Pick<Report, "results" | "excluded" | "problems" | "runners">;

function failuresOf({ results }: Pick<Report, "results">): readonly CheckResult[] {
  return results.filter(({ status }) => status !== "pass");
}

/** Several runners fail at one check: one annotation names them all, since only ten of them are shown. */
function failuresByCheck(report: Annotated): readonly (readonly CheckResult[])[] {
  return matrixOf(report)
    .rows.map(({ cells }) =>
      failuresOf({ results: cells.flatMap((cell) => (cell.kind === "result" ? [cell.result] : [])) }),
    )
    .filter(({ length }) => length > 0);
}

/** Where those are that are not shown: a job summary has limits of its own, or is switched off. */
const REST = "the log and the report";

/** Returns the annotations of problems alone: those of lint, or of a run that did not start because of them. */
export function problemAnnotations(problems: readonly Problem[], { rest = REST } = {}): readonly Annotation[] {
  return capped(problems.map(problemDraft), rest);
}

/** Whether some annotations of a level were left out. */
export function isCut(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ left }) => left !== undefined);
}

function resultDraft(
  result: CheckResult,
  {
    level,
    change,
    runners,
  }: {
    readonly level: Annotation["level"];
    readonly change: Change | undefined;
    readonly runners: readonly string[];
  },
): Draft {
  const { position } = result;
  const title = shorten(result.title, maxLengths.title);
  return {
    level,
    title: change ? `${title} (${change})` : title,
    message: () => resultMessage(result, runners),
    position,
  };
}

function resultMessage(result: CheckResult, runners: readonly string[]): string {
  const { reason, position } = result;
  const message = shorten(result.message, MAX_MESSAGE);
  const address = shownAddress(result, (text) => shorten(text, maxLengths.address));
  const networkMessage = shorten(result.networkMessage ?? "", maxLengths.networkMessage);
  const why = networkMessage ? `${address}: ${networkMessage} (${reason})` : `${address} (${reason})`;
  const from = runners.length === 0 ? "" : `\nfrom ${describeRunners(runners)}`;
  return `${within(position)}${message}\n${why}${from}`;
}

const MAX_RUNNERS = 10;

function describeRunners(runners: readonly string[]): string {
  const more = runners.length - MAX_RUNNERS;
  return more > 0 ? `${runners.slice(0, MAX_RUNNERS).join(", ")} and ${more} more` : runners.join(", ");
}

function problemDraft(problem: ReportedProblem): Draft {
  const { severity, code, position } = problem;
  return {
    level: severity,
    title: code,
    message: () => problemMessage(problem),
    ...(position ? { position } : {}),
  };
}

function problemMessage(problem: ReportedProblem): string {
  const { position, where } = problem;
  const text = problemSentence(problem);
  return position || !where ? `${within(position)}${text}` : `${where}: ${text}`;
}

/** GitHub shows the line of the file. */
function within(position: Position | undefined): string {
  return position?.within === undefined ? "" : `${position.within}: `;
}

/** Of too many annotations of a level, different titles come before repeated ones. What is left out is counted at the end. */
function capped(drafts: readonly Draft[], rest: string): readonly Annotation[] {
  const levels = (["error", "warning", "notice"] as const).map((level) => {
    const all = drafts.filter((draft) => draft.level === level);
    // One of the errors is the one that fails the step.
    const room = level === "error" ? MAX_ANNOTATIONS_PER_LEVEL - 1 : MAX_ANNOTATIONS_PER_LEVEL;
    return all.length <= room
      ? { level, shown: all, left: 0 }
      : { level, shown: differentFirst(all).slice(0, room - 1), left: all.length - (room - 1) };
  });
  return [
    ...levels.flatMap(({ shown }) => shown.map((draft) => ({ ...draft, message: draft.message() }))),
    ...levels
      .filter(({ left }) => left > 0)
      .map(({ level, left }) => ({
        level,
        title: `${left} more`,
        message: `${left} more ${level}s are in ${rest}`,
        left,
      })),
  ];
}

function differentFirst(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  const isFirst = drafts.map(({ title }) => !seen.has(title) && seen.add(title) !== undefined);
  return [...drafts.filter((_, index) => isFirst[index]), ...drafts.filter((_, index) => !isFirst[index])];
}
