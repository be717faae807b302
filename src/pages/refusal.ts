import type { Position, Problem } from "../problem/problem.js";
import { markdownUrl } from "../report/markdown.js";
import { statusIcons } from "../report/verdict.js";
import { utf8Bytes } from "./page-limit.js";
import { code, maxLengths, shortCommit, text } from "./pieces.js";
import { problemLines } from "./problem-lines.js";

/** A run without a report: it was refused before the first dial, or it broke. */
export interface Refusal {
  readonly name: string;
  /** A sentence of ours, without anything that was given. */
  readonly verdict: string;
  /** Of the inputs and the specs; none where the run broke. */
  readonly problems: readonly Problem[];
}

/** In bytes, as for the summary of a report. */
const MAX_SUMMARY = 900_000;

/** Makes the job summary of a refused run: the verdict and every problem. */
export function summarizeRefusal(
  refusal: Refusal,
  link: (position: Position) => string | undefined = () => undefined,
): string {
  const heading = headingOf(refusal);
  const max = MAX_SUMMARY - utf8Bytes(heading);
  return `## ${heading}${problemLines(refusal.problems, { max, measure: utf8Bytes, link, rest: "the log" })}`;
}

/**
 * Makes the pull-request comment of a refused run. It has none of the problems: they quote inputs, and the runner masks the
 * secrets in its log and its summary, but not in a comment.
 */
export function refusalComment(refusal: Refusal, { runUrl, commit = "" }: { runUrl: string; commit?: string }): string {
  const run = markdownUrl(runUrl);
  const parts = [commit && `Commit ${code(shortCommit(commit), maxLengths.name)}`, run && `[The reasons](${run})`];
  const line = parts.filter(Boolean).join(" · ");
  return `### ${headingOf(refusal)}${line && `${line}\n`}`;
}

function headingOf({ name, verdict }: Refusal): string {
  return `${statusIcons.fail} ${name === "" ? "" : `${text(name, maxLengths.name)}: `}${verdict}\n\n`;
}
