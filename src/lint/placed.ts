import { createHash } from "node:crypto";
import { isFile } from "../files/source.js";
import type { Position, Problem } from "../problem/problem.js";

/**
 * Where a problem is shown by a reader that knows files alone: at its position, or else at the top of the first spec, so
 * that no error or warning is lost. A notice without a file has no place.
 *
 * @param fallback the first spec that is a file
 */
export function placeOf({ severity, position }: Problem, fallback: string | undefined): Position | undefined {
  if (position && isFile(position.file)) return position;
  return fallback === undefined || severity === "notice" ? undefined : { file: fallback, line: 1, column: 1 };
}

/**
 * By which code scanning and code quality know a problem again: of what is said, so that lines may move, and those of a
 * template's loop, which share a line, stay apart. Without it the line alone would tell.
 */
export function fingerprints(): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return ({ code, message, position, where }) => {
    const said = JSON.stringify([code, position?.file ?? where, message.replace(/:\d+:\d+/g, "")]);
    const hash = createHash("sha256").update(said).digest("hex").slice(0, 16);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
