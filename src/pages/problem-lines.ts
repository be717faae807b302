import { describePosition, type Position, type Problem, problemSentence } from "../problem/problem.js";
import { markdownCode, markdownSentence, markdownUrl } from "../report/markdown.js";
import type { PageLimit } from "./page-limit.js";

export interface ProblemLinesOptions extends PageLimit {
  /** The page of a position. */
  readonly link: (position: Position) => string | undefined;
  /** Where a reader finds the problems that do not fit, such as `the report`. */
  readonly rest: string;
}

const icons = { error: "❌", warning: "⚠️", notice: "ℹ️" } as const;
const ranks = Object.keys(icons);
/** Longer sentences are cut, in characters. */
const MAX_SENTENCE = 2_000;
/** Of the limit, for the line that counts what is left out. */
const RESERVE = 100;

/** Returns a list of Markdown with a line for each problem, errors first. It ends where the limit is reached. */
export function problemLines(problems: readonly Problem[], { max, measure, link, rest }: ProblemLinesOptions): string {
  const sorted = [...problems].sort((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity));
  const lines: string[] = [];
  let size = 0;
  for (const [index, problem] of sorted.entries()) {
    const line = problemLine(problem, link);
    size += measure(line);
    if (size > max - RESERVE) {
      lines.push(`\n${sorted.length - index} more are in ${rest}\n`);
      break;
    }
    lines.push(line);
  }
  return lines.join("");
}

function problemLine(problem: Problem, link: ProblemLinesOptions["link"]): string {
  const { severity, code, position, where } = problem;
  const place = position ? describePosition(position) : (where ?? "");
  const url = position && link(position);
  const target = url && markdownUrl(url);
  const linked = place === "" ? "" : target ? `[${markdownCode(place)}](${target}) ` : `${markdownCode(place)} `;
  const text = markdownSentence(problemSentence(problem), MAX_SENTENCE);
  return `- ${icons[severity]} ${linked}${text} ${markdownCode(code)}\n`;
}
