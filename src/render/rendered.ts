import type { Position } from "../errors.js";
import type { Source } from "../read/source.js";

/** A rendered text that knows where each of its characters came from. */
export interface Rendered {
  readonly source: Source;
  readonly text: string;
  /** Leads an offset of `text` (UTF-16) to the place in the file that a person wrote. */
  readonly positionAt: (offset: number) => Position;
}

/** From `outputStart` on, the output is the template's text from `sourceStart` on, or the value of the action there. */
export interface Piece {
  readonly outputStart: number;
  readonly sourceStart: number;
  readonly kind: "text" | "value";
}

/**
 * Puts a text together with the way back.
 *
 * @param locate leads an offset of the template to its place
 */
export function withPositions(
  source: Source,
  output: { readonly text: string; readonly pieces: readonly Piece[] },
  locate: (offset: number) => Position,
): Rendered {
  return {
    source,
    text: output.text,
    positionAt: (offset) => {
      const piece = output.pieces[lastIndexBefore(output.pieces, offset)];
      if (!piece) return locate(0);
      return locate(piece.sourceStart + (piece.kind === "text" ? offset - piece.outputStart : 0));
    },
  };
}

/** The last piece that starts at or before the offset; of several that start there, the last, since the others are empty. */
function lastIndexBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.outputStart ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
