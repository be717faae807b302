import type { Meter } from "../meter.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { commentsOf } from "./actions.js";
import type { Locate } from "./rendered.js";
import type { ActionSyntax } from "./suspects.js";

/**
 * Returns an error for each comment of a template in which another one begins behind a check: its own end is forgotten, so it reaches
 * to the end of that one, and the checks between are not read. Comments are not nested.
 *
 * @throws WorkLimit once the meter is spent
 */
export function unclosedComments(
  text: string,
  locate: Locate,
  { actions, meter }: { readonly actions: ActionSyntax; readonly meter: Meter },
): readonly Problem[] {
  if (!text.includes(COMMENT) || !text.includes(CHECK)) return [];
  meter.characters(text.length);
  const begins = new RegExp(`${actions.open}-?\\s?/\\*`, "g");
  return [...commentsOf(text, actions)].flatMap(({ start, end }) => {
    begins.lastIndex = start + actions.open.length;
    const inner = begins.exec(text)?.index ?? end;
    const check = text.indexOf(CHECK, start);
    if (inner >= end || check < 0 || check > end) return [];
    const problem: Problem = {
      code: "comment-unclosed",
      severity: "error",
      message: `This comment of the template reaches into the one at ${describePosition(locate(inner))}, so what is between is not read`,
      remedy: "end it with */}}",
      position: locate(start),
    };
    meter.problem(problem);
    return [problem];
  });
}

const COMMENT = "/*";

const CHECK = "tcpConnect";
