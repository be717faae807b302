import type { Source } from "../files/source.js";
import type { Piece } from "../go/template/template.js";
import type { Position, Problem } from "../problem/problem.js";

/** A rendered text that knows where each of its characters came from. */
export interface Rendered {
  readonly source: Source;
  readonly text: string;
  /** The text as it was printed, also where a template prints bytes that are no UTF-8. */
  readonly bytes: () => Buffer;
  /** Values that changed the structure of the text. To run it would be to run what nobody wrote; to print it is harmless. */
  readonly breakouts: readonly Problem[];
  /** Leads an offset of `text` (UTF-16) to the place in the file that a person wrote. */
  readonly positionAt: (offset: number) => Position;
}

/** Leads an offset of a template to its place in the file. */
export type Locate = (offset: number) => Position;

/**
 * The way from an offset of the output to its place: text stands in the template character for character; what an action
 * printed leads to the action.
 */
export function positionsThrough(pieces: readonly Piece[], locate: Locate): Locate {
  return (offset) => {
    const piece = pieces[lastStartingBefore(pieces, offset)];
    if (!piece) return locate(0);
    return locate(piece.sourceStart + (piece.kind === "text" ? offset - piece.outputStart : 0));
  };
}

function lastStartingBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.outputStart ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
