import type { CheckResult } from "../analyze/result.js";
import { type Position, type Problem, problemSentence } from "../problem/problem.js";
import { type Against, type Change, changesByResult, isLetPass } from "../report/changes.js";
import type { Report, ReportedProblem } from "../report/model.js";

/** A message on a line of a file, as GitHub shows it beside the code. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly position?: Position;
}

/**
 * The runner keeps ten annotations of each level per step and drops the rest without a word. The error that fails the
 * step is one of the ten.
 * Source: actions/runner, src/Runner.Worker/ExecutionContext.cs, _maxIssueCount.
 */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

/**
 * What is to be said on the lines of the spec: failures, warnings, and what was odd about the spec. A failure that fails
 * nothing is a warning: nobody should look for an error in a step that passed.
 */
export function annotationsOf(
  { results, problems }: Pick<Report, "results" | "problems">,
  { baseline, failOn }: Against = {},
): readonly Annotation[] {
  const changes = changesByResult(baseline);
  const ofResults = results
    .filter(({ status }) => status !== "pass")
    .map((result) => {
      const change = changes.get(result);
      const isError = result.status === "fail" && !isLetPass(change, failOn);
      return annotationOf(result, { level: isError ? "error" : "warning", change });
    });
  return capped([...ofResults, ...problems.map(problemAnnotation)]);
}

/** The same for a run that did not start because of what it was given. */
export function problemAnnotations(problems: readonly Problem[]): readonly Annotation[] {
  return capped(problems.map(problemAnnotation));
}

function annotationOf(
  { title, message, reason, address, networkMessage, position }: CheckResult,
  { level, change }: { readonly level: Annotation["level"]; readonly change: Change | undefined },
): Annotation {
  const why = networkMessage ? `${address}: ${networkMessage} (${reason})` : `${address} (${reason})`;
  return { level, title: change ? `${title} (${change})` : title, message: `${message}\n${why}`, position };
}

function problemAnnotation(problem: ReportedProblem): Annotation {
  const { severity, code, position, where } = problem;
  const text = problemSentence(problem);
  return {
    level: severity,
    title: code,
    message: position || !where ? text : `${where}: ${text}`,
    ...(position ? { position } : {}),
  };
}

function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    // One place among the errors is the step's own.
    const room = level === "error" ? MAX_ANNOTATIONS_PER_LEVEL - 1 : MAX_ANNOTATIONS_PER_LEVEL;
    if (all.length <= room) return all;
    const more = all.length - (room - 1);
    return [
      ...all.slice(0, room - 1),
      { level, title: `${more} more`, message: `${more} more ${level}s are in the job summary and the report` },
    ];
  });
}
