import { excerpt } from "../excerpt.js";
import { encodeUtf8, toValidUtf8 } from "../utf8.js";

/** Where a template failed: while it was parsed, while it was executed, or at a limit. */
export type Stage = "parse" | "exec" | "limit";

/**
 * An error of a template. `message` is Go's, byte by byte, but for the middle of a long one; for a limit, which Go does not have,
 * it is ours.
 */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly stage: Stage;
  /** From 1. */
  readonly line: number;
  /** As Go counts it, in bytes from 0. Parse errors have none. */
  readonly column: number | undefined;
  /** UTF-16 units from the start of the source, where known. */
  readonly offset: number | undefined;
  /** What the message ends with, behind the position: alone it may repeat a value. Of stage "exec". */
  readonly reason: string | undefined;

  constructor(
    message: string,
    place: { stage: Stage; line: number; column?: number; offset?: number; reason?: string },
    options?: ErrorOptions,
  ) {
    super(toValidUtf8(excerpt(message)), options);
    this.stage = place.stage;
    this.line = place.line;
    this.column = place.column;
    this.offset = place.offset;
    this.reason = place.reason === undefined ? undefined : toValidUtf8(excerpt(place.reason));
  }
}

/** The line (from 1) and byte column (from 0) of an offset. */
export function positionAt(source: string, offset: number): { line: number; column: number } {
  const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
  const start = offset === 0 ? 0 : lineStart;
  return { line: 1 + countNewlines(source, 0, offset), column: encodeUtf8(source.slice(start, offset)).length };
}

/** Counts the newlines from `from` up to `to`. */
export function countNewlines(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  let count = 0;
  for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1)) count++;
  return count;
}
